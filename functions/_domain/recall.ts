import * as z from 'zod';
import { RecommendAnswer } from './answers.js';
import { Money } from './money.js';
import type { Recalled } from './ports/journal.js';
import type { Product } from './product.js';
import type { Sizes } from './query.js';
import { fitOf, wantedSize } from './styling/sizes.js';

/** How a product that was shown stands today. */
const Standing = z.object({
  productId: z.string(),
  /** Whether it still is what was shown: there, at that price, in that size. */
  holds: z.boolean(),
  changed: z.array(z.enum(['gone', 'price', 'size', 'availability'])),
  /** Absent once it is gone. */
  priceNow: Money.optional(),
  sizesNow: z.array(z.string()).nullable().optional(),
});
export type Standing = z.infer<typeof Standing>;

/** What `GET /api/recommend/{id}` answers with: the stored answer, word for word, and how it stands today. */
export const RecalledAnswer = RecommendAnswer.extend({
  /** ISO 8601. */
  answeredAt: z.string(),
  /** Whether every product of it still holds. */
  holds: z.boolean(),
  /** One for each product shown, in the order shown. */
  standing: z.array(Standing),
});
export type RecalledAnswer = z.infer<typeof RecalledAnswer>;

/** A stored answer beside the products as they are now. Pure. */
export function recall({
  answer,
  answeredAt,
  products,
}: Pick<Recalled, 'answer' | 'answeredAt' | 'products'>): RecalledAnswer {
  const today = new Map(products.map((product) => [product.id, product]));
  const shown = new Map(answer.outfits.flatMap(({ items }) => items.map((item) => [item.id, item])));
  const standing = [...shown.values()].map((item) =>
    standingOf(item, today.get(item.id), answer.query.sizes),
  );
  return { ...answer, answeredAt, holds: standing.every(({ holds }) => holds), standing };
}

function standingOf(then: Product, now: Product | undefined, sizes: Sizes): Standing {
  if (now === undefined) return { productId: then.id, holds: false, changed: ['gone'] };
  const changed: Standing['changed'] = [];
  if (now.price.amount !== then.price.amount || now.price.currency !== then.price.currency)
    changed.push('price');
  if (!stillSold(then, now, sizes)) changed.push('size');
  if (now.availability === 'out_of_stock' && then.availability !== 'out_of_stock')
    changed.push('availability');
  return {
    productId: then.id,
    holds: changed.length === 0,
    changed,
    priceNow: now.price,
    sizesNow: now.sizes,
  };
}

/** The size that was asked for, if it was sold then; without one, every size that was shown. */
function stillSold(then: Product, now: Product, sizes: Sizes): boolean {
  const wanted = wantedSize(sizes, then.slot);
  if (wanted === undefined) return (then.sizes ?? []).every((size) => now.sizes?.includes(size));
  return fitOf(then.sizes, wanted, then.slot) !== 'fits' || fitOf(now.sizes, wanted, then.slot) === 'fits';
}
