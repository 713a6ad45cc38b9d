import { NeonDbError, neon, neonConfig } from '@neondatabase/serverless';
import { count } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/neon-http';
import { bigint, halfvec, jsonb, numeric, pgTable, text, timestamp } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningPostgres, startPostgres } from './server.js';

let postgres: RunningPostgres;
let sql: ReturnType<typeof neon<false, false>>;

beforeAll(async () => {
  postgres = await startPostgres();
  neonConfig.fetchEndpoint = (host, port) => `http://${host}:${port}/sql`;
  sql = neon(postgres.databaseUrl);
});
afterAll(() => postgres.close());

const codeOf = (error: unknown) => (error instanceof NeonDbError ? error.code : error);
const refusal = (query: PromiseLike<unknown>) => Promise.resolve(query).then(() => 'no error', codeOf);

describe('values, by Neon’s driver', () => {
  it('come back as the driver’s own types', async () => {
    const [row] = await sql`SELECT 9007199254740993::int8 AS big, 12.340::numeric AS exact, 7::int4 AS int,
      0.5::float8 AS float, true AS yes, NULL::text AS none, 'ü\n"' AS text, '{"a": [1, null]}'::jsonb AS json,
      'null'::jsonb AS json_null, ARRAY['a,b', NULL, '"']::text[] AS texts, '\\x00ff'::bytea AS bytes,
      '2026-01-02T03:04:05.678Z'::timestamptz AS at, 'NaN'::float8 AS nan`;
    expect(row).toEqual({
      big: '9007199254740993',
      exact: '12.340',
      int: 7,
      float: 0.5,
      yes: true,
      none: null,
      text: 'ü\n"',
      json: { a: [1, null] },
      json_null: null,
      texts: ['a,b', null, '"'],
      bytes: Buffer.from([0, 255]),
      at: new Date('2026-01-02T03:04:05.678Z'),
      nan: Number.NaN,
    });
  });

  it('go in as parameters of every type', async () => {
    const given = [1n, 'text', null, true, { a: 1 }, ['x', 'y,"z'], Buffer.from([1, 2]), new Date(0)];
    const [row] = await sql.query(
      'SELECT $1::int8 a, $2::text b, $3::text c, $4::bool d, $5::jsonb e, $6::text[] f, $7::bytea g, $8::timestamptz h',
      given,
    );
    expect(Object.values(row ?? {})).toEqual(['1', ...given.slice(1)]);
  });

  it('come as arrays, and with fields and counts, when asked', async () => {
    const full = await sql.query('VALUES ($1::int, 2), (3, 4)', [1], { arrayMode: true, fullResults: true });
    expect(full).toMatchObject({
      command: 'SELECT',
      rowCount: 2,
      rowAsArray: true,
      rows: [
        [1, 2],
        [3, 4],
      ],
    });
    expect(full.fields.map(({ name, dataTypeID }) => [name, dataTypeID])).toEqual([
      ['column1', 23],
      ['column2', 23],
    ]);
  });

  it('are sent as JSON, objects by column, to a caller that asks for neither text nor arrays', async () => {
    const answer = await fetch(postgres.fetchEndpoint, {
      method: 'POST',
      headers: { 'neon-connection-string': postgres.databaseUrl },
      body: JSON.stringify({
        query: `SELECT 1 AS int, 2::int8 AS big, false AS no, '[1]'::json AS json, $1::text AS none`,
        params: [null],
      }),
    });
    expect(await answer.json()).toMatchObject({
      rows: [{ int: 1, big: '2', no: false, json: [1], none: null }],
      rowAsArray: false,
    });
  });
});

