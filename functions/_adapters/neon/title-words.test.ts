import { type SQL, sql } from 'drizzle-orm';
import { beforeAll, expect, it } from 'vitest';
import { importRows } from '../../../db/import/import.js';
import { ownDatabase } from '../../../db/testing/own-database.js';
import { heldSql, holds, leastOf, nearQuery, titlePattern } from './title-words.js';

const db = await ownDatabase();

const titles = [
  'Off Shoulder Dress',
  'OFF-SHOULDER dress',
  'off_shoulder dress',
  'Offshoulder Dress',
  'Off the Shoulder Dress',
  'Dress off its shoulders',
  'Off/Shoulder Dress',
  'Mini/Short Dress',
  'mini.dress',
  '<mini dress>',
  'a~mini dress',
  'Mini&Midi Dress',
  'Minimal Dress',
  '3/4 Sleeve Top',
  '3-4 Sleeve Top',
  'Sleeve-less Top',
  'Only Women Top',
  'Zara Home/H&M Top',
  'Levi’s Jeans',
];

beforeAll(async () => {
  async function* rows() {
    for (const [line, title] of titles.entries())
      yield { line, fields: { id: `p${line}`, title, price: '999', brand: line % 5 ? 'Acme' : 'H&M Kids' } };
  }
  await importRows(db, rows(), { source: 'shop', currency: 'INR', now: () => new Date() });
});

it.each([
  [['off shoulder', 'off the shoulder', 'bardot']],
  [['mini', 'minis']],
  [['3 4 sleeve']],
  [['sleeveless', 'sleeve less']],
  [['only']],
  [['off the', 'mini']],
  [['h m']],
  [['levi', 'zara home']],
])('a product that holds one of %j by its title or maker is found, and no other', async (words) => {
  const ask = { words_titles: titlePattern(words), words_least: leastOf(words) };
  const found = async (condition: SQL) => {
    const { rows } = await db.execute(sql`WITH ask AS MATERIALIZED (
        SELECT *, ${nearQuery('words')} FROM jsonb_to_record(${JSON.stringify(ask)}::jsonb) AS a(words_titles text, words_least jsonb)
      ), ${heldSql('words')} SELECT title FROM ask, products p WHERE ${condition} ORDER BY id`);
    return rows.map(({ title }) => title);
  };
  const compared = await found(sql`p.title ~* ask.words_titles OR p.brand ~* ask.words_titles`);
  expect(compared.length).toBeGreaterThan(0);
  expect(await found(holds('words'))).toEqual(compared);
});
