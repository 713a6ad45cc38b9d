import * as z from 'zod';
import type { Columns } from './columns.js';
import { jsonFields } from './json-fields.js';
import type { Fields } from './source-row.js';

const Variants = z.array(z.record(z.string(), z.unknown())).min(1);
/** What a shop's variants differ in, `Size` and `Color`; their values stand in each variant by number. */
const Options = z.array(z.looseObject({ name: z.string() }));
const numbered = ['option1', 'option2', 'option3'];

/** What a variant may say for itself; all other words are its product's. */
const own = new Set(
  'id price salePrice saleDates listPrice currency sizes colour availability stock url affiliateUrl imageUrl'.split(
    ' ',
  ),
);
const prices = new Set(['price', 'salePrice', 'saleDates', 'listPrice']);

/**
 * The rows of a JSON product that lists its variants, a row a variant: what the product is called and made of, at the
 * variant's own price, size, colour, stock and address where it states them. Null when the item lists none.
 */
export function variantRows(
  item: Record<string, unknown>,
  match: (names: readonly string[]) => Columns,
): Fields[] | null {
  const variants = Variants.safeParse(item.variants);
  if (!variants.success) return null;
  const { variants: _, options, ...rest } = item;
  const product = jsonFields(rest, match);
  const groupId = product.groupId ?? product.id;
  const optionNames = (Options.safeParse(options).data ?? []).map(({ name }) => name).join('\n');
  return variants.data.map((variant) => {
    const stated = only(jsonFields(variant, match), (name) => own.has(name));
    const isPriced = stated.price !== undefined || stated.salePrice !== undefined;
    const optionValues = numbered.map((name) => String(variant[name] ?? '')).join('\n');
    return {
      ...only(product, (name) => !(isPriced && prices.has(name))),
      ...stated,
      ...(groupId !== undefined && { groupId }),
      ...(optionNames !== '' && { optionNames, optionValues }),
    };
  });
}

function only(fields: Fields, isWanted: (name: string) => boolean): Fields {
  const kept: Fields = {};
  return Object.assign(kept, Object.fromEntries(Object.entries(fields).filter(([name]) => isWanted(name))));
}
