import { type SQL, sql } from 'drizzle-orm';
import { halfvecText, signsOf } from '../../../db/halfvec.js';
import type { SearchWish, SearchWords } from '../../_domain/ports/catalogue.js';
import type { SearchReading } from '../../_domain/understanding/search-reading.js';

/** The lists of a reading, each a column of `asked`. */
const lists = [
  ...(['categories', 'alike', 'seasonal', 'favoured', 'colours', 'shades', 'patterns', 'materials'] as const),
  ...(['fits', 'styles', 'occasions', 'seasons', 'genders'] as const),
];
export type List = (typeof lists)[number];

/** The lists whose names a product's full-text document holds beside its own words. */
const written = ['shades', 'patterns', 'materials', 'fits', 'styles', 'occasions', 'seasons'] as const;

/** Which of the lists say something: in every reading that may be searched by, in one of several, or in none. */
export type Said = { always(list: List): boolean; ever(list: List): boolean };

/**
 * The CTE `asked`, one row: the reading to search by, as columns for `a`. Slips are put right when the catalogue knows
 * one of them from no product, so that a maker's name is never corrected away.
 */
export function askedSql({ words, corrected }: Pick<SearchWish, 'words' | 'corrected'>): SQL {
  const typed = sql`${JSON.stringify(words ? columnsOf(words, corrected) : {})}::jsonb`;
  const reading = corrected
    ? sql`CASE WHEN EXISTS (
        SELECT FROM jsonb_array_elements_text(${JSON.stringify(corrected.slips)}::jsonb) AS slip WHERE NOT EXISTS (
          SELECT FROM products p WHERE p.search @@ plainto_tsquery('english', slip) AND p.retired_at IS NULL))
        THEN ${JSON.stringify(columnsOf(corrected, corrected))}::jsonb ELSE ${typed} END`
    : typed;
  return sql`asked AS MATERIALIZED (
      SELECT r.*, l2_normalize(r.vector) AS direction, f.value AS catalogue_space, r.space IS NOT DISTINCT FROM f.value AS comparable,
        plainto_tsquery('english', r.rest) AS rest_words, plainto_tsquery('english', r.said) AS same_words,
        to_tsquery('english', r.written) && plainto_tsquery('english', r.rest) AS must_words, replace(plainto_tsquery('english', r.said)::text, '&', '|')::tsquery AS any_words
      FROM jsonb_to_record(${reading}) AS r(text text, said text, gist text, rest text, closer text[], makers text[], written text, garment text, space text, signs bit(512), vector halfvec(512),
        for_whom text, ${sql.raw(lists.map((list) => `${list} text[]`).join(', '))})
        LEFT JOIN facts f ON f.name = 'embedding_space'
    )`;
}

/** What the readings of a wish say, for leaving out what none of them does. */
export function saidIn({ words, corrected }: Pick<SearchWish, 'words' | 'corrected'>): Said {
  const readings = [words, corrected].flatMap((one) => one?.reading ?? []);
  const says = (list: List) => (reading: SearchReading) => reading[list].length > 0;
  return {
    always: (list) => readings.length > 0 && readings.every(says(list)),
    ever: (list) => readings.some(says(list)),
  };
}

/** Whether any reading says more than one word: one alone is met by its meaning, and bearing it tells no more. */
export function saysSeveralWords({ words, corrected }: Pick<SearchWish, 'words' | 'corrected'>): boolean {
  return [words, corrected].some((one) => one && /\s/.test(one.reading.said));
}

/** Whether any reading may name a maker by words that mean something else as well. */
export function mayNameMaker({ words, corrected }: Pick<SearchWish, 'words' | 'corrected'>): boolean {
  return [words, corrected].some((one) => one && one.reading.makers.length > 0);
}

/** Whether any reading says of a garment in its very name what no list has. */
export function saysCloser({ words, corrected }: Pick<SearchWish, 'words' | 'corrected'>): boolean {
  return [words, corrected].some((one) => one && one.reading.closer.length > 0);
}

/** Whether any reading has words beside what is understood: makers' names among them. */
export function saysNames({ words, corrected }: Pick<SearchWish, 'words' | 'corrected'>): boolean {
  return [words, corrected].some((one) => one && one.reading.rest !== '');
}

/** Which readings say something that a product's full-text document holds, where the index knows where to look. */
export function saysText({ words, corrected }: Pick<SearchWish, 'words' | 'corrected'>): boolean[] {
  const readings = [words, corrected].flatMap((one) => one?.reading ?? []);
  return readings.map((reading) => reading.rest !== '' || writtenIn(reading, corrected) !== '');
}

/**
 * One name of each list as a full-text query; what holds the names themselves is among what holds their words. Of two
 * readings that may hold, kinds are among the names: the index of kinds can be asked by what all readings say only.
 */
export function writtenIn(
  reading: Pick<SearchReading, (typeof written)[number] | 'categories'>,
  corrected?: SearchWords,
): string {
  const either = (names: readonly string[]) =>
    names.map((name) => `(${name.split(/[^\p{L}\d]+/u).join(' & ')})`).join(' | ');
  return [...written, ...(corrected ? (['categories'] as const) : [])]
    .filter((list) => reading[list].length > 0)
    .map((list) => `(${either(reading[list])})`)
    .join(' & ');
}

function columnsOf({ reading, embedding }: SearchWords, corrected?: SearchWords): Record<string, unknown> {
  const { text, said, garment, rest } = reading;
  const understood = lists.some((list) => list !== 'alike' && reading[list].length > 0);
  const remaining = understood ? rest : text;
  return {
    ...Object.fromEntries(lists.map((list) => [list, reading[list]])),
    text,
    garment,
    said,
    gist: said.toLowerCase().replace(/e?s$/, ''),
    rest: remaining,
    closer: reading.closer.map((word) => `%${word}%`),
    makers: reading.makers,
    written: writtenIn(reading, corrected),
    for_whom: reading.genders[0] ?? null,
    space: embedding?.space ?? null,
    signs: embedding ? signsOf(embedding.vector) : null,
    // Only words that nothing is known of are compared to the last digit, and half a statement's bytes are these digits.
    vector: embedding && remaining !== '' ? halfvecText(embedding.vector) : null,
  };
}
