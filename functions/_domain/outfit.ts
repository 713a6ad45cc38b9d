import * as z from 'zod';
import { Changes } from './changes.js';
import { Money } from './money.js';
import { Product, type Slot } from './product.js';

/** What one change of an outfit would make of its price and score; all else stays. */
export const Counterfactual = z.object({
  /** In words: "without the belt: ₹1,290, 0.81 → 0.78". */
  change: z.string(),
  /** The product that is left out, and the one worn in its place, if any. */
  without: z.string(),
  instead: z.string().optional(),
  total: Money,
  score: z.number().min(0).max(1),
});
export type Counterfactual = z.infer<typeof Counterfactual>;

/**
 * The outfit grammar: one `onepiece`, or one `top` and one `bottom`; plus at most one each of `outerwear`,
 * `shoes`, `bag`, and up to two `accessory`. Never `other`.
 */
export const Outfit = z.object({
  id: z.string(),
  items: z.array(Product),
  total: Money,
  /** 0 to 1; the sum of `breakdown`. */
  score: z.number().min(0).max(1),
  /** Points by part, rounded to the hundredth so that they add up to `score` exactly. */
  breakdown: z.record(z.string(), z.number()),
  /** One true sentence made of facts about the pieces. */
  why: z.string(),
  /** The piece that matters least, left out or changed; absent where nothing can be, within the limits. */
  counterfactual: Counterfactual.optional(),
});
export type Outfit = z.infer<typeof Outfit>;

/**
 * A change of the wish that would yield an outfit, and the exact total of that outfit. `{ ...request, ...ask }` is the
 * request that it is the answer to.
 */
export const Advice = z.object({ change: z.string(), total: Money, ask: Changes });
export type Advice = z.infer<typeof Advice>;

/** What the outfits of an answer keep apart by, as far as the pieces allow. */
export const Diversity = z.object({
  /** So many of the outfits have a product in common at most; a locked one is in all of them. */
  outfitsPerProduct: z.int(),
  /** So many have the same top and bottom, or the same onepiece. */
  outfitsPerBase: z.int(),
  /** So many colour families are to be among the tops and onepieces of three outfits or more. */
  leadFamilies: z.int(),
  /** The colour families that are. */
  families: z.array(z.string()),
});
export type Diversity = z.infer<typeof Diversity>;

/** The stated limit and what became of it. */
export const BudgetUse = z.object({
  limit: Money,
  /** No better outfit exists among the `poolSize` pieces. */
  optimal: z.literal(true).optional(),
  /** What the best outfit leaves of it; absent where the limit is on each piece, or nothing fits. */
  left: Money.optional(),
  /** The better outfit that at most a quarter more would buy of these pieces; absent where none scores higher. */
  more: Advice.extend({ score: z.number().min(0).max(1) }).optional(),
});
export type BudgetUse = z.infer<typeof BudgetUse>;

/** A part of the answer that could not be done in full. */
export const Degraded = z.object({
  part: z.enum([
    'parser',
    'embedder',
    'judge',
    'assembler',
    'cache',
    'rate-limit',
    'database',
    'queue',
    'metrics',
  ]),
  reason: z.enum(['not_configured', 'circuit_open', 'timeout', 'error', 'spend_cap']),
});
export type Degraded = z.infer<typeof Degraded>;

/** The slots of an outfit in the order in which they are shown. */
export const outfitSlots = [
  'onepiece',
  'top',
  'bottom',
  'outerwear',
  'shoes',
  'bag',
  'accessory',
] as const satisfies Slot[];
