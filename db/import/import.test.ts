import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neonCatalogue } from '../../functions/_adapters/neon/catalogue.js';
import { refuseOdd } from '../../functions/_adapters/neon/read-rows.js';
import { ownDatabase } from '../testing/own-database.js';
import { type ImportOptions, importRows } from './import.js';
import { endsEarly, endsInQuote, endsInRow, type Fields, type SourceRow } from './source-row.js';
import { asRows } from './testing/rows.js';

const db = await ownDatabase();

let at = 0;
const importing = (source: string, rows: readonly Fields[], options: Partial<ImportOptions> = {}) =>
  importRows(db, asRows(rows), {
    source,
    currency: 'INR',
    now: () => new Date(Date.UTC(2026, 0, 1) + 60_000 * at++),
    ...options,
  });
const table = async (source: string) =>
  (
    await db.execute(
      sql`SELECT external_id, title, price, list_price, sizes, colours, availability, url, image_url, content_hash, retired_at IS NULL AS live
          FROM products WHERE source = ${source} ORDER BY external_id`,
    )
  ).rows;
const version = async () =>
  (await db.execute(sql`SELECT value FROM facts WHERE name = 'catalogue_version'`)).rows[0]?.value;
const lastSeen = async (source: string) => {
  const { rows } = await db.execute(
    sql`SELECT id FROM products WHERE source = ${source} ORDER BY external_id`,
  );
  const products = await Promise.all(rows.map(({ id }) => neonCatalogue(db, refuseOdd).product(String(id))));
  return products.map((product) => product?.asOf.slice(0, 10));
};

const shirt: Fields = {
  id: 's1',
  title: 'Men White Linen Shirt',
  brand: 'Northly',
  price: '₹1,499',
  sizes: 'S,M',
};
const jeans: Fields = {
  id: 'j1',
  title: 'Women Blue Slim Jeans',
  brand: 'Northly',
  price: '1999',
  sizes: '28,30',
};

