import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { connect, type Database } from '../../db/client.js';
import { feedOf, putFeed } from '../../db/import/queued/feeds.js';
import { importBatch } from '../../db/import/queued/import-batch.js';
import { migrate } from '../../db/migrate.js';
import type { ImportMessage, Publishable } from '../_domain/queue-message.js';
import { type RunningPostgres, startPostgres } from '../_local/postgres/server.js';
import { refreshFeed } from './refresh-feed.js';

let postgres: RunningPostgres;
let db: Database;
/** A folder for temporary files that nobody else writes to. */
const own = mkdtempSync(join(tmpdir(), 'fashiondeck-refresh-'));
beforeAll(async () => {
  vi.stubEnv('TMPDIR', own);
  postgres = await startPostgres();
  await migrate(postgres.databaseUrl);
  db = connect(postgres.databaseUrl);
}, 30_000);
afterAll(async () => {
  await postgres.close();
  vi.unstubAllEnvs();
  rmSync(own, { recursive: true });
});

type Page = { status?: number; headers?: Record<string, string>; body?: string | Uint8Array };
const csv = (count: number, price = 500) =>
  `id,title,price\n${Array.from({ length: count }, (_, n) => `p${n},Linen shirt ${n},${price + n}\n`).join('')}`;

/** A shop's server that answers `page`, and a queue that keeps what is published. */
function shop(page: Page, addresses = ['93.184.216.34']) {
  const asked: Record<string, string>[] = [];
  const published: Publishable[] = [];
  const world = {
    db,
    now: Date.now,
    publisher: {
      publish: async (message: Publishable) => {
        published.push(message);
      },
    },
    reach: {
      resolve: async () => addresses,
      open: async ({ headers }: { headers: Readonly<Record<string, string>> }) => {
        asked.push({ ...headers });
        const { status = 200, body = '' } = page;
        return { status, headers: page.headers ?? {}, body: Readable.from([Buffer.from(body)]) };
      },
    },
  };
  const imports = () => published.filter((message): message is ImportMessage => message.kind === 'import');
  return { world, asked, imports };
}

const keep = (source: string, more: { fullFeed?: boolean; mostRetired?: number } = {}) =>
  putFeed(db, {
    ...{ source, url: `https://shop.example/${source}.csv`, format: 'auto', currency: 'INR' },
    ...{ fullFeed: false, mostRetired: 30, ...more },
  });
const importAll = async (messages: readonly ImportMessage[]) => {
  for (const message of messages) expect(await importBatch(db, message)).toEqual({ kind: 'done' });
};

