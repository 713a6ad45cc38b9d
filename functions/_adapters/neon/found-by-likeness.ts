import { type SQL, sql } from 'drizzle-orm';
import type { SearchWish } from '../../_domain/ports/catalogue.js';
import { counted, type Found } from './found.js';
import { demands } from './search-score.js';

/** How many products count as like another one, after repetitions of one product are put together. */
const alike = 200;
/** So many times as many are looked at, since some of them will be one product under several ids. */
const spare = 2;

/**
 * CTEs that end in `matched`: what is worn in the same place by the same people, likest first, whatever words ask for
 * on top. One product under several ids is shown once, and the one to be like under no id at all: the same title of
 * the same maker, or a vector with the same signs, which holds the same words in any order.
 */
export function foundByLikeness(wish: SearchWish, limits: SQL): Found {
  const asked = wish.words ? sql` AND ${demands(wish)}` : sql``;
  const ctes = sql`model AS MATERIALIZED (
      SELECT p.id, p.slot, p.category, p.gender, p.bits, p.embedding, p.embedding_space, p.colour_families, ${name} AS name
      FROM products p WHERE p.id = ${wish.similarTo}
    ), close AS MATERIALIZED (
      SELECT p.id FROM asked a, model m, products p
      WHERE p.slot = m.slot AND (p.gender IN (m.gender, 'unisex') OR p.gender = 'kids' AND m.gender IN ('girls', 'boys')) AND p.id <> m.id
        AND p.embedding_space = m.embedding_space AND p.bits <> m.bits AND ${name} <> m.name ${asked} ${limits}
      ORDER BY (p.category <> m.category)::int, p.bits <~> m.bits, p.id LIMIT ${alike * spare}
    ), judged AS MATERIALIZED (
      SELECT ${counted(wish)}, p.bits, ${name} AS name, round((-(p.embedding <#> m.embedding)
        + CASE WHEN p.category = m.category THEN 1 ELSE 0 END) * 1000000)::bigint AS relevance
      FROM model m, close JOIN products p USING (id)
    ), one_name AS (
      SELECT DISTINCT ON (name) * FROM judged ORDER BY name, relevance DESC, id
    ), one_vector AS (
      SELECT DISTINCT ON (bits) * FROM one_name ORDER BY bits, relevance DESC, id
    ), matched AS MATERIALIZED (
      SELECT * FROM one_vector ORDER BY relevance DESC, id LIMIT ${alike}
    )`;
  return { ctes, ranked: 'matched' };
}

/** Maker, title and kind in one, without regard to capital letters, spaces and signs. */
const name = sql.raw(
  `lower(regexp_replace(p.brand || ' ' || p.title, '[^[:alnum:]]+', ' ', 'g')) || '/' || p.category`,
);