describe('an import', () => {
  it('writes each product once and nothing the second time', async () => {
    expect(await importing('twice', [shirt, jeans])).toMatchObject({
      read: 2,
      inserted: 2,
      updated: 0,
      unchanged: 0,
    });
    const before = [await table('twice'), await version()];
    expect(await importing('twice', [shirt, jeans])).toMatchObject({
      read: 2,
      inserted: 0,
      updated: 0,
      unchanged: 2,
    });
    expect([await table('twice'), await version()]).toEqual(before);
  });

  it('sees again what has not changed, and nothing that it does not name, without a new version', async () => {
    const day = (date: string, options: Partial<ImportOptions> = {}) => ({
      now: () => new Date(date),
      ...options,
    });
    await importing('seen', [shirt, jeans], day('2026-02-01'));
    const before = [await table('seen'), await version()];
    expect(await importing('seen', [shirt], day('2026-02-02'))).toMatchObject({ updated: 0, unchanged: 1 });
    expect(await lastSeen('seen')).toEqual(['2026-02-01', '2026-02-02']);
    await importing('seen', [shirt, jeans], day('2026-02-03'));
    await importing('seen', [shirt, jeans], day('2026-02-01'));
    await importing('seen', [shirt, jeans], day('2026-02-09', { dryRun: true }));
    expect(await lastSeen('seen')).toEqual(['2026-02-03', '2026-02-03']);
    expect([await table('seen'), await version()]).toEqual(before);
    await importing('seen', [{ ...shirt, price: '999' }], day('2026-02-04'));
    expect(await lastSeen('seen')).toEqual(['2026-02-03', '2026-02-04']);
  });

  it('updates exactly the row whose price changed, and keeps its id', async () => {
    await importing('price', [shirt, jeans]);
    const cheaper = { ...shirt, price: '999', listPrice: '1499' };
    expect(await importing('price', [cheaper, jeans])).toMatchObject({
      inserted: 0,
      updated: 1,
      unchanged: 1,
    });
    expect((await table('price')).map((row) => [row.external_id, row.price, row.list_price])).toEqual([
      ['j1', '199900', null],
      ['s1', '99900', '149900'],
    ]);
  });

  it('puts every row that is no product into quarantine with its line and reason, until the next import', async () => {
    const bad = [shirt, { ...jeans, price: 'ask' }, {}, { id: 'x', price: '5' }, { id: 'y', title: 'Hat' }];
    expect(await importing('bad', bad)).toMatchObject({ read: 5, inserted: 1, rejected: 4 });
    const reasons = async () =>
      (
        await db.execute(
          sql`SELECT line, external_id, reason FROM quarantine WHERE source = 'bad' ORDER BY line`,
        )
      ).rows;
    expect(await reasons()).toEqual([
      { line: 3, external_id: 'j1', reason: 'unreadable price "ask"' },
      { line: 4, external_id: null, reason: 'blank row' },
      { line: 5, external_id: 'x', reason: 'no title' },
      { line: 6, external_id: 'y', reason: 'no price' },
    ]);
    await importing('bad', [shirt]);
    expect(await reasons()).toEqual([]);
  });

  it('quarantines every row of a line that holds several', async () => {
    async function* rows() {
      for (const item of [1, 2, 3]) yield { line: 7, item, fields: { id: `${item}`, title: 'Hat' } };
    }
    await importRows(db, rows(), { source: 'line', currency: 'INR', now: () => new Date() });
    const found = await db.execute(
      sql`SELECT line, item, external_id FROM quarantine WHERE source = 'line' ORDER BY item`,
    );
    expect(found.rows.map(({ line, item, external_id }) => [line, item, external_id])).toEqual([
      [7, 1, '1'],
      [7, 2, '2'],
      [7, 3, '3'],
    ]);
  });

  it('takes hostile words as words', async () => {
    const title = 'Tee\0 <script>alert(1)</script>\ud800 &amp; <b>co</b>"\'; DROP TABLE products;--';
    const row: Fields = {
      id: '__proto__',
      title,
      price: '10',
      url: 'javascript:alert(1)',
      imageUrl: 'https://u:p@x.example/a.jpg',
      brand: '=SUM(A1)',
    };
    expect(await importing('hostile', [row, { id: 'z\0', title: 'NUL hat', price: '0' }])).toMatchObject({
      inserted: 1,
      rejected: 1,
    });
    expect(await table('hostile')).toMatchObject([
      { external_id: '__proto__', title: 'Tee & co "\'; DROP TABLE products;--', url: null, image_url: null },
    ]);
  });

  it('goes on after it was cut off, by being run again', async () => {
    const many = Array.from(
      { length: 1200 },
      (_, n): Fields => ({ id: `p${n}`, title: `Cotton shirt ${n}`, price: '500' }),
    );
    const stop = new AbortController();
    const cut = importing('cut', many, {
      signal: stop.signal,
      onProgress: ({ phase, rows }) => {
        if (phase === 'writing' && rows >= 500) stop.abort();
      },
    });
    await expect(cut).rejects.toThrow();
    const { inserted, unchanged } = await importing('cut', many);
    expect(inserted).toBeLessThan(1200);
    expect(inserted + unchanged).toBe(1200);
    expect(await table('cut')).toHaveLength(1200);
  });

  it('stands in the place of earlier ones of its source that were cut off, and of no others', async () => {
    const begun = (source: string, digest: string | null = null) =>
      db.execute(
        sql`INSERT INTO imports (source, file, format, digest) VALUES (${source}, 'f', 'csv', ${digest})`,
      );
    await begun('again');
    await begun('again', 'queued');
    await begun('aside');
    await importing('again', [shirt]);
    await begun('again');
    const { rows } = await db.execute(sql`
      SELECT digest, finished_at IS NULL AS open, replaced_at IS NOT NULL AS replaced
      FROM imports WHERE source IN ('again', 'aside') ORDER BY source DESC, id`);
    expect(rows).toEqual([
      { digest: null, open: true, replaced: false },
      { digest: null, open: true, replaced: true },
      { digest: 'queued', open: true, replaced: false },
      { digest: null, open: false, replaced: false },
      { digest: null, open: true, replaced: false },
    ]);
  });

  it('that runs on while a later one of its source ends is replaced by none', async () => {
    const state = async () =>
      (
        await db.execute(sql`
          SELECT finished_at IS NOT NULL AS finished, replaced_at IS NOT NULL AS replaced
          FROM imports WHERE source = 'beside' ORDER BY id`)
      ).rows;
    async function* slowly() {
      yield* asRows([shirt]);
      await importing('beside', [jeans]);
      expect(await state()).toEqual([
        { finished: false, replaced: true },
        { finished: true, replaced: false },
      ]);
    }
    await importRows(db, slowly(), { source: 'beside', currency: 'INR', now: () => new Date() });
    expect(await state()).toEqual([
      { finished: true, replaced: false },
      { finished: true, replaced: false },
    ]);
  });

  it('compares and writes nothing on a dry run', async () => {
    await importing('dry', [shirt]);
    const before = await version();
    expect(await importing('dry', [{ ...shirt, price: '1' }, jeans], { dryRun: true })).toMatchObject({
      inserted: 1,
      updated: 1,
    });
    expect(await version()).toBe(before);
    expect(await table('dry')).toHaveLength(1);
  });

  it('is refused by a database whose vectors are of another space', async () => {
    await db.execute(sql`UPDATE facts SET value = 'other-3' WHERE name = 'embedding_space'`);
    await expect(importing('space', [shirt])).rejects.toThrow('holds vectors of other-3');
    await db.execute(sql`DELETE FROM facts WHERE name = 'embedding_space'`);
    expect(await table('space')).toEqual([]);
  });
});

