import * as z from 'zod';
import { Currency, minorDigits } from '../../functions/_domain/money.js';
import { type Columns, fieldsOf } from './columns.js';
import { type Fields, longestCell } from './source-row.js';

const MinorPrice = z.object({ amount: z.int().min(0), currency: Currency });
const MajorPrice = z.object({
  amount: z.union([z.string(), z.number()]).optional(),
  value: z.union([z.string(), z.number()]).optional(),
  currency: z.string().optional(),
  currencyCode: z.string().optional(),
});
const Size = z.looseObject({
  label: z.string().optional(),
  size: z.string().optional(),
  name: z.string().optional(),
  value: z.string().optional(),
  available: z.boolean().optional(),
  stock: z.number().optional(),
  inventory: z.number().optional(),
});
const deepest = 4;
const mostLeaves = 400;
/** No field is called by more characters; every leaf below a longer name would repeat it. */
const longestName = 200;

/**
 * The fields of one JSON product of any shape, by the paths of its leaves. `{ amount: 1999, currency }` with a whole
 * number is minor units, as in the Agentic Commerce feed and this project's own answers; amounts as text, and
 * `value`, are major units. Of sizes with stock only those that can be bought are kept.
 */
export function jsonFields(item: object, match: (names: readonly string[]) => Columns): Fields {
  const leaves = new Map<string, string | string[]>();
  collect(item, '', deepest, leaves);
  return fieldsOf([...leaves.values()], match([...leaves.keys()]));
}

/** The price that an object states, as text that names its currency; null when it is no price. */
export function priceText(value: unknown): string | null {
  const minor = MinorPrice.safeParse(value);
  if (minor.success) {
    const digits = minorDigits(minor.data.currency);
    return `${(minor.data.amount / 10 ** digits).toFixed(digits)} ${minor.data.currency}`;
  }
  const major = MajorPrice.safeParse(value);
  if (!major.success) return null;
  const amount = major.data.amount ?? major.data.value;
  const currency = major.data.currency ?? major.data.currencyCode;
  return amount === undefined || currency === undefined ? null : `${amount} ${currency}`;
}

function collect(value: unknown, path: string, depth: number, leaves: Map<string, string | string[]>): void {
  if (leaves.size >= mostLeaves || value === null || value === undefined) return;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    leaves.set(path, String(value).slice(0, longestCell));
    return;
  }
  if (Array.isArray(value)) {
    const sizes = /sizes?$|inventoryInfo$/i.test(path) ? sizeList(value) : null;
    const list = sizes?.labels ?? value.filter(isScalar).map(String);
    if (list.length > 0) leaves.set(path, list);
    else collect(value[0], path, depth - 1, leaves);
    if (sizes?.inStock !== undefined && !leaves.has('availability'))
      leaves.set('availability', String(sizes.inStock));
    return;
  }
  if (typeof value !== 'object' || depth === 0) return;
  const price = priceText(value);
  if (price !== null) {
    leaves.set(path, price);
    return;
  }
  for (const [name, inner] of Object.entries(value))
    if (name.length <= longestName) collect(inner, path === '' ? name : `${path}.${name}`, depth - 1, leaves);
}

/** Labels of what can be bought (of all, when nothing can), and whether the list says that anything is in stock. */
function sizeList(value: unknown[]): { labels: string[]; inStock: boolean | undefined } {
  const sizes = value.slice(0, 500).flatMap((entry) => {
    if (isScalar(entry)) return [{ label: String(entry), sold: undefined }];
    const { data } = Size.safeParse(entry);
    const label = data?.label ?? data?.size ?? data?.name ?? data?.value;
    if (!data || label === undefined) return [];
    const stock = data.stock ?? data.inventory;
    return [{ label, sold: data.available ?? (stock === undefined ? undefined : stock > 0) }];
  });
  const sold = sizes.filter((size) => size.sold !== false);
  const stated = sizes.some((size) => size.sold !== undefined);
  return {
    labels: (sold.length > 0 ? sold : sizes).map((size) => size.label),
    inStock: stated ? sold.length > 0 : undefined,
  };
}

const isScalar = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';
