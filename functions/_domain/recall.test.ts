import { describe, expect, it } from 'vitest';
import type { RecommendAnswer } from './answers.js';
import type { Product } from './product.js';
import { recall, type Standing } from './recall.js';
import { toProduct } from './styling/assemble.js';
import { diversityOf } from './styling/diversity.js';
import { piece, wish } from './styling/wardrobe.fixture.js';

const shirt = toProduct(piece('shirt', 'top', { sizes: ['S', 'M'] }));
const jeans = toProduct(piece('jeans', 'bottom', { sizes: null }));

function standing(now: Product[], sizes = {}): Pick<Standing, 'holds' | 'changed'>[] {
  const outfit = { id: 'out_1', items: [shirt, jeans], score: 0.5, breakdown: {}, why: '' };
  const answer: RecommendAnswer = {
    id: 'rec_0123456789abcdef',
    query: wish({ sizes }),
    outfits: [{ ...outfit, total: { amount: 100_000, currency: 'INR' } }],
    diversity: diversityOf([]),
    poolSize: 2,
    advice: [],
    degraded: [],
    timings: { totalMs: 1 },
  };
  const recalled = recall({ answer, answeredAt: '2026-03-01T10:00:00.000Z', products: now });
  expect(recalled).toMatchObject(answer);
  expect(recalled.holds).toBe(recalled.standing.every(({ holds }) => holds));
  return recalled.standing.map(({ holds, changed }) => ({ holds, changed }));
}

const holds = { holds: true, changed: [] };
const broken = (...changed: Standing['changed']) => ({ holds: false, changed });

describe('an answer recalled', () => {
  it('holds while price, size and stock are what they were', () => {
    expect(standing([jeans, shirt])).toEqual([holds, holds]);
  });

  it('does not when a product is gone', () => {
    expect(standing([jeans])).toEqual([broken('gone'), holds]);
  });

  it.each<[Standing['changed'][number], Partial<Product>]>([
    ['price', { price: { amount: 50_001, currency: 'INR' } }],
    ['price', { price: { amount: 50_000, currency: 'USD' } }],
    ['size', { sizes: ['M'] }],
    ['size', { sizes: null }],
    ['availability', { availability: 'out_of_stock' }],
  ])('does not when its %s is another now: %j', (what, change) => {
    expect(standing([{ ...shirt, ...change }, jeans])).toEqual([broken(what), holds]);
  });

  it('looks at the size that was asked for, and no other', () => {
    expect(standing([{ ...shirt, sizes: ['M', 'L'] }, jeans], { top: 'M' })).toEqual([holds, holds]);
    expect(standing([{ ...shirt, sizes: ['S', 'L'] }, jeans], { top: 'M' })).toEqual([broken('size'), holds]);
  });

  it('claims no size that was not known then', () => {
    expect(standing([shirt, { ...jeans, sizes: ['28'] }], { bottom: '32' })).toEqual([holds, holds]);
  });
});
