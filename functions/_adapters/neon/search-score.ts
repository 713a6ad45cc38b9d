import { type SQL, sql } from 'drizzle-orm';
import type { SearchWish } from '../../_domain/ports/catalogue.js';
import { type List, mayNameMaker, saidIn, saysCloser, saysSeveralWords, saysText } from './asked.js';

/** Points for what is told at a glance, of everything found. */
const glance = {
  /** Times the agreement of the vectors' signs, from -1 to 1. */
  nearness: 1,
  /** Bears the very words, beyond what they mean. */
  verbatim: 1,
  /** Its title bears what is said in the garment's very name: an oxford shoe, of all formal shoes. */
  closer: 1,
  /** Of a maker that the words name, whatever else they mean. */
  maker: 2,
  /** Meant for the occasion or season, more so the fewer others it is meant for, and first of all for this one. */
  use: 0.5,
  usesShare: 0.5,
  firstUse: 0.5,
  /** Of the kind that was asked for. */
  kind: 3,
  /** Mainly of the very colour that is filtered by, rather than partly or of a shade that passes for it. */
  filtered: 1,
};

/** Points for what takes a closer look, at the most promising. What a thing is outweighs what it looks like. */
const close = {
  /** The very garment that was named rather than one under it. */
  garment: 1,
  /** The main colour in the very shade; any colour in it; then the same of other shades that pass for it. */
  mainColour: 1,
  colour: 0.5,
  mainShade: 0.5,
  shade: 0.5,
  /** All the colours that were named together. */
  allColours: 0.5,
  /** Taken off for each colour: a black shirt comes before a black and red one. */
  eachColour: 0.1,
  /** A kind of garment that is worn in the season by itself: shorts, before heels that are called summer heels. */
  seasonal: 0.5,
  /** A kind of garment that the occasion is dressed in: a clutch for a party, before a T-shirt that says party. */
  favoured: 0.5,
  look: 0.5,
  /** Times the cosine similarity of the vectors, where words are left that only letters can tell: misspelt makers. */
  nearness: 8,
  /** Cut for whom it is sought for, rather than for everybody. */
  gender: 0.3,
  /** Called so in its title, in singular or plural, rather than by another word for the same. */
  named: 0.5,
  /** Times how common its kind is among what is found: where nothing else tells, most mean what most of it is. */
  common: 0.45,
  /** Taken off what is sold beside fashion while the words name no kind of thing: red is a dress before a perfume. */
  beside: 0.5,
  /** Taken off children's wear while the words name neither a kind of thing nor anybody: shoppers buy for themselves. */
  childrens: 0.3,
};

/** The column of a product `p` that each list of `asked a` is compared with, and how. */
const compared: readonly (readonly [list: List, condition: string])[] = [
  ['categories', 'p.category = ANY (a.categories)'],
  ['genders', 'p.gender = ANY (a.genders)'],
  ['shades', 'p.colours && a.shades'],
  ['patterns', 'p.pattern = ANY (a.patterns)'],
  ['materials', 'p.materials && a.materials'],
  ['fits', 'p.fit = ANY (a.fits)'],
  ['styles', 'p.styles && a.styles'],
  ['occasions', 'p.occasions && a.occasions'],
  ['seasons', 'p.seasons && a.seasons'],
];

/** How many signs of a product `p` differ from those of `asked a`; 0 to 512. */
const signs = '(p.bits <~> a.signs)';
export const signsApart = sql.raw(signs);

/** The condition that a product `p` holds all that `asked a` says. */
export function demands(wish: SearchWish): SQL {
  const said = saidIn(wish);
  const conditions = compared.flatMap(([list, condition]) => {
    if (!said.ever(list)) return [];
    return [said.always(list) ? condition : `(cardinality(a.${list}) = 0 OR ${condition})`];
  });
  const texts = saysText(wish);
  if (conditions.length === 0 || texts.every(Boolean)) conditions.push('p.search @@ a.must_words');
  else if (texts.some(Boolean)) conditions.push('(numnode(a.must_words) = 0 OR p.search @@ a.must_words)');
  return sql.raw(conditions.join(' AND '));
}

/**
 * How promising a product `p` is; the relations `verbatim` and `by_maker`, where they are, have the ids of those that
 * bear the very words, and of those of a maker whom they name. Of products that hold the `whole` of what is demanded, what all readings demand is not asked again.
 */
