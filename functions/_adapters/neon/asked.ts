import { type SQL, sql } from 'drizzle-orm';
import { halfvecText } from '../../../db/halfvec.js';
import type { SearchWish, SearchWords } from '../../_domain/ports/catalogue.js';
import type { SearchReading } from '../../_domain/understanding/search-reading.js';

/** The lists of a reading, each a column of `asked`. */
const lists = [
  ...(['categories', 'alike', 'seasonal', 'favoured', 'colours', 'shades', 'patterns', 'materials'] as const),
  ...(['fits', 'styles', 'occasions', 'seasons', 'genders'] as const),
];
export type List = (typeof lists)[number];

/** Which of the lists say something: in every reading that may be searched by, in one of several, or in none. */
export type Said = { always(list: List): boolean; ever(list: List): boolean };

/**
 * The CTE `asked`, one row: the reading to search by, as columns for `a`. Slips are put right when the catalogue knows
 * one of them from no product, so that a maker's name is never corrected away.
 */
export function askedSql({ words, corrected }: Pick<SearchWish, 'words' | 'corrected'>): SQL {
  const typed = sql`${JSON.stringify(words ? columnsOf(words) : {})}::jsonb`;
  const reading = corrected
    ? sql`CASE WHEN EXISTS (
        SELECT FROM jsonb_array_elements_text(${JSON.stringify(corrected.slips)}::jsonb) AS slip WHERE NOT EXISTS (
          SELECT FROM products p WHERE p.search @@ plainto_tsquery('english', slip) AND p.retired_at IS NULL))
        THEN ${JSON.stringify(columnsOf(corrected))}::jsonb ELSE ${typed} END`
    : typed;
  return sql`asked AS MATERIALIZED (
      SELECT r.*, l2_normalize(r.vector) AS direction, binary_quantize(r.vector)::bit(512) AS signs, f.value AS catalogue_space, r.space IS NOT DISTINCT FROM f.value AS comparable,
        plainto_tsquery('english', r.rest) AS rest_words, plainto_tsquery('english', r.verbatim) AS same_words,
        replace(plainto_tsquery('english', r.said)::text, '&', '|')::tsquery AS any_words
      FROM jsonb_to_record(${reading}) AS r(text text, said text, gist text, rest text, verbatim text, garment text, space text, vector halfvec(512),
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

/** Whether any reading says more than one word: only then does bearing the very words tell anything. */
export function saysSeveralWords({ words, corrected }: Pick<SearchWish, 'words' | 'corrected'>): boolean {
  return [words, corrected].some((one) => one && verbatimIn(one) !== '');
}

// One word alone is met by its meaning; looking it up would cost more than it tells.
function verbatimIn({ reading: { said } }: SearchWords): string {
  return /\s/.test(said) ? said : '';
}

function columnsOf({ reading, embedding }: SearchWords): Record<string, unknown> {
  const { text, said, garment, rest } = reading;
  const understood = lists.some((list) => list !== 'alike' && reading[list].length > 0);
  return {
    ...Object.fromEntries(lists.map((list) => [list, reading[list]])),
    text,
    garment,
    said,
    gist: said.toLowerCase().replace(/e?s$/, ''),
    rest: understood ? rest : text,
    verbatim: verbatimIn({ reading }),
    for_whom: reading.genders[0] ?? null,
    space: embedding?.space ?? null,
    vector: embedding ? halfvecText(embedding.vector) : null,
  };
}
