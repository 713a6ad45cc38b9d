import * as z from 'zod';
import { avoidedName } from '../avoided-piece.js';
import { type Currency, toMinor } from '../money.js';
import { Gender, Occasion, Season } from '../product.js';
import type { Query, Sizes } from '../query.js';
import { styles } from '../vocabulary/styles.js';
import { readQuantities } from './quantities.js';
import { readCharacters, readTokens } from './tokens.js';
import { parseWish } from './wish.js';

/** No taste is made of more; a longer list would say nothing. */
const mostAesthetics = 6;

/**
 * What a model reads in a wish, in the vocabulary's own names. `restated` is the wish once more in plain English, which
 * the same rules then read as they read the shopper: a model can name nothing that the rules do not know.
 */
export const Reading = z.strictObject({
  restated: z.string().max(2000),
  aesthetics: z.array(z.enum(styles.map(({ name }) => name))).max(20),
  occasion: Occasion.nullable(),
  season: Season.nullable(),
  gender: Gender.nullable(),
  /** Those of the words the rules could not read that the restatement leaves out as well. */
  unread: z.array(z.string().max(500)).max(100),
});
export type Reading = z.infer<typeof Reading>;

/**
 * The rules' query with what the model adds. What the rules read in the shopper's own words stands: a model fills in
 * where they found nothing. Garments, colours and avoids it may add only while words are unread. Of money and sizes it
 * may add what the wish holds literally, digit for digit. Pure.
 */
export function withReading(
  query: Query,
  reading: Reading,
  context: { readonly currency?: Currency } = {},
): Query {
  const again = parseWish(reading.restated, context);
  const understood = query.unread.length > 0;
  const nothingWanted = query.want.garments.length === 0 && query.want.colours.length === 0;
  const occasion = query.occasion ?? reading.occasion ?? again.occasion;
  const events = query.events ?? (understood ? again.events : undefined);
  const season = query.season ?? reading.season ?? again.season;
  const gender =
    query.gender ?? ofAge(query, reading.gender) ?? (understood ? ofAge(query, again.gender) : undefined);
  const child = query.child ?? (understood && !gender && !query.age ? again.child : undefined);
  const owned = query.owned ?? (understood ? again.owned : undefined);
  const count = query.count ?? (understood ? again.count : undefined);
  const price = query.price ?? (understood ? again.price : undefined);
  const budget = query.budget ?? statedBudget(query.text, again.budget);
  // A limit that the model read but the wish does not hold is not kept, and of a long restatement the end is not read:
  // the words must stay listed.
  const keptAll =
    (again.budget === undefined || budget !== undefined) && reading.restated.length <= readCharacters;
  const aesthetics = [...query.aesthetics, ...reading.aesthetics, ...again.aesthetics];
  return {
    ...query,
    aesthetics: [...new Set(aesthetics)].slice(0, Math.max(mostAesthetics, query.aesthetics.length)),
    ...(occasion !== undefined && { occasion }),
    ...(events && { events }),
    ...(season !== undefined && { season }),
    ...(gender !== undefined && { gender }),
    ...(child && { child }),
    ...(budget !== undefined && { budget }),
    ...(price !== undefined && { price }),
    ...(count !== undefined && { count }),
    ...(owned && { owned }),
    sizes: { ...statedSizes(query.text, again.sizes), ...query.sizes },
    ...(understood && nothingWanted && { want: again.want, slots: again.slots }),
    ...(understood && { avoid: both(query.avoid, again.avoid) }),
    unread: keptAll ? query.unread.filter((word) => reading.unread.includes(word)) : query.unread,
    parsedBy: 'openai',
  };
}

/** The gender that a model read, unless the rules read of a child and it is a grown-up's. */
function ofAge({ child }: Query, read: Gender | null | undefined): Gender | undefined {
  return child && (read === 'women' || read === 'men') ? undefined : (read ?? undefined);
}

/** A limit that the model read, if the wish itself holds its numbers. */
function statedBudget(text: string, read: Query['budget']): Query['budget'] {
  if (read === undefined) return undefined;
  const tokens = readTokens(text);
  const stands = (amount: number | undefined) =>
    amount === undefined ||
    readQuantities(tokens).some(({ value, to }) =>
      // What is glued to a number may scale it in a language that the rules do not know: 5만 is 50,000.
      (tokens[to]?.glued ? powersOfTen : [1]).some(
        (scale) => toMinor(value * scale, read.currency) === amount,
      ),
    );
  const { max, min, each, garments = [] } = read;
  return [max, min, each, ...garments.map((own) => own.max)].every(stands) ? read : undefined;
}

const powersOfTen = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

function statedSizes(text: string, read: Sizes): Sizes {
  const words = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  return Object.fromEntries(
    Object.entries(read).filter(([, size]) =>
      size
        ?.toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.every((word) => words.has(word)),
    ),
  );
}

function both(said: Query['avoid'], read: Query['avoid']): Query['avoid'] {
  const union = (a: readonly string[] = [], b: readonly string[] = []) => [...new Set([...a, ...b])];
  const pieces = [...(said.pieces ?? []), ...(read.pieces ?? [])];
  const named = new Map(pieces.map((piece) => [avoidedName(piece), piece]));
  const also = (['patterns', 'fits', 'details', 'words'] as const).flatMap((list) => {
    const words = union(said[list], read[list]);
    return words.length > 0 ? [[list, words] as const] : [];
  });
  return {
    colours: union(said.colours, read.colours),
    garments: union(said.garments, read.garments),
    materials: union(said.materials, read.materials),
    ...Object.fromEntries(also),
    ...(named.size > 0 && { pieces: [...named.values()] }),
  };
}
