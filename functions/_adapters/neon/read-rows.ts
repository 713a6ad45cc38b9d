import * as z from 'zod';
import { Occasion, Season } from '../../_domain/product.js';
import { CandidateRow, ProductRow } from './columns.js';

/** A row with words that this release does not know, by the fields they stand in: another release has written it. */
export type OddRow = { id: string; fields: string[] };

/** Hears of every odd row; it may throw, where rows of another release make no sense. */
export type OnOdd = (odd: OddRow) => void;

/** For work on a catalogue of this very release: an odd row is an error. */
export const refuseOdd: OnOdd = ({ id, fields }) => {
  throw new Error(`${id} was written by another release: ${fields.join(' and ')} cannot be read`);
};

const Lists = z.looseObject({ occasions: z.array(z.string()), seasons: z.array(z.string()) });

/** Rows of `productColumns` as products, without those that only a newer release can read. Throws for any other fault. */
export const productsIn = (rows: readonly unknown[], onOdd: OnOdd) => readRows(ProductRow, rows, onOdd);

/** The same for rows of candidates, which keep of their occasions and seasons what is known. */
export const candidatesIn = (rows: readonly unknown[], onOdd: OnOdd) => readRows(CandidateRow, rows, onOdd);

function readRows<T>(shape: z.ZodType<T>, rows: readonly unknown[], onOdd: OnOdd): T[] {
  const read = z.array(shape).safeParse(rows);
  // Row by row only when something is odd: what is as ever costs one look.
  return read.success ? read.data : rows.flatMap((row) => readOdd(shape, row, onOdd));
}

function readOdd<T>(shape: z.ZodType<T>, row: unknown, onOdd: OnOdd): T[] {
  const read = shape.safeParse(row);
  if (read.success) return [read.data];
  const { issues } = read.error;
  if (issues.some(({ code }) => code !== 'invalid_value')) throw read.error;
  const { id } = z.object({ id: z.string() }).parse(row);
  onOdd({ id, fields: [...new Set(issues.map(({ path }) => String(path[0])))] });
  const rest = shape.safeParse(withKnownWords(row));
  return rest.success ? [rest.data] : [];
}

function withKnownWords(row: unknown): unknown {
  const read = Lists.safeParse(row);
  if (!read.success) return row;
  const { occasions, seasons } = read.data;
  const known = (word: string, of: z.ZodType) => of.safeParse(word).success;
  return {
    ...read.data,
    occasions: occasions.filter((word) => known(word, Occasion)),
    seasons: seasons.filter((word) => known(word, Season)),
  };
}
