import { type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Database } from '../../../db/client.js';
import { isComplete } from '../../../db/embed/declare-complete.js';
import { halfvecText } from '../../../db/halfvec.js';
import type { Candidates, CandidateWish } from '../../_domain/ports.js';
import { attributeColumns, CandidateRow, productColumns } from './columns.js';
import { noVersion } from './no-version.js';

/** How many pieces of each kind a slot gets; what is weighed against each other is their union. */
const perSlot = {
  /** Nearest to the wish among everything within the limits. */
  nearest: 16,
  /** Nearest to the wish among what half the budget can buy, since an outfit has at least two pieces. */
  affordable: 24,
  /** Of either kind, how many times as many are looked at exactly after the signs have sorted them. */
  shortlist: 2,
  /** Of the shortlist, how many times as many it takes its colours from. */
  colourful: 6,
  /** Cheapest within the limits whatever the budget: the cheapest outfit, and with it true advice, is among them. */
  cheapest: 4,
  /** Dearest within the limits, where the wish states a least price: the dearest outfit is among them. */
  dearest: 8,
  /** Cheapest that break exactly one limit, for every limit, and exactly two, for every two: what advice can offer. */
  nearMisses: 2,
  farMisses: 1,
};

/**
 * What a piece falls behind for every nearer one of its colour, in signs and in relevance, where the wish names none:
 * words leave the colour open, and by chance all of the nearest may be blue.
 */
const inColour = { signs: sql.raw('4'), relevance: sql.raw('0.02') };

/** Text rank (rank/(rank+1)) of a wish's words is a tenth at most; twice that decides between equally near pieces. */
const rankWeight = 2;

/**
 * What the likest of a slot's shortlist counts where a model's vectors are compared, and the least like nothing: models
 * differ in how far apart they place things that have nothing in common, and the stylist weighs all slots alike.
 */
const likest = 0.8;

const Row = z.object({
  candidates: z.array(CandidateRow),
  space: z.string().nullable(),
  version: z.string().nullable(),
  model: z.boolean(),
});

/**
 * Fetches every slot's candidates in one statement. The signs of the vectors pick a shortlist by Hamming distance; its
 * relevance is cosine similarity (the inner product of unit vectors) and text rank on top. Every limit that a piece
 * misses is a bit of `misses`. Locked pieces come whatever they miss, for the stylist to say what is wrong with them.
 */
export async function fetchCandidates(db: Database, wish: CandidateWish): Promise<Candidates> {
  const space = wish.slots[0]?.embedding.space ?? '';
  const result = await db.execute(candidatesSql(wish, space));
  const row = Row.parse(result.rows[0]);
  return {
    candidates: row.candidates,
    catalogueVersion: row.version ?? noVersion,
    vectorsCompared: row.space === null || row.space === space,
    modelCompared: row.model,
  };
}

/** Whether a product `p` is a piece that `refused` describes. */
const isRefused = sql.raw(`EXISTS (SELECT FROM refused r WHERE p.category = ANY (r.categories)
  AND (r.colours = '{}' OR p.colours && r.colours) AND (r.materials = '{}' OR p.materials && r.materials)
  AND (r.patterns = '{}' OR p.pattern = ANY (r.patterns)) AND (r.fits = '{}' OR p.fit = ANY (r.fits))
  AND (r.titles IS NULL OR p.title ~* r.titles))`);

/** A regular expression for titles that hold one of the words; null for none. Words are letters, digits and spaces. */
function titlePattern(words: readonly string[]): string | null {
  const parts = words.map((word) => word.replace(/[^\p{L}\p{N} ]/gu, '').replace(/ +/g, '[ _&-]*'));
  return parts.length === 0 ? null : `\\m(${parts.join('|')})\\M`;
}

/** The colour that a product `p` counts for where `wanted w` leaves it open. */
const colour = sql.raw("CASE WHEN w.main_colours = '{}' THEN p.colours[1] END");

/** The nearest of the `pool` within a price, not all of one colour. */
function nearestOf(kind: 'nearest' | 'affordable', within: SQL): SQL {
  const count = perSlot[kind] * perSlot.shortlist;
  return sql`(SELECT ${sql.raw(`'${kind}'`)} AS kind, id FROM (
    SELECT id, apart + ${inColour.signs} * row_number() OVER (PARTITION BY colour ORDER BY apart, id) AS apart FROM (
      SELECT id, apart, colour FROM pool
      WHERE misses = 0 AND ${within} AND price >= coalesce(ask.piece_floor, price)
      ORDER BY apart, id LIMIT ${count * perSlot.colourful}) near) of_colours
    ORDER BY apart, id LIMIT ${count})`;
}

