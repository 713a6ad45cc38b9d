import * as z from 'zod';
import { priceText } from './json-fields.js';
import type { Fields } from './source-row.js';

const text = z.union([z.string(), z.number(), z.boolean()]).transform(String).optional().catch(undefined);
const Description = z
  .union([
    z.string(),
    z.object({ plain: z.string().optional(), html: z.string().optional(), markdown: z.string().optional() }),
  ])
  .optional()
  .catch(undefined);
const Price = z
  .unknown()
  .transform((value) => text.parse(value) ?? priceText(value) ?? undefined)
  .optional();
/** In minor units; a list of variants with any other price is some shop's own. */
const MinorPrice = z
  .object({ amount: z.int(), currency: z.string() })
  .transform((price) => priceText(price) ?? undefined);
const Media = z
  .array(z.looseObject({ type: text, url: text }))
  .optional()
  .catch(undefined);
const Options = z
  .array(z.object({ name: z.string(), value: z.string() }))
  .optional()
  .catch(undefined);

/** The flat shape (one line a variant), with today's names and those of the first version. */
const FlatItem = z.looseObject({
  item_id: text,
  id: text,
  group_id: text,
  item_group_id: text,
  item_group_title: text,
  title: text,
  description: Description,
  brand: text,
  product_category: text,
  gender: text,
  age_group: text,
  color: text,
  material: text,
  size: text,
  price: Price,
  sale_price: Price,
  sale_price_effective_date: text,
  currency: text,
  availability: text,
  inventory_quantity: text,
  url: text,
  link: text,
  image_url: text,
  image_link: text,
  variant_dict: z.record(z.string(), z.string()).optional().catch(undefined),
});

/** The nested shape: a product with its variants, each with a price in minor units. */
const Variant = z.looseObject({
  id: text,
  title: text,
  description: Description,
  url: text,
  price: MinorPrice,
  list_price: MinorPrice.optional().catch(undefined),
  availability: z
    .object({ available: z.boolean().optional(), status: z.string().optional() })
    .optional()
    .catch(undefined),
  categories: z
    .array(z.looseObject({ value: text }))
    .optional()
    .catch(undefined),
  variant_options: Options,
  media: Media,
  seller: z.looseObject({ name: text }).optional().catch(undefined),
});
const NestedProduct = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String),
  title: text,
  description: Description,
  url: text,
  media: Media,
  variants: z.array(Variant).min(1).max(2000),
});
const flatNames = [
  'item_id',
  'is_eligible_search',
  'enable_search',
  'group_id',
  'variant_dict',
  'image_link',
];

/**
 * The rows of one line of an Agentic Commerce product feed, flat or nested, or null when the item is neither. A line
 * that only describes the feed gives none.
 */
export function acpRows(item: Record<string, unknown>): Fields[] | null {
  if ('feed_id' in item && !('title' in item)) return [];
  const nested = NestedProduct.safeParse(item);
  if (nested.success) return nested.data.variants.map((variant) => variantFields(nested.data, variant));
  if (!flatNames.some((name) => Object.hasOwn(item, name))) return null;
  return [flatFields(FlatItem.parse(item))];
}

function flatFields(item: z.infer<typeof FlatItem>): Fields {
  const options = Object.entries(item.variant_dict ?? {});
  return given({
    id: item.item_id ?? item.id,
    groupId: item.group_id ?? item.item_group_id,
    title: item.item_group_title ?? item.title,
    description: words(item.description),
    brand: item.brand,
    category: item.product_category,
    gender: item.gender,
    ageGroup: item.age_group,
    colour: item.color ?? option(options, /^colou?r$/i),
    material: item.material,
    sizes: item.size ?? option(options, /size/i),
    price: item.price,
    salePrice: item.sale_price,
    saleDates: item.sale_price_effective_date,
    currency: item.currency,
    availability: item.availability,
    stock: item.inventory_quantity,
    url: item.url ?? item.link,
    imageUrl: item.image_url ?? item.image_link,
  });
}

function variantFields(product: z.infer<typeof NestedProduct>, variant: z.infer<typeof Variant>): Fields {
  const options = (variant.variant_options ?? []).map(({ name, value }): [string, string] => [name, value]);
  const { available, status } = variant.availability ?? {};
  return given({
    id: variant.id,
    groupId: product.id,
    title: product.title ?? variant.title,
    description: words(product.description) ?? words(variant.description),
    brand: variant.seller?.name,
    category: variant.categories?.map((category) => category.value ?? '').join(' > '),
    colour: option(options, /^colou?r$/i),
    material: option(options, /material|fabric/i),
    sizes: option(options, /size/i),
    price: variant.price,
    listPrice: variant.list_price,
    availability: available === false ? 'out_of_stock' : available === true ? 'in_stock' : status,
    url: variant.url ?? product.url,
    imageUrl: picture(variant.media) ?? picture(product.media),
  });
}

const words = (text: z.infer<typeof Description>): string | undefined =>
  typeof text === 'string' ? text : (text?.plain ?? text?.html ?? text?.markdown);

const option = (options: readonly [string, string][], name: RegExp): string | undefined =>
  options.find(([key]) => name.test(key))?.[1];

const picture = (media: z.infer<typeof Media>): string | undefined =>
  media?.find((entry) => entry.type === undefined || entry.type === 'image')?.url;

/** Without the names that have no value. */
function given(fields: { [name in keyof Fields]: Fields[name] | undefined }): Fields {
  const kept: Fields = {};
  return Object.assign(
    kept,
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '')),
  );
}
