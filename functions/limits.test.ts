import { describe, expect, inject, it } from 'vitest';
import { RecommendAnswer } from './_domain/answers.js';
import { faultsOf, likenesses } from './_eval/stylist/faults.js';
import { statedWishes } from './_eval/stylist/stated-wishes.js';

Object.assign(process.env, inject('services'), { RATE_LIMIT_PER_MINUTE: '0' });
const { default: recommend } = await import('./recommend.js');

describe('recommend', () => {
  it('keeps every stated limit of sixty wishes, by a checker that shares no code with the stylist', async () => {
    let outfits = 0;
    for (const wish of statedWishes(60)) {
      const request = new Request('http://localhost/api/recommend', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ prompt: wish.prompt, count: 6 }),
      });
      const answer = RecommendAnswer.parse(await (await recommend.fetch(request)).json());
      for (const { items, total } of answer.outfits) {
        const faults = faultsOf({ items, total: total.amount }, wish, new Map());
        expect(
          faults,
          `${wish.prompt}: ${items.map(({ title, sizes }) => title + sizes).join(' + ')}`,
        ).toEqual([]);
        outfits++;
      }
      expect(likenesses(answer.outfits), wish.prompt).toEqual([]);
      expect(answer.outfits.length + answer.advice.length, wish.prompt).toBeGreaterThan(0);
    }
    // The house catalogue dresses most of them: a stylist that shows nothing breaks nothing either.
    expect(outfits).toBeGreaterThan(200);
  }, 180_000);
});
