import type { RecommendAnswer } from '../functions/_domain/answers.js';
import type { Outfit } from '../functions/_domain/outfit.js';
import type { Product } from '../functions/_domain/product.js';

/** An invented piece of a real shop, for tests: a white shirt in M at ₹599. */
export function aPiece(change: Partial<Product> = {}): Product {
  return {
    id: 'p1',
    source: 'shop',
    externalId: '1',
    title: 'Boxy poplin shirt',
    brand: 'Aster & Loom',
    slot: 'top',
    category: 'shirt',
    gender: 'women',
    colours: ['white'],
    pattern: null,
    price: { amount: 59900, currency: 'INR' },
    sizes: ['S', 'M'],
    availability: 'in_stock',
    url: 'https://shop.example/1',
    affiliateUrl: 'https://shop.example/1?tag=x',
    asOf: '2026-01-05T10:00:00Z',
    ...change,
  };
}

/** An outfit of these pieces, with their true total. */
export function anOutfit(id: string, items: Product[]): Outfit {
  const amount = items.reduce((total, { price }) => total + price.amount, 0);
  return {
    id,
    items,
    total: { amount, currency: 'INR' },
    score: 0.8,
    breakdown: { colourHarmony: 0.5, style: 0.3 },
    why: 'White and beige sit in one neutral family.',
  };
}

/** An answer to "korean minimal, size M, under 1500" without outfits or advice, for tests to fill. */
export function anAnswer(change: Partial<RecommendAnswer> = {}): RecommendAnswer {
  return {
    id: 'rec_1',
    query: {
      text: 'korean minimal, size M, under 1500',
      aesthetics: ['korean', 'minimal'],
      sizes: { any: 'M' },
      budget: { max: 150000, currency: 'INR', scope: 'outfit' },
      want: { colours: [], garments: [], materials: [], pieces: [], lookColours: [] },
      avoid: { colours: [], garments: [], materials: [] },
      slots: [],
      unread: [],
      parsedBy: 'rules',
    },
    outfits: [],
    diversity: { outfitsPerProduct: 2, outfitsPerBase: 1, leadFamilies: 3, families: [] },
    poolSize: 240,
    advice: [],
    degraded: [],
    timings: { totalMs: 12 },
    ...change,
  };
}
