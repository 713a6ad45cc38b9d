import { sql } from 'drizzle-orm';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { importRows } from '../../../db/import/import.js';
import { ownDatabase } from '../../../db/testing/own-database.js';
import { embedText, houseSpace } from '../../_domain/embedding.js';
import type { CandidateWish, Catalogue } from '../../_domain/ports/catalogue.js';
import type { Candidate } from '../../_domain/product.js';
import { neonCatalogue } from './catalogue.js';
import { type OddRow, productsIn, refuseOdd } from './read-rows.js';

const db = await ownDatabase();
let catalogue: Catalogue;
let odds: OddRow[] = [];

beforeAll(async () => {
  catalogue = neonCatalogue(db, (odd) => odds.push(odd));
  async function* rows() {
    for (const line of [1, 2, 3, 4, 5])
      yield { line, fields: { id: `p${line}`, title: `Men Linen Shirt ${line}`, price: `${line}99` } };
  }
  await importRows(db, rows(), { source: 'shop', currency: 'INR', now: () => new Date() });
});
afterEach(async () => {
  odds = [];
  await db.execute(sql`UPDATE products SET gender = 'men', slot = 'top', availability = 'in_stock',
    occasions = '{casual}', seasons = '{summer}'`);
});

const numbered = (products: readonly { title: string }[]) =>
  products.map(({ title }) => title.at(-1)).join('');
const idOf = async (number: number): Promise<string> => {
  const { products } = await catalogue.search({ limit: 9, sort: 'price_asc' });
  return products.find(({ title }) => title.endsWith(`${number}`))?.id ?? '';
};

/** The numbers on each page of two. */
async function pages(): Promise<string[]> {
  const all: string[] = [];
  let after: { key: string; id: string } | undefined;
  do {
    const { products, next } = await catalogue.search({
      limit: 2,
      sort: 'price_asc',
      ...(after && { after }),
    });
    all.push(numbered(products));
    after = next;
  } while (after);
  return all;
}

const nothing = {
  ...{ colours: [], categories: [], materials: [], patterns: [], fits: [] },
  ...{ details: [], titleWords: [], clothes: { details: [], titleWords: [] }, words: [], pieces: [] },
};
async function candidates(locked: string[]): Promise<Candidate[]> {
  const text = 'linen shirt';
  const wish: CandidateWish = {
    slots: [
      {
        ...{ slot: 'top', text, closerText: '', embedding: { space: houseSpace, vector: embedText(text) } },
        ...{ sizeKeys: [], shunned: [], unfitKeys: [], childrensKeys: [], categories: [], mainColours: [] },
        ...{ colourMayBeUnknown: true, materials: [], makers: [] },
      },
    ],
    ...{
      currency: 'INR',
      genders: ['men'],
      perItem: false,
      locked,
      banned: [],
      details: [],
      avoid: nothing,
    },
  };
  return (await catalogue.candidates(wish)).candidates;
}

describe('a row that a newer release has written', () => {
  it.each(['gender', 'slot', 'availability'])(
    'with a %s of its own is left out, and told of',
    async (field) => {
      const id = await idOf(2);
      await db.execute(sql`UPDATE products SET ${sql.identifier(field)} = 'unheard' WHERE id = ${id}`);
      expect(await pages()).toEqual(['1', '34', '5']);
      expect(await catalogue.product(id)).toBeUndefined();
      expect(numbered((await catalogue.standing([id, await idOf(1)], '0')).products)).toBe('1');
      expect(
        numbered(await candidates([id]))
          .split('')
          .sort()
          .join(''),
      ).toBe('1345');
      expect(odds.length).toBeGreaterThanOrEqual(4);
      for (const odd of odds) expect(odd).toEqual({ id, fields: [field] });
    },
  );

  it('is on no page twice and takes no other row with it, wherever it stands', async () => {
    const whole = ['12', '34', '5'];
    expect(await pages()).toEqual(whole);
    for (const number of [1, 2, 3, 4, 5]) {
      const id = await idOf(number);
      await db.execute(sql`UPDATE products SET gender = 'unheard' WHERE id = ${id}`);
      expect(await pages()).toEqual(whole.map((page) => page.replace(`${number}`, '')));
      await db.execute(sql`UPDATE products SET gender = 'men' WHERE id = ${id}`);
    }
  });

  it('with an occasion or a season of its own keeps those that are known', async () => {
    await db.execute(
      sql`UPDATE products SET occasions = '{brunch,casual}', seasons = '{dusk}' WHERE id = ${await idOf(3)}`,
    );
    const found = (await candidates([])).find(({ title }) => title.endsWith('3'));
    expect(found).toMatchObject({ occasions: ['casual'], seasons: [] });
    expect(odds).toEqual([{ id: found?.id, fields: ['occasions', 'seasons'] }]);
  });

  it('is an error where only rows of this release make sense, and so is any other fault everywhere', async () => {
    const id = await idOf(4);
    await db.execute(sql`UPDATE products SET gender = 'unheard' WHERE id = ${id}`);
    const refusing = neonCatalogue(db, refuseOdd);
    await expect(refusing.product(id)).rejects.toThrow(
      `${id} was written by another release: gender cannot be read`,
    );
    expect(() => productsIn([{ id, gender: 'unheard', price: '9' }], (odd) => odds.push(odd))).toThrow(
      'price',
    );
    expect(odds).toEqual([]);
  });
});