export function promise(wish: SearchWish, of?: 'whole'): SQL {
  const said = saidIn(wish);
  const holds = (list: List, condition: string, worth: string) =>
    of === 'whole' && said.always(list) ? worth : `CASE WHEN ${condition} THEN ${worth} ELSE ${float(0)} END`;
  const use = (list: List, column: string) =>
    said.ever(list)
      ? [
          holds(
            list,
            `${column} && a.${list}`,
            `(${float(glance.use)} + ${float(glance.usesShare)} / cardinality(${column}))`,
          ),
          points(`${column}[1] = ANY (a.${list})`, glance.firstUse),
        ]
      : [];
  const { colour } = wish;
  const filtered =
    colour &&
    sql` + CASE WHEN p.colours[1] = ${colour.toLowerCase()} THEN ${sql.raw(float(glance.filtered))} ELSE 0 END`;
  const told = total([
    ...(saysSeveralWords(wish) ? [points('p.id IN (SELECT id FROM verbatim)', glance.verbatim)] : []),
    ...(mayNameMaker(wish) ? [points('p.id IN (SELECT id FROM by_maker)', glance.maker)] : []),
    ...(saysCloser(wish) ? [points('lower(p.title) LIKE ALL (a.closer)', glance.closer)] : []),
    ...use('occasions', 'p.occasions'),
    ...use('seasons', 'p.seasons'),
    ...(said.ever('categories')
      ? [holds('categories', 'p.category = ANY (a.categories)', float(glance.kind))]
      : []),
    `CASE WHEN a.comparable THEN ${float(glance.nearness)} * (1 - ${signs} / 256) ELSE ${float(0)} END`,
  ]);
  return filtered ? sql`${told}${filtered}` : told;
}

/**
 * How well a product `p` answers `asked a` otherwise, by all that is understood of both; `kinds k` has how many of its
 * kind were found.
 */
export function merit(wish: SearchWish): SQL {
  const said = saidIn(wish);
  const among = (list: List, column: string, worth: number) =>
    said.ever(list) ? [points(`${column} = ANY (a.${list})`, worth)] : [];
  const overlap = (list: List, column: string, worth: number) =>
    said.ever(list) ? [points(`${column} && a.${list}`, worth)] : [];
  return total([
    points('p.category = a.garment', close.garment),
    points("p.slot = 'other' AND cardinality(a.categories) = 0", -close.beside),
    points(
      "p.gender IN ('girls', 'boys', 'kids') AND a.for_whom IS NULL AND cardinality(a.categories) = 0",
      -close.childrens,
    ),
    ...among('colours', 'p.colours[1]', close.mainColour),
    ...overlap('colours', 'p.colours', close.colour),
    ...among('shades', 'p.colours[1]', close.mainShade),
    ...overlap('shades', 'p.colours', close.shade),
    ...(said.ever('colours')
      ? [
          points('p.colours @> a.colours', close.allColours),
          `${float(-close.eachColour)} * cardinality(p.colours)`,
        ]
      : []),
    ...among('seasonal', 'p.category', close.seasonal),
    ...among('favoured', 'p.category', close.favoured),
    ...among('patterns', 'p.pattern', close.look),
    ...overlap('materials', 'p.materials', close.look),
    ...among('fits', 'p.fit', close.look),
    ...overlap('styles', 'p.styles', close.look),
    // A title that says party may be a slogan: for what a thing is used, its uses speak.
    ...(said.ever('occasions') || said.ever('seasons')
      ? []
      : [points('position(a.gist in lower(p.title)) > 0', close.named)]),
    points('p.gender = a.for_whom', close.gender),
    `${float(close.common)} * k.many / (SELECT max(many) FROM kinds)`,
    `CASE WHEN a.comparable AND a.rest <> '' THEN ${float(close.nearness)} * -(p.embedding <#> a.direction) ELSE 0 END`,
  ]);
}

function points(condition: string, worth: number): string {
  return `CASE WHEN ${condition} THEN ${float(worth)} ELSE ${float(0)} END`;
}

/** Sums of numerics take several times as long as sums of what a processor adds. */
function float(worth: number): string {
  return `${worth}::float8`;
}

function total(parts: readonly string[]): SQL {
  return sql.raw(`(${parts.join(' + ')})::float8`);
}
