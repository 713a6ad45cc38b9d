import { Client } from '@upstash/qstash';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../db/client.js';
import { importRows } from '../../db/import/import.js';
import { removeFeed } from '../../db/import/queued/feeds.js';
import { splitFeed } from '../../db/import/queued/split-feed.js';
import { asRows } from '../../db/import/testing/rows.js';
import { migrate } from '../../db/migrate.js';
import { type Listening, listen } from '../_local/listen.js';
import { type RunningPostgres, startPostgres } from '../_local/postgres/server.js';
import { type RunningQstash, startQstash } from '../_local/qstash/server.js';
import { ops } from './ops-for-tests.js';

let postgres: RunningPostgres;
let qstash: RunningQstash;
let site: Listening;
let client: Client;
const arrived: unknown[] = [];
beforeAll(async () => {
  postgres = await startPostgres();
  await migrate(postgres.databaseUrl);
  qstash = await startQstash({ token: 'secret', currentSigningKey: 'sig_a', nextSigningKey: 'sig_b' });
  client = new Client({ baseUrl: qstash.url, token: 'secret' });
  site = await listen(async (request) => {
    arrived.push(await request.json());
    return new Response('{}');
  }, 0);
}, 30_000);
afterAll(async () => {
  await qstash.close();
  await site.close();
  await postgres.close();
});

const env = () => ({
  ...{ DATABASE_URL: postgres.databaseUrl, QSTASH_URL: qstash.url, QSTASH_TOKEN: 'secret' },
  PUBLIC_URL: `http://127.0.0.1:${site.port}`,
});
const run = (...args: string[]) => ops(args, env());
const address = 'https://shop.example/feed.csv';

describe('ops feed', () => {
  it('sets a timetable at the queue, changes it, fetches at once, and takes it away', async () => {
    expect((await run('feed', 'list')).out).toBe('No feeds.\n');
    expect(await run('feed', 'add', 'the shop', address, '--every', '0 3 * * *')).toMatchObject({ code: 0 });
    expect(await run('feed', 'add', 'the shop', address, '--every', '0 4 * * *', '--full')).toMatchObject({
      code: 0,
    });
    const [schedule, ...more] = await client.schedules.list();
    expect(more).toEqual([]);
    expect(schedule).toMatchObject({
      ...{ cron: '0 4 * * *', destination: `http://127.0.0.1:${site.port}/api/ingest` },
      body: '{"kind":"refresh","source":"the shop"}',
    });
    expect((await run('feed', 'list')).out).toMatch(
      /^the shop +https:\S+ +0 4 \* \* \* +\S+T04:00:00\S+ +never$/m,
    );
    expect(await run('feed', 'refresh', 'the shop')).toMatchObject({ code: 0 });
    await expect.poll(() => arrived, { timeout: 20_000 }).toEqual([{ kind: 'refresh', source: 'the shop' }]);
    expect(await run('feed', 'remove', 'the shop')).toMatchObject({ code: 0 });
    expect(await client.schedules.list()).toEqual([]);
    expect((await run('feed', 'list')).out).toBe('No feeds.\n');
  });

  it('shows how far an import under way has come', async () => {
    const db = connect(postgres.databaseUrl);
    await splitFeed(db, asRows([{ id: '1', title: 'Linen shirt', price: '500' }]), {
      ...{
        source: 'slow',
        origin: 'slow.csv',
        format: 'csv',
        currency: 'INR',
        fullFeed: false,
        keepSample: true,
      },
      ...{
        digest: 'one',
        replace: false,
        mostRetired: 0.3,
        now: () => new Date(),
        publish: async () => undefined,
      },
    });
    expect((await run('feed', 'list')).out).toMatch(/^slow +slow\.csv +0 of 1 batches$/m);
  });

  it('says what is wrong with a feed before anything is kept', async () => {
    const wrong = async (...args: string[]) =>
      (await run('feed', 'add', ...args, '--every', '0 3 * * *')).code;
    expect(await wrong('shop', 'http://shop.example/')).toBe(2);
    expect(await wrong('?', address)).toBe(2);
    expect(await wrong('shop', address, '--format', 'pdf')).toBe(2);
    expect(await wrong('shop', address, '--currency', 'rupees')).toBe(2);
    expect(await wrong('shop', address, '--max-retire', '120')).toBe(2);
    expect(await run('feed', 'refresh', 'nobody')).toMatchObject({ code: 2 });
    expect(await run('feed', 'remove', 'nobody')).toMatchObject({ code: 2 });
    for (const never of ['bad cron', '0 3 * *', '61 3 * * *', '0 0 31 2 *', 'CRON_TZ=Mars/Base 0 3 * * *']) {
      const { code, err } = await run('feed', 'add', 'shop', address, '--every', never);
      expect([code, err]).toEqual([2, expect.stringContaining(`--every "${never}": must be`)]);
      expect(err).toContain('"0 3 * * *"');
    }
    expect((await run('feed', 'list')).out).toContain('No feeds.');
  });

  it('keeps nothing of a feed while the queue is gone, and all of it when asked again', async () => {
    const add = ['feed', 'add', 'the shop', address, '--every', '0 3 * * *'];
    const gone = await ops(add, { ...env(), QSTASH_URL: 'http://127.0.0.1:1' });
    expect(gone.code).toBe(1);
    expect((await run('feed', 'list')).out).toContain('No feeds.');
    expect(await run(...add)).toMatchObject({ code: 0 });
    expect((await run('feed', 'list')).out).toContain('0 3 * * *');
  });

  it('takes away what is left of a feed: one without a timetable, and a timetable without its feed', async () => {
    const [schedule] = await client.schedules.list();
    await client.schedules.delete(schedule?.scheduleId ?? '');
    expect((await run('feed', 'list')).out).toContain('no timetable');
    expect(await run('feed', 'remove', 'the shop')).toMatchObject({ code: 0 });
    expect((await run('feed', 'list')).out).toContain('No feeds.');
    expect(await run('feed', 'add', 'the shop', address, '--every', '0 3 * * *')).toMatchObject({ code: 0 });
    await removeFeed(connect(postgres.databaseUrl), 'the shop');
    expect(await run('feed', 'remove', 'the shop')).toMatchObject({ code: 0 });
    expect(await client.schedules.list()).toEqual([]);
  });
});

it('ops reembed publishes what is left of another space, and says when nothing is', async () => {
  const db = connect(postgres.databaseUrl);
  await importRows(db, asRows([{ id: '1', title: 'Silk saree', price: '900' }]), {
    ...{ source: 'sarees', currency: 'INR', now: () => new Date() },
  });
  expect((await run('reembed')).out).toBe('Every vector is of house-text-1.\n');
  await db.execute("UPDATE products SET embedding_space = 'other-1'");
  arrived.length = 0;
  expect((await run('reembed')).out).toContain('1 range of up to 500 products is on its way');
  await expect
    .poll(() => arrived, { timeout: 20_000 })
    .toMatchObject([{ kind: 'reembed', space: 'house-text-1', to: null }]);
});
