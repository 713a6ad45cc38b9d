import { Client } from '@upstash/qstash';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../_local/listen.js';
import { type RunningQstash, startQstash } from '../_local/qstash/server.js';
import { ops } from './ops-for-tests.js';

let qstash: RunningQstash;
let destination: Listening;
let working = false;
let arrived = 0;
beforeAll(async () => {
  qstash = await startQstash({ token: 'secret', currentSigningKey: 'sig_a', nextSigningKey: 'sig_b' });
  destination = await listen(() => {
    arrived += 1;
    return working ? new Response('thanks') : new Response('the feed\nis down', { status: 500 });
  }, 0);
});
afterAll(async () => {
  await qstash.close();
  await destination.close();
});

const dlq = (...args: string[]) => ops(['dlq', ...args], { QSTASH_URL: qstash.url, QSTASH_TOKEN: 'secret' });
const listed = async (): Promise<{ id: string }[]> => JSON.parse((await dlq('list', '--json')).out).letters;

describe('ops dlq', () => {
  it('lists what could not be delivered, and sends it once more when its cause is gone', async () => {
    expect((await dlq('list')).out).toBe('No dead letters.\n');
    const client = new Client({ baseUrl: qstash.url, token: 'secret' });
    for (let n = 0; n < 2; n++)
      await client.publishJSON({
        url: `http://127.0.0.1:${destination.port}/ingest`,
        body: { n },
        retries: 0,
      });
    await expect.poll(listed, { timeout: 20_000 }).toHaveLength(2);
    expect((await dlq('list')).out).toMatch(/^dlq_\S+ +\S+Z +http:\S+\/ingest +500 the feed is down$/m);

    working = true;
    const [first] = await listed();
    const one = await dlq('replay', first?.id ?? '');
    expect(one).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 dead letters are under way again'),
    });
    await expect.poll(() => arrived, { timeout: 20_000 }).toBe(3);
    expect(await listed()).toHaveLength(1);
    expect((await dlq('replay', '--all')).code).toBe(0);
    await expect.poll(() => arrived, { timeout: 20_000 }).toBe(4);
    expect(await listed()).toEqual([]);
  });

  it('drops the letters that are named and leaves the others', async () => {
    working = false;
    const client = new Client({ baseUrl: qstash.url, token: 'secret' });
    const url = `http://127.0.0.1:${destination.port}/ingest`;
    for (let n = 0; n < 2; n++) await client.publishJSON({ url, body: { n }, retries: 0 });
    await expect.poll(listed, { timeout: 20_000 }).toHaveLength(2);
    const [first, second] = await listed();
    expect((await dlq('drop', first?.id ?? '', 'dlq_none')).code).toBe(2);
    expect(await listed()).toHaveLength(2);
    expect(await dlq('drop', first?.id ?? '')).toMatchObject({ code: 0, out: '1 dead letters are gone.\n' });
    expect(await listed()).toEqual([second]);
    expect((await dlq('drop')).code).toBe(2);
  });

  it('says which letter it does not know, and that one must be named', async () => {
    const unknown = await dlq('replay', 'dlq_none');
    expect(unknown).toMatchObject({
      code: 2,
      err: expect.stringContaining('no dead letter is called dlq_none'),
    });
    expect(await dlq('replay')).toMatchObject({ code: 2, err: expect.stringContaining('or say --all') });
    expect(await dlq('replay', '--all', 'dlq_x')).toMatchObject({ code: 2 });
  });
});
