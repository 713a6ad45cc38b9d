import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Backend } from './backend.js';
import { openEmbedded } from './embedded.js';
import { restHandler } from './rest.js';

let backend: Backend;
let fetch: (request: Request) => Promise<Response>;

beforeAll(async () => {
  backend = await openEmbedded({});
  fetch = restHandler(backend, 'secret');
});
afterAll(() => backend.close());
beforeEach(() => backend.pipeline([['FLUSHALL']]));

async function send(path: string, init: RequestInit = {}) {
  const headers = { authorization: 'Bearer secret', ...init.headers };
  const response = await fetch(new Request(`http://localhost${path}`, { ...init, headers }));
  return { status: response.status, body: await response.text(), headers: response.headers };
}
const post = (path: string, body: unknown) =>
  send(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });

describe('a request without the vendor client', () => {
  it('may spell the command in the path, with options as query parameters', async () => {
    expect(await send('/set/greeting/hello%20world%2F?EX=100')).toMatchObject({
      status: 200,
      body: '{"result":"OK"}',
    });
    expect(await send('/get/greeting')).toMatchObject({ body: '{"result":"hello world/"}' });
    expect(await send('/ttl/greeting')).toMatchObject({ body: '{"result":100}' });
  });

  it('may send a value as the body, byte for byte', async () => {
    await send('/set/raw', { method: 'POST', body: new Uint8Array([0xff, 0, 0x80]) });
    const read = await send('/get/raw', { headers: { 'upstash-encoding': 'base64' } });
    expect(read.body).toBe('{"result":"/wCA"}');
  });

  it('gets a 400 with the error when its command fails', async () => {
    expect(await post('/', ['INCR', 'a', 'b'])).toMatchObject({
      status: 400,
      body: '{"error":"ERR wrong number of arguments for \'incr\' command"}',
    });
  });

  it('gets every digit of a large integer', async () => {
    await post('/', ['SET', 'big', '9007199254740993']);
    expect((await post('/', ['INCRBY', 'big', '9000000000000000000'])).body).toBe(
      '{"result":9009007199254740993}',
    );
  });

  it('carries a sync token back', async () => {
    expect((await post('/', ['PING'])).headers.get('upstash-sync-token')).toMatch(/^local=\d+$/);
  });
});

describe('the token', () => {
  it.each([
    ['none', {}],
    ['a wrong one', { authorization: 'Bearer secre' }],
    ['another scheme', { authorization: 'Basic secret' }],
    ['an empty one', { authorization: 'Bearer ' }],
  ])('%s is refused with 401', async (_name, headers) => {
    const request = new Request('http://localhost/', { method: 'POST', body: '["FLUSHALL"]', headers });
    const response = await fetch(request);
    expect([response.status, await response.json()]).toEqual([
      401,
      { error: expect.stringContaining('WRONGPASS') },
    ]);
  });

  it('may come as a query parameter, which is no argument then', async () => {
    const response = await fetch(new Request('http://localhost/set/a/1?_token=secret'));
    expect(await response.json()).toEqual({ result: 'OK' });
  });
});

describe('malformed input', () => {
  it.each([
    '',
    '{',
    '{}',
    'null',
    '42',
    '"GET"',
    '[]',
    '[null]',
    '[["GET"]]',
    '[{"a":1}]',
    '["GET", ["a"]]',
    '\ufeff[]',
  ])('as the body %j is refused with 400', async (body) => {
    const { status, body: answer } = await post('/', body);
    expect([status, JSON.parse(answer)]).toEqual([
      400,
      { error: expect.stringMatching(/^ERR failed to parse/) },
    ]);
  });

  it.each(['', '[]', '["GET", "a"]', '[[]]', '[["SET", "a", 1], null]', '{"0":["SET","a",1]}'])(
    'as the pipeline %j is refused before anything ran',
    async (body) => {
      for (const path of ['/pipeline', '/multi-exec']) expect((await post(path, body)).status).toBe(400);
      expect((await post('/', ['DBSIZE'])).body).toBe('{"result":0}');
    },
  );

  it('larger than ten megabytes is refused with 413', async () => {
    expect((await post('/', ['SET', 'a', 'x'.repeat(10 * 1024 * 1024)])).status).toBe(413);
  });

  it('of another method is refused with 405, of a broken path with 400', async () => {
    expect((await send('/get/a', { method: 'DELETE' })).status).toBe(405);
    expect((await send('/get/%E0%A4%A')).status).toBe(400);
    expect((await send('/')).status).toBe(400);
  });

  it('with lone surrogates, NUL and __proto__ is data like any other', async () => {
    const odd = ['\ud800', 'a\u0000b', '__proto__', 'constructor'];
    for (const word of odd) await post('/', ['HSET', '__proto__', word, word]);
    const { body } = await post('/', ['HGETALL', '__proto__']);
    expect(JSON.parse(body).result).toEqual(
      odd.flatMap((word) => [word, word]).map((word) => word.toWellFormed()),
    );
  });
});

describe('commands that need a connection of their own', () => {
  it.each([['SUBSCRIBE', 'x'], ['multi'], ['BLPOP', 'a', '0'], ['SHUTDOWN'], ['SELECT', '1']])(
    '%s is not available',
    async (...words) => {
      expect(await post('/', words)).toMatchObject({
        status: 400,
        body: expect.stringContaining('not available'),
      });
    },
  );

  it('are refused inside a pipeline one by one, and make a transaction fail whole', async () => {
    const commands = [['SET', 'a', 1], ['MONITOR'], ['GET', 'a']];
    expect(JSON.parse((await post('/pipeline', commands)).body)).toEqual([
      { result: 'OK' },
      { error: expect.stringContaining('not available') },
      { result: '1' },
    ]);
    await post('/', ['DEL', 'a']);
    expect((await post('/multi-exec', commands)).status).toBe(400);
    expect((await post('/', ['EXISTS', 'a'])).body).toBe('{"result":0}');
  });
});
