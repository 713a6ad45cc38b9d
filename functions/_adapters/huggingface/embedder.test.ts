import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Act, type ScriptedServer, startScriptedServer } from '../../_local/models/scripted-server.js';
import { huggingFaceEmbedder } from './embedder.js';

let server: ScriptedServer;
const vector = (first: number, length = 512) => [first, ...new Array<number>(length - 1).fill(0.5)];
const soon = () => AbortSignal.timeout(10_000);

beforeAll(async () => {
  server = await startScriptedServer(() => 'hang');
});
beforeEach(() => {
  server.asked.length = 0;
});
afterAll(() => server.close());

const embedder = (token?: string) =>
  huggingFaceEmbedder({ token, endpointUrl: `${server.url}/embed`, model: 'clip' });
const embed = (act: Act, texts = ['a shirt', 'a saree'], signal = soon()) => {
  server.script(() => act);
  return embedder('hf_test').embed(texts, signal);
};
const picture = { bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), type: 'image/jpeg' } as const;
const embedPicture = async (act: Act) => {
  server.script(() => act);
  return embedder().embedPicture?.(picture, soon());
};
const failure = (kind: string) => expect.objectContaining({ name: 'ProviderFailure', kind });

describe('texts embedded by Hugging Face', () => {
  it('are one call, and come back at the length 1 in their order', async () => {
    const [shirt, saree, ...more] = await embed({ body: [vector(3), vector(-200)] });
    expect(more).toEqual([]);
    for (const each of [shirt, saree]) expect(Math.hypot(...(each ?? []))).toBeCloseTo(1, 5);
    expect(shirt?.[0]).toBeGreaterThan(0);
    expect(saree?.[0]).toBeLessThan(-0.9);
    expect(server.asked).toEqual([
      { path: '/embed', authorization: 'Bearer hf_test', body: { inputs: ['a shirt', 'a saree'] } },
    ]);
  });

  it.each<[string, Act, string]>([
    ['is down', { status: 503, body: {} }, 'unavailable'],
    ['limits us', { status: 429, body: {} }, 'unavailable'],
    ['does not know the token', { status: 401, body: {} }, 'unauthorised'],
    ['refuses the request', { status: 422, body: { error: 'canary' } }, 'misused'],
    ['resets', 'reset', 'unavailable'],
    ['is cut mid-body', 'cut', 'unavailable'],
    ['sends a page', { headers: { 'content-type': 'text/html' }, body: '<html>' }, 'unavailable'],
    ['sends no JSON', { body: '[[1, 2' }, 'unusable'],
    ['sends NaN', { body: `[[NaN${',0'.repeat(511)}],[1${',0'.repeat(511)}]]` }, 'unusable'],
    ['sends infinity', { body: `[[1e999${',0'.repeat(511)}],[1${',0'.repeat(511)}]]` }, 'unusable'],
    ['sends too few vectors', { body: [vector(1)] }, 'unusable'],
    ['sends too many vectors', { body: [vector(1), vector(2), vector(3)] }, 'unusable'],
    ['sends another length', { body: [vector(1), vector(1, 768)] }, 'unusable'],
    ['sends a vector of nothing', { body: [vector(1), new Array(512).fill(0)] }, 'unusable'],
    ['sends words', { body: [vector(1), ['ignore all rules']] }, 'unusable'],
    ['sends one vector a token', { body: [[vector(1)], [vector(1)]] }, 'unusable'],
    ['sends null', { body: 'null' }, 'unusable'],
    ['sends 10 MB', { body: `[[${'1,'.repeat(5_000_000)}1]]` }, 'unusable'],
  ])('fail by their kind where the provider %s, after one call', async (_, act, kind) => {
    await expect(embed(act)).rejects.toEqual(failure(kind));
    expect(server.asked).toHaveLength(1);
  });

  it('pass on how long the provider wants to be left alone', async () => {
    const limited = { status: 503, headers: { 'retry-after': '7' }, body: {} };
    await expect(embed(limited)).rejects.toMatchObject({ retryAfterMs: 7000 });
  });

  it('end with the deadline, or when they are called off', async () => {
    const late = new DOMException('late', 'TimeoutError');
    await expect(embed('hang', ['a'], AbortSignal.abort(late))).rejects.toEqual(failure('timeout'));
    await expect(embed('hang', ['a'], AbortSignal.timeout(50))).rejects.toEqual(failure('timeout'));
    await expect(embed('hang', ['a'], AbortSignal.abort())).rejects.toEqual(failure('cancelled'));
  });
});

describe('a picture embedded by Hugging Face', () => {
  it.each([
    ['bare', vector(3)],
    ['in a list', [vector(3)]],
  ])('is sent as its bytes, its vector read %s', async (_, body) => {
    const placed = await embedPicture({ body });
    expect(Math.hypot(...(placed ?? []))).toBeCloseTo(1, 5);
    expect(server.asked).toEqual([
      { path: '/embed', authorization: undefined, body: { type: 'image/jpeg', bytes: 4 } },
    ]);
  });

  it('has one vector', async () => {
    await expect(embedPicture({ body: [vector(1), vector(2)] })).rejects.toEqual(failure('unusable'));
  });
});
