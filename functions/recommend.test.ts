import { gzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import type { RecommendRequest } from './_domain/answers.js';
import { RecommendAnswer } from './_domain/answers.js';
import { RecalledAnswer } from './_domain/recall.js';
import { solve } from './_domain/styling/solve.js';
import { swapped } from './_domain/styling/swap.js';
import { settled } from './_http/after-response.js';

// A busy machine's slow Redis is another test's matter.
Object.assign(process.env, inject('services'), { RATE_LIMIT_PER_MINUTE: '0', REDIS_TIMEOUT_MS: '20000' });
const { default: recommend } = await import('./recommend.js');

const ask = (request: RecommendRequest, headers: Record<string, string> = {}) =>
  recommend.fetch(
    new Request('http://localhost/api/recommend', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(request),
    }),
  );
const answerTo = async (request: RecommendRequest) =>
  RecommendAnswer.parse(await (await ask(request)).json());

/** The requests that follow each advice to a request, all shown to bring what was promised; counts them by kind. */
async function following(request: RecommendRequest, kinds: Record<string, number>) {
  const { advice } = await answerTo(request);
  for (const { change, total, ask } of advice) {
    const { outfits } = await answerTo({ ...request, ...ask });
    const totals = outfits.map((outfit) => outfit.total);
    expect(totals, `${request.prompt} → ${change} ${JSON.stringify(ask)}`).toContainEqual(total);
    const kind = Object.keys(ask).filter((field) => field !== 'promised');
    kinds[kind.join(' and ')] = (kinds[kind.join(' and ')] ?? 0) + 1;
  }
  return advice.map(({ ask }) => ({ ...request, ...ask }));
}

const example = 'korean minimal fit, size M, under 1500 rupees, for a coffee date';
/** Wishes with little or nothing that fits, each for another reason. */
const tightWishes = [
  'wedding sherwani for men under 300 rupees',
  'red silk saree under 700',
  'leather jacket and white sneakers for men under 2500',
  'all black outfit for women with shoes and bag under 900',
  'dress in size XXXL, no black, no white, no blue, no red, no green',
  'size 5XL kurta for women under 1500',
  'yellow velvet dress with heels',
  'gown size XXS under 600',
  'each under 300, women, date',
  'purple suede blazer for men, each under 900',
  'women party outfit over 90000',
  'sarong for men in neon pink',
  'gym outfit for men, no black, under 1000',
  'black linen trousers and white linen shirt for women, size XS, under 1200',
  'men office look between 800 and 900',
];