describe('a full feed', () => {
  const feed = Array.from(
    { length: 10 },
    (_, n): Fields => ({ id: `f${n}`, title: `Silk scarf ${n}`, price: '700' }),
  );
  const live = async () => (await table('full')).filter((row) => row.live).length;

  it('retires what it no longer names, and takes it back when it returns', async () => {
    await importing('full', feed);
    expect(await importing('full', feed.slice(0, 8))).toMatchObject({ retired: 0 });
    expect(await importing('full', feed.slice(0, 8), { fullFeed: true })).toMatchObject({ retired: 2 });
    expect(await live()).toBe(8);
    expect(await importing('full', feed, { fullFeed: true })).toMatchObject({
      updated: 2,
      unchanged: 8,
      retired: 0,
    });
    expect(await live()).toBe(10);
  });

  it('leaves to another run what that has seen since it began', async () => {
    await importing('since', feed);
    async function* slowly() {
      yield* asRows(feed.slice(0, 8));
      await importing('since', feed.slice(9));
    }
    const began = new Date(Date.UTC(2026, 0, 1) + 60_000 * at++);
    const run = { source: 'since', currency: 'INR', fullFeed: true, now: () => began };
    expect(await importRows(db, slowly(), run)).toMatchObject({ unchanged: 8, retired: 1 });
    expect((await table('since')).filter((row) => row.live)).toHaveLength(9);
  });

  it('that would retire more than 30 % writes nothing and says how many', async () => {
    const short = [{ ...(feed[0] ?? {}), price: '1' }, ...feed.slice(1, 6)];
    const before = await table('full');
    await expect(importing('full', short, { fullFeed: true })).rejects.toThrow(
      'lacks 4 of the 10 live products of full (40.0 %)',
    );
    expect(await table('full')).toEqual(before);
    expect(await importing('full', feed.slice(0, 6), { fullFeed: true, mostRetired: 0.4 })).toMatchObject({
      retired: 4,
    });
  });

  it('keeps a product whose row is there but cannot be read', async () => {
    await importing('unread', feed);
    const broken = feed.map((row, n) => (n === 0 ? { ...row, price: 'ask' } : row));
    expect(await importing('unread', broken, { fullFeed: true })).toMatchObject({ rejected: 1, retired: 0 });
  });

  it.each([endsEarly, endsInQuote, endsInRow])(
    'in which %s retires nothing; a feed that is not full counts its end as a row refused',
    async (problem) => {
      async function* cut(): AsyncGenerator<SourceRow> {
        yield* asRows(feed.slice(0, 9));
        yield { line: 11, fields: {}, problem };
      }
      await importing('cut', feed);
      const options = { source: 'cut', currency: 'INR', now: () => new Date() };
      await expect(importRows(db, cut(), { ...options, fullFeed: true })).rejects.toThrow(
        'line 11: the file ends',
      );
      expect((await table('cut')).every((row) => row.live)).toBe(true);
      expect(await importRows(db, cut(), options)).toMatchObject({ read: 10, unchanged: 9, rejected: 1 });
    },
  );
});

