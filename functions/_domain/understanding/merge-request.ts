import type { Changes } from '../changes.js';
import type { Gender, Occasion } from '../product.js';
import type { Query, Sizes } from '../query.js';

type Stated = {
  readonly budget?: Changes['budget'];
  readonly gender?: Gender | undefined;
  readonly occasion?: Occasion | undefined;
  readonly sizes?: { readonly [part in keyof Sizes]?: Sizes[part] } | undefined;
};

/** The wish with what the request states in fields of their own, which overrules what its words said. */
export function mergeRequest(query: Query, { budget, gender, occasion, sizes }: Stated): Query {
  const merged: Query = { ...query, sizes: { ...query.sizes, ...sizes } };
  if (gender !== undefined) merged.gender = gender;
  if (occasion !== undefined) merged.occasion = occasion;
  if (budget !== undefined) merged.budget = restated(budget, query.budget);
  return merged;
}

/**
 * A limit in place of the words' own on as much, above the least they said. What they said of each piece holds beside one
 * on the outfit, and what they said of one garment beside any.
 */
function restated(stated: NonNullable<Changes['budget']>, said: Query['budget']): Query['budget'] {
  const { amount, currency, scope = 'outfit' } = stated;
  const own = said?.currency === currency ? said : undefined;
  // A limit on each piece leaves the words' own on the outfit standing.
  if (scope === 'item' && own?.scope === 'outfit' && own.max !== undefined)
    return { ...own, each: Math.min(amount, own.each ?? amount) };
  const keepsMin = own?.min !== undefined && own.min <= amount;
  const each = own?.scope === 'item' ? own.max : own?.each;
  return {
    max: amount,
    ...(keepsMin && { min: own.min }),
    currency,
    scope,
    ...(scope === 'outfit' && each !== undefined && each < amount && { each }),
    ...(own?.garments && { garments: own.garments }),
  };
}
