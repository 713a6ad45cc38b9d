import type { Money } from '../money.js';
import type { Gender, Occasion } from '../product.js';
import type { Query, Sizes } from '../query.js';

type Stated = {
  readonly budget?: Money | undefined;
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
 * A limit in place of the words' own: still for each piece where they said so, and above the least they said. What they
 * said of one garment holds as well.
 */
function restated({ amount, currency }: Money, said: Query['budget']): Query['budget'] {
  const keepsMin = said?.min !== undefined && said.currency === currency && said.min <= amount;
  const garments = said?.currency === currency ? said.garments : undefined;
  return {
    max: amount,
    ...(keepsMin && { min: said.min }),
    currency,
    scope: said?.scope ?? 'outfit',
    ...(garments && { garments }),
  };
}
