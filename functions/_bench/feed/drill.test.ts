import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect, type Database } from '../../../db/client.js';
import { importRows } from '../../../db/import/import.js';
import { rowsOf } from '../../../db/import/import-files.js';
import { checksum } from '../../../db/import/testing/checksum.js';
import { asRows } from '../../../db/import/testing/rows.js';
import { migrate } from '../../../db/migrate.js';
import { startPostgres } from '../../_local/postgres/server.js';
import { feedDrill } from './drill.js';
import { writeFeed } from './feed-file.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fashiondeck-feed-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** What the source sold before: a product that the feed still has at another price, and some that it does not name. */
const before = (db: Database) =>
  importRows(
    db,
    asRows(['p0', 'gone1', 'gone2'].map((id) => ({ id, title: `Old linen shirt ${id}`, price: '700' }))),
    { source: 'shop', currency: 'INR', now: () => new Date('2026-01-01') },
  );

it('a feed whose workers and splitter are killed at any point ends in the table of an undisturbed import', async () => {
  const feed = join(folder, 'feed.csv');
  await writeFeed(feed, 6_000, 7);
  const postgres = await startPostgres();
  try {
    await migrate(postgres.databaseUrl);
    const db = connect(postgres.databaseUrl);
    await before(db);
    const files = [{ path: feed, size: 0, format: 'csv' as const }];
    await importRows(db, rowsOf(files, { maps: new Map() }), {
      ...{ source: 'shop', currency: 'INR', fullFeed: true, mostRetired: 1, now: () => new Date() },
    });
    const undisturbed = await checksum(db, 'shop');
    const { products, quarantine, counts, killed } = await feedDrill({
      ...{ feed, source: 'shop', seed: 11, prepare: before },
      killOneIn: { worker: 12, splitter: 6 },
    });
    expect({ products, quarantine, counts }).toEqual(undisturbed);
    expect(killed.workers).toBeGreaterThan(2);
    expect(killed.splitters).toBeGreaterThan(0);
  } finally {
    await postgres.close();
  }
}, 300_000);
