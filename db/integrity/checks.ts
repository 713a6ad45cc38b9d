import { type SQL, sql } from 'drizzle-orm';
import { Availability, Cut, Occasion, Season, Slot } from '../../functions/_domain/product.js';
import { embeddingDimensions } from '../schema.js';

export type IntegrityCheck = {
  name: string;
  /** `error`: answers may be wrong. `warning`: they are right, but poorer or older than they should be. */
  level: 'error' | 'warning';
  /** What must hold. */
  promise: string;
  /** A statement whose rows, one column `subject` of text, are what breaks the promise. */
  broken: SQL;
};

/** Half floats keep eleven bits: the norm of 512 of them is true to this. */
const normTolerance = 0.005;
/** A price a hundred times its kind's median was most likely read in the wrong unit. */
const outlierFactor = 100;

/** What a product can be filed under; a newer release may know more, and has then written it. */
const knownWords = Object.entries({
  slot: Slot,
  gender: Cut,
  availability: Availability,
  occasion: Occasion,
  season: Season,
}).flatMap(([said, { options }]) => options.map((word) => ({ said, word })));

/** What must hold in the database, each as the statement that finds what breaks it; `freshHours` is how old is too old. */
export function integrityChecks(
  freshHours: number,
  currencies: readonly string[],
): readonly IntegrityCheck[] {
  return [
    {
      name: 'duplicates',
      level: 'warning',
      promise: 'no source sells the same product twice under two ids',
      broken: sql`SELECT min(id) || ' and ' || count(*) - 1 || ' more: ' || min(title) AS subject FROM products
        WHERE retired_at IS NULL
        GROUP BY source, lower(title), lower(brand), price, currency, gender, url, image_url, sizes, colours
        HAVING count(*) > 1`,
    },
    {
      name: 'click orphans',
      level: 'error',
      promise: 'every click is on a product that exists',
      broken: sql`SELECT c.id || ' on ' || product_id AS subject FROM clicks c
        WHERE NOT EXISTS (SELECT FROM products p WHERE p.id = c.product_id)`,
    },
    {
      name: 'quarantine orphans',
      level: 'error',
      promise: 'every quarantined row belongs to an import',
      broken: sql`SELECT import_id || ' line ' || line AS subject FROM quarantine q
        WHERE NOT EXISTS (SELECT FROM imports i WHERE i.id = q.import_id)`,
    },
    {
      name: 'answer orphans',
      level: 'error',
      promise: 'every piece of a kept answer exists',
      broken: sql`SELECT r.id || ' shows ' || (item ->> 'id') AS subject FROM recommendations r,
        jsonb_path_query(r.answer, '$.outfits[*].items[*]') item
        WHERE NOT EXISTS (SELECT FROM products p WHERE p.id = item ->> 'id')`,
    },
    {
      name: 'unfinished imports',
      level: 'warning',
      promise: 'no import was cut off and left',
      broken: sql`SELECT id || ' of ' || source || ' began ' || started_at AS subject FROM imports i
        WHERE finished_at IS NULL AND replaced_at IS NULL AND started_at < now() - interval '1 hour'
          AND NOT EXISTS (SELECT FROM imports later WHERE later.source = i.source AND later.id > i.id
            AND later.finished_at IS NOT NULL)`,
    },
    {
      name: 'prices',
      level: 'error',
      promise: 'every price is above zero, and every list price above it',
      broken: sql`SELECT id || ' costs ' || price AS subject FROM products WHERE price <= 0 OR list_price <= price`,
    },
    {
      name: 'price outliers',
      level: 'warning',
      promise: `no price is ${outlierFactor} times the median of its kind, or the hundredth part`,
      broken: sql`SELECT p.id || ' costs ' || p.price || ', its kind ' || usual AS subject FROM products p JOIN (
          SELECT category, currency, percentile_disc(0.5) WITHIN GROUP (ORDER BY price) AS usual FROM products
          WHERE retired_at IS NULL GROUP BY category, currency HAVING count(*) >= 5) kind USING (category, currency)
        WHERE p.retired_at IS NULL AND p.price > 0 AND (p.price > usual * ${outlierFactor} OR p.price * ${outlierFactor} < usual)`,
    },
    {
      name: 'currencies',
      level: 'error',
      promise: 'every currency is one of ISO 4217',
      broken: sql`SELECT id || ' in ' || currency AS subject FROM products
        WHERE currency NOT IN (SELECT jsonb_array_elements_text(${JSON.stringify(currencies)}::jsonb))`,
    },
    {
      name: 'words',
      level: 'error',
      promise: 'this release knows every word that a product is filed under',
      broken: sql`SELECT id || ' has ' || said || ' ' || word AS subject FROM products, LATERAL (
          SELECT 'slot' AS said, slot AS word UNION ALL SELECT 'gender', gender UNION ALL SELECT 'availability', availability
          UNION ALL SELECT 'occasion', unnest(occasions) UNION ALL SELECT 'season', unnest(seasons)) words
        WHERE retired_at IS NULL AND NOT EXISTS (
          SELECT FROM jsonb_to_recordset(${JSON.stringify(knownWords)}::jsonb) AS known(said text, word text)
          WHERE known.said = words.said AND known.word = words.word)`,
    },
    {
      name: 'vector dimension',
      level: 'error',
      promise: `every vector has ${embeddingDimensions} dimensions`,
      broken: sql`SELECT id || ' has ' || vector_dims(embedding) AS subject FROM products
        WHERE vector_dims(embedding) <> ${embeddingDimensions}`,
    },
    {
      name: 'vector norm',
      level: 'error',
      promise: 'every vector has the length 1',
      broken: sql`SELECT id || ' has ' || round(l2_norm(embedding)::numeric, 3) AS subject FROM products
        WHERE abs(l2_norm(embedding) - 1) > ${normTolerance}`,
    },
    {
      name: 'vector space',
      level: 'error',
      promise: "every vector is of the catalogue's own space",
      broken: sql`SELECT id || ' is of ' || embedding_space AS subject FROM products
        WHERE retired_at IS NULL
          AND embedding_space IS DISTINCT FROM (SELECT value FROM facts WHERE name = 'embedding_space')`,
    },
    {
      name: 'model vectors',
      level: 'error',
      promise: "every product's signs in a model's space are those of its vector there",
      broken: sql`SELECT p.id || ' in ' || p.model_space AS subject FROM products p
        LEFT JOIN model_vectors v ON v.product_id = p.id
        WHERE p.model_space IS NOT NULL AND binary_quantize(v.embedding)::bit(512) IS DISTINCT FROM p.model_bits`,
    },
    {
      name: 'stale items',
      level: 'warning',
      promise: `every product was seen within ${freshHours} hours`,
      broken: sql`SELECT id || ' last seen ' || seen AS subject FROM (
          SELECT id, greatest(as_of, seen_at) AS seen FROM products p LEFT JOIN sightings s ON s.product_id = p.id
          WHERE retired_at IS NULL) live
        WHERE seen < now() - make_interval(hours => ${freshHours}) ORDER BY seen`,
    },
    {
      name: 'index validity',
      level: 'error',
      promise: 'every index is valid and ready',
      broken: sql`SELECT c.relname AS subject FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
        WHERE c.relnamespace = 'public'::regnamespace AND NOT (i.indisvalid AND i.indisready)`,
    },
    {
      name: 'constraints',
      level: 'error',
      promise: 'every constraint was checked against every row',
      broken: sql`SELECT conname AS subject FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND NOT convalidated`,
    },
  ];
}