describe('refreshing a feed', () => {
  it('publishes its batches, and asks the next time whether there is a newer version', async () => {
    await keep('daily');
    const headers = { etag: '"v1"', 'last-modified': 'Mon, 02 Feb 2026 10:00:00 GMT' };
    const first = shop({ headers, body: csv(3) });
    expect(await refreshFeed(first.world, 'daily')).toEqual({ kind: 'done' });
    expect(first.asked[0]).not.toHaveProperty('if-none-match');
    await importAll(first.imports());

    const unchanged = shop({ status: 304 });
    expect(await refreshFeed(unchanged.world, 'daily')).toEqual({ kind: 'repeated' });
    expect(unchanged.asked[0]).toMatchObject({
      'if-none-match': '"v1"',
      'if-modified-since': headers['last-modified'],
    });
    const newer = shop({ headers: { etag: '"v2"' }, body: csv(3, 600) });
    expect(await refreshFeed(newer.world, 'daily')).toEqual({ kind: 'done' });
    expect(newer.imports()).toHaveLength(1);
    await importAll(newer.imports());
    expect(await feedOf(db, 'daily')).toMatchObject({ etag: '"v2"', lastModified: null });
  });

  it('does not import the same words twice from a server that keeps no versions', async () => {
    await keep('mute');
    const same = () => shop({ body: gzipSync(csv(2)) });
    const first = same();
    expect(await refreshFeed(first.world, 'mute')).toEqual({ kind: 'done' });
    // Delivered again before its batches were imported, it takes itself up again.
    const redelivered = same();
    expect(await refreshFeed(redelivered.world, 'mute')).toEqual({ kind: 'done' });
    expect(redelivered.imports()).toEqual(first.imports());
    await importAll(first.imports());
    const again = same();
    expect(await refreshFeed(again.world, 'mute')).toEqual({ kind: 'repeated' });
    expect(again.imports()).toEqual([]);
  });

  it('has seen all that its last version named when that stands unchanged, and nothing else', async () => {
    await keep('seen');
    const taken = async (page: Page) => {
      const served = shop(page);
      await refreshFeed(served.world, 'seen');
      await importAll(served.imports());
    };
    const seen = async () =>
      (
        await db.execute(sql`
          SELECT external_id, greatest(as_of, seen_at) > now() - interval '1 hour' AS lately
          FROM products p LEFT JOIN sightings s ON s.product_id = p.id WHERE source = 'seen' ORDER BY 1`)
      ).rows.map(({ external_id, lately }) => [external_id, lately]);
    const daysPass = async () => {
      await db.execute(sql`UPDATE products SET as_of = as_of - interval '3 days' WHERE source = 'seen'`);
      await db.execute(sql`UPDATE sightings SET seen_at = seen_at - interval '3 days'`);
      await db.execute(
        sql`UPDATE imports SET started_at = started_at - interval '3 days' WHERE source = 'seen'`,
      );
    };
    await taken({ body: csv(3) });
    await daysPass();
    await taken({ body: csv(2) });
    await daysPass();
    const lately = ['p0', 'p1'].map((id) => [id, true]);
    await taken({ status: 304 });
    expect(await seen()).toEqual([...lately, ['p2', false]]);
    await daysPass();
    await taken({ body: csv(2) });
    expect(await seen()).toEqual([...lately, ['p2', false]]);

    await daysPass();
    const newer = shop({ body: csv(2, 600) });
    await refreshFeed(newer.world, 'seen');
    await taken({ status: 304 });
    expect((await seen()).map(([, is]) => is)).toEqual([false, false, false]);
  });

  it('comes again later when the server is down, and never when the address or the feed cannot be right', async () => {
    await keep('odd', { fullFeed: true });
    const kinds = async (page: Page, addresses?: string[]) =>
      (await refreshFeed(shop(page, addresses).world, 'odd')).kind;
    expect(await kinds({ status: 503 })).toBe('later');
    expect(await kinds({ status: 429 })).toBe('later');
    expect(await kinds({}, [])).toBe('later');
    expect(await kinds({ status: 404 })).toBe('poison');
    expect(await kinds({}, ['127.0.0.1'])).toBe('poison');
    expect(await kinds({ status: 302, headers: { location: 'http://169.254.169.254/' } })).toBe('poison');
    expect(await kinds({ body: 'no catalogue at all' })).toBe('poison');
    const bomb = gzipSync(Buffer.alloc(60_000_000, 'x'));
    expect(await kinds({ body: bomb })).toBe('poison');
    expect(await refreshFeed(shop({}).world, 'unheard of')).toMatchObject({ kind: 'poison' });
    expect((await feedOf(db, 'odd'))?.checkedAt).toBeNull();
  });

  it('writes nothing when a full feed has lost most of its products', async () => {
    await keep('cut', { fullFeed: true });
    const whole = shop({ body: csv(10) });
    await refreshFeed(whole.world, 'cut');
    await importAll(whole.imports());
    const cut = shop({ body: csv(2) });
    expect(await refreshFeed(cut.world, 'cut')).toMatchObject({
      kind: 'poison',
      reason: expect.stringContaining('lacks 8 of the 10'),
    });
    expect(cut.imports()).toEqual([]);
  });

  it('leaves no file behind', () => {
    expect(readdirSync(own)).toEqual([]);
  });
});
