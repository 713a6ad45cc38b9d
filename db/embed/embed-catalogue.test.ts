import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ProviderFailure } from '../../functions/_domain/provider-failure.js';
import { scriptedVector } from '../../functions/_local/models/scripted-embedding.js';
import { type RunningPostgres, startPostgres } from '../../functions/_local/postgres/server.js';
import { connect, type Database } from '../client.js';
import { importRows } from '../import/import.js';
import { migrate } from '../migrate.js';
import { isComplete } from './declare-complete.js';
import { embedCatalogue } from './embed-catalogue.js';

let postgres: RunningPostgres;
let db: Database;
let asked: string[] = [];
/** Called before each answer of the model. */
let before: () => Promise<void> | void = () => {};

const placer = (space: string) => ({
  space,
  model: {
    async embed(texts: readonly string[]) {
      await before();
      asked.push(...texts);
      return texts.map((text) => Float32Array.from(scriptedVector(text), (component) => component / 3));
    },
  },
});
const embed = (space = 'hf:one', signal = new AbortController().signal) =>
  embedCatalogue(db, placer(space), { batch: 4, callMs: 60_000, signal });
const load = (titles: string[], price = '999') => {
  async function* rows() {
    for (const [line, title] of titles.entries()) yield { line, fields: { id: `p${line}`, title, price } };
  }
  return importRows(db, rows(), { source: 'shop', currency: 'INR', now: () => new Date() });
};
const titles = Array.from({ length: 10 }, (_, nth) => `Men Blue Shirt Number ${nth}`);
const complete = async (space = 'hf:one') => {
  const { rows } = await db.execute(sql`SELECT ${isComplete(sql`${space}`)} AS complete`);
  return rows[0]?.complete;
};
const inSpace = async (space: string) => {
  const { rows } =
    await db.execute(sql`SELECT count(*)::int AS n FROM products p JOIN model_vectors v ON v.product_id = p.id
    WHERE p.model_space = ${space} AND p.model_bits = binary_quantize(v.embedding)::bit(512)`);
  return rows[0]?.n;
};

beforeAll(async () => {
  postgres = await startPostgres();
  await migrate(postgres.databaseUrl);
  db = connect(postgres.databaseUrl);
});
beforeEach(async () => {
  await db.execute(sql`TRUNCATE products, model_vectors, facts, imports CASCADE`);
  await load(titles);
  asked = [];
  before = () => {};
});
afterAll(() => postgres.close());

describe('embedding the catalogue by a model', () => {
  it('asks for every product once, and declares the catalogue complete', async () => {
    expect(await complete()).toBe(false);
    expect(await embed()).toEqual({ embedded: 10, left: 0, complete: true });
    expect([...asked].sort()[0]).toBe('Men Blue Shirt Number 0, shirt, blue');
    expect(await inSpace('hf:one')).toBe(10);
    expect(await embed()).toEqual({ embedded: 0, left: 0, complete: true });
    expect(asked).toHaveLength(10);
  });

  it('goes on where a run was cut off, which nothing was declared of', async () => {
    const stopped = new AbortController();
    before = () => (asked.length === 4 ? stopped.abort() : undefined);
    const first = await embed('hf:one', stopped.signal);
    expect(first).toMatchObject({ embedded: 8, left: 2, complete: false });
    before = () => {};
    expect(await embed()).toEqual({ embedded: 2, left: 0, complete: true });
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('waits as long as the provider asks, and gives up in the end with what it has', async () => {
    let failures = 2;
    before = () => {
      if (failures-- > 0) throw new ProviderFailure('unavailable', 1);
    };
    expect(await embed()).toMatchObject({ embedded: 10, complete: true });
    await load(['Women Red Saree']);
    failures = 100;
    await expect(embed()).rejects.toMatchObject({ kind: 'unavailable' });
    expect(await complete()).toBe(false);
  });

  it('makes anew only what has other words: prices alone leave the catalogue complete', async () => {
    await embed();
    await load(titles, '777');
    expect(await complete()).toBe(true);
    asked = [];
    await load(['Women Red Saree', ...titles.slice(1)], '777');
    expect(await complete()).toBe(false);
    expect(await embed()).toMatchObject({ embedded: 1, complete: true });
    expect(asked).toEqual(['Women Red Saree, saree, red']);
  });

  it('declares nothing where a product came in meanwhile', async () => {
    before = async () => {
      if (asked.length === 8) await load([...titles, 'Women Red Saree']);
    };
    // What came in is embedded by the same run, since each batch looks anew for what is missing.
    expect(await embed()).toEqual({ embedded: 11, left: 0, complete: true });
    await load([...titles, 'Women Red Saree', 'Women Gold Bangle']);
    expect(await complete()).toBe(false);
  });

  it('ends the completeness of one space before the first vector of another is written', async () => {
    await embed();
    const stopped = new AbortController();
    before = () => (asked.length === 14 ? stopped.abort() : undefined);
    await embed('hf:two', stopped.signal);
    expect([await inSpace('hf:one'), await inSpace('hf:two')]).toEqual([2, 8]);
    expect([await complete('hf:one'), await complete('hf:two')]).toEqual([false, false]);
    before = () => {};
    await embed('hf:two');
    expect([await complete('hf:one'), await complete('hf:two')]).toEqual([false, true]);
  });

  it('names a new version of the catalogue, so that no kept answer passes for one made with the vectors', async () => {
    const version = async () =>
      (await db.execute(sql`SELECT value FROM facts WHERE name = 'catalogue_version'`)).rows[0]?.value;
    const then = await version();
    await embed();
    const now = await version();
    expect(now).not.toBe(then);
    await embed();
    expect(await version()).toBe(now);
  });
});
