import { Redis } from '@upstash/redis';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningRedis, startRedis } from './server.js';

/** Set, the same promises are checked with a real server behind the same protocol, in a database of their own. */
const realServer = process.env.LOCAL_REDIS_URL;
const redisUrl = realServer && new URL('/15', realServer).href;

let server: RunningRedis;
let redis: Redis;

const client = (options: { enableAutoPipelining?: boolean; automaticDeserialization?: boolean } = {}) =>
  new Redis({ url: server.url, token: server.token, retry: false, ...options });

beforeAll(async () => {
  server = await startRedis({ token: 'a-token', ...(redisUrl && { redisUrl }) });
});
afterAll(() => server.close());
beforeEach(async () => {
  redis = client();
  await redis.flushdb();
  await redis.scriptFlush();
});

describe.each([
  ['with auto-pipelining', true],
  ['one request a command', false],
])('the vendor client, %s', (_name, enableAutoPipelining) => {
  beforeEach(() => {
    redis = client({ enableAutoPipelining });
  });

  it('gets back strings, numbers and JSON as it set them', async () => {
    await redis.set('text', 'plain');
    await redis.set('number', 42);
    await redis.set('json', { list: [1, 'two', null], nested: { yes: true } });
    expect(await Promise.all(['text', 'number', 'json', 'none'].map((key) => redis.get(key)))).toEqual([
      'plain',
      42,
      { list: [1, 'two', null], nested: { yes: true } },
      null,
    ]);
  });

  it.each(['पतला कुर्ता', '한국 미니멀', '👗👠', 'naïve\u0000\r\n"quoted"\\', 'OK', '', '\ud83d\udc57 OK'])(
    'keeps %j as a key, a field and a value',
    async (text) => {
      await redis.set(text, text);
      await redis.hset('hash', { [`f${text}`]: text });
      expect(await redis.get(text)).toBe(text);
      expect(await redis.hgetall('hash')).toEqual({ [`f${text}`]: text });
      expect(await redis.exists(text)).toBe(1);
    },
  );

  it('answers statuses that the client must not take for base64', async () => {
    await redis.set('key', 'value');
    expect(await redis.ping()).toBe('PONG');
    expect(await redis.type('key')).toBe('string');
    expect(await redis.type('none')).toBe('none');
    expect(await redis.eval("return {redis.call('SET', 'a', 1), 'OK'}", [], [])).toEqual(['OK', 'OK']);
  });

  it('sets only if absent, or only if there, with an expiry', async () => {
    expect(await redis.set('lease', 'mine', { nx: true, px: 60_000 })).toBe('OK');
    expect(await redis.set('lease', 'theirs', { nx: true, px: 60_000 })).toBeNull();
    expect(await redis.set('lease', 'next', { xx: true, keepTtl: true })).toBe('OK');
    expect(await redis.pttl('lease')).toBeGreaterThan(50_000);
    expect(await redis.set('lease', 'last', { get: true, ex: 100 })).toBe('next');
    expect(await redis.ttl('lease')).toBe(100);
    expect(await redis.getdel('lease')).toBe('last');
  });

  it('counts exactly when two hundred add at once', async () => {
    await Promise.all(Array.from({ length: 200 }, () => redis.incr('count')));
    expect(await redis.get('count')).toBe(200);
  });

  it('rejects with the error of the one command that failed', async () => {
    await redis.set('text', 'plain');
    const results = await Promise.allSettled([redis.incr('text'), redis.get('text'), redis.lpush('text', 1)]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected']);
    await expect(redis.incr('text')).rejects.toThrow(/ERR value is not an integer or out of range/);
    await expect(redis.lpush('text', 1)).rejects.toThrow(/WRONGTYPE Operation against a key/);
  });

  it('keeps hashes, lists, sets and sorted sets', async () => {
    await redis.hset('hash', { a: 1, b: { c: [2] } });
    await redis.hincrby('hash', 'a', 4);
    await redis.rpush('list', 'one', 'two', 'three');
    await redis.ltrim('list', -2, -1);
    await redis.sadd('set', 'x', 'y', 'x');
    await redis.zadd('sorted', { score: 2, member: 'two' }, { score: 1.5, member: 'half' });
    expect(await redis.hgetall('hash')).toEqual({ a: 5, b: { c: [2] } });
    expect(await redis.lrange('list', 0, -1)).toEqual(['two', 'three']);
    expect((await redis.smembers('set')).toSorted()).toEqual(['x', 'y']);
    expect(await redis.zrange('sorted', 0, -1, { withScores: true })).toEqual(['half', 1.5, 'two', 2]);
    expect(await redis.zrange('sorted', '(1.5', '+inf', { byScore: true })).toEqual(['two']);
    expect(await redis.zadd('sorted', { gt: true, ch: true }, { score: 1, member: 'two' })).toBe(0);
    expect(await redis.zremrangebyscore('sorted', 0, 1.9)).toBe(1);
  });

  it('finds every key by scanning', async () => {
    const names = Array.from({ length: 45 }, (_, at) => `key:${at}`);
    await Promise.all(names.map((name) => redis.set(name, 1)));
    await redis.set('other', 1);
    const found = new Set<string>();
    let cursor = '0';
    do {
      const [next, keys] = await redis.scan(cursor, { match: 'key:*', count: 7 });
      for (const key of keys) found.add(key);
      cursor = next;
    } while (cursor !== '0');
    expect([...found].toSorted()).toEqual(names.toSorted());
    expect(await redis.dbsize()).toBe(46);
  });
});

describe('pipelines and transactions', () => {
  it('answer in order, and one failure leaves the others alone', async () => {
    const pipeline = redis.pipeline();
    pipeline.set('a', 'x');
    pipeline.incr('a');
    pipeline.get('a');
    const results = await pipeline.exec({ keepErrors: true });
    expect(results.map(({ result, error }) => result ?? error)).toEqual([
      'OK',
      'ERR value is not an integer or out of range',
      'x',
    ]);
  });

  it('apply a transaction as one', async () => {
    const transaction = redis.multi();
    transaction.set('a', 1);
    transaction.incrby('a', 5);
    transaction.expire('a', 100);
    expect(await transaction.exec()).toEqual(['OK', 6, 1]);
  });

  it('apply nothing of a transaction in which a command is malformed', async () => {
    const transaction = redis.multi();
    transaction.set('a', 1);
    // The client checks nothing: GET without a key goes out as it is.
    transaction.mget();
    await expect(transaction.exec()).rejects.toThrow(/EXECABORT Transaction discarded/);
    expect(await redis.exists('a')).toBe(0);
  });
});

describe('scripts', () => {
  const TAKE = `
    local left = tonumber(redis.call('GET', KEYS[1]) or ARGV[1])
    if left <= 0 then return {0, redis.call('PTTL', KEYS[1])} end
    redis.call('SET', KEYS[1], left - 1, 'PX', ARGV[2])
    return {1, left - 1}`;

  it('run as one, however many call at once', async () => {
    const taken = await Promise.all(
      Array.from({ length: 50 }, () =>
        redis.eval<[number, number], [number, number]>(TAKE, ['permits'], [7, 60_000]),
      ),
    );
    expect(taken.filter(([granted]) => granted === 1)).toHaveLength(7);
  });

  it('are known by their hash until the cache is flushed', async () => {
    const script = redis.createScript<[number, number]>(TAKE);
    expect(await script.exec(['permits'], ['3', '60000'])).toEqual([1, 2]);
    expect(await redis.scriptExists(script.sha1 ?? '')).toEqual([1]);
    expect(await redis.evalsha(script.sha1 ?? '', ['permits'], ['3', '60000'])).toEqual([1, 1]);
    await redis.scriptFlush();
    await expect(redis.evalsha(script.sha1 ?? '', ['permits'], ['3', '60000'])).rejects.toThrow(/NOSCRIPT/);
    expect(await script.exec(['permits'], ['3', '60000'])).toEqual([1, 0]);
  });

  it('see a missing field as false, and numbers as doubles', async () => {
    const script = `
      local found = redis.call('HMGET', KEYS[1], 'none')
      local time = redis.call('TIME')
      local ms = time[1] * 1000 + math.floor(time[2] / 1000)
      redis.call('SET', KEYS[2], ms)
      return {type(found[1]), redis.call('GET', KEYS[2]), 10 / 4}`;
    const [missing, ms, truncated] = await redis.eval<[], [string, number, number]>(script, ['h', 'ms'], []);
    expect([missing, truncated]).toEqual(['boolean', 2]);
    expect(Math.abs(ms - Date.now())).toBeLessThan(60_000);
  });

  it('read and write JSON as cjson does', async () => {
    const script = `
      local state = cjson.decode(ARGV[1])
      state.count = (state.count or 0) + 1
      state.nothing = cjson.null
      return cjson.encode({state.count, state.nothing, {}, state.text})`;
    expect(await redis.eval(script, [], [{ count: 41, text: 'पतला' }])).toEqual([42, null, {}, 'पतला']);
  });

  it('cannot write when called read-only', async () => {
    const script = "return redis.call('SET', KEYS[1], 1)";
    await expect(redis.evalRo(script, ['a'], [])).rejects.toThrow(/Write commands are not allowed/);
    expect(await redis.evalRo("return redis.call('EXISTS', KEYS[1])", ['a'], [])).toBe(0);
  });

  it('fail with the line at fault', async () => {
    await expect(redis.eval("local a = 1\nreturn redis.call('INCR', KEYS[1], 2)", ['a'], [])).rejects.toThrow(
      /Wrong number of args calling Redis command from script script: [0-9a-f]{40}, on @user_script:2\./,
    );
    await expect(redis.eval('return undefined_name', [], [])).rejects.toThrow(/nonexistent global variable/);
    await expect(redis.eval('leak = 1', [], [])).rejects.toThrow(/Attempt to modify a readonly table/);
  });
});

describe('the token', () => {
  it('is asked of everyone', async () => {
    const stranger = new Redis({ url: server.url, token: 'guess', retry: false });
    await expect(stranger.get('a')).rejects.toThrow(/WRONGPASS/);
  });
});
