import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Receiver } from '@upstash/qstash';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Clock } from '../clock.js';
import { type Listening, listen } from '../listen.js';
import { type RunningQstash, startQstash } from './server.js';

const keys = { currentSigningKey: 'sig_current', nextSigningKey: 'sig_next' };
const receiver = new Receiver(keys);
const second = 1_000;
const hour = 3_600 * second;

/** A clock that stands still until told; moving it wakes whoever waited. */
function testClock() {
  let time = Date.now();
  const waiting = new Set<{ at: number; wake: () => void }>();
  const clock: Clock = {
    now: () => time,
    at: (at, wake) => {
      const wait = { at, wake };
      waiting.add(wait);
      return () => waiting.delete(wait);
    },
  };
  const pass = (ms: number) => {
    time += ms;
    for (const wait of [...waiting]) if (wait.at <= time && waiting.delete(wait)) wait.wake();
  };
  return { clock, pass };
}

type Arrived = { url: string; method: string; headers: Headers; body: string };

let time: ReturnType<typeof testClock>;
let qstash: RunningQstash;
let client: Client;
let destination: Listening;
let url: string;
let arrived: Arrived[];
let answer: (request: Arrived) => Response | Promise<Response>;

const start = (dataDir?: string) => startQstash({ dataDir, token: 'secret', ...keys, clock: time.clock });
const clientOf = ({ url: baseUrl }: RunningQstash) => new Client({ baseUrl, token: 'secret', retry: false });
const arrivals = (n: number) => expect.poll(() => arrived.length, { interval: 2 }).toBe(n);
const dead = async () => (await client.dlq.listMessages()).messages;

beforeEach(async () => {
  time = testClock();
  arrived = [];
  answer = () => new Response('thanks');
  destination = await listen(async (request) => {
    const { url: address, method, headers } = request;
    const seen = { url: address, method, headers, body: await request.text() };
    arrived.push(seen);
    return answer(seen);
  }, 0);
  url = `http://127.0.0.1:${destination.port}/ingest`;
  qstash = await start();
  client = clientOf(qstash);
});
afterEach(async () => {
  await qstash.close();
  await destination.close();
});

