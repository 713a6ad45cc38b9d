import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { connect } from '../../../db/client.js';
import { importRows } from '../../../db/import/import.js';
import { rowsOf } from '../../../db/import/import-files.js';
import { checksum } from '../../../db/import/testing/checksum.js';
import { migrate } from '../../../db/migrate.js';
import { startPostgres } from '../../_local/postgres/server.js';
import type { Row } from '../row.js';
import { feedDrill } from './drill.js';
import { writeFeed } from './feed-file.js';

/** About this many processes die, however long the feed is. */
const deaths = 40;
const callsPerBatch = 4;
const productsPerBatch = 500;

/**
 * Takes a feed of `count` invented rows through the queue while its workers and its splitter are killed, and into
 * another database by one undisturbed import; throws unless both end in the same table. On the embedded Postgres, or on
 * fresh databases of the server that `LOCAL_POSTGRES_URL` names.
 */
export async function feedRows(count = 10_000): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'fashiondeck-feed-bench-'));
  const server = process.env.LOCAL_POSTGRES_URL;
  const feed = join(folder, 'feed.csv');
  try {
    await writeFeed(feed, count, 7);
    const batches = Math.ceil(count / productsPerBatch);
    const drilled = await onDatabase(server, 'fashiondeck_bench_queue', (postgresUrl) =>
      feedDrill({
        ...{ feed, source: 'shop', seed: 11, workers: 2, postgresUrl },
        killOneIn: {
          worker: Math.max(20, (batches * callsPerBatch) / deaths),
          splitter: Math.max(6, batches / 4),
        },
        onProgress: every(20_000, (done) => console.error(`  ${done} of about ${batches} batches`)),
      }),
    );
    const plain = await onDatabase(server, 'fashiondeck_bench_plain', (url) => undisturbed(url, feed));
    const { products, quarantine, counts, ms, killed, revived } = drilled;
    const [ours, theirs] = [{ products, quarantine, counts }, plain.left].map((left) => JSON.stringify(left));
    if (ours !== theirs) throw new Error(`not the same table:\n  queue  ${ours}\n  import ${theirs}`);
    const rate = (took: number) => `${Math.round((count * 1000) / took)} rows/s`;
    const dead = `${killed.workers} workers and ${killed.splitters} splitters killed, ${revived} dead letters replayed`;
    return [
      {
        measure: `${count} rows through the queue`,
        value: rate(ms),
        comparedWith: `${rate(plain.ms)} undisturbed, in one process; ${dead}`,
      },
      {
        measure: 'products after it',
        value: products,
        comparedWith: 'the same after the undisturbed import',
      },
      { measure: 'quarantine after it', value: quarantine, comparedWith: 'likewise' },
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function undisturbed(postgresUrl: string | undefined, feed: string) {
  const postgres = await startPostgres({ postgresUrl });
  try {
    await migrate(postgres.databaseUrl);
    const db = connect(postgres.databaseUrl);
    const started = performance.now();
    const files = [{ path: feed, size: 0, format: 'csv' as const }];
    await importRows(db, rowsOf(files, { maps: new Map() }), {
      ...{ source: 'shop', currency: 'INR', fullFeed: true, now: () => new Date() },
    });
    const ms = performance.now() - started;
    return { ms, left: await checksum(db, 'shop') };
  } finally {
    await postgres.close();
  }
}

/** A fresh database of that name at the server, taken away afterwards; the embedded one where there is no server. */
async function onDatabase<T>(
  server: string | undefined,
  name: string,
  use: (postgresUrl: string | undefined) => Promise<T>,
): Promise<T> {
  if (!server) return use(undefined);
  const admin = new Client({ connectionString: server });
  await admin.connect();
  try {
    await admin.query(`DROP DATABASE IF EXISTS ${name}`);
    await admin.query(`CREATE DATABASE ${name}`);
    const url = new URL(server);
    url.pathname = `/${name}`;
    return await use(url.href);
  } finally {
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.end();
  }
}

function every(ms: number, tell: (done: number) => void) {
  let last = performance.now();
  return (done: number) => {
    if (performance.now() - last < ms) return;
    last = performance.now();
    tell(done);
  };
}