describe('errors', () => {
  beforeEach(async () => {
    await sql`DROP TABLE IF EXISTS shelf`;
    await sql`CREATE TABLE shelf (id int CONSTRAINT shelf_id PRIMARY KEY, n int)`;
  });

  it('carry their SQLSTATE', async () => {
    await sql`INSERT INTO shelf VALUES (1, 1)`;
    expect(await refusal(sql`INSERT INTO shelf VALUES (1, 2)`)).toBe('23505');
    expect(await refusal(sql`SELECT * FROM nowhere`)).toBe('42P01');
    expect(await refusal(sql`SELECT ${'one'}::int`)).toBe('22P02');
    expect(await refusal(sql`SELEC 1`)).toBe('42601');
    expect(await refusal(sql`SELECT 1; SELECT 2`)).toBe('42601');
    expect(await refusal(sql`SELECT 1 / 0`)).toBe('22012');
    expect(await refusal(sql`DO $$ BEGIN RAISE serialization_failure; END $$`)).toBe('40001');
  });

  it('say what Postgres said: message, detail, constraint, table, position', async () => {
    await sql`INSERT INTO shelf VALUES (1, 1)`;
    await expect(sql`INSERT INTO shelf VALUES (1, 2)`).rejects.toMatchObject({
      message: 'duplicate key value violates unique constraint "shelf_id"',
      detail: 'Key (id)=(1) already exists.',
      severity: 'ERROR',
      schema: 'public',
      table: 'shelf',
      constraint: 'shelf_id',
    });
    await expect(sql`SELECT nothing`).rejects.toMatchObject({ position: '8' });
  });

  it('are all that a statement gets that HTTP cannot carry, and the database lives on', async () => {
    expect(await refusal(sql`SELECT ${'NUL \0'}::text`)).toBe('22021');
    expect(await refusal(sql.query('SELECT 1 \0'))).toBe('08P01');
    expect(await refusal(sql`COPY shelf FROM STDIN`)).toBe('08P01');
    expect(await refusal(sql.query('SELECT $1::int', [1, 2]))).toBe('08P01');
    expect(await sql.query('')).toEqual([]);
    expect(await sql`SELECT ${'\ud800'}::text AS lone`).toEqual([{ lone: '\ufffd' }]);
  });

  it('undo the whole transaction, and leave the next request a clean connection', async () => {
    const failing = sql.transaction([
      sql`INSERT INTO shelf VALUES (1, 1)`,
      sql`INSERT INTO shelf VALUES (1, 2)`,
    ]);
    expect(await refusal(failing)).toBe('23505');
    expect(await sql`SELECT count(*)::int AS n FROM shelf`).toEqual([{ n: 0 }]);
  });
});

describe('a statement that waits its turn', () => {
  it('is not run when nobody waits for it any more', async () => {
    await sql`CREATE TABLE late (n int)`;
    // Each is sent when it is awaited, and not before.
    const busy = Promise.all([1, 2, 3].map(() => sql`SELECT pg_sleep(0.5)`));
    const signal = AbortSignal.timeout(300);
    const given = sql.query('INSERT INTO late VALUES (1)', [], { fetchOptions: { signal } });
    await expect(given).rejects.toThrow('timeout');
    await Promise.all([busy, sql`INSERT INTO late VALUES (2)`]);
    expect(await sql`SELECT n FROM late`).toEqual([{ n: 2 }]);
  });
});

describe('transactions', () => {
  it('answer every statement, and run in the mode that they ask for', async () => {
    const level = (isolationLevel: 'RepeatableRead' | 'Serializable') =>
      sql.transaction([sql`SHOW transaction_isolation`, sql`SHOW transaction_read_only`], {
        isolationLevel,
        readOnly: true,
      });
    expect(await level('RepeatableRead')).toEqual([
      [{ transaction_isolation: 'repeatable read' }],
      [{ transaction_read_only: 'on' }],
    ]);
    expect(await level('Serializable')).toMatchObject([[{ transaction_isolation: 'serializable' }], {}]);
    const write = sql.transaction([sql`CREATE TABLE never ()`], { readOnly: true });
    expect(await refusal(write)).toBe('25006');
  });

  it('do not interleave with each other, nor with single statements', async () => {
    await sql`CREATE TABLE tally (n int)`;
    await sql`INSERT INTO tally VALUES (0)`;
    const add = () =>
      sql.transaction([sql`SELECT n FROM tally`, sql`UPDATE tally SET n = n + 1`, sql`SELECT n FROM tally`]);
    const rounds = await Promise.all(
      Array.from({ length: 40 }, (_, i) => (i % 2 ? add() : sql`SELECT n FROM tally`)),
    );
    expect(await sql`SELECT n FROM tally`).toEqual([{ n: 20 }]);
    const steps = rounds.filter((_, i) => i % 2).map((round) => JSON.stringify(round));
    expect(new Set(steps).size).toBe(20);
  });

  it('and settings end with their request', async () => {
    await sql`BEGIN`;
    await sql`SET statement_timeout = 1234`;
    expect(await sql`SHOW statement_timeout`).toEqual([{ statement_timeout: '0' }]);
    expect(await refusal(sql`COMMIT`)).toBe('no error');
  });
});