describe('delivery', () => {
  it('is signed so that the vendor’s receiver accepts it for its address and its body, and no other', async () => {
    const { messageId } = await client.publishJSON({
      url: `${url}?feed=a%20b`,
      body: { hello: 'wörld' },
      headers: { 'x-trace': 'abc' },
    });
    await arrivals(1);
    const [got] = arrived;
    expect(got).toMatchObject({ method: 'POST', body: '{"hello":"wörld"}', url: `${url}?feed=a%20b` });
    const header = (name: string) => got?.headers.get(name) ?? '';
    expect([header('upstash-message-id'), header('upstash-retried')]).toEqual([messageId, '0']);
    expect([header('content-type'), header('x-trace')]).toEqual(['application/json', 'abc']);
    const signature = header('upstash-signature');
    const good = { signature, body: got?.body ?? '', url: `${url}?feed=a%20b` };
    expect(await receiver.verify(good)).toBe(true);
    await expect(receiver.verify({ ...good, body: '{}' })).rejects.toThrow('body hash');
    await expect(receiver.verify({ ...good, url })).rejects.toThrow('invalid subject');
    const stranger = new Receiver({ currentSigningKey: 'x', nextSigningKey: 'y' });
    await expect(stranger.verify(good)).rejects.toThrow('signature');
  });

  it('waits for the delay, and uses the method asked for', async () => {
    const { messageId } = await client.publish({ url, delay: '90m', method: 'GET' });
    time.pass(1.5 * hour - 1);
    expect(await client.messages.get(messageId)).toMatchObject({
      messageId,
      url,
      method: 'GET',
      maxRetries: 3,
    });
    expect(arrived).toEqual([]);
    time.pass(1);
    await arrivals(1);
    expect(arrived[0]).toMatchObject({ method: 'GET', body: '' });
    await expect.poll(() => client.messages.get(messageId).catch(({ status }) => status)).toBe(404);
  });

  it('of a batch goes to every destination', async () => {
    const published = await client.batchJSON([
      { url, body: { n: 1 } },
      { url: `${url}/2`, body: { n: 2 }, delay: 5 },
    ]);
    expect(published).toHaveLength(2);
    await arrivals(1);
    time.pass(5 * second);
    await arrivals(2);
    expect(arrived.map(({ body }) => body)).toEqual(['{"n":1}', '{"n":2}']);
  });

  it('within a queue keeps the order, one at a time, and waits for the retries of the first', async () => {
    answer = ({ headers, body }) =>
      new Response(null, { status: body === '1' && headers.get('upstash-retried') === '0' ? 500 : 200 });
    const queue = client.queue({ queueName: 'feeds' });
    for (const body of ['1', '2', '3']) await queue.enqueue({ url, body });
    await arrivals(1);
    time.pass(12 * second);
    await arrivals(4);
    expect(arrived.map(({ body }) => body)).toEqual(['1', '1', '2', '3']);
  });

  it('of a cancelled message does not happen', async () => {
    const { messageId } = await client.publish({ url, delay: 10 });
    expect(await client.messages.cancel(messageId)).toMatchObject({ cancelled: 1 });
    time.pass(hour);
    await client.publish({ url, body: 'after' });
    await arrivals(1);
    expect(arrived[0]?.body).toBe('after');
  });

  it('happens once for one deduplication id, or for one content', async () => {
    const ids = [];
    for (const body of ['a', 'b']) ids.push(await client.publish({ url, body, deduplicationId: 'same' }));
    expect(ids[1]).toMatchObject({ messageId: ids[0]?.messageId, deduplicated: true });
    for (const body of ['a', 'a', 'c']) await client.publish({ url, body, contentBasedDeduplication: true });
    await arrivals(3);
    expect(arrived.map(({ body }) => body)).toEqual(['a', 'a', 'c']);
    time.pass(90 * 24 * hour);
    expect(await client.publish({ url, body: 'b', deduplicationId: 'same' })).not.toHaveProperty(
      'deduplicated',
    );
    await arrivals(4);
  });

  it('follows a timetable until that is paused or deleted', async () => {
    const { scheduleId } = await client.schedules.create({
      destination: url,
      cron: 'CRON_TZ=Asia/Kolkata 0 9 * * *',
      body: 'daily',
    });
    time.pass(24 * hour);
    await arrivals(1);
    expect(arrived[0]?.headers.get('upstash-schedule-id')).toBe(scheduleId);
    await client.schedules.pause({ schedule: scheduleId });
    time.pass(48 * hour);
    expect(await client.schedules.get(scheduleId)).toMatchObject({
      isPaused: true,
      destination: url,
      body: 'daily',
    });
    await client.schedules.resume({ schedule: scheduleId });
    time.pass(24 * hour);
    await arrivals(2);
    await client.schedules.delete(scheduleId);
    expect(await client.schedules.list()).toEqual([]);
  });
});

