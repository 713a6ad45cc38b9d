import { sql } from 'drizzle-orm';
import { beforeAll, describe, expect, it } from 'vitest';
import { embedCatalogue } from '../../../db/embed/embed-catalogue.js';
import { importRows } from '../../../db/import/import.js';
import { ownDatabase } from '../../../db/testing/own-database.js';
import { embedText, houseSpace } from '../../_domain/embedding.js';
import type { CandidateWish, Catalogue } from '../../_domain/ports/catalogue.js';
import { readWords } from '../../_domain/understanding/search-words.js';
import { parseWish } from '../../_domain/understanding/wish.js';
import { neonArchive } from './archive.js';
import { neonCatalogue } from './catalogue.js';
import { neonJournal } from './journal.js';
import { type OddRow, refuseOdd } from './read-rows.js';

const db = await ownDatabase();
let catalogue: Catalogue;

const titles = [
  'Women Black Cotton Dress',
  'Women Red Silk Saree',
  'Men Blue Slim Fit Jeans',
  'Men White Linen Shirt',
];

beforeAll(async () => {
  catalogue = neonCatalogue(db, refuseOdd);
  async function* rows() {
    for (const [line, title] of titles.entries())
      yield { line, fields: { id: `p${line}`, title, price: '999' } };
  }
  await importRows(db, rows(), { source: 'shop', currency: 'INR', now: () => new Date() });
});

const near = (text: string, space = houseSpace) => ({ space, vector: embedText(text) });
const found = async (q: string, space?: string) => {
  const embedder = { embed: async (texts: readonly string[]) => texts.map((text) => near(text, space)) };
  return catalogue.search({ ...(await readWords(q, embedder)), limit: 10, sort: 'relevance' });
};
const wish = (space: string): CandidateWish => ({
  slots: [
    {
      slot: 'top',
      text: 'linen shirt',
      closerText: '',
      embedding: near('linen shirt', space),
      ...{
        sizeKeys: [],
        unfitKeys: [],
        shunned: [],
        childrensKeys: [],
        categories: [],
        mainColours: [],
        colourMayBeUnknown: true,
        materials: [],
        makers: [],
      },
    },
  ],
  details: [],
  genders: ['men', 'unisex'],
  avoid: {
    colours: [],
    categories: [],
    materials: [],
    patterns: [],
    fits: [],
    details: [],
    titleWords: [],
    clothes: { details: [], titleWords: [] },
    words: [],
    pieces: [],
  },
  ...{ perItem: false, currency: 'INR', locked: [], banned: [] },
});

