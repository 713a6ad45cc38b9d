import { plainName } from './columns.js';
import type { Fields } from './source-row.js';

type ShopifyColumn = keyof typeof columns;

/** Shopify's own headers, of the classic export and of the one since 2025, as plain names. */
const columns = {
  handle: ['handle', 'urlhandle'],
  title: ['title'],
  description: ['bodyhtml', 'body', 'description'],
  vendor: ['vendor'],
  category: ['productcategory'],
  type: ['type'],
  tags: ['tags'],
  status: ['status'],
  published: ['published', 'publishedononlinestore'],
  price: ['variantprice', 'price'],
  compareAt: ['variantcompareatprice', 'compareatprice'],
  tracker: ['variantinventorytracker', 'inventorytracker'],
  quantity: ['variantinventoryqty', 'inventoryquantity'],
  policy: ['variantinventorypolicy', 'continuesellingwhenoutofstock'],
  image: ['imagesrc', 'productimageurl'],
  variantImage: ['variantimage', 'variantimageurl'],
  googleCategory: ['googleshoppinggoogleproductcategory'],
  gender: ['googleshoppinggender'],
  ageGroup: ['googleshoppingagegroup'],
  name1: ['option1name'],
  name2: ['option2name'],
  name3: ['option3name'],
  value1: ['option1value'],
  value2: ['option2value'],
  value3: ['option3value'],
} as const;

/** Whether a header is that of Shopify's product export: it has a handle and a first option's value. */
export const isShopifyHeader = (headers: readonly string[]): boolean => {
  const names = new Set(headers.map(plainName));
  return columns.handle.some((name) => names.has(name)) && names.has('option1value');
};

/**
 * Reads the rows of a Shopify product export: the first row of a handle says what the product is, the others its
 * variants and pictures. Stock counts only where Shopify tracks it and does not sell on without it.
 */
export function shopifyReader(headers: readonly string[]): (cells: readonly string[]) => Fields {
  const names = headers.map(plainName);
  const places = new Map<string, number>();
  for (const [column, known] of Object.entries(columns)) {
    const place = known.map((name) => names.indexOf(name)).find((at) => at >= 0);
    if (place !== undefined) places.set(column, place);
  }
  return (cells) => {
    const cell = (column: ShopifyColumn): string => cells[places.get(column) ?? -1]?.trim() ?? '';
    const fields: Fields = {};
    const put = (field: Exclude<keyof Fields, 'sizes'>, value: string): void => {
      if (value !== '') fields[field] = value;
    };
    put('id', cell('handle'));
    put('title', cell('title'));
    put('description', cell('description'));
    put('brand', cell('vendor'));
    put('category', [cell('category'), cell('type')].filter((text) => text !== '').join(' > '));
    put('googleCategory', cell('googleCategory'));
    put('tags', cell('tags'));
    put('gender', cell('gender'));
    put('ageGroup', cell('ageGroup'));
    put('price', cell('price'));
    put('listPrice', cell('compareAt'));
    put('imageUrl', cell('image') || cell('variantImage'));
    put('optionNames', list([cell('name1'), cell('name2'), cell('name3')]));
    put('optionValues', list([cell('value1'), cell('value2'), cell('value3')]));
    if (cell('price') !== '') put('availability', availability(cell));
    if (/^(?:draft|archived)$/i.test(cell('status')) || /^false$/i.test(cell('published')))
      put('availability', 'unpublished');
    return fields;
  };
}

function availability(cell: (column: ShopifyColumn) => string): string {
  const tracked = cell('tracker') !== '';
  const sellsOn = /^(?:continue|true)$/i.test(cell('policy'));
  const sold = !tracked || sellsOn || Number(cell('quantity')) > 0;
  return sold ? 'in_stock' : 'out_of_stock';
}

/** Three cells as one text, empty when all are. */
const list = (cells: string[]): string => (cells.every((cell) => cell === '') ? '' : cells.join('\n'));
