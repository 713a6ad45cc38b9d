import { Client } from '@upstash/qstash';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ScriptedNeon, startScriptedNeon } from '../_adapters/neon/scripted-neon.fixture.js';
import { deadLetters } from '../_adapters/qstash/dead-letters.js';
import { qstashPublisher } from '../_adapters/qstash/publisher.js';
import { feedSchedules } from '../_adapters/qstash/schedules.js';
import { staged } from '../_adapters/qstash/stage.js';
import { redisClient } from '../_adapters/redis/client.js';
import { type Listening, listen } from '../_local/listen.js';
import { type RunningQstash, startQstash } from '../_local/qstash/server.js';
import { type RunningRedis, startRedis } from '../_local/redis/server.js';
import { ops } from './ops-for-tests.js';

let neon: ScriptedNeon;
let redis: RunningRedis;
let qstash: RunningQstash;
let refusing: Listening;
beforeAll(async () => {
  neon = await startScriptedNeon();
  redis = await startRedis({ token: 'secret' });
  qstash = await startQstash({ token: 'secret', currentSigningKey: 'sig_a', nextSigningKey: 'sig_b' });
  const dead = { status: 489, headers: { 'upstash-nonretryable-error': 'true' } };
  refusing = await listen(() => new Response(null, dead), 0);
});
afterAll(async () => {
  for (const service of [neon, redis, qstash, refusing]) await service.close();
});

const shared = () => ({
  ...{ UPSTASH_REDIS_REST_URL: redis.url, UPSTASH_REDIS_REST_TOKEN: 'secret' },
  ...{ QSTASH_URL: qstash.url, QSTASH_TOKEN: 'secret' },
});
const preview = (...args: string[]) => ops(['preview', ...args], { ...neon.env, ...shared() });

const redisOf = (stage?: string) =>
  redisClient({ url: redis.url, token: 'secret', timeoutMs: 60_000, stage });
const queueOf = (stage?: string) => ({
  ...{ baseUrl: qstash.url, token: 'secret', stage },
  ingestUrl: `http://${stage ? '127.0.0.1' : 'localhost'}:${refusing.port}/api/ingest`,
});

const keyNames = (count: number) => Array.from({ length: count }, (_, n) => `key-${n}`);

/** Something of everything that a stage has: keys, a timetable, a queue, a dead letter. */
async function live(keys: number, stage?: string): Promise<void> {
  const redis = redisOf(stage);
  await Promise.all(keyNames(keys).map((key) => redis.set(key, '1')));
  await feedSchedules(queueOf(stage)).put('shop', '0 3 * * *');
  await qstashPublisher(queueOf(stage)).publish({ kind: 'refresh', source: 'shop' }, 'one');
  // Production sees its refused callback too.
  const dead = async () => (await deadLetters(queueOf(stage)).list()).length;
  await expect.poll(dead, { timeout: 20_000 }).toBe(stage ? 1 : 2);
}

async function leftOf(stage?: string) {
  const client = new Client({ baseUrl: qstash.url, token: 'secret' });
  return {
    keys: await redisOf(stage).exists(...keyNames(1100)),
    timetables: (await feedSchedules(queueOf(stage)).list()).length,
    queues: (await client.queue().list()).filter(({ name }) => name === staged(stage, 'ingest')).length,
    dead: (await deadLetters(queueOf(stage)).list()).length,
  };
}

