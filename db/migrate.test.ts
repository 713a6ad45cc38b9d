import { readdirSync } from 'node:fs';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningPostgres, startPostgres } from '../functions/_local/postgres/server.js';
import { connect } from './client.js';
import { migrate } from './migrate.js';
import { writeMigrations } from './testing/migrations.js';
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

  it('has sessions compile no statement, which took ten times as long as running it', async () => {
    const { rows } = await connect(postgres.databaseUrl).execute(sql`
      SELECT setconfig FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase
      WHERE d.datname = current_database() AND s.setrole = 0`);
    expect(rows).toEqual([{ setconfig: ['jit=off'] }]);
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

describe('a migration of a folder', () => {
  let empty: RunningPostgres;
  beforeAll(async () => {
    empty = await startPostgres();
  });
  afterAll(() => empty.close());
  const rows = async (query: string) => (await connect(empty.databaseUrl).execute(sql.raw(query))).rows;
  const indexes = () =>
    rows(`SELECT c.relname, i.indisvalid FROM pg_index i
    JOIN pg_class c ON c.oid = indexrelid WHERE indrelid = 'twins'::regclass`);
  const twins = [
    'CREATE TABLE twins AS SELECT 1 AS n UNION ALL SELECT 1',
    `CREATE TABLE limits AS SELECT current_setting('lock_timeout') AS lock, current_setting('statement_timeout') AS statement`,
  ];
  const only = 'CREATE UNIQUE INDEX CONCURRENTLY "twins_n" ON "twins" USING btree ("n")';

  it('waits for a lock and runs a statement for a limited time, and leaves no limit behind', async () => {
    expect(await migrate(empty.databaseUrl, writeMigrations({ '0000_twins': twins }))).toEqual([1]);
    expect(await rows('SELECT * FROM limits')).toEqual([{ lock: '5s', statement: '1min' }]);
    expect(await rows('SHOW lock_timeout')).toEqual([{ lock_timeout: '0' }]);
  });

  it.each([
    ['55P03', /Migration 0001_waits was not applied: another session held a lock .* run it again/],
    ['57014', /Migration 0001_waits was not applied: a statement took more than 60 s.* CONCURRENTLY/],
    ['23505', /Migration 0001_waits was not applied: from the test/],
  ])('that ends with %s says what to do, and changes nothing', async (code, message) => {
    const folder = writeMigrations({
      '0000_twins': twins,
      '0001_waits': [
        'CREATE TABLE half (n int)',
        `DO $$ BEGIN RAISE EXCEPTION 'from the test' USING ERRCODE = '${code}'; END $$`,
      ],
    });
    await expect(migrate(empty.databaseUrl, folder)).rejects.toThrow(message);
    expect(await rows(`SELECT to_regclass('half') AS half`)).toEqual([{ half: null }]);
  });

  it('builds indexes concurrently, leaves no invalid one behind, and is applied only once they are valid', async () => {
    const folder = writeMigrations({ '0000_twins': twins, '0001_only': [only] });
    await expect(migrate(empty.databaseUrl, folder)).rejects.toThrow(
      'Migration 0001_only was not applied: could not create unique index "twins_n"',
    );
    expect(await indexes()).toEqual([]);
    await rows('DELETE FROM twins');
    expect(await migrate(empty.databaseUrl, folder)).toEqual([2]);
    expect(await indexes()).toEqual([{ relname: 'twins_n', indisvalid: true }]);
    expect(await migrate(empty.databaseUrl, folder)).toEqual([]);
  });

  it('builds an index anew that an earlier build left invalid', async () => {
    const folder = writeMigrations({
      '0000_twins': twins,
      '0001_only': [only],
      '0002_more': ['CREATE INDEX CONCURRENTLY twins_more ON twins (n)'],
    });
    await rows('CREATE INDEX twins_more ON twins (n)');
    await rows(`UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'twins_more'::regclass`);
    expect(await migrate(empty.databaseUrl, folder)).toEqual([3]);
    expect(await indexes()).toContainEqual({ relname: 'twins_more', indisvalid: true });
  });

  it('that mixes such indexes with other statements is refused before anything runs', async () => {
    const folder = writeMigrations({
      '0000_twins': twins,
      '0003_mixed': ['CREATE TABLE half (n int)', only],
    });
    await rows('DELETE FROM drizzle.__drizzle_migrations WHERE created_at > 1');
    await expect(migrate(empty.databaseUrl, folder)).rejects.toThrow('need a migration each');
    expect(await rows(`SELECT to_regclass('half') AS half`)).toEqual([{ half: null }]);
  });
});
