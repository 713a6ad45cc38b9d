import { readCurrency } from '../../functions/_domain/prices.js';
import type { Field, Fields } from './source-row.js';

/**
 * What sources call each field, best first, in lower case without spaces and punctuation. Nested JSON is matched by
 * its whole path (`price.discounted` is `pricediscounted`), so that a stranger's `label` or `name` deep down is not.
 */
const synonyms: Record<Field, string> = {
  id: 'id productid itemid styleid articleid externalid sku productcode itemcode pid asin uniqid uniqueid handle',
  groupId: 'itemgroupid groupid parentid parentsku variantgroupid',
  title: 'title name productname producttitle productdisplayname itemname itemtitle details deatils',
  description:
    'description productdescription descriptionplain descriptionhtml bodyhtml body longdescription shortdescription details info summary',
  brand: 'brand brandname productbrand vendor manufacturer designer merchantname',
  category:
    'producttype category productcategory mastercategory subcategory analyticssubcategory categoryname categorypath categories articletype type individualcategory garmenttype terms',
  googleCategory: 'googleproductcategory',
  gender: 'gender analyticsgender sex targetgender section department idealfor googleshoppinggender',
  ageGroup: 'agegroup googleshoppingagegroup',
  colour:
    'color colour basecolour basecolor primarycolor primarycolour dominantcolor dominantcolour colorname colourname colors colours',
  material: 'material fabric fabrictype composition',
  pattern: 'pattern print printorpatterntype',
  tags: 'tags keywords usage occasion occasions season style styles fit fittype',
  salePrice:
    'saleprice sellprice sellingprice discountedprice discountprice offerprice finalprice specialprice dealprice pricediscounted',
  saleDates: 'salepriceeffectivedate saledates',
  price: 'price currentprice productprice itemprice variantprice unitprice amount cost',
  listPrice:
    'mrp pricemrp listprice originalprice compareatprice variantcompareatprice regularprice retailprice actualprice oldprice wasprice rrp strikethroughprice maximumretailprice',
  currency: 'currency currencycode pricecurrency',
  sizes: 'sizes size availablesizes sizesavailable sizeoption sizeoptions inventoryinfo',
  availability: 'availability availabilitystatus stockstatus instock isinstock available isavailable',
  stock:
    'stock quantity inventory inventoryquantity stockquantity stockqty qty availablequantity variantinventoryqty',
  url: 'link url producturl productlink pageurl purl landingpageurl canonicalurl weburl href',
  affiliateUrl:
    'affiliateurl affiliatelink awdeeplink deeplink deeplinkurl trackingurl trackinglink clickurl adsredirect',
  imageUrl:
    'imagelink imageurl image img imagesrc imgurl mainimage mainimageurl primaryimage pictureurl picture thumbnail defaultimagesecuresrc defaultimagesrc imagesrcurl imagessrc images',
  optionNames: '',
  optionValues: '',
};

/** Fields that several columns may speak for; their words are put together. */
const joined: ReadonlySet<Field> = new Set(['category', 'tags']);
const fieldNames: readonly Field[] = [
  'id',
  'groupId',
  'title',
  'brand',
  'gender',
  'salePrice',
  'saleDates',
  'price',
  'listPrice',
  'currency',
  'sizes',
  'availability',
  'stock',
  'affiliateUrl',
  'url',
  'imageUrl',
  'ageGroup',
  'colour',
  'material',
  'pattern',
  'category',
  'googleCategory',
  'tags',
  'description',
];

/** Whether a word names a field that `--map` may give a column to. */
export const isField = (name: string): name is Field => fieldNames.some((field) => field === name);
/** The fields that `--map` may name. */
export const mappableFields: readonly Field[] = fieldNames;

/** Which columns speak for which field, by their place in the header. */
export type Columns = ReadonlyMap<Field, readonly number[]>;