describe('ops preview', () => {
  it('makes a branch, prints the variables that lead to it and nothing else, and makes none the second time', async () => {
    const first = await preview('create', 'pr-1');
    expect(first).toMatchObject({ code: 0, err: '' });
    const host = 'ep-calm-sky-2';
    const at = 'ap-southeast-1.aws.neon.tech/fashiondeck?sslmode=require';
    expect(first.out.split('\n')).toEqual([
      'STAGE=pr-1',
      `DATABASE_URL=postgresql://fashiondeck_owner:npg_scripted@${host}-pooler.${at}`,
      `DATABASE_URL_UNPOOLED=postgresql://fashiondeck_owner:npg_scripted@${host}.${at}`,
      '',
    ]);
    expect(await preview('create', 'pr-1')).toEqual(first);
    expect(neon.names()).toEqual(['main', 'preview/pr-1']);
  });

  it('takes away all that a preview has, and nothing of production or of one whose name begins alike', async () => {
    await preview('create', 'pr-12');
    await live(3);
    await live(3, 'pr-12');
    // More than one scan finds.
    await live(1100, 'pr-1');
    const before = [await leftOf(), await leftOf('pr-12')];
    const { code, out } = await preview('destroy', 'pr-1');
    expect([code, out]).toEqual([
      0,
      'Gone of pr-1: branch preview/pr-1, 1100 Redis keys, 1 timetable, 1 queue, 0 messages, 1 dead letter.\n',
    ]);
    expect(await leftOf('pr-1')).toEqual({ keys: 0, timetables: 0, queues: 0, dead: 0 });
    expect([await leftOf(), await leftOf('pr-12')]).toEqual(before);
    expect(before[1]).toEqual({ keys: 3, timetables: 1, queues: 1, dead: 1 });
    expect(neon.names()).toEqual(['main', 'preview/pr-12']);
  });

  it('takes nothing of production’s away, though the preview is named like what production keeps', async () => {
    const named = ['rate', 'spend', 'answer', 'breaker', 'metrics', 'vector', 'reading'];
    for (const name of named) await redisOf().set(`${name}:2026-03-01`, '1');
    for (const name of named) {
      await redisOf(name).set('key-0', '1');
      expect((await preview('destroy', name)).out).toContain('no branch, 1 Redis key, ');
    }
    expect(await redisOf().exists(...named.map((name) => `${name}:2026-03-01`))).toBe(named.length);
  });

  it('takes away what is still to be delivered', async () => {
    const client = new Client({ baseUrl: qstash.url, token: 'secret' });
    const message = { url: 'https://shop.example/', delay: 3600, body: 'later' } as const;
    const { messageId } = await client.publish({ ...message, label: 'stage-pr-2' });
    const other = await client.publish(message);
    expect((await preview('destroy', 'pr-2')).out).toContain(
      'no branch, 0 Redis keys, 0 timetables, 0 queues, 1 m',
    );
    await expect(client.messages.get(messageId)).rejects.toMatchObject({ status: 404 });
    expect(await client.messages.get(other.messageId)).toMatchObject(other);
  });

  it('may be repeated, and says what is not set up', async () => {
    expect(await preview('destroy', 'pr-1')).toMatchObject({
      code: 0,
      out: 'Gone of pr-1: no branch, 0 Redis keys, 0 timetables, 0 queues, 0 messages, 0 dead letters.\n',
    });
    const alone = await ops(['preview', 'destroy', 'pr-1'], { ...neon.env, DATA_DIR: '/nowhere' });
    expect(alone.out).toBe('Gone of pr-1: no branch, Redis is not set up, QStash is not set up.\n');
  });

  it('lists the previews that have a branch', async () => {
    neon.put('preview/pr-0', { created_at: '2026-01-01T00:00:00Z' });
    expect((await preview('list')).out).toBe(
      'preview  since\npr-0     2026-01-01T00:00:00Z\npr-12    2026-11-23T17:42:25Z\n',
    );
  });

  it.each(['production', 'main', 'prod', 'master'])('refuses %s, before anything is asked', async (name) => {
    const asked = neon.given.length;
    for (const action of ['create', 'destroy']) {
      const { code, err } = await preview(action, name);
      expect([code, err]).toEqual([2, expect.stringContaining(`${name} is no preview`)]);
    }
    expect(neon.given.length).toBe(asked);
  });

  it('refuses a branch that is to stay, and touches nothing of its name', async () => {
    neon.put('preview/pr-9', { protected: true });
    await redisOf('pr-9').set('key-0', '1');
    const { code, err } = await preview('destroy', 'pr-9');
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('preview/pr-9 is the default branch, protected'),
    ]);
    expect(neon.names()).toContain('preview/pr-9');
    expect(await redisOf('pr-9').exists('key-0')).toBe(1);
  });

  it('says what is wrong with a name or missing of the variables, and never shows the key', async () => {
    expect((await preview('create', 'PR 1')).err).toContain('small letters, digits and dashes');
    const { NEON_PROJECT_ID: _, ...half } = neon.env;
    expect((await ops(['preview', 'list'], { ...half, ...shared() })).err).toContain(
      'NEON_PROJECT_ID is not set',
    );
    const wrong = await ops(['preview', 'list'], { ...neon.env, ...shared(), NEON_API_KEY: 'napi_canary' });
    expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('Neon refuses: 401') });
    expect(wrong.out + wrong.err).not.toContain('canary');
  });
});
