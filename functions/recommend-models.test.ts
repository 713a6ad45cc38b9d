import { afterAll, afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { deps } from './_app/deps.js';
import { RecommendAnswer, type RecommendRequest } from './_domain/answers.js';
import { Unavailable } from './_domain/unavailable.js';
import { settled } from './_http/after-response.js';
import { type Act, completion, startScriptedServer } from './_local/models/scripted-server.js';

const server = await startScriptedServer(() => 'hang');
// No Redis here: an open circuit that all share would outlive a test.
const { UPSTASH_REDIS_REST_URL: _, ...services } = inject('services');
Object.assign(process.env, services, {
  RATE_LIMIT_PER_MINUTE: '0',
  OPENAI_API_KEY: 'sk-canary-123',
  OPENAI_BASE_URL: server.url,
});
const { default: recommend } = await import('./recommend.js');

afterAll(() => server.close());
afterEach(() => {
  vi.restoreAllMocks();
});
beforeEach(async () => {
  // What an earlier wish was read as is shared until its request has let go of it.
  await settled();
  server.asked.length = 0;
});

/** Answers wishes with `reads`, and verdicts with `ranks` of the given ids. */
function stylist(reads: Act, ranks: (ids: string[]) => Act): void {
  server.script(({ body }) => {
    const { messages } = body as { messages: { content: string }[] };
    const asked = JSON.parse(messages[1]?.content ?? '');
    return asked.outfits ? ranks(asked.outfits.map(({ id }: { id: string }) => id)) : reads;
  });
}

const post = (request: RecommendRequest, headers: Record<string, string> = {}) =>
  recommend.fetch(
    new Request('http://localhost/api/recommend', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(request),
    }),
  );
const answerTo = async (request: RecommendRequest) =>
  RecommendAnswer.parse(await (await post(request)).json());
const reading = {
  restated: 'a black dress',
  aesthetics: [],
  occasion: 'date',
  season: null,
  gender: 'women',
  unread: [],
};
const completed = { choices: [{ message: { content: JSON.stringify(reading) } }] };
const reversed = (ids: string[]) => completion({ ranking: [...ids].reverse() });
const down: Act = { status: 500, body: {} };

describe('recommend with a model provider', () => {
  it('understands what the rules cannot, in two calls', async () => {
    stylist(completion(reading), reversed);
    const { query, outfits, degraded } = await answerTo({ prompt: '데이트 룩 블랙 원피스' });
    expect(query).toMatchObject({ parsedBy: 'openai', occasion: 'date', unread: [] });
    for (const { items } of outfits)
      expect(items.some(({ slot, colours }) => slot === 'onepiece' && colours[0] === 'black')).toBe(true);
    expect(degraded).toEqual([{ part: 'embedder', reason: 'not_configured' }]);
    expect(server.asked).toHaveLength(2);
  });

  it('shows the same outfits in the order of the judge, and no others', async () => {
    const request = { prompt: 'casual outfit for men under 3000' };
    const restated = { ...reading, restated: request.prompt, occasion: null, gender: null };
    stylist(completion(restated), () => down);
    const own = await answerTo(request);
    expect(own.degraded).toContainEqual({ part: 'judge', reason: 'error' });
    stylist(completion(restated), reversed);
    const judged = await answerTo(request);
    expect(judged.outfits).toEqual([...own.outfits].reverse());
  });

  it('answers by the rules where the provider is down, and says so', async () => {
    stylist(down, () => down);
    const { query, outfits, degraded } = await answerTo({ prompt: 'red saree under 3000' });
    expect(query.parsedBy).toBe('rules');
    expect(outfits.length).toBeGreaterThan(1);
    expect(degraded).toContainEqual({ part: 'parser', reason: 'error' });
  });

  it('tells drafts at once and then the answer that takes their place', async () => {
    stylist(completion(reading), reversed);
    const response = await post({ prompt: '데이트 룩', count: 2 }, { accept: 'text/event-stream' });
    const events = (await response.text())
      .split('\n\n')
      .filter((event) => event !== '')
      .map((event) => /^event: (\w+)\ndata: (.*)$/.exec(event)?.slice(1) ?? []);
    const drafts = events.map(([, data = '']) => JSON.parse(data).draft === true);
    expect(events.map(([name]) => name)).toEqual([
      'query',
      'outfit',
      'outfit',
      'query',
      'outfit',
      'outfit',
      'done',
    ]);
    expect(drafts).toEqual([false, true, true, false, false, false, false]);
    await settled();
  });

  it('that fails after its drafts is an error in the log, whatever status was sent before', async () => {
    const { catalogue } = deps();
    const { candidates } = catalogue;
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    vi.spyOn(catalogue, 'candidates')
      .mockImplementationOnce(candidates)
      .mockRejectedValue(new Unavailable('database', 'gone'));
    stylist(completion(reading), reversed);
    const response = await post({ prompt: '데이트 룩 하나', count: 2 }, { accept: 'text/event-stream' });
    expect(response.status).toBe(200);
    expect((await response.text()).match(/^event: \w+/gm)?.at(-1)).toBe('event: error');
    await settled();
    const lines = log.mock.calls.map(([line]) => JSON.parse(String(line)));
    expect(lines.find(({ message }) => message === 'answered')).toMatchObject({ status: 503 });
  });

  it('shows a caller nothing of the provider: no key, no address, no words', async () => {
    stylist({ status: 500, body: { error: { message: 'canary-words' } } }, () => 'reset');
    const text = await (await post({ prompt: 'red saree' })).text();
    expect(text).not.toMatch(/canary|127\.0\.0\.1/);
  });

  it('asks no model once a caller has cost her cap, and says so', async () => {
    const dear: Act = { body: { ...completed, usage: { prompt_tokens: 2_000_000, completion_tokens: 0 } } };
    stylist(dear, reversed);
    const caller = { 'x-forwarded-for': '203.0.113.77' };
    await (await post({ prompt: 'red saree' }, caller)).json();
    await settled();
    server.asked.length = 0;
    const { outfits, degraded } = RecommendAnswer.parse(
      await (await post({ prompt: 'red saree' }, caller)).json(),
    );
    expect(degraded).toContainEqual({ part: 'parser', reason: 'spend_cap' });
    expect(degraded).toContainEqual({ part: 'judge', reason: 'spend_cap' });
    expect(outfits.length).toBeGreaterThan(1);
    expect(server.asked).toHaveLength(0);
    stylist(completion(reading), reversed);
    expect((await answerTo({ prompt: 'red saree' })).degraded).not.toContainEqual({
      part: 'judge',
      reason: 'spend_cap',
    });
  });

  it('asks no provider whose circuit is open', async () => {
    stylist(down, () => down);
    for (let call = 0; call < 6; call++) await answerTo({ prompt: 'red saree' });
    server.asked.length = 0;
    const { degraded } = await answerTo({ prompt: 'red saree' });
    expect(degraded).toContainEqual({ part: 'parser', reason: 'circuit_open' });
    expect(server.asked).toHaveLength(0);
  });
});
