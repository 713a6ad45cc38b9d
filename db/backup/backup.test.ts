import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { neon } from '@neondatabase/serverless';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningPostgres, startPostgres } from '../../functions/_local/postgres/server.js';
import { connect } from '../client.js';
import { importRows } from '../import/import.js';
import { asRows } from '../import/testing/rows.js';
import { migrate } from '../migrate.js';
import { CatalogueMoved, dumpTables } from './dump.js';
import type { Manifest } from './manifest.js';
import { compareTables, restoreTables, verifyFiles } from './restore.js';

let [source, target]: RunningPostgres[] = [];
let folder: string;
let manifest: Manifest;
const watch = { onRows: () => undefined, signal: new AbortController().signal };
const address = (database: RunningPostgres | undefined) => database?.databaseUrl ?? '';

// More than two pages, with what text can hold: quotes, line ends of every kind, other scripts, an emoji.
const titles = [
  'Men Linen Shirt "Sunday"',
  "Women's Red\u2028Kurta\u2029",
  'पुरुष कुर्ता',
  'Tab\there 👗 Dress',
  'Back\\slash Jeans',
];
const rows = Array.from({ length: 1100 }, (_, n) => ({
  id: `p${n}`,
  title: `${titles[n % titles.length]} ${n}`,
  price: String(500 + n),
  sizes: n % 3 === 0 ? '' : 'S,M',
}));

beforeAll(async () => {
  [source, target] = await Promise.all([startPostgres(), startPostgres()]);
  await Promise.all([migrate(address(source)), migrate(address(target))]);
  await importRows(connect(address(source)), asRows(rows), {
    source: 'shop',
    currency: 'INR',
    now: () => new Date(),
  });
  const sql = neon(address(source));
  await sql`INSERT INTO clicks (product_id) SELECT id FROM products ORDER BY id LIMIT 3`;
  await sql`INSERT INTO recommendations (id, request, answer, catalogue_version)
    VALUES ('rec_1', '{"prompt":"a\\nb"}', '{"n":1.50}', '3')`;
  folder = await mkdtemp(join(tmpdir(), 'backup-'));
  const tables = await dumpTables(address(source), folder, watch);
  manifest = {
    format: 1,
    createdAt: new Date().toISOString(),
    release: 'test',
    migrations: [],
    catalogueVersion: null,
    tables,
    golden: {},
  };
}, 120_000);
afterAll(async () => {
  await Promise.all([source?.close(), target?.close()]);
  await rm(folder, { recursive: true, force: true });
});

const contents = async (database: RunningPostgres | undefined) =>
  neon(address(database))`SELECT * FROM products ORDER BY id COLLATE "C"`;

describe('a backup', () => {
  it('holds every row once, in files that their checksums know', async () => {
    const products = manifest.tables.find(({ name }) => name === 'products');
    expect(products).toMatchObject({ rows: rows.length });
    const lines = gunzipSync(await readFile(join(folder, 'products.jsonl.gz')))
      .toString()
      .trimEnd()
      .split('\n');
    expect(new Set(lines.map((line) => JSON.parse(line).id)).size).toBe(rows.length);
    expect(Object.keys(JSON.parse(lines[0] ?? ''))).not.toContain('bits');
    await verifyFiles(folder, manifest);
  });

  it('restores to the same rows, vectors and computed columns included, and goes on numbering', async () => {
    await restoreTables(address(target), folder, manifest, watch);
    expect((await compareTables(address(target), manifest)).filter(({ equal }) => !equal)).toEqual([]);
    expect(await contents(target)).toEqual(await contents(source));
    const [click] = await neon(address(target))`
      INSERT INTO clicks (product_id) SELECT id FROM products LIMIT 1 RETURNING id`;
    expect(Number(click?.id)).toBe(4);
  });

  it('tells a restored database apart when one value of one row differs', async () => {
    await neon(address(target))`UPDATE products SET price = price + 1 WHERE external_id = 'p7'`;
    const compared = await compareTables(address(target), manifest);
    expect(compared.filter(({ equal }) => !equal).map(({ name }) => name)).toEqual(['clicks', 'products']);
  });

  it('is not restored over rows that are there', async () => {
    await expect(restoreTables(address(source), folder, manifest, watch)).rejects.toThrow(
      /already has rows in .*products.*: restore into an empty one/,
    );
  });

  it('is not trusted when a file was changed', async () => {
    await appendFile(join(folder, 'facts.jsonl.gz'), 'x');
    await expect(verifyFiles(folder, manifest)).rejects.toThrow('facts.jsonl.gz is not as it was written');
  });

  it('is given up when an import wrote meanwhile', async () => {
    const sql = neon(address(source));
    const moved = dumpTables(address(source), await mkdtemp(join(folder, 'again-')), {
      ...watch,
      onRows: () =>
        void sql`UPDATE facts SET value = value || '0' WHERE name = 'catalogue_version'`.then(() => 0),
    });
    await expect(moved).rejects.toThrow(CatalogueMoved);
  });

  it('is not begun beside an import that has not ended, unless that is known to be dead', async () => {
    const sql = neon(address(source));
    await sql`INSERT INTO imports (source, file, format, started_at) VALUES ('cut', 'f', 'csv', now())`;
    const into = await mkdtemp(join(folder, 'beside-'));
    let rows = 0;
    const beside = { ...watch, onRows: () => void rows++ };
    await expect(dumpTables(address(source), into, beside)).rejects.toThrow(
      /^an import of cut, begun at \d{4}-\d\d-\d\dT\d\d:\d\dZ, has not ended: .*--import-cut-off$/,
    );
    expect(rows).toBe(0);
    const dumped = await dumpTables(address(source), into, { ...beside, importCutOff: true });
    expect(dumped.find(({ name }) => name === 'imports')?.rows).toBe(2);
    await sql`DELETE FROM imports WHERE source = 'cut'`;
  });

  it('stops when told to', async () => {
    const stopped = dumpTables(address(source), await mkdtemp(join(folder, 'stop-')), {
      ...watch,
      signal: AbortSignal.abort(),
    });
    await expect(stopped).rejects.toThrow(/abort/i);
  });
});
