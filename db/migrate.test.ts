import { readdirSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningPostgres, startPostgres } from '../functions/_local/postgres/server.js';
import { connect } from './client.js';
import { migrate } from './migrate.js';
import { buildVectorIndex } from './vector-index.js';

let postgres: RunningPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.close());

const written = readdirSync(new URL('./migrations', import.meta.url)).filter((name) =>
  name.endsWith('.sql'),
).length;
const schemaOf = async () =>
  JSON.stringify(
    (
      await connect(postgres.databaseUrl).execute(sql`
        SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns
        WHERE table_schema = 'public' ORDER BY 1, 2`)
    ).rows,
  );

describe('migrate', () => {
  it('brings an empty database to the newest schema, once, even when two runs start together', async () => {
    const runs = await Promise.all([migrate(postgres.databaseUrl), migrate(postgres.databaseUrl)]);
    expect(runs.flat()).toHaveLength(written);
    expect(new Set(runs.flat()).size).toBe(written);
  });

  it('does nothing to a filled database the second time', async () => {
    const db = connect(postgres.databaseUrl);
    await db.execute(sql`INSERT INTO facts (name, value) VALUES ('embedding_space', 'house-text-1')`);
    const before = await schemaOf();
    expect(await migrate(postgres.databaseUrl)).toEqual([]);
    expect(await schemaOf()).toBe(before);
    expect((await db.execute(sql`SELECT value FROM facts`)).rows).toEqual([{ value: 'house-text-1' }]);
  });

  it('refuses what money must never be', async () => {
    const db = connect(postgres.databaseUrl);
    const insert = (price: number, currency: string) =>
      db.execute(sql`
        INSERT INTO products (id, source, external_id, title, slot, category, gender, colours, colour_families,
          materials, styles, occasions, seasons, formality, price, currency, availability, content_hash, search_text,
          embedding, embedding_space, as_of)
        VALUES (${`p${price}${currency}`}, 's', ${`${price}${currency}`}, 't', 'top', 'shirt', 'men', '{}', '{}', '{}',
          '{}', '{}', '{}', 2, ${price}, ${currency}, 'unknown', 'h', 't',
          (SELECT array_fill(0.1::real, ARRAY[512])::halfvec(512)), 'house-text-1', now())`);
    await expect(insert(0, 'INR')).rejects.toThrow();
    await expect(insert(-5, 'INR')).rejects.toThrow();
    await expect(insert(100, 'inr')).rejects.toThrow();
    await expect(insert(100, 'INR')).resolves.toBeDefined();
  });

  it('builds the vector index beside the migrations, once, and again when a build was cut off', async () => {
    const db = connect(postgres.databaseUrl);
    expect(await buildVectorIndex(postgres.databaseUrl)).toBe('built');
    expect(await buildVectorIndex(postgres.databaseUrl)).toBe('present');
    await db.execute(sql`
      UPDATE pg_index SET indisvalid = false WHERE indexrelid = to_regclass('products_embedding_hnsw')`);
    expect(await buildVectorIndex(postgres.databaseUrl)).toBe('built');
  });
});
