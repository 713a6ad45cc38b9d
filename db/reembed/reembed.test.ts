import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { houseProductEmbedder, houseSpace } from '../../functions/_domain/embedding.js';
import { importRows } from '../import/import.js';
import { asRows } from '../import/testing/rows.js';
import { ownDatabase } from '../testing/own-database.js';
import { rangesOfOtherSpaces } from './ranges.js';
import { reembedRange } from './reembed-range.js';

const db = await ownDatabase();

const vectors = async () =>
  (await db.execute(sql`SELECT id, embedding::text FROM products ORDER BY id`)).rows;
const space = async () =>
  (await db.execute(sql`SELECT value FROM facts WHERE name = 'embedding_space'`)).rows[0]?.value;

it('a catalogue of another model comes into the current space range by range, each once', async () => {
  const rows = Array.from({ length: 45 }, (_, n) => ({
    id: `p${n}`,
    title: `Silk saree ${n}`,
    price: `${900 + n}`,
  }));
  await importRows(db, asRows(rows), { source: 'shop', currency: 'INR', now: () => new Date() });
  const before = await vectors();
  await db.execute(sql`
    UPDATE products SET embedding_space = 'other-1', embedding = ('[1' || repeat(',0', 511) || ']')::halfvec`);
  await db.execute(sql`UPDATE facts SET value = 'other-1' WHERE name = 'embedding_space'`);

  const ranges = await rangesOfOtherSpaces(db, houseSpace, 20);
  expect(ranges).toHaveLength(3);
  const message = { kind: 'reembed' as const, run: 'one', space: houseSpace };
  const reembed = (range: (typeof ranges)[number]) =>
    reembedRange(db, houseProductEmbedder, { ...message, ...range });
  const [first, second, third] = ranges;
  if (!first || !second || !third) throw new Error('no ranges');
  expect((await Promise.all([reembed(third), reembed(third)])).map(({ kind }) => kind).sort()).toEqual([
    'done',
    'repeated',
  ]);
  expect(await reembed(first)).toEqual({ kind: 'done' });
  // Until the last range is in, the catalogue as a whole is not of the new space, and nobody compares with it.
  expect(await space()).toBe('other-1');
  expect(await rangesOfOtherSpaces(db, houseSpace, 20)).toHaveLength(1);
  expect(await reembed(second)).toEqual({ kind: 'done' });
  expect([await space(), await vectors()]).toEqual([houseSpace, before]);
  expect(await rangesOfOtherSpaces(db, houseSpace, 20)).toEqual([]);
});

it('a message for a space that is no longer ours changes nothing', async () => {
  const message = { kind: 'reembed' as const, run: 'old', space: 'other-0', from: '', to: null };
  expect(await reembedRange(db, houseProductEmbedder, message)).toEqual({ kind: 'outdated' });
});