describe('a destination that fails', () => {
  beforeEach(() => {
    answer = () => new Response('no', { status: 500, headers: { 'x-why': 'tired' } });
  });

  it('is tried again after 12 s, 2 m 28 s, 30 m 8 s, 6 h 7 m 6 s and 24 h', async () => {
    await client.publish({ url, retries: 5 });
    await arrivals(1);
    const waits = [12, 148, 1_808, 22_026, 86_400];
    for (const [at, seconds] of waits.entries()) {
      await settled();
      time.pass(seconds * second - 1);
      expect(arrived).toHaveLength(at + 1);
      time.pass(1);
      await arrivals(at + 2);
    }
    expect(arrived.map(({ headers }) => headers.get('upstash-retried'))).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    await expect.poll(dead).toMatchObject([{ maxRetries: 5, responseStatus: 500, responseBody: 'no' }]);
  });

  it('leaves a dead letter, which can be sent again or deleted', async () => {
    await client.publish({ url, body: 'precious', retries: 0 });
    await expect
      .poll(dead)
      .toMatchObject([{ url, body: 'precious', responseHeader: { 'x-why': ['tired'] } }]);
    answer = () => new Response();
    const [letter] = await dead();
    const { responses } = await client.dlq.retry(letter?.dlqId ?? '');
    expect(responses).toHaveLength(1);
    await arrivals(2);
    expect(await dead()).toEqual([]);
    answer = () => new Response(null, { status: 489, headers: { 'upstash-nonretryable-error': 'true' } });
    await client.publish({ url, body: 'hopeless', retries: 3 });
    await expect.poll(dead).toHaveLength(1);
    expect(await client.dlq.delete({ all: true })).toEqual({ deleted: 1 });
    expect(await dead()).toEqual([]);
  });

  it('and one that is not there, are reported to their callbacks', async () => {
    answer = ({ url: address }) => new Response('ok?', { status: address.endsWith('/ingest') ? 500 : 200 });
    await client.publish({
      url,
      body: 'x',
      retries: 0,
      callback: `${url}/said`,
      failureCallback: `${url}/failed`,
    });
    await arrivals(3);
    const [said, failed] = arrived.slice(1).sort((a, b) => b.url.localeCompare(a.url));
    expect(JSON.parse(said?.body ?? '')).toMatchObject({
      status: 500,
      body: btoa('ok?'),
      sourceBody: btoa('x'),
      url,
    });
    expect(JSON.parse(failed?.body ?? '')).toMatchObject({ dlqId: (await dead())[0]?.dlqId, retried: 0 });
    await client.publish({ url: 'http://127.0.0.1:1/', retries: 0 });
    await expect.poll(dead).toHaveLength(2);
    expect((await dead())[1]).toMatchObject({ responseStatus: 0 });
  });

  // Until the failure has been written down and the next try has been planned.
  const settled = () => expect.poll(() => arrivedAndPlanned(), { interval: 2 }).toBe(true);
  const arrivedAndPlanned = async () => {
    const id = arrived.at(-1)?.headers.get('upstash-message-id') ?? '';
    const { notBefore } = await client.messages.get(id);
    return (notBefore ?? 0) > time.clock.now();
  };
});

describe('a request', () => {
  it('without the token, or to an unknown address, is refused', async () => {
    const stranger = new Client({ baseUrl: qstash.url, token: 'guess', retry: false });
    await expect(stranger.publish({ url })).rejects.toMatchObject({ status: 401 });
    await expect(client.urlGroups.list()).rejects.toMatchObject({ status: 404 });
    expect(arrived).toEqual([]);
  });

  it('that names no http address, or asks for what is not done here, is refused with the reason', async () => {
    await expect(client.publish({ url: 'file:///etc/passwd' })).rejects.toThrow('http or https');
    await expect(client.publish({ url, delay: '5y' as '5s' })).rejects.toThrow('upstash-delay');
    await expect(client.publish({ url, retryDelay: '1000' })).rejects.toThrow(
      'upstash-retry-delay is not supported',
    );
    await expect(client.publish({ url, body: 'x'.repeat(1_100_000) })).rejects.toMatchObject({ status: 413 });
  });
});

describe('rotating the keys', () => {
  it('signs with the next key from then on, also after a restart', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'qstash-'));
    const first = await start(dataDir);
    const rotated = await fetch(`${first.url}/v2/keys/rotate`, {
      method: 'POST',
      headers: { authorization: 'Bearer secret' },
    });
    expect(await rotated.json()).toMatchObject({ current: 'sig_next' });
    const now = first.signingKeys();
    await first.close();
    const again = await start(dataDir);
    expect(again.signingKeys()).toEqual(now);
    await clientOf(again).publish({ url, body: 'signed anew' });
    await arrivals(1);
    const signature = arrived[0]?.headers.get('upstash-signature') ?? '';
    expect(await receiver.verify({ signature, body: 'signed anew', url })).toBe(true);
    await again.close();
    await rm(dataDir, { recursive: true });
  });
});

describe('the file', () => {
  it('keeps what was acknowledged, drops a line cut off by a crash, and is for its owner only', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'qstash-'));
    const file = join(dataDir, 'records.jsonl');
    const first = await start(dataDir);
    await clientOf(first).publish({ url, body: 'kept', delay: 60 });
    const asAtACrash = `${await readFile(file, 'utf8')}["message","half`;
    await first.close();
    await writeFile(file, asAtACrash);
    const second = await start(dataDir);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    time.pass(61_000);
    await arrivals(1);
    expect(arrived[0]?.body).toBe('kept');
    await second.close();
    await rm(dataDir, { recursive: true });
  });
});
