import { type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Database } from '../../../db/client.js';
import { isComplete } from '../../../db/embed/declare-complete.js';
import { halfvecText } from '../../../db/halfvec.js';
import type { Candidates, CandidateWish } from '../../_domain/ports/catalogue.js';
import { limitsOf, soughtIn } from './candidate-limits.js';
import { band, dearestAllowed, inColour, near, perSlot, picksOf } from './candidate-picks.js';
import { attributeColumns, productColumns } from './columns.js';
import { noVersion } from './no-version.js';
import { candidatesIn, type OnOdd } from './read-rows.js';
import { heldSql, leastOf, nearQuery, titlePattern } from './title-words.js';

/** Text rank (rank/(rank+1)) of a wish's words is a tenth at most; twice that decides between equally near pieces. */
const rankWeight = 2;

/**
 * What the likest of a slot's shortlist counts where a model's vectors are compared, and the least like nothing: models
 * differ in how far apart they place things that have nothing in common, and the stylist weighs all slots alike.
 */
const likest = 0.8;

/** What a piece of unknown sizes falls behind one that fits, in signs: more than any two can be apart. */
const unsized = sql.raw('1024');

/** How much nearer, in signs and in relevance, is what a maker has made that the wish names, and what is called as it says. */
const asSaid = {
  maker: { signs: sql.raw('256'), relevance: sql.raw('0.5') },
  closer: { signs: sql.raw('256'), relevance: sql.raw('0.3') },
};

const Row = z.object({
  candidates: z.array(z.unknown()),
  makers: z.array(z.string()).nullable(),
  space: z.string().nullable(),
  version: z.string().nullable(),
  model: z.boolean(),
});

/**
 * Fetches every slot's candidates in one statement. The signs of the vectors pick a shortlist by Hamming distance; its
 * relevance is cosine similarity (the inner product of unit vectors) and text rank on top. Every limit that a piece
 * misses is a bit of `misses`. Locked pieces come whatever they miss, for the stylist to say what is wrong with them.
 */
export async function fetchCandidates(db: Database, wish: CandidateWish, onOdd: OnOdd): Promise<Candidates> {
  const space = wish.slots[0]?.embedding.space ?? '';
  const result = await db.execute(candidatesSql(wish, space));
  const row = Row.parse(result.rows[0]);
  return {
    candidates: candidatesIn(row.candidates, onOdd),
    makers: row.makers ?? [],
    catalogueVersion: row.version ?? noVersion,
    vectorsCompared: row.space === null || row.space === space,
    modelCompared: row.model,
  };
}

/** The colour that a product `p` counts for where `wanted w` leaves it open. */
const colour = sql.raw("CASE WHEN w.main_colours = '{}' THEN p.colours[1] END");

/** How like a product `p` is to `wanted w`, as the house embedder has it; null where they cannot be compared. */
const byHouse = sql.raw('CASE WHEN p.embedding_space = ask.space THEN -(p.embedding <#> w.near) END');

/** The same as a model has it. */
const byModel = sql.raw(`(SELECT -(v.embedding <#> w.model_near) FROM model_vectors v
  WHERE v.product_id = p.id AND p.model_space = ask.model_space)`);

/** A model's `likeness`, from 0 to `likest` over the slot's shortlist. */
const spread = sql`${likest} * (likeness - min(likeness) OVER (PARTITION BY slot))
  / nullif(max(likeness) OVER (PARTITION BY slot) - min(likeness) OVER (PARTITION BY slot), 0)`;

/** Of a piece's details those that the wish speaks of: the stylist holds it to them. */
const toldDetails = sql.raw(
  'ARRAY(SELECT unnest(p.details) INTERSECT SELECT unnest(told) FROM ask ORDER BY 1) AS details',
);
/** Of the makers that are asked for those that anything is by. */
const held = sql.raw(
  '(SELECT json_agg(DISTINCT lower(p.brand)) FROM ask, products p WHERE lower(p.brand) = ANY (ask.makers) AND p.retired_at IS NULL)',
);
const noDetails = sql.raw("'{}'::text[] AS details");

