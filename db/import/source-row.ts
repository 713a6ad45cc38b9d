/** What a catalogue may say about a product, in the importer's words. */
export type Field =
  | 'id'
  | 'groupId'
  | 'title'
  | 'description'
  | 'brand'
  | 'category'
  | 'gender'
  | 'ageGroup'
  | 'colour'
  | 'material'
  | 'pattern'
  | 'tags'
  | 'price'
  | 'salePrice'
  | 'listPrice'
  | 'currency'
  | 'sizes'
  | 'availability'
  | 'stock'
  | 'url'
  | 'affiliateUrl'
  | 'imageUrl'
  | 'optionNames'
  | 'optionValues';

/** One row's words by field; `sizes` is a list where the source gives one. */
export type Fields = { [name in Exclude<Field, 'sizes'>]?: string } & { sizes?: string | string[] };

/**
 * One row of a source: where it starts, and what it says. `problem` is set when the reader already knows why it can
 * become no product (too long, broken JSON); `file` when a run reads several.
 */
export type SourceRow = { line: number; fields: Fields; problem?: string; file?: string };

/** A file that cannot be read at all, in words for the person who named it. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}

/** One cell. Real descriptions end below 10,000 characters. */
export const longestCell = 64 * 1024;
/** One row with all its cells, in characters: what a reader holds at once. */
export const longestRow = 1024 * 1024;
