import { type SQL, sql } from 'drizzle-orm';
import type { SearchWish } from '../../_domain/ports/catalogue.js';
import { saidIn, saysSeveralWords } from './asked.js';
import { counted, type Found } from './found.js';
import { demands, merit, promise, signsApart } from './search-score.js';

/** Where fewer than this many hold all that the words say, what is nearest to it counts as found as well: */
const few = 48;
/** … so many of it; where the words name no kind of thing, with so many of 512 signs apart, four deviations from chance. */
const nearest = 100;
const furthest = 210;
/** What holds all that the words say stands before what does not, whatever else is to be said for either. */
const tier = 20;
/** So many of the most promising are looked at closely: three pages, since hardly anyone turns more. */
const lookedAt = 72;
/** What was looked at stays before what was not. */
const lead = 2;
/** Relevance is a whole number of millionths, which a cursor holds exactly. */
const parts = 1_000_000;
/** For a title that is the searched words, in small and capital letters too: nothing else can be meant. */
const titled = { same: 30, exactly: 31 };

/**
 * What `asked` finds under the `limits`, with its relevance. Everything found is ordered by what is cheap to tell, and
 * the first of it by all that there is to say.
 */
export function foundByWords(wish: SearchWish, limits: SQL): Found {
  const columns = sql`${counted(wish)}, p.category, p.gender`;
  const scarce = sql`(SELECT count(*) FROM whole) < ${few} AND p.id NOT IN (SELECT id FROM whole)`;
  const first = promise(wish);
  const bearing = sql`SELECT p.id FROM asked a, products p WHERE p.search @@ a.same_words`;
  const rare = sql`(SELECT count(*) FROM verbatim) < ${few}`;
  const whole = sql`whole AS MATERIALIZED (
      SELECT ${columns}, ${tier} + ${promise(wish, 'whole')} AS promise FROM asked a, products p WHERE ${demands(wish)} ${limits}
    )`;
  // Of one word many titles are full, and only where little is called so it has to be looked up.
  const ctes = saysSeveralWords(wish)
    ? sql`verbatim AS MATERIALIZED (${bearing}), ${whole}`
    : sql`${whole}, verbatim AS MATERIALIZED (${bearing} AND ${scarce})`;
  const all = sql`${ctes}, more AS MATERIALIZED (
      SELECT ${columns}, ${first} AS promise FROM asked a, verbatim v JOIN products p USING (id)
      WHERE ${rare} AND p.id NOT IN (SELECT id FROM whole) ${limits}
      UNION ALL SELECT ${columns}, near.promise FROM (
        SELECT p.id, ${first} AS promise FROM asked a, products p
        WHERE ${scarce} AND a.comparable AND ${nearby(wish)} AND NOT (${rare} AND p.id IN (SELECT id FROM verbatim)) ${limits}
        ORDER BY promise DESC, id LIMIT ${nearest}) near JOIN products p USING (id)
    ), matched AS NOT MATERIALIZED (SELECT * FROM whole UNION ALL SELECT * FROM more)`;
  if (wish.sort !== 'relevance') return { ctes: all, ranked: 'matched' };
  const best = sql`${all}, kinds AS MATERIALIZED (
      SELECT category, gender, count(*) AS many FROM matched GROUP BY 1, 2
    ), looked_at AS MATERIALIZED (
      SELECT p.id, round((l.promise + ${lead} + ${merit(wish)} + CASE
          WHEN p.title = a.text THEN ${titled.exactly} WHEN lower(p.title) = lower(a.text) THEN ${titled.same}
          ELSE ts_rank(p.search, a.any_words, 32) END) * ${parts})::bigint AS relevance
      FROM asked a, (SELECT id, promise FROM matched ORDER BY promise DESC, id LIMIT ${lookedAt}) l
        JOIN products p USING (id) JOIN kinds k USING (category, gender)
    )`;
  // The first page is all that most ever see, and it is cut from what was looked at.
  if (wish.after === undefined && wish.limit < lookedAt) return { ctes: best, ranked: 'looked_at' };
  return {
    ctes: sql`${best}, ranked AS MATERIALIZED (
      SELECT m.id, coalesce(l.relevance, round(m.promise * ${parts})::bigint) AS relevance
      FROM matched m LEFT JOIN looked_at l USING (id)
    )`,
    ranked: 'ranked',
  };
}

/** The condition that a product `p` is of the kind asked for, or worn in its place where nothing holds all. */
function nearby(wish: SearchWish): SQL {
  const said = saidIn(wish);
  const people = said.ever('genders') ? sql`AND (a.for_whom IS NULL OR p.gender = ANY (a.genders))` : sql``;
  const kind = sql`p.category = ANY (CASE WHEN EXISTS (SELECT FROM whole) THEN a.categories ELSE a.alike END)`;
  const near = sql`${signsApart} <= ${furthest}`;
  if (said.always('categories')) return sql`${kind} ${people}`;
  return said.ever('categories')
    ? sql`(${kind} OR cardinality(a.categories) = 0 AND ${near}) ${people}`
    : sql`${near} ${people}`;
}