describe('recommend', () => {
  it('dresses the example prompt in two to six outfits within budget, each price and total exact', async () => {
    const answer = await answerTo({ prompt: example, count: 6 });
    expect(answer.outfits.length).toBeGreaterThanOrEqual(2);
    expect(answer.outfits.length).toBeLessThanOrEqual(6);
    for (const outfit of answer.outfits) {
      expect(outfit.total.amount).toBeLessThanOrEqual(150_000);
      expect(outfit.items.reduce((total, item) => total + item.price.amount, 0)).toBe(outfit.total.amount);
      for (const item of outfit.items.filter(({ slot }) => slot === 'top' || slot === 'onepiece')) {
        expect(item.sizes === null || item.sizes.some((size) => /^(M|Free)/.test(size))).toBe(true);
      }
      const points = Object.values(outfit.breakdown).reduce((sum, part) => sum + Math.round(part * 100), 0);
      expect(points).toBe(Math.round(outfit.score * 100));
    }
    expect(answer.query).toMatchObject({ occasion: 'date', sizes: { any: 'M' }, budget: { max: 150_000 } });
    expect(answer.budget).toMatchObject({ limit: { amount: 150_000, currency: 'INR' }, optimal: true });
  });

  it('gives its candidates on request, small, and with them the same answers to changes as it would itself', async () => {
    const { query, candidates = [], outfits, id } = await answerTo({ prompt: example, candidates: true });
    expect(gzipSync(JSON.stringify(candidates)).length).toBeLessThan(60_000);
    expect((await answerTo({ prompt: example })).candidates).toBeUndefined();
    await settled();
    const recalled = await recommend.fetch(new Request(`http://localhost/api/recommend/${id}`));
    expect(RecalledAnswer.parse(await recalled.json()).candidates).toBeUndefined();
    const worn = outfits[0]?.items.map((item) => item.id) ?? [];
    const [first = '', second = ''] = worn;
    const swap = swapped(candidates, query, { count: 4, locked: [], banned: [] }, { worn, gone: second });
    const none = { locked: [], banned: [], promised: [] };
    for (const change of [
      { ...none, locked: [first] },
      { ...none, banned: [first, second] },
      { ...none, locked: [second], banned: [first] },
      { ...none, banned: [second], promised: swap ?? [] },
    ]) {
      const solved = solve(candidates, query, { count: 4, ...change });
      const answered = await answerTo({ prompt: example, ...change });
      expect(solved.outfits).toEqual(answered.outfits);
      expect(solved.outfits.length).toBeGreaterThan(1);
    }
  });

  it('gives the same answer to the same prompt, apart from its timings', async () => {
    const [first, second] = [await answerTo({ prompt: example }), await answerTo({ prompt: example })];
    expect({ ...second, timings: null }).toEqual({ ...first, timings: null });
  });

  it('gives advice with exact totals when nothing fits, and the advice holds when followed', async () => {
    const prompt = 'wedding sherwani for men under 300 rupees';
    const answer = await answerTo({ prompt });
    expect(answer.outfits).toEqual([]);
    const [raise] = answer.advice.filter(({ change }) => /budget/i.test(change));
    if (!raise) throw new Error(`no advice about the budget: ${JSON.stringify(answer.advice)}`);
    expect(raise.ask).toMatchObject({ budget: raise.total });
    const again = await answerTo({ prompt, ...raise.ask });
    expect(again.outfits[0]?.total).toEqual(raise.total);
  });

  it('keeps the promise of every advice to who follows it, and of the advice after that', async () => {
    const followed: Record<string, number> = {};
    for (const prompt of tightWishes) {
      const request = { prompt, sizes: { shoes: 'UK 7' } };
      for (const first of await following(request, followed))
        for (const second of await following(first, followed)) expect(second.prompt).toBe(prompt);
    }
    for (const kind of ['budget', 'sizes', 'waive', 'budget and waive', 'budget and sizes'])
      expect(followed).toHaveProperty(kind);
  });

  it('unlocks on advice a piece that is too dear to keep', async () => {
    const [dear] = (await answerTo({ prompt: 'wedding sherwani for men' })).outfits;
    const request = { prompt: 'men, under 2500', locked: (dear?.items ?? []).map(({ id }) => id) };
    const answer = await answerTo(request);
    expect(answer.outfits).toEqual([]);
    expect(answer.advice.some(({ ask: { budget } }) => budget)).toBe(true);
    await following(request, {});
  });

  it('takes back no more than what is waived, and refuses a waiver that it does not know', async () => {
    const prompt = 'black dress without leather, under 9000';
    const { query } = await answerTo({ prompt, waive: ['avoid.materials:leather', 'slot:bag'] });
    expect(query).toMatchObject({ avoid: { materials: [] }, want: { colours: ['black'] }, budget: {} });
    const response = await ask({ prompt, waive: ['slot:bag', 'everything'] });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ path: 'waive.1' }] });
  });

  it('keeps what is locked and never shows what is banned', async () => {
    const [first] = (await answerTo({ prompt: example })).outfits;
    const [kept, dropped] = first?.items ?? [];
    if (!kept || !dropped) throw new Error('no outfit to start from');
    const answer = await answerTo({ prompt: example, locked: [kept.id], banned: [dropped.id] });
    expect(answer.outfits.length).toBeGreaterThan(0);
    for (const { items } of answer.outfits) {
      expect(items.map(({ id }) => id)).toContain(kept.id);
      expect(items.map(({ id }) => id)).not.toContain(dropped.id);
    }
  });

  it('names a locked piece that the wish cannot wear, and its advice holds', async () => {
    const [first] = (await answerTo({ prompt: 'women heels and dress' })).outfits;
    const shoes = first?.items.find(({ slot }) => slot === 'shoes');
    if (!shoes) throw new Error('no shoes to lock');
    const request = { prompt: 'men casual outfit', locked: [shoes.id] };
    const { outfits, advice } = await answerTo(request);
    expect(outfits).toEqual([]);
    expect(advice.map(({ change }) => change)).toContain(`Unlock the ${shoes.category}: sold for women`);
    await following(request, {});
    const [gone] = (await answerTo({ ...request, locked: ['gone'] })).advice;
    expect(gone?.change).toBe('Unlock a piece that is no longer on offer');
  });

  it('takes an id that is said twice for one', async () => {
    const [first] = (await answerTo({ prompt: example })).outfits;
    const [id = ''] = first?.items.map((item) => item.id) ?? [];
    const once = await answerTo({ prompt: example, locked: [id], banned: ['gone'] });
    const twice = await answerTo({ prompt: example, locked: [id, id], banned: ['gone', 'gone'] });
    expect(once.outfits.length).toBeGreaterThan(0);
    expect(twice.outfits).toEqual(once.outfits);
  });

  it('says in which currency to ask when nothing is sold in that of the wish', async () => {
    for (const prompt of ['under $50 casual outfit', 'each under $50, women', 'women between $50 and $80']) {
      const answer = await answerTo({ prompt });
      expect(answer.outfits).toEqual([]);
      expect(answer.budget?.optimal).toBeUndefined();
      expect(answer.advice.map(({ change }) => change)).toEqual(['Ask in INR: nothing here is sold in USD']);
      await following({ prompt }, {});
    }
  });

  it('says what else to change where that currency alone is not enough, and the advice holds', async () => {
    const request = { prompt: 'lime corduroy blazer, men, under $50' };
    const { advice } = await answerTo(request);
    expect(advice.length).toBeGreaterThan(0);
    for (const { change } of advice) expect(change).toMatch(/^Ask in INR: nothing here is sold in USD\. \w/);
    await following(request, {});
  });

  it('joins two changes when neither alone helps, and the advice holds', async () => {
    const request = { prompt: 'men suit at least 50000 size XXXXL' };
    expect((await answerTo(request)).advice).not.toEqual([]);
    await following(request, {});
  });

  it('lets the named fields overrule the words', async () => {
    const { query, outfits } = await answerTo({
      prompt: example,
      gender: 'men',
      budget: { amount: 400_000, currency: 'INR' },
    });
    expect(query).toMatchObject({ gender: 'men', budget: { max: 400_000 } });
    for (const item of outfits.flatMap(({ items }) => items))
      expect(['men', 'unisex']).toContain(item.gender);
  });

  it('sends the query, each outfit and the rest as events to a caller who listens', async () => {
    const response = await ask({ prompt: example, count: 3 }, { accept: 'text/event-stream' });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const names = [...(await response.text()).matchAll(/^event: (\w+)$/gm)].map(([, name]) => name);
    expect(names).toEqual(['query', 'outfit', 'outfit', 'outfit', 'done']);
  });

  it.each([
    ['application/json, text/event-stream;q=0', 'application/json'],
    ['application/json, text/event-stream;q=0.1', 'application/json'],
    ['text/event-stream;q=0.5, */*', 'application/json'],
    ['*/*', 'application/json'],
    ['application/json, text/event-stream', 'text/event-stream'],
    ['application/json;q=0.2, text/event-stream;q=0.5', 'text/event-stream'],
    ['text/event-stream, */*;q=0.1', 'text/event-stream'],
  ])('sends to who accepts %s what she likes best: %s', async (accept, type) => {
    const response = await ask({ prompt: example }, { accept });
    expect(response.headers.get('content-type')).toContain(type);
    await response.text();
  });

  it('answers prompts in any language and without any constraint', async () => {
    for (const prompt of ['outfit', 'मुझे शादी के लिए कपड़े चाहिए', '데이트 룩', 'qwxyz plmokn']) {
      expect((await answerTo({ prompt })).outfits.length).toBeGreaterThan(0);
    }
  });

  it('says that a prompt without a word or number cannot be read', async () => {
    const response = await ask({ prompt: '!!! ???' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'unreadable_prompt', errors: [{ path: 'prompt' }] });
  });

  it('says that a budget below nothing is none', async () => {
    const response = await ask({ prompt: 'red dress under -500 rupees' });
    expect(response.status).toBe(400);
    const message = 'must not limit the budget to less than nothing';
    expect(await response.json()).toMatchObject({ errors: [{ path: 'prompt', message }] });
  });

  it('keeps its answer: word for word under its id, with how each product stands today', async () => {
    const answer = await answerTo({ prompt: 'red saree, size free, under 4000' });
    await settled();
    const response = await recommend.fetch(new Request(`http://localhost/api/recommend/${answer.id}`));
    const recalled = RecalledAnswer.parse(await response.json());
    expect({ ...recalled, timings: answer.timings }).toMatchObject(answer);
    const shown = new Set(answer.outfits.flatMap(({ items }) => items.map(({ id }) => id)));
    expect(recalled.standing.map(({ productId }) => productId)).toEqual([...shown]);
    expect(recalled.holds).toBe(true);
  });

  it.each(['rec_0123456789abcdef', 'rec_x', "rec_'--", '..'])('has no answer under %s', async (id) => {
    const response = await recommend.fetch(
      new Request(`http://localhost/api/recommend/${encodeURIComponent(id)}`),
    );
    expect(response.status).toBe(404);
  });
});