function candidatesSql(wish: CandidateWish, space: string): SQL {
  const ceiling = wish.ceiling ?? null;
  const modelSpace = wish.slots[0]?.modelEmbedding?.space;
  const own = sql`CASE WHEN ask.comparable THEN p.bits <~> w.signs ELSE 0 END`;
  // A row is unpacked up to the last column that a statement names: without a model it names none of its columns.
  const apart = modelSpace
    ? sql`CASE WHEN ask.model THEN coalesce(p.model_bits <~> w.model_signs, 512) ELSE ${own} END`
    : own;
  // What is known to be sold in the stated size comes before what may be, unless nobody wears it there.
  const sized = wish.slots.some(({ sizeKeys }) => sizeKeys.length > 0)
    ? sql`+ CASE WHEN w.size_keys = '{}' OR p.size_keys && w.size_keys AND p.category <> ALL (w.shunned) THEN 0 ELSE ${unsized} END`
    : sql``;
  const makers = [...new Set(wish.slots.flatMap((slot) => slot.makers))];
  const said = (what: 'signs' | 'relevance') => {
    const maker = sql`CASE WHEN lower(p.brand) = ANY (w.makers) THEN ${asSaid.maker[what]} ELSE 0 END`;
    const closer = sql`CASE WHEN p.search @@ w.closer THEN ${asSaid.closer[what]} ELSE 0 END`;
    const terms = [
      ...(makers.length > 0 ? [maker] : []),
      ...(wish.slots.some(({ closerText }) => closerText !== '') ? [closer] : []),
    ];
    return terms.length > 0 ? sql.join(terms, sql` + `) : sql`0`;
  };
  const ask = {
    space,
    makers,
    model_space: modelSpace ?? null,
    currency: wish.currency,
    genders: wish.genders,
    locked: wish.locked,
    banned: wish.banned,
    ceiling,
    floor: wish.floor ?? null,
    piece_floor: (wish.perItem && wish.floor) || null,
    avoid_colours: wish.avoid.colours,
    avoid_categories: wish.avoid.categories,
    avoid_materials: wish.avoid.materials,
    avoid_patterns: wish.avoid.patterns,
    avoid_fits: wish.avoid.fits,
    avoid_details: wish.avoid.details,
    avoid_titles: titlePattern(wish.avoid.titleWords),
    avoid_least: leastOf(wish.avoid.titleWords),
    clothes_details: wish.avoid.clothes.details,
    clothes_titles: titlePattern(wish.avoid.clothes.titleWords),
    clothes_least: leastOf(wish.avoid.clothes.titleWords),
    told: wish.details,
    words_titles: titlePattern(wish.avoid.words),
    words_least: leastOf(wish.avoid.words),
  };
  const refused = wish.avoid.pieces.map(({ titleWords, ...lists }) => ({
    ...lists,
    titles: titlePattern(titleWords),
  }));
  const slots = wish.slots.map((slot) => ({
    slot: slot.slot,
    words: slot.text,
    closer_words: slot.closerText,
    vector: halfvecText(slot.embedding.vector),
    model_vector: slot.modelEmbedding ? halfvecText(slot.modelEmbedding.vector) : null,
    size_keys: slot.sizeKeys,
    shunned: slot.shunned,
    unfit_keys: slot.unfitKeys,
    childrens_keys: slot.childrensKeys,
    categories: slot.categories,
    main_colours: slot.mainColours,
    colour_unknown: slot.colourMayBeUnknown,
    materials: slot.materials,
    makers: slot.makers,
    ceiling: slot.ceiling ?? null,
  }));
  const beyond = sql.join([
    wish.banned.length > 0 ? sql`AND p.id <> ALL (ask.banned)` : sql``,
    wish.slots.some(({ childrensKeys }) => childrensKeys.length > 0)
      ? sql`AND (w.childrens_keys = '{}' OR p.gender <> 'unisex' OR coalesce(p.size_keys && w.childrens_keys, w.slot IN ('bag', 'accessory', 'other')))`
      : sql``,
  ]);
  const limits = limitsOf(wish);
  const sought = soughtIn(wish.avoid);
  return sql`
    WITH ask AS MATERIALIZED (
      SELECT *, space IS NOT DISTINCT FROM (SELECT value FROM facts WHERE name = 'embedding_space') AS comparable,
        ${isComplete(sql`model_space`)} AS model${sql.join(sought.map((name) => sql`, ${nearQuery(name)}`))}
      FROM jsonb_to_record(${JSON.stringify(ask)}::jsonb) AS a(
        space text, makers text[], model_space text, currency char(3), genders text[], locked text[], banned text[],
        ceiling bigint, floor bigint, piece_floor bigint,
        avoid_colours text[], avoid_categories text[], avoid_materials text[], avoid_patterns text[],
        avoid_fits text[], avoid_details text[], avoid_titles text,
        clothes_details text[], clothes_titles text, words_titles text, told text[],
        avoid_least jsonb, clothes_least jsonb, words_least jsonb)
    ), ${sql.join(sought.map((name) => sql`${heldSql(name)}, `))}refused AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(refused)}::jsonb) AS r(
        categories text[], colours text[], materials text[], patterns text[], fits text[], details text[], titles text)
    ), wanted AS MATERIALIZED (
      SELECT *, binary_quantize(near)::bit(512) AS signs, binary_quantize(model_near)::bit(512) AS model_signs FROM (
        SELECT w.*, l2_normalize(w.vector::halfvec(512)) AS near, l2_normalize(w.model_vector::halfvec(512)) AS model_near,
          replace(plainto_tsquery('english', w.words)::text, '&', '|')::tsquery AS said,
          websearch_to_tsquery('english', w.closer_words) AS closer
        FROM jsonb_to_recordset(${JSON.stringify(slots)}::jsonb) AS w(
        slot text, words text, closer_words text, vector text, model_vector text, size_keys text[], shunned text[], unfit_keys text[], childrens_keys text[],
        categories text[], main_colours text[],
        colour_unknown boolean, materials text[], makers text[], ceiling bigint) OFFSET 0) read
    ), shortlist AS MATERIALIZED (
      SELECT w.slot, picked.kind, picked.id FROM ask, wanted w, LATERAL (
        WITH pool AS MATERIALIZED (
          SELECT p.id, p.price, p.category, ${wish.locked.length > 0 ? sql`p.id = ANY (ask.locked)` : sql`false`} AS locked,
            ${apart} ${sized} - (${said('signs')}) AS apart, ${colour} AS colour, ${band} AS band,
            ${limits.length === 0 ? sql`0` : sql.join(limits, sql` + `)} AS misses
          FROM products p
          WHERE p.slot = w.slot AND p.retired_at IS NULL AND p.availability <> 'out_of_stock'
            AND p.currency = ask.currency AND p.gender = ANY (ask.genders) ${beyond}
        ), near AS MATERIALIZED (${near})
        ${picksOf(wish, limits.length > 0)}
      ) picked
    ), compared AS (
      SELECT s.slot, s.id, ${colour} AS colour, p.price <= coalesce(${dearestAllowed}, p.price) AS affordable,
        ts_rank(p.search, w.said, 32) AS rank, ${said('relevance')} AS as_said, ask.model,
        ${modelSpace ? sql`CASE WHEN ask.model THEN ${byModel} ELSE ${byHouse} END` : byHouse} AS likeness
      FROM ask, (SELECT DISTINCT slot, id FROM shortlist) s JOIN wanted w USING (slot) JOIN products p USING (id)
    ), judged AS MATERIALIZED (
      SELECT slot, id, colour, affordable, least(1, greatest(0, as_said + ${rankWeight} * rank + coalesce(
        ${modelSpace ? sql`CASE WHEN model THEN ${spread} ELSE likeness END` : sql`likeness`}, 0))) AS relevance
      FROM compared
    ), ranked AS (
      SELECT kind, id, relevance, affordable,
        row_number() OVER (PARTITION BY slot, kind ORDER BY relevance - ${inColour.relevance} * alike DESC, id) AS nth
      FROM (
        SELECT s.slot, s.kind, j.id, j.relevance, j.affordable,
          row_number() OVER (PARTITION BY s.slot, s.kind, j.colour ORDER BY j.relevance DESC, j.id) AS alike
        FROM shortlist s JOIN judged j USING (slot, id)) met
    ), chosen AS (
      SELECT DISTINCT id, relevance FROM ranked
      WHERE CASE kind WHEN 'nearest' THEN affordable AND nth <= ${perSlot.nearest} WHEN 'band' THEN affordable ELSE true END
      UNION ALL SELECT p.id, 0 FROM ask, products p
      WHERE p.id = ANY (ask.locked) AND p.retired_at IS NULL AND p.id NOT IN (SELECT id FROM judged)
    )
    SELECT coalesce((SELECT json_agg(piece) FROM (
        SELECT ${productColumns}, ${attributeColumns}, ${wish.details.length > 0 ? toldDetails : noDetails}, r.relevance
        FROM chosen r JOIN products p USING (id)) piece), '[]')
        AS candidates,
      ${makers.length > 0 ? held : sql`NULL`} AS makers,
      (SELECT value FROM facts WHERE name = 'embedding_space') AS space, (SELECT model FROM ask) AS model,
      (SELECT value FROM facts WHERE name = 'catalogue_version') AS version`;
}
