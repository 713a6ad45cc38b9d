import { type SQL, sql } from 'drizzle-orm';
import type { SearchWish } from '../../_domain/ports/catalogue.js';
import { mayNameMaker, saidIn, saysNames, saysSeveralWords } from './asked.js';
import { counted, type Found } from './found.js';
import { demands, merit, promise, signsApart } from './search-score.js';

/** Where fewer than this many hold all that the words say, what is nearest to it counts as found as well: */
const few = 48;
/** … so many of it; where the words name no kind of thing, with so many of 512 signs apart, four deviations from chance. */
const nearest = 100;
const furthest = 210;
/** What holds all that the words say stands before what does not, whatever else is to be said for either. */
const tier = 40;
/** What bears the words that only a title can tell, a maker's name, stands before what merely is of the kind. */
const bearing = 10;
/** So many of the most promising are looked at closely: three pages, since hardly anyone turns more. */
const lookedAt = 72;
/** What was looked at stays before what was not. */
const lead = 2;
/** Relevance is a whole number of millionths, which a cursor holds exactly. */
const parts = 1_000_000;
/** For a title that is the searched words, in small and capital letters too: nothing else can be meant. */
const titled = { same: 60, exactly: 61 };
/** Whether any product holds all that the words say. */
const anyHolds = sql.raw('(SELECT many FROM wholes) > 0');

/**
 * What `asked` finds under the `limits`, with its relevance. Everything found is ordered by what is cheap to tell, and
 * the first of it by all that there is to say. By price or date nothing that is merely near stands among what holds all.
 */
export function foundByWords(wish: SearchWish, limits: SQL): Found {
  const columns = sql`${counted(wish)}, p.category, p.gender`;
  const several = saysSeveralWords(wish);
  const first = promise(wish);
  const rare = sql`(SELECT many FROM verbatims) < ${few}`;
  const little = sql`(SELECT many FROM wholes) < ${wish.sort === 'relevance' ? few : 1}`;
  const scarce = sql`${little} AND p.id NOT IN (SELECT id FROM whole)`;
  const { ofKind, forThem } = kindOf(wish);
  const bear = (words: string) =>
    sql`SELECT p.id FROM asked a, products p WHERE p.search @@ ${sql.raw(words)}`;
  const makers = mayNameMaker(wish)
    ? sql`by_maker AS MATERIALIZED (SELECT p.id, lower(p.brand) = lower(a.text) AS named FROM asked a, products p WHERE lower(p.brand) = ANY (a.makers) AND p.retired_at IS NULL), `
    : sql``;
  // What bears all of the words and is of the kind holds what they say, and what is of a maker called by all of them,
  // however they are understood themselves.
  const called = [
    ...(several ? [sql`SELECT id, false AS named FROM verbatim WHERE ${rare}`] : []),
    ...(mayNameMaker(wish) ? [sql`SELECT id, named FROM by_maker WHERE named`] : []),
  ];
  const otherwise =
    called.length > 0
      ? sql`UNION ALL SELECT ${columns}, ${tier} + ${first} AS promise FROM asked a,
        (SELECT id, bool_or(named) AS named FROM (${sql.join(called, sql` UNION ALL `)}) c GROUP BY id) c JOIN products p USING (id)
      WHERE (${demands(wish)}) IS NOT TRUE AND (c.named OR ${ofKind} ${forThem}) ${limits}`
      : sql``;
  const whole = sql`whole AS MATERIALIZED (
      SELECT ${columns}, ${tier} + ${promise(wish, 'whole')} AS promise FROM asked a, products p WHERE ${demands(wish)} ${limits} ${otherwise}
    ), wholes AS MATERIALIZED (SELECT count(*)::int AS many FROM whole)`;
  // Of one word many titles are full, and only where little is called so it has to be looked up.
  const verbatim = bear('a.same_words');
  const verbatims = sql`verbatims AS MATERIALIZED (SELECT count(*) AS many FROM verbatim)`;
  const holding = several
    ? sql`verbatim AS MATERIALIZED (${verbatim}), ${verbatims}, ${makers}${whole}`
    : sql`${makers}${whole}, verbatim AS MATERIALIZED (${verbatim} AND ${scarce}), ${verbatims}`;
  const names = saysNames(wish);
  const bearers = names
    ? sql`, bearers AS MATERIALIZED (${bear('a.rest_words')} AND ${little} AND a.rest <> '')`
    : sql``;
  const lifted = names
    ? sql`${first} + CASE WHEN p.id IN (SELECT id FROM bearers) THEN ${bearing} ELSE 0 END`
    : first;
  // Titles that are stuffed with words bear all of them too: they stand first only where nothing holds all.
  const all = sql`${holding}${bearers}, more AS MATERIALIZED (
      SELECT ${columns}, ${first} + CASE WHEN ${anyHolds} THEN 0 ELSE ${bearing} END AS promise FROM asked a, verbatim v JOIN products p USING (id)
      WHERE ${rare} AND ${scarce} ${limits}
      UNION ALL SELECT ${columns}, near.promise FROM (
        SELECT p.id, ${lifted} AS promise FROM asked a, products p
        WHERE ${scarce} AND a.comparable AND ${nearby(wish)} AND NOT (${rare} AND p.id IN (SELECT id FROM verbatim)) ${limits}
        ORDER BY promise DESC, id LIMIT ${nearest}) near JOIN products p USING (id)
    ), matched AS NOT MATERIALIZED (SELECT * FROM whole UNION ALL SELECT * FROM more)`;
  const exact = sql`(SELECT many FROM wholes)`;
  if (wish.sort !== 'relevance') return { ctes: all, ranked: 'matched', exact };
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
  if (wish.after === undefined && wish.limit < lookedAt) return { ctes: best, ranked: 'looked_at', exact };
  return {
    ctes: sql`${best}, ranked AS MATERIALIZED (
      SELECT m.id, coalesce(l.relevance, round(m.promise * ${parts})::bigint) AS relevance
      FROM matched m LEFT JOIN looked_at l USING (id)
    )`,
    ranked: 'ranked',
    exact,
  };
}

/** The conditions that a product `p` is of the kind, and for the people, that the words name, where they name any. */
function kindOf(wish: SearchWish): { readonly ofKind: SQL; readonly forThem: SQL } {
  const said = saidIn(wish);
  return {
    ofKind: said.ever('categories')
      ? sql`(cardinality(a.categories) = 0 OR p.category = ANY (a.categories))`
      : sql`true`,
    forThem: said.ever('genders') ? sql`AND (a.for_whom IS NULL OR p.gender = ANY (a.genders))` : sql``,
  };
}

/** The condition that a product `p` is of the kind asked for, or worn in its place where nothing holds all. */
function nearby(wish: SearchWish): SQL {
  const said = saidIn(wish);
  const { forThem } = kindOf(wish);
  const kind = sql`p.category = ANY (CASE WHEN ${anyHolds} THEN a.categories ELSE a.alike END)`;
  const near = sql`${signsApart} <= ${furthest}`;
  if (said.always('categories')) return sql`${kind} ${forThem}`;
  return said.ever('categories')
    ? sql`(${kind} OR cardinality(a.categories) = 0 AND ${near}) ${forThem}`
    : sql`${near} ${forThem}`;
}
