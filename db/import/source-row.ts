/** What a catalogue may say about a product, in the importer's words. */
export type Field =
  | 'id'
  | 'groupId'
  | 'title'
  | 'description'
  | 'brand'
  | 'category'
  | 'googleCategory'
  | 'gender'
  | 'ageGroup'
  | 'colour'
  | 'material'
  | 'pattern'
  | 'tags'
  | 'price'
  | 'salePrice'
  | 'saleDates'
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
 * One row of a source: where it starts, and what it says. `item` is which row of its line it is, where it is not the
 * first; `problem` is set when the reader already knows why it can become no product (too long, broken JSON); `file` when
 * the row is from a file.
 */
export type SourceRow = { line: number; item?: number; fields: Fields; problem?: string; file?: string };

/** Where a row stands, in full: the name of its file, if any, its line and which row of that line it is, from 1. */
export type Place = { file: string; line: number; item: number };

/** The problems of the row that a feed breaks off at: what stands before it is whole, what would have followed is lost. */
export const endsEarly = 'the file ends here, before its list does';
export const endsInQuote = 'the file ends here, before its quote does';
export const endsInRow = 'the file ends here, before its row does';

/** Whether a problem says that the feed breaks off. */
export const breaksOff = (problem: string | undefined): problem is string =>
  problem === endsEarly || problem === endsInQuote || problem === endsInRow;

/** Where a row stands, in full: an unnamed file is empty, and the first item of a line is 1. */
export const placeOf = ({ file = '', line, item = 1 }: SourceRow): Place => ({ file, line, item });

/** Tells rows that share a line apart; to be asked once a row, in their order. */
export function itemsOfLines(): (line: number) => Pick<SourceRow, 'line' | 'item'> {
  let last = 0;
  let item = 0;
  return (line) => {
    item = line === last ? item + 1 : 1;
    last = line;
    return item === 1 ? { line } : { line, item };
  };
}

/** A file that cannot be read at all, in words for the person who named it. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}

/** One cell. Real descriptions end below 10,000 characters. */
export const longestCell = 64 * 1024;
/** One row with all its cells, in characters: what a reader holds at once. */
export const longestRow = 1024 * 1024;
