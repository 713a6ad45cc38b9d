import { type SQL, sql } from 'drizzle-orm';
import {
  bigint,
  bit,
  boolean,
  char,
  check,
  customType,
  halfvec,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' });

/** The length of every embedding, whichever model made it. */
export const embeddingDimensions = 512;

/**
 * One row a product. `id` is derived from source and external id, so that importing the same catalogue anywhere gives
 * the same ids. A product with `retired_at` is kept for stored answers and clicks, and appears in no new answer.
 */
export const products = pgTable(
  'products',
  {
    // A scan unpacks a row from its first column on: what every search reads stands first, long text last.
    id: text().primaryKey(),
    /** Minor units of `currency`. */
    price: bigint({ mode: 'number' }).notNull(),
    currency: char({ length: 3 }).notNull(),
    slot: text().notNull(),
    gender: text().notNull(),
    availability: text().notNull(),
    category: text().notNull(),
    /** The signs of `embedding`: what is near is near in these as well, at a hundredth of the work. */
    bits: bit({ dimensions: embeddingDimensions })
      .notNull()
      .generatedAlwaysAs((): SQL => sql`binary_quantize(embedding)::bit(512)`),
    colours: text().array().notNull(),
    colourFamilies: text('colour_families').array().notNull(),
    materials: text().array().notNull(),
    /** `sizes` as `sizeKeys` spells them, to be compared; null when the sizes are not stated. */
    sizeKeys: text('size_keys').array(),
    retiredAt: moment('retired_at'),
    search: tsvector()
      .notNull()
      .generatedAlwaysAs((): SQL => sql`to_tsvector('english', search_text)`),
    /** A unit vector. */
    embedding: halfvec({ dimensions: embeddingDimensions }).notNull(),
    /** Which model made `embedding`; vectors of different spaces are never compared. */
    embeddingSpace: text('embedding_space').notNull(),
    source: text().notNull(),
    externalId: text('external_id').notNull(),
    title: text().notNull(),
    brand: text().notNull().default(''),
    pattern: text(),
    fit: text(),
    styles: text().array().notNull(),
    occasions: text().array().notNull(),
    seasons: text().array().notNull(),
    formality: smallint().notNull(),
    listPrice: bigint('list_price', { mode: 'number' }),
    /** As sold; null when the source does not state them. */
    sizes: text().array(),
    url: text(),
    affiliateUrl: text('affiliate_url'),
    imageUrl: text('image_url'),
    /** When it was seen as it is for the first time; `sightings` says when since. */
    asOf: moment('as_of').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
    updatedAt: moment('updated_at').notNull().defaultNow(),
    /** SHA-256 of everything the source said: equal hash, nothing to write. */
    contentHash: text('content_hash').notNull(),
    description: text().notNull().default(''),
    /** All that title and description say of its cut, its surface and its cloth, by the vocabulary's names. */
    details: text().array().notNull().default([]),
    /** Title, brand and the vocabulary's words for the product: what full text searches. */
    searchText: text('search_text').notNull(),
    /** The signs of the product's vector in the space of an embedding model, and that space; null until it has one. */
    modelBits: bit('model_bits', { dimensions: embeddingDimensions }),
    modelSpace: text('model_space'),
    /** MD5 of the `searchText` that it was made from: another one, and it is to be made anew. */
    modelOf: text('model_of'),
  },
  (table) => [
    unique('products_source_external_id').on(table.source, table.externalId),
    index('products_search').using('gin', table.search),
    // All that tells which of a kind are nearest: read without its rows, of which a page of the table holds but four.
    index('products_signs')
      .on(table.category, table.gender, table.bits, table.id)
      .where(sql`retired_at is null`),
    index('products_live')
      .on(table.slot, table.gender, table.currency, table.price)
      .where(sql`retired_at is null`),
    index('products_price').on(table.currency, table.price, table.id).where(sql`retired_at is null`),
    index('products_maker').on(sql`lower(brand)`).where(sql`retired_at is null`),
    index('products_newest').on(table.createdAt, table.id).where(sql`retired_at is null`),
    check('products_price_positive', sql`price > 0`),
    check('products_list_price_above', sql`list_price is null or list_price > price`),
    check('products_currency_code', sql`currency ~ '^[A-Z]{3}$'`),
  ],
);

/**
 * The vectors of `modelSpace`, apart from the products: a second kilobyte in a row would double what every search reads,
 * and only the few that their signs have chosen are compared exactly.
 */
export const modelVectors = pgTable('model_vectors', {
  productId: text('product_id')
    .primaryKey()
    .references(() => products.id, { onDelete: 'cascade' }),
  /** A unit vector. */
  embedding: halfvec({ dimensions: embeddingDimensions }).notNull(),
});

/**
 * When a product was last seen at its source as it was already. Apart from the products: to note it in a row of two
 * kilobytes would write that row and its place in every index anew, for each of a catalogue that is imported daily.
 */
export const sightings = pgTable('sightings', {
  productId: text('product_id')
    .primaryKey()
    .references(() => products.id, { onDelete: 'cascade' }),
  seenAt: moment('seen_at').notNull(),
});

/** One row a run of the importer: what was asked, what came of it. */
export const imports = pgTable(
  'imports',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    source: text().notNull(),
    file: text().notNull(),
    format: text().notNull(),
    fullFeed: boolean('full_feed').notNull().default(false),
    read: integer().notNull().default(0),
    inserted: integer().notNull().default(0),
    updated: integer().notNull().default(0),
    unchanged: integer().notNull().default(0),
    rejected: integer().notNull().default(0),
    retired: integer().notNull().default(0),
    startedAt: moment('started_at').notNull().defaultNow(),
    finishedAt: moment('finished_at'),
    /** Of what the feed said and how it was to be read, when it goes through the queue: the same again is the same run. */
    digest: text(),
    keepSample: boolean('keep_sample').notNull().default(false),
    /** Since when it is known which products the feed no longer names. */
    plannedAt: moment('planned_at'),
    /** How many batches it was split into; null while they are still being published. */
    batches: integer(),
    /** Since when a newer run stands in its place, or may: if it was queued, its batches change nothing any more. */
    replacedAt: moment('replaced_at'),
  },
  (table) => [
    // Of each source one feed at a time is under way through the queue.
    uniqueIndex('imports_under_way')
      .on(table.source)
      .where(sql`digest is not null and finished_at is null and replaced_at is null`),
  ],
);

