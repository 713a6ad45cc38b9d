import * as z from 'zod';
import { Money } from './money.js';
import { Waiver } from './styling/waiver.js';
import { typedText } from './text.js';

export const ProductId = z.string().regex(/^[\w-]{1,64}$/, 'must be a product id');
const SizeText = typedText(1, 20);
const productIds = (most: number) => z.array(ProductId).max(most);

/** The fields of a request that an advice may ask for: each is put over what the prompt's words say. */
export const Changes = z.strictObject({
  /** The most to spend, on the outfit unless its `scope` says each piece. */
  budget: Money.extend({ scope: z.enum(['outfit', 'item']).optional() })
    .refine(({ amount }) => amount > 0, 'must be more than nothing')
    .optional(),
  sizes: z
    .strictObject({
      any: SizeText.optional(),
      top: SizeText.optional(),
      bottom: SizeText.optional(),
      shoes: SizeText.optional(),
    })
    .optional(),
  /** What of the wish no longer holds. */
  waive: z.array(Waiver).max(50).optional(),
  /** Pieces that every outfit has. */
  locked: productIds(9).optional(),
  /** The pieces of one outfit that is shown among the others if it keeps every limit. */
  promised: productIds(9).optional(),
});
export type Changes = z.infer<typeof Changes>;

/** Changes to put over a request that has changes already: of sizes and waivers, those made before stay. */
export function onTopOf({ sizes, waive }: Changes, changes: Changes): Changes {
  return {
    ...changes,
    ...(changes.sizes && { sizes: { ...sizes, ...changes.sizes } }),
    ...(changes.waive && { waive: [...new Set([...(waive ?? []), ...changes.waive])] }),
  };
}
