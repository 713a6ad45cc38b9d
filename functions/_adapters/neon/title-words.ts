import { type SQL, sql } from 'drizzle-orm';

/** A regular expression for titles that hold one of the words; null for none. Words are letters, digits and spaces. */
export function titlePattern(words: readonly string[]): string | null {
  const parts = words.map((word) => word.replace(/[^\p{L}\p{N} ]/gu, '').replace(/ +/g, '[ _&-]*'));
  return parts.length === 0 ? null : `\\m(${parts.join('|')})\\M`;
}

/** What a full-text document holds at least where a title holds one of the words, written together or apart. */
export function leastOf(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const [first = '', ...more] = word.split(' ').filter((part) => /^\p{L}+$/u.test(part));
    return more.reduce((ways, part) => ways.flatMap((way) => [`${way} ${part}`, way + part]), [first]);
  });
}

/** Words that titles are looked through for, `avoid` and `clothes`, and brands as well, `words`. */
export type Sought = 'avoid' | 'clothes' | 'words';

/** The full-text query for any of `leastOf`, of `ask`; null where a full-text document has nothing of one of them. */
export function nearQuery(sought: Sought): SQL {
  return sql.raw(`(SELECT CASE WHEN bool_and(numnode(said) > 0) THEN string_agg(DISTINCT '(' || said::text || ')', '|')::tsquery END
    FROM jsonb_array_elements_text(${sought}_least) AS word, plainto_tsquery('english', word) AS said) AS ${sought}_near`);
}

const texts = (sought: Sought) => (sought === 'words' ? ['p.title', 'p.brand'] : ['p.title']);
const bears = (sought: Sought, pattern: string) =>
  `(${texts(sought)
    .map((text) => `${text} ~* ${pattern}`)
    .join(' OR ')})`;

/** The CTE of the products that the full-text index finds to hold what is `sought`. */
export function heldSql(sought: Sought): SQL {
  return sql.raw(`${sought}_held AS MATERIALIZED (
      SELECT p.id FROM ask, products p WHERE p.search @@ ask.${sought}_near AND ${bears(sought, `ask.${sought}_titles`)})`);
}

/** What makes one word of two in a full-text document: `mini/short` is a file's name to it. */
const glue = '[/.@<~&]';

/**
 * Whether a product `p` holds what is `sought`. A regular expression takes microseconds, and a slot has thousands of
 * products: the index finds those that hold it, but where it has other words than a title.
 */
export function holds(sought: Sought): SQL {
  const glued = texts(sought).map((text) => `${text} ~ '${glue}'`);
  return sql.raw(`(p.id IN (SELECT id FROM ${sought}_held)
    OR (ask.${sought}_near IS NULL OR ${glued.join(' OR ')}) AND ${bears(sought, `ask.${sought}_titles`)})`);
}