/** Messages of the queue that have had their effect, written with it: a redelivery finds its own line and does nothing. */
export const processedMessages = pgTable(
  'processed_messages',
  {
    id: text().primaryKey(),
    importId: bigint('import_id', { mode: 'number' }).references(() => imports.id, { onDelete: 'cascade' }),
    inserted: integer().notNull().default(0),
    updated: integer().notNull().default(0),
    unchanged: integer().notNull().default(0),
    rejected: integer().notNull().default(0),
    processedAt: moment('processed_at').notNull().defaultNow(),
  },
  (table) => [index('processed_messages_import').on(table.importId)],
);

/** Products that a full feed under way no longer names: retired when its last batch is in. */
export const importRetirements = pgTable(
  'import_retirements',
  {
    importId: bigint('import_id', { mode: 'number' })
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    productId: text('product_id')
      .notNull()
      .references(() => products.id),
  },
  (table) => [primaryKey({ columns: [table.importId, table.productId] })],
);

/** Feeds that are fetched on a timetable, and what their server said of the version that was taken last. */
export const feeds = pgTable('feeds', {
  source: text().primaryKey(),
  url: text().notNull(),
  format: text().notNull(),
  currency: char({ length: 3 }).notNull(),
  fullFeed: boolean('full_feed').notNull(),
  /** How much of the source one version may retire, in per cent. */
  mostRetired: integer('most_retired').notNull(),
  etag: text(),
  lastModified: text('last_modified'),
  checkedAt: moment('checked_at'),
  createdAt: moment('created_at').notNull().defaultNow(),
});

/** Rows that could not become a product, with the reason; kept until the next import of the same source. */
export const quarantine = pgTable(
  'quarantine',
  {
    importId: bigint('import_id', { mode: 'number' })
      .notNull()
      .references(() => imports.id, { onDelete: 'cascade' }),
    /** Which of the run's files; empty when it read only one. */
    file: text().notNull().default(''),
    line: integer().notNull(),
    /** Which of the rows that start on that line, from 1. */
    item: integer().notNull().default(1),
    source: text().notNull(),
    externalId: text('external_id'),
    reason: text().notNull(),
    row: jsonb().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.importId, table.file, table.line, table.item] }),
    index('quarantine_source').on(table.source),
  ],
);

/** A name-value table for facts about the database itself: `embedding_space`, `catalogue_version`, `model_vectors`. */
export const facts = pgTable('facts', {
  name: text().primaryKey(),
  value: text().notNull(),
  updatedAt: moment('updated_at').notNull().defaultNow(),
});

/** A recommendation as it was answered, to be shown again and replayed. */
export const recommendations = pgTable(
  'recommendations',
  {
    id: text().primaryKey(),
    request: jsonb().notNull(),
    answer: jsonb().notNull(),
    catalogueVersion: text('catalogue_version').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [index('recommendations_created').on(table.createdAt)],
);

/** What was asked of the catalogue and how well it could answer; no addresses, no caller identity. */
export const queryLog = pgTable(
  'query_log',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    route: text().notNull(),
    query: jsonb().notNull(),
    results: integer().notNull(),
    degraded: jsonb().notNull(),
    totalMs: integer('total_ms').notNull(),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [index('query_log_created').on(table.createdAt)],
);

/** One row a click on an affiliate link. */
export const clicks = pgTable(
  'clicks',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    productId: text('product_id')
      .notNull()
      .references(() => products.id),
    recommendationId: text('recommendation_id'),
    createdAt: moment('created_at').notNull().defaultNow(),
  },
  (table) => [index('clicks_product').on(table.productId, table.createdAt)],
);