function candidatesSql(wish: CandidateWish, space: string): SQL {
  const ceiling = wish.ceiling ?? null;
  const modelSpace = wish.slots[0]?.modelEmbedding?.space;
  const own = sql`CASE WHEN ask.comparable THEN p.bits <~> w.signs ELSE 0 END`;
  // A row is unpacked up to the last column that a statement names: without a model it names none of its columns.
  const apart = modelSpace
    ? sql`CASE WHEN ask.model THEN coalesce(p.model_bits <~> w.model_signs, 512) ELSE ${own} END`
    : own;
  const ask = {
    space,
    model_space: modelSpace ?? null,
    currency: wish.currency,
    genders: wish.genders,
    locked: wish.locked,
    banned: wish.banned,
    ceiling,
    floor: wish.floor ?? null,
    piece_floor: (wish.perItem && wish.floor) || null,
    share: ceiling === null ? null : wish.perItem ? ceiling : Math.floor(ceiling / 2),
    avoid_colours: wish.avoid.colours,
    avoid_categories: wish.avoid.categories,
    avoid_materials: wish.avoid.materials,
    avoid_patterns: wish.avoid.patterns,
    avoid_fits: wish.avoid.fits,
    avoid_titles: titlePattern(wish.avoid.titleWords),
    avoid_words: titlePattern(wish.avoid.words),
  };
  const refused = wish.avoid.pieces.map(({ titleWords, ...lists }) => ({
    ...lists,
    titles: titlePattern(titleWords),
  }));
  const slots = wish.slots.map((slot) => ({
    slot: slot.slot,
    words: slot.text,
    vector: halfvecText(slot.embedding.vector),
    model_vector: slot.modelEmbedding ? halfvecText(slot.modelEmbedding.vector) : null,
    size_keys: slot.sizeKeys,
    unfit_keys: slot.unfitKeys,
    childrens_keys: slot.childrensKeys,
    categories: slot.categories,
    main_colours: slot.mainColours,
    colour_unknown: slot.colourMayBeUnknown,
    materials: slot.materials,
  }));
  // Long rows are unpacked for these, so only a wish that needs them looks.
  const further = sql.join([
    wish.avoid.fits.length > 0 ? sql`+ CASE WHEN p.fit = ANY (ask.avoid_fits) THEN 256 ELSE 0 END` : sql``,
    wish.avoid.titleWords.length > 0
      ? sql`+ CASE WHEN p.title ~* ask.avoid_titles THEN 512 ELSE 0 END`
      : sql``,
    wish.avoid.words.length > 0
      ? sql`+ CASE WHEN p.title ~* ask.avoid_words OR p.brand ~* ask.avoid_words THEN 2048 ELSE 0 END`
      : sql``,
    refused.length > 0 ? sql`+ CASE WHEN ${isRefused} THEN 1024 ELSE 0 END` : sql``,
  ]);
  return sql`
    WITH ask AS MATERIALIZED (
      SELECT *, space IS NOT DISTINCT FROM (SELECT value FROM facts WHERE name = 'embedding_space') AS comparable,
        ${isComplete(sql`model_space`)} AS model
      FROM jsonb_to_record(${JSON.stringify(ask)}::jsonb) AS a(
        space text, model_space text, currency text, genders text[], locked text[], banned text[],
        ceiling bigint, floor bigint, piece_floor bigint, share bigint,
        avoid_colours text[], avoid_categories text[], avoid_materials text[], avoid_patterns text[],
        avoid_fits text[], avoid_titles text, avoid_words text)
    ), refused AS MATERIALIZED (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(refused)}::jsonb) AS r(
        categories text[], colours text[], materials text[], patterns text[], fits text[], titles text)
    ), wanted AS MATERIALIZED (
      SELECT *, binary_quantize(near)::bit(512) AS signs, binary_quantize(model_near)::bit(512) AS model_signs FROM (
        SELECT w.*, l2_normalize(w.vector::halfvec(512)) AS near, l2_normalize(w.model_vector::halfvec(512)) AS model_near,
          replace(plainto_tsquery('english', w.words)::text, '&', '|')::tsquery AS said
        FROM jsonb_to_recordset(${JSON.stringify(slots)}::jsonb) AS w(
        slot text, words text, vector text, model_vector text, size_keys text[], unfit_keys text[], childrens_keys text[],
        categories text[], main_colours text[],
        colour_unknown boolean, materials text[]) OFFSET 0) read
    ), shortlist AS MATERIALIZED (
      SELECT w.slot, picked.kind, picked.id FROM ask, wanted w, LATERAL (
        WITH pool AS MATERIALIZED (
          SELECT p.id, p.price, p.id = ANY (ask.locked) AS locked,
            ${apart} AS apart, ${colour} AS colour,
            CASE WHEN w.size_keys <> '{}' AND NOT coalesce(p.size_keys && w.size_keys, true)
              AND (w.unfit_keys = '{}' OR p.size_keys && w.unfit_keys) THEN 1 ELSE 0 END
            + CASE WHEN w.categories <> '{}' AND p.category <> ALL (w.categories) THEN 2 ELSE 0 END
            + CASE WHEN w.main_colours <> '{}' AND NOT coalesce(p.colours[1] = ANY (w.main_colours), w.colour_unknown)
              THEN 4 ELSE 0 END
            + CASE WHEN w.materials <> '{}' AND NOT p.materials && w.materials THEN 8 ELSE 0 END
            + CASE WHEN p.colours && ask.avoid_colours THEN 16 ELSE 0 END
            + CASE WHEN p.category = ANY (ask.avoid_categories) THEN 32 ELSE 0 END
            + CASE WHEN p.materials && ask.avoid_materials THEN 64 ELSE 0 END
            + CASE WHEN p.pattern = ANY (ask.avoid_patterns) THEN 128 ELSE 0 END
            ${further} AS misses
          FROM products p
          WHERE p.slot = w.slot AND p.retired_at IS NULL AND p.availability <> 'out_of_stock'
            AND p.currency = ask.currency AND p.gender = ANY (ask.genders) AND p.id <> ALL (ask.banned)
            AND (w.childrens_keys = '{}' OR p.gender <> 'unisex' OR coalesce(p.size_keys && w.childrens_keys, true))
        )
        ${nearestOf('nearest', sql`price <= coalesce(ask.ceiling, price)`)}
        UNION ALL ${nearestOf('affordable', sql`price <= ask.share`)}
        UNION ALL (SELECT 'all', id FROM pool WHERE misses = 0 ORDER BY price, id LIMIT ${perSlot.cheapest})
        UNION ALL (SELECT 'all', id FROM pool WHERE misses = 0 AND ask.floor IS NOT NULL
          AND price <= coalesce(ask.ceiling, price) ORDER BY price DESC, id LIMIT ${perSlot.dearest})
        UNION ALL (SELECT 'all', id FROM (
          SELECT id, bit_count(misses::bit(12)) AS limits, row_number() OVER (PARTITION BY misses ORDER BY price, id) AS nth
          FROM pool WHERE misses > 0) missing
          WHERE limits = 1 AND nth <= ${perSlot.nearMisses} OR limits = 2 AND nth <= ${perSlot.farMisses})
        UNION ALL (SELECT 'all', id FROM pool WHERE locked)
      ) picked
    ), compared AS (
      SELECT s.slot, s.id, ${colour} AS colour, ts_rank(p.search, w.said, 32) AS rank, ask.model,
        CASE WHEN ask.model THEN (SELECT -(v.embedding <#> w.model_near) FROM model_vectors v
            WHERE v.product_id = p.id AND p.model_space = ask.model_space)
          WHEN p.embedding_space = ask.space THEN -(p.embedding <#> w.near) END AS likeness
      FROM ask, (SELECT DISTINCT slot, id FROM shortlist) s JOIN wanted w USING (slot) JOIN products p USING (id)
    ), judged AS MATERIALIZED (
      SELECT slot, id, colour, least(1, greatest(0, ${rankWeight} * rank + coalesce(CASE WHEN NOT model THEN likeness
        ELSE ${likest} * (likeness - min(likeness) OVER of_slot) / nullif(max(likeness) OVER of_slot - min(likeness) OVER of_slot, 0)
        END, 0))) AS relevance
      FROM compared WINDOW of_slot AS (PARTITION BY slot)
    ), ranked AS (
      SELECT kind, id, relevance,
        row_number() OVER (PARTITION BY slot, kind ORDER BY relevance - ${inColour.relevance} * alike DESC, id) AS nth
      FROM (
        SELECT s.slot, s.kind, j.id, j.relevance,
          row_number() OVER (PARTITION BY s.slot, s.kind, j.colour ORDER BY j.relevance DESC, j.id) AS alike
        FROM shortlist s JOIN judged j USING (slot, id)) met
    ), chosen AS (
      SELECT DISTINCT id, relevance FROM ranked
      WHERE nth <= CASE kind WHEN 'nearest' THEN ${perSlot.nearest} WHEN 'affordable' THEN ${perSlot.affordable} ELSE nth END
      UNION ALL SELECT p.id, 0 FROM ask, products p
      WHERE p.id = ANY (ask.locked) AND p.retired_at IS NULL AND p.id NOT IN (SELECT id FROM judged)
    )
    SELECT coalesce((SELECT json_agg(piece) FROM (
        SELECT ${productColumns}, ${attributeColumns}, r.relevance FROM chosen r JOIN products p USING (id)) piece), '[]')
        AS candidates,
      (SELECT value FROM facts WHERE name = 'embedding_space') AS space, (SELECT model FROM ask) AS model,
      (SELECT value FROM facts WHERE name = 'catalogue_version') AS version`;
}
