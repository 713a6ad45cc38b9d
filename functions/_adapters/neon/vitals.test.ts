import { sql } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { importRows } from '../../../db/import/import.js';
import { putFeed } from '../../../db/import/queued/feeds.js';
import { ownDatabase } from '../../../db/testing/own-database.js';
import { readVitals } from './vitals.js';

const db = await ownDatabase();

beforeEach(async () => {
  await db.execute(sql`TRUNCATE products, imports, feeds CASCADE`);
});

async function* scarf() {
  yield { line: 2, fields: { id: '1', title: 'Silk scarf', price: '700' } };
}
const imported = (source: string, day: string, file = '') =>
  importRows(db, scarf(), {
    ...{ source, file, currency: 'INR', keepSample: true },
    now: () => new Date(`${day}T10:00:00Z`),
  });
const seen = async () => (await readVitals(db)).oldestSeen;

it('a source that came today hides none that was last seen a week ago', async () => {
  expect(await seen()).toBeNull();
  await imported('dead', '2026-02-01');
  await imported('daily', '2026-02-07');
  await imported('daily', '2026-02-08');
  expect(await readVitals(db)).toMatchObject({ products: 2, oldestSeen: '2026-02-01T10:00:00Z' });
});

it('a source that sells nothing any more is not waited for, nor the sample beside a real one', async () => {
  await imported('house', '2026-01-01');
  expect(await readVitals(db)).toMatchObject({ sampleProducts: 1, oldestSeen: '2026-01-01T10:00:00Z' });
  await imported('gone', '2026-02-01');
  await imported('daily', '2026-02-08');
  await db.execute(sql`UPDATE products SET retired_at = now() WHERE source = 'gone'`);
  expect(await readVitals(db)).toMatchObject({
    ...{ products: 2, sampleProducts: 1, oldestSeen: '2026-02-08T10:00:00Z' },
  });
});

it('a feed that stands unchanged is seen whenever it is looked at, one whose last version is not in is not', async () => {
  const url = 'https://shop.example/feed.csv';
  await putFeed(db, {
    ...{ source: 'feed', url, format: 'csv', currency: 'INR', fullFeed: false, mostRetired: 30 },
  });
  await imported('feed', '2026-02-01', url);
  expect(await seen()).toBe('2026-02-01T10:00:00Z');
  await db.execute(sql`UPDATE feeds SET checked_at = '2026-02-09T10:00:00Z'`);
  expect(await seen()).toBe('2026-02-09T10:00:00Z');
  await db.execute(
    sql`INSERT INTO imports (source, file, format, digest) VALUES ('feed', ${url}, 'csv', 'v2')`,
  );
  expect(await seen()).toBe('2026-02-01T10:00:00Z');
});

it('a source whose first import is under way is as old as its beginning', async () => {
  await imported('new', '2026-02-03');
  await db.execute(sql`UPDATE imports SET finished_at = NULL`);
  expect(await seen()).toBe('2026-02-03T10:00:00Z');
});