describe('the door', () => {
  const knock = (headers: Record<string, string>, init: RequestInit = {}) =>
    fetch(postgres.fetchEndpoint, { method: 'POST', body: '{"query":"SELECT 1"}', headers, ...init });

  it('stays shut without the connection string’s user, password and database', async () => {
    const wrong = [
      postgres.databaseUrl.replace(/:[0-9a-f]+@/, ':guess@'),
      postgres.databaseUrl.replace('//fashiondeck:', '//postgres:'),
      postgres.databaseUrl.replace(/[^/]+$/, 'other'),
    ];
    for (const url of wrong) expect(await refusal(neon(url)`SELECT 1`)).toBe('28P01');
    expect((await knock({})).status).toBe(400);
    expect((await knock({ 'neon-connection-string': 'not a url' })).status).toBe(400);
  });

  it('grants no page of another origin a preflight', async () => {
    const preflight = await knock({ origin: 'http://evil.example' }, { method: 'OPTIONS', body: null });
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    expect(preflight.status).toBe(404);
  });

  it('answers a request that is none with what was wrong about it', async () => {
    const headers = { 'neon-connection-string': postgres.databaseUrl };
    for (const body of ['', '{', '[]', '{"query":1}', '{"queries":[{}]}']) {
      const answer = await knock(headers, { body });
      expect([answer.status, await answer.json()]).toMatchObject([400, { code: '08P01' }]);
    }
    expect((await knock({ ...headers, 'neon-batch-isolation-level': 'Loose' })).status).toBe(400);
  });
});

describe('drizzle-orm/neon-http', () => {
  const things = pgTable('things', {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    name: text().notNull(),
    price: numeric(),
    extra: jsonb(),
    at: timestamp({ withTimezone: true }).defaultNow().notNull(),
    vector: halfvec({ dimensions: 3 }).notNull(),
  });

  it('inserts, selects, batches and orders by vector distance unchanged', async () => {
    await sql`CREATE EXTENSION IF NOT EXISTS vector`;
    await sql`CREATE TABLE things (id bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY, name text NOT NULL,
      price numeric, extra jsonb, at timestamptz NOT NULL DEFAULT now(), vector halfvec(3) NOT NULL)`;
    const db = drizzle(sql);
    const [near] = await db
      .insert(things)
      .values([
        { name: 'near', price: '1.50', extra: { a: [1] }, vector: [1, 0, 0] },
        { name: 'far', vector: [0, 1, 0] },
      ])
      .returning();
    expect(near).toMatchObject({ id: 1, name: 'near', price: '1.50', extra: { a: [1] }, vector: [1, 0, 0] });
    expect(near?.at).toBeInstanceOf(Date);
    const [first, total] = await db.batch([
      db.select({ name: things.name }).from(things).orderBy(things.vector).limit(1),
      db.select({ n: count() }).from(things),
    ]);
    expect([first, total]).toEqual([[{ name: 'far' }], [{ n: 2 }]]);
    const [version] = await sql`SELECT extversion FROM pg_extension WHERE extname = 'vector'`;
    expect(version).toEqual({ extversion: '0.8.7' });
  });
});