describe('the sample', () => {
  const live = async (source: string) => (await table(source)).filter((row) => row.live).length;
  const hats = Array.from(
    { length: 1200 },
    (_, n): Fields => ({ id: `h${n}`, title: `Hat ${n}`, price: '5' }),
  );

  it('is never beside a real product, wherever an import is cut off, and is gone after the first good rows', async () => {
    await importing('house', [shirt, jeans]);
    let before: number[] = [];
    const stop = new AbortController();
    async function* watched() {
      const unsold = Array.from({ length: 600 }, (_, n): Fields => ({ title: `Hat ${n}` }));
      yield* asRows([...unsold, ...hats]);
    }
    const cut = importRows(db, watched(), {
      ...{ source: 'hats', currency: 'INR', signal: stop.signal, now: () => new Date() },
      onProgress: ({ phase, rows }) => {
        if (phase === 'writing' && rows >= 1100) stop.abort();
      },
      onRejected: async () => {
        if (before.length === 0) before = [await live('house'), await live('hats')];
      },
    });
    await expect(cut).rejects.toThrow();
    expect(before).toEqual([2, 0]);
    expect([await live('house'), (await live('hats')) > 0]).toEqual([0, true]);
    expect(await importing('hats', hats)).toMatchObject({ read: 1200, sampleRetired: 0 });
    expect(await live('hats')).toBe(1200);
  });

  it('stays at an import that holds nothing good, or is kept, and goes at one that changes nothing', async () => {
    await importing('house', [shirt, jeans]);
    expect(await live('house')).toBe(2);
    expect(await importing('real', [shirt], { keepSample: true })).toMatchObject({ sampleRetired: 0 });
    const bad = await importing('nothing', [{ id: '1', title: 'Cap' }]);
    expect(bad).toMatchObject({ rejected: 1, sampleRetired: 0 });
    expect(await importing('real', [shirt, jeans], { dryRun: true })).toMatchObject({ sampleRetired: 0 });
    expect(await live('house')).toBe(2);
    const before = await version();
    expect(await importing('real', [shirt])).toMatchObject({ unchanged: 1, sampleRetired: 2 });
    expect([await live('house'), Number(await version()) - Number(before)]).toEqual([0, 1]);
  });
});

describe('property', () => {
  const row = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    groupId: fc.constantFrom('', '', 'g'),
    title: fc.constantFrom('Linen shirt', 'Linen shirt - S', 'Silk saree', ''),
    price: fc.constantFrom('100', '200', '300', 'ask', ''),
    sizes: fc.constantFrom('S', 'M', 'S,M', ''),
    colour: fc.constantFrom('', 'red', 'blue'),
    availability: fc.constantFrom('in stock', 'out of stock', ''),
    url: fc.constantFrom('', 'https://s.example/1', 'https://s.example/2'),
  });

  it('shuffled, repeated and split rows end in the same table, and again change nothing', async () => {
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc
          .array(row, { minLength: 1, maxLength: 12 })
          .chain((rows) =>
            fc.tuple(
              fc.constant(rows),
              fc.shuffledSubarray([...rows, ...rows], { minLength: rows.length * 2 }),
            ),
          ),
        async ([rows, mixed]) => {
          run += 1;
          const [first, second] = [`one${run}`, `two${run}`];
          await importing(first, rows);
          await importing(second, mixed);
          const strip = (found: Record<string, unknown>[]) => found.map(({ content_hash, ...rest }) => rest);
          expect(strip(await table(second))).toEqual(strip(await table(first)));
          expect(await importing(second, rows)).toMatchObject({ inserted: 0, updated: 0 });
        },
      ),
      { numRuns: 12 },
    );
  });

  it('a file of distinct products may be split over several runs', async () => {
    const rows = Array.from(
      { length: 40 },
      (_, n): Fields => ({ id: `p${n}`, title: `Wool coat ${n}`, price: `${100 + n}` }),
    );
    await importing('whole', rows);
    await importing('parts', rows.slice(25));
    await importing('parts', rows.slice(0, 25));
    const strip = (found: Record<string, unknown>[]) => found.map(({ content_hash, ...rest }) => rest);
    expect(strip(await table('parts'))).toEqual(strip(await table('whole')));
  });
});
