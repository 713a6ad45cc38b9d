import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { typedText } from '../_domain/text.js';
import { Unavailable } from '../_domain/unavailable.js';
import { endpoint } from './endpoint.js';
import { readJson, readQuery } from './input.js';

const Wish = z.strictObject({
  prompt: typedText(3, 10),
  count: z.int().min(2).max(6).optional(),
  sizes: z.strictObject({ top: z.string().optional() }).optional(),
});

function app(errors: unknown[] = []) {
  const made = endpoint({
    corsOrigins: () => ['https://shop.example'],
    maxBodyBytes: 1000,
    onUnknownError: (error) => errors.push(error),
  });
  made.post('/wish', async (c) => {
    const wish = await readJson(c, Wish);
    return wish instanceof Response ? wish : c.json(wish);
  });
  made.get('/wish', (c) => {
    const wish = readQuery(c, z.strictObject({ q: typedText(1, 10).optional() }));
    return wish instanceof Response ? wish : c.json(wish);
  });
  made.get('/wish/:id{\\d+}', (c) => c.json({}));
  made.get('/down', () => {
    throw new Unavailable('database', new Error('password=hunter2'));
  });
  made.get('/broken', () => {
    throw new Error('select * from secrets');
  });
  return made;
}

const post = (
  body: string | Uint8Array<ArrayBuffer>,
  type = 'application/json',
  more: Record<string, string> = {},
) => app().request('/wish', { method: 'POST', body, headers: { 'content-type': type, ...more } });