/** `Primary_Color`, `g:color` and `primary color` are one name; a bracket such as `(in Rs)` says nothing. */
export function plainName(header: string): string {
  return header
    .toLowerCase()
    .replace(/^\W*[gc]:/, '')
    .replace(/\([^)]{0,200}\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * Finds the columns of a header by name; `maps` (field → column as written) come first. Each column serves one field.
 * A column without a name serves none: a row number is no identity. Throws a RangeError for a mapped column that is
 * not in the header.
 */
export function matchColumns(
  headers: readonly string[],
  maps: ReadonlyMap<Field, string> = new Map(),
): Columns {
  const names = headers.map(plainName);
  const found = new Map<Field, number[]>();
  const taken = new Set<number>();
  for (const [field, column] of maps) {
    const at = headers.indexOf(column);
    const place = at >= 0 ? at : names.indexOf(plainName(column));
    if (place < 0)
      throw new RangeError(`--map ${field}=${column}: no such column; the file has ${shown(headers)}`);
    found.set(field, [place]);
    taken.add(place);
  }
  for (const field of fieldNames) {
    if (found.has(field)) continue;
    const places = synonyms[field]
      .split(' ')
      .map((name) => names.indexOf(name))
      .filter((place) => place >= 0 && !taken.has(place));
    const chosen = joined.has(field) ? places : places.slice(0, 1);
    if (chosen.length === 0) continue;
    found.set(field, chosen);
    for (const place of chosen) taken.add(place);
  }
  // A catalogue whose only price is the printed one sells at it.
  const list = found.get('listPrice');
  if (list && !found.has('price') && !found.has('salePrice')) {
    found.set('price', list);
    found.delete('listPrice');
  }
  return found;
}

/** In characters, of what is remembered: 500 of them come to 8 MB. */
const longestShape = 16 * 1024;

/**
 * Matches the names that each item of a nested feed brings itself; items of one feed have few different shapes, and
 * each is matched once. Mapped names that an item does not have are simply absent from it.
 */
export function columnMatcher(maps: ReadonlyMap<Field, string>): (names: readonly string[]) => Columns {
  const known = new Map<string, Columns>();
  return (names) => {
    const shape = names.join('\n');
    const before = known.get(shape);
    if (before) return before;
    const columns = matchColumns(names, new Map([...maps].filter(([, column]) => names.includes(column))));
    if (known.size >= 500) known.clear();
    if (shape.length <= longestShape) known.set(shape, columns);
    return columns;
  };
}

/** The currency in the brackets of the header that prices stand under, `Price (USD)`, as it is written there. */
export function currencyInHeader(headers: readonly string[], columns: Columns): string | undefined {
  const [place] = columns.get('salePrice') ?? columns.get('price') ?? [];
  const inBrackets = /\((?:in\s+)?([^()]{1,20})\)/i.exec(headers[place ?? -1] ?? '')?.[1] ?? '';
  return readCurrency(inBrackets, 'INR') ? inBrackets : undefined;
}

/** Which column is read as what, and which are not read, for the person whose file it is. */
export function columnsRead(headers: readonly string[], columns: Columns): string {
  const places = new Map([...columns].flatMap(([field, at]) => at.map((place) => [place, field] as const)));
  const read = headers.flatMap((header, at) => {
    const field = places.get(at);
    return field === undefined ? [] : [`${field} from ${shown([header])}`];
  });
  const left = shown(headers.filter((_, at) => !places.has(at)));
  return `reading ${read.join(', ')}${left === '' ? '' : `; not reading ${left}`}`;
}

/** What a catalogue cannot do without, named as it would have to be mapped; empty when nothing is missing. */
export function missingColumns(columns: Columns): Field[] {
  const missing: Field[] = [];
  if (!columns.has('title')) missing.push('title');
  if (!columns.has('price') && !columns.has('salePrice')) missing.push('price');
  return missing;
}

/** The fields of one row, from its cells. */
export function fieldsOf(cells: readonly (string | string[] | undefined)[], columns: Columns): Fields {
  const fields: Fields = {};
  for (const [field, places] of columns) {
    const values = places.map((place) => cells[place]);
    if (field === 'sizes') {
      const [sizes] = values;
      if (sizes !== undefined && sizes.length > 0) fields.sizes = sizes;
      continue;
    }
    const words = values.map((value) => (Array.isArray(value) ? value.join(', ') : value)).filter(hasText);
    if (words.length > 0) fields[field] = words.join(' > ');
  }
  return fields;
}

const hasText = (text: string | undefined): text is string => text !== undefined && text.trim() !== '';

/** The first 40 names of a header in quotes, each cut to 40 characters, for a message; nameless columns are left out. */
export const shown = (headers: readonly string[]): string =>
  headers
    .filter((header) => header.trim() !== '')
    .slice(0, 40)
    .map((header) => JSON.stringify(header.slice(0, 40)))
    .join(', ');
