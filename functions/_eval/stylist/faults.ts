import type { Product } from '../../_domain/product.js';
import type { Stated } from './stated-wishes.js';

/** A product as its source's file has it, in the source's words. */
export type Original = {
  readonly title: string;
  readonly description?: string;
  readonly brand: string;
  readonly gender: string;
  readonly rupees: number;
};

type Worn = { readonly items: readonly Product[] };

const sourceGenders: Record<Stated['gender'], RegExp> = {
  women: /^(women|unisex)$/i,
  men: /^(men|unisex)$/i,
  boys: /^(boys|unisex( kids)?)$/i,
  girls: /^(girls|unisex( kids)?)$/i,
};
const sizeWords: Record<string, RegExp> = {
  M: /^(m|medium|free( size)?|one size)$/i,
  L: /^(l|large|free( size)?|one size)$/i,
  XL: /^(xl|x-large|free( size)?|one size)$/i,
};
const clothes: readonly string[] = ['top', 'bottom', 'onepiece', 'outerwear'];

/**
 * What of an outfit breaks what its wish states, or the grammar, or differs from the source's own file. Knows the
 * answer and the source alone, none of the stylist's code: words are looked for in titles as shops write them.
 */
export function faultsOf(
  { items, total }: Worn & { readonly total?: number },
  wish: Stated,
  originals: ReadonlyMap<string, Original>,
): string[] {
  const faults: string[] = [];
  const fault = (broken: boolean, name: string) => broken && faults.push(name);
  const count = (slot: string) => items.filter((item) => item.slot === slot).length;
  const sum = items.reduce((all, { price }) => all + price.amount, 0);
  const { max = Number.POSITIVE_INFINITY, min = 0, each = false } = wish;
  const amounts = each ? items.map(({ price }) => price.amount) : [sum];
  fault(
    amounts.some((amount) => amount > 100 * max || amount < 100 * min),
    'budget',
  );
  fault(total !== undefined && total !== sum, 'total');
  fault(new Set(items.map(({ price }) => price.currency)).size > 1, 'currency');
  fault(!/^(1,0,0|0,1,1)$/.test([count('onepiece'), count('top'), count('bottom')].join()), 'grammar');
  fault(['outerwear', 'shoes', 'bag'].some((slot) => count(slot) > 1) || count('accessory') > 2, 'grammar');
  fault(count('other') > 0, 'grammar');
  fault(new Set(items.map(({ id }) => id)).size < items.length, 'twice');
  fault(
    wish.slots.some((slot) => count(slot) === 0),
    'asked slot',
  );
  for (const item of items) {
    const original: Partial<Original> = originals.get(item.externalId) ?? {};
    const { title = item.title, description = '', brand = item.brand, gender, rupees } = original;
    // What imitates leather is none: who turns leather down may wear it. A maker that the file names wrongly makes no jeans.
    const words = title
      .toLowerCase()
      .replace(brand.toLowerCase(), '')
      .replace('pepe jeans', '')
      .replace(/\b(faux|fake|artificial|synthetic|vegan|pu) leather\b/g, '');
    const told = `${title} ${description}`.toLowerCase();
    fault(gender !== undefined && !sourceGenders[wish.gender].test(gender), 'gender');
    fault(rupees !== undefined && 100 * rupees !== item.price.amount, 'price');
    fault(item.availability === 'out_of_stock', 'availability');
    fault(
      wish.avoid.some((word) => new RegExp(`\\b${word}\\b`).test(words)) ||
        wish.avoidDescribed?.some((word) => told.includes(word)) === true,
      'avoided',
    );
    const size = wish.size === undefined ? undefined : sizeWords[wish.size];
    const sized = clothes.includes(item.slot) && item.sizes !== null && size !== undefined;
    const sold = item.sizes?.flatMap((text) => text.split(/[/()]/).map((part) => part.trim())) ?? [];
    fault(sized && !sold.some((text) => size.test(text)), 'size');
  }
  return [...new Set(faults)];
}

/** What of the outfits of one answer is alike that should not be. */
export function likenesses(outfits: readonly Worn[]): string[] {
  const uses = new Map<string, number>();
  for (const { items } of outfits) for (const { id } of items) uses.set(id, (uses.get(id) ?? 0) + 1);
  const bases = outfits.map(({ items }) =>
    items
      .filter(({ slot }) => ['onepiece', 'top', 'bottom'].includes(slot))
      .map(({ id }) => id)
      .join(),
  );
  return [
    ...(Math.max(0, ...uses.values()) > 2 ? ['product'] : []),
    ...(new Set(bases).size < bases.length ? ['base'] : []),
  ];
}
