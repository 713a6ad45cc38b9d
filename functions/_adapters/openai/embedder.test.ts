import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Act, type ScriptedServer, startScriptedServer } from '../../_local/models/scripted-server.js';
import { openAiEmbedder } from './embedder.js';

let server: ScriptedServer;
const vector = (first: number, length = 512) => [first, ...new Array<number>(length - 1).fill(0.5)];
const answer = (...data: unknown[]): Act => ({ body: { object: 'list', data, model: 'scripted' } });
const at = (index: number, embedding: unknown) => ({ object: 'embedding', index, embedding });

beforeAll(async () => {
  server = await startScriptedServer(() => 'hang');
});
beforeEach(() => {
  server.asked.length = 0;
});
afterAll(() => server.close());

const embed = (act: Act) => {
  server.script(() => act);
  return openAiEmbedder({ apiKey: 'sk-test', baseUrl: server.url, model: 'small' }).embed(
    ['a shirt', 'a saree'],
    AbortSignal.timeout(10_000),
  );
};

describe('texts embedded by OpenAI', () => {
  it('are one call for 512 dimensions, and come back at the length 1 in the order of the texts', async () => {
    const [shirt, saree] = await embed(answer(at(1, vector(-200)), at(0, vector(3))));
    expect(Math.hypot(...(shirt ?? []))).toBeCloseTo(1, 5);
    expect(saree?.[0]).toBeLessThan(-0.9);
    expect(server.asked).toEqual([
      {
        path: '/embeddings',
        authorization: 'Bearer sk-test',
        body: {
          ...{ model: 'small', input: ['a shirt', 'a saree'] },
          ...{ dimensions: 512, encoding_format: 'float' },
        },
      },
    ]);
  });

  it('tell what they cost, even where their vectors are of no use', async () => {
    const told: unknown[] = [];
    server.script(() => ({ body: { data: [], usage: { prompt_tokens: 7, total_tokens: 7 } } }));
    const model = openAiEmbedder({ apiKey: 'sk-test', baseUrl: server.url, model: 'small' });
    const asking = model.embed(['a shirt'], AbortSignal.timeout(10_000), (used) => told.push(used));
    await expect(asking).rejects.toMatchObject({ kind: 'unusable' });
    expect(told).toEqual([{ input: 7, output: 0 }]);
  });

  it('tell what they may have cost where no answer comes', async () => {
    const told: unknown[] = [];
    server.script(() => 'hang');
    const model = openAiEmbedder({ apiKey: 'sk-test', baseUrl: server.url, model: 'small' });
    const asking = model.embed(['a shirt'], AbortSignal.timeout(50), (used) => told.push(used));
    await expect(asking).rejects.toMatchObject({ kind: 'timeout' });
    expect(told).toEqual([{ input: 7, output: 0 }]);
  });

  it.each<[string, Act, string]>([
    ['is down', { status: 503, body: {} }, 'unavailable'],
    ['refuses the request', { status: 400, body: {} }, 'misused'],
    ['sends something else', { body: [] }, 'unusable'],
    ['leaves one out', answer(at(0, vector(1))), 'unusable'],
    ['sends one twice', answer(at(0, vector(1)), at(0, vector(1))), 'unusable'],
    ['sends one that was not asked for', answer(at(0, vector(1)), at(2, vector(1))), 'unusable'],
    ['adds one', answer(at(0, vector(1)), at(1, vector(1)), at(1, vector(2))), 'unusable'],
    ['sends another length', answer(at(0, vector(1)), at(1, vector(1, 1536))), 'unusable'],
    ['sends a vector of nothing', answer(at(0, vector(1)), at(1, new Array(512).fill(0))), 'unusable'],
    ['sends words', answer(at(0, 'AAAA'), at(1, vector(1))), 'unusable'],
  ])('fail by their kind where the provider %s', async (_, act, kind) => {
    await expect(embed(act)).rejects.toEqual(expect.objectContaining({ name: 'ProviderFailure', kind }));
    expect(server.asked).toHaveLength(1);
  });
});