describe('the catalogue', () => {
  it('finds by meaning what does not hold the words', async () => {
    const { products, vectorsCompared } = await found('trousers of denim for a man');
    expect(vectorsCompared).toBe(true);
    expect(products[0]?.title).toBe('Men Blue Slim Fit Jeans');
  });

  it('never compares vectors of another space: words alone are left, and the answer says so', async () => {
    const stranger = await found('trousers of denim for a man', 'clip-512');
    expect(stranger).toMatchObject({ vectorsCompared: false, products: [] });
    expect((await found('linen', 'clip-512')).products.map(({ title }) => title)).toEqual([
      'Men White Linen Shirt',
    ]);
    const [own, other] = [
      await catalogue.candidates(wish(houseSpace)),
      await catalogue.candidates(wish('clip-512')),
    ];
    expect([own.vectorsCompared, other.vectorsCompared]).toEqual([true, false]);
    expect(own.candidates[0]?.relevance).toBeGreaterThan(0.5);
    expect(other.candidates[0]?.relevance).toBeLessThan(0.3);
  });

  it("compares a model's vectors once every product has one, and until then its own", async () => {
    const reversed = (text: string) => embedText(text).reverse();
    const asked = (): CandidateWish => {
      const { slots, ...rest } = wish(houseSpace);
      const modelEmbedding = { space: 'hf:clip', vector: reversed('linen shirt') };
      return { slots: slots.map((slot) => ({ ...slot, modelEmbedding })), ...rest };
    };
    const [before, without] = [
      await catalogue.candidates(asked()),
      await catalogue.candidates(wish(houseSpace)),
    ];
    expect(before).toEqual(without);
    expect(before.modelCompared).toBe(false);
    const model = { embed: async (texts: readonly string[]) => texts.map(reversed) };
    const options = { batch: 3, callMs: 60_000, signal: new AbortController().signal };
    await embedCatalogue(db, { space: 'hf:clip', model }, options);
    const { candidates, modelCompared } = await catalogue.candidates(asked());
    expect(modelCompared).toBe(true);
    expect(candidates[0]?.title).toBe('Men White Linen Shirt');
    const other = asked();
    for (const slot of other.slots) slot.modelEmbedding = { space: 'hf:other', vector: reversed('jeans') };
    expect(await catalogue.candidates(other)).toEqual({
      ...without,
      catalogueVersion: expect.not.stringMatching(without.catalogueVersion),
    });
  });

  it('takes product titles and hostile words for what they are: data', async () => {
    for (const q of ["'; drop table products; --", 'a & | ! ( :* <-> b', '\\', '%_%', '$1']) {
      expect((await found(q)).products).toBeInstanceOf(Array);
    }
    const { rows } = await db.execute(sql`SELECT count(*)::int AS products FROM products`);
    expect(rows).toEqual([{ products: titles.length }]);
  });

  it('names the currencies it sells in', async () => {
    expect(await catalogue.currencies()).toEqual(['INR']);
  });

  it('shows a stored answer again beside its products of today, the retired ones left out', async () => {
    const { products } = await found('cotton');
    const ids = (await found('linen')).products.concat(products).map(({ id }) => id);
    const answer = {
      ...{ id: 'rec_1', poolSize: 2, advice: [], degraded: [], timings: { totalMs: 1 } },
      query: parseWish('linen shirt'),
      diversity: { outfitsPerProduct: 2, outfitsPerBase: 1, leadFamilies: 3, families: [] },
      outfits: [
        {
          ...{ id: 'out_1', score: 0.5, breakdown: {}, why: '', total: { amount: 1, currency: 'INR' } },
          items: [...(await found('linen')).products, ...products],
        },
      ],
    };
    await neonJournal(db).recommended({ request: { prompt: 'linen shirt' }, answer, catalogueVersion: '1' });
    const archive = neonArchive(db, refuseOdd);
    expect((await archive.recall('rec_1'))?.answer).toEqual(answer);
    expect((await archive.recall('rec_1'))?.products.map(({ id }) => id).sort()).toEqual(ids.sort());
    await db.execute(sql`UPDATE products SET retired_at = now() WHERE id = ${ids[0]}`);
    expect((await archive.recall('rec_1'))?.products.map(({ id }) => id)).toEqual(ids.slice(1));
    expect(await archive.recall('rec_2')).toBeUndefined();
  });

  it('gives no answer that this release cannot read, and tells of it, as of none that is not kept', async () => {
    const odd: OddRow[] = [];
    const archive = neonArchive(db, (row) => odd.push(row));
    await db.execute(sql`
      INSERT INTO recommendations (id, request, answer, catalogue_version)
      VALUES ('rec_9', '{"prompt": "linen shirt"}', '{"outfits": 3, "query": {"budget": "canary"}}', '1')`);
    expect([await archive.recall('rec_0'), odd]).toEqual([undefined, []]);
    expect(await archive.recall('rec_9')).toBeUndefined();
    expect(odd).toEqual([
      { id: 'rec_9', fields: expect.arrayContaining(['answer.outfits', 'answer.query', 'answer.id']) },
    ]);
    expect(JSON.stringify(odd)).not.toContain('canary');
  });

  it('fills no slot with pieces whose title or brand holds a refused word', async () => {
    async function* shirts() {
      for (const line of [1, 2, 3, 4])
        yield {
          line,
          fields: { id: `a${line}`, title: `Men Linen Shirt ${line}`, brand: 'Acme', price: '999' },
        };
    }
    await importRows(db, shirts(), { source: 'acme', currency: 'INR', now: () => new Date() });
    const wished = wish(houseSpace);
    const ofAcme = async (words: string[]) => {
      const { candidates } = await catalogue.candidates({ ...wished, avoid: { ...wished.avoid, words } });
      return candidates.filter(({ brand }) => brand === 'Acme').length;
    };
    expect(await ofAcme(['acmes'])).toBe(4);
    // What breaks one limit is fetched all the same, two for each limit, for advice to offer.
    expect(await ofAcme(['acme'])).toBe(2);
  });
});