describe('an endpoint', () => {
  it('answers a valid body, and tells its request id and its time', async () => {
    const answer = await post('{"prompt":"a wish"}');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ prompt: 'a wish' });
    expect(answer.headers.get('x-request-id')).toMatch(/^[\w-]{36}$/);
    expect(answer.headers.get('server-timing')).toMatch(/^total;dur=[\d.]+$/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['an empty body', '', ''],
    ['no JSON', '{prompt:1}', ''],
    ['another type at the top', '[]', ''],
    ['a missing field', '{}', 'prompt'],
    ['a wrong type', '{"prompt":5}', 'prompt'],
    ['too short a text', '{"prompt":"ab"}', 'prompt'],
    ['too long a text', `{"prompt":"${'x'.repeat(11)}"}`, 'prompt'],
    ['NUL', '{"prompt":"abc\\u0000"}', 'prompt'],
    ['a lone surrogate', '{"prompt":"abc\\ud800"}', 'prompt'],
    ['an unknown field', '{"prompt":"abc","colour":1}', 'colour'],
    ['an unknown field inside', '{"prompt":"abc","sizes":{"hat":"M"}}', 'sizes.hat'],
    ['a prototype', '{"prompt":"abc","__proto__":{"x":1}}', '__proto__'],
    ['a prototype inside', '{"prompt":"abc","sizes":{"__proto__":{"x":1}}}', 'sizes.__proto__'],
    ['a number out of range', '{"prompt":"abc","count":7}', 'count'],
    ['a float where a count is due', '{"prompt":"abc","count":2.5}', 'count'],
  ])('refuses %s with the path that was wrong', async (_, body, path) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const problem = z
      .object({ code: z.string(), requestId: z.string(), errors: z.array(z.object({ path: z.string() })) })
      .parse(await answer.json());
    expect(problem.code).toBe('invalid_request');
    expect(problem.requestId).toBe(answer.headers.get('x-request-id'));
    expect(problem.errors[0]?.path).toBe(path);
  });

  it('counts characters, not code units, so that ten emoji are ten', async () => {
    expect((await post(`{"prompt":"${'👗'.repeat(10)}"}`)).status).toBe(200);
    expect((await post(`{"prompt":"${'👗'.repeat(11)}"}`)).status).toBe(400);
  });

  it('refuses other media types with 415 and bodies past the limit with 413, each with what was wrong', async () => {
    const form = await post('prompt=x', 'application/x-www-form-urlencoded');
    expect(form.status).toBe(415);
    expect(await form.json()).toMatchObject({ errors: [{ path: 'content-type' }] });
    const large = await post(`{"prompt":"${'x'.repeat(2000)}"}`);
    expect(large.status).toBe(413);
    expect(await large.json()).toMatchObject({
      errors: [{ path: '', message: 'the body may hold at most 1000 bytes' }],
    });
  });

  it.each(['gzip', 'br', 'identity, gzip', 'x'.repeat(5000)])(
    'refuses a body whose content-encoding is %.20s with 415, packed or not, and says what would do',
    async (coding) => {
      const wish = '{"prompt":"a wish"}';
      for (const body of [wish, new Uint8Array(gzipSync(wish))]) {
        const answer = await post(body, 'application/json', { 'content-encoding': coding });
        expect(answer.status).toBe(415);
        expect(answer.headers.get('accept-encoding')).toBe('identity');
        const message = `must be absent or identity, not ${coding.slice(0, 100)}: send the body as plain JSON`;
        expect(await answer.json()).toMatchObject({
          code: 'unsupported_media_type',
          detail: `\`content-encoding\` ${message}.`,
          errors: [{ path: 'content-encoding', message }],
        });
      }
    },
  );

  it.each(['identity', 'Identity', ' '])('reads a body whose content-encoding is %j', async (coding) => {
    const answer = await post('{"prompt":"a wish"}', 'application/json', { 'content-encoding': coding });
    expect(await answer.json()).toEqual({ prompt: 'a wish' });
  });

  it('refuses a parameter that is given twice or is unknown', async () => {
    expect((await app().request('/wish?q=1')).status).toBe(200);
    expect((await app().request('/wish?q=1&q=2')).status).toBe(400);
    expect((await app().request('/wish?__proto__=2')).status).toBe(400);
    expect((await app().request('/wish?Q=2')).status).toBe(400);
  });

  it.each([
    ['a byte that is no UTF-8', 'q=%FF', 'q'],
    ['a lone surrogate', 'q=a%ED%A0%80', 'q'],
    ['a sign that escapes nothing', 'q=100%', 'q'],
    ['a name that is no UTF-8', '%FF=1', ''],
    ['NUL', 'q=a%00', 'q'],
  ])('refuses a query with %s, naming the parameter', async (_, query, path) => {
    const answer = await app().request(`/wish?${query}`);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'invalid_request', errors: [{ path }] });
  });

  it.each([
    ['/nowhere', 'DELETE', 404, null],
    ['/wish', 'DELETE', 405, 'GET, HEAD, POST'],
    ['/wish/7', 'POST', 405, 'GET, HEAD'],
    ['/wish/seven', 'POST', 404, null],
  ])(
    'tells an unknown address from an unknown method, and which would do: %s %s',
    async (path, method, status, allow) => {
      const answer = await app().request(path, { method });
      expect([answer.status, answer.headers.get('allow')]).toEqual([status, allow]);
    },
  );

  it('says 503 for an outage and 500 for the unforeseen, in fixed words, and reports both', async () => {
    const errors: unknown[] = [];
    const down = await app(errors).request('/down');
    const broken = await app(errors).request('/broken');
    expect([down.status, broken.status]).toEqual([503, 500]);
    expect(`${await down.text()}${await broken.text()}`).not.toMatch(/hunter2|secrets/);
    expect(errors).toHaveLength(2);
  });

  it('lets only the named origins read answers', async () => {
    const from = (origin: string) => app().request('/wish', { headers: { origin } });
    expect((await from('https://shop.example')).headers.get('access-control-allow-origin')).toBe(
      'https://shop.example',
    );
    expect((await from('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('makes its own request id when the given one could be markup', async () => {
    const answer = await app().request('/wish', { headers: { 'x-request-id': '<script>' } });
    expect(answer.headers.get('x-request-id')).not.toContain('<');
  });
});
