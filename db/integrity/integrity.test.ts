import { neon } from '@neondatabase/serverless';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningPostgres, startPostgres } from '../../functions/_local/postgres/server.js';
import { connect } from '../client.js';
import { loadHouseCatalogue } from '../house/load.js';
import { migrate } from '../migrate.js';
import { checkIntegrity } from './run.js';

let postgres: RunningPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
  await migrate(postgres.databaseUrl);
  await loadHouseCatalogue(postgres.databaseUrl);
}, 120_000);
afterAll(() => postgres.close());

async function brokenNow(): Promise<Record<string, number>> {
  const results = await checkIntegrity(connect(postgres.databaseUrl), {
    freshHours: 48,
    onDone: () => undefined,
  });
  return Object.fromEntries(results.flatMap(({ name, broken }) => (broken > 0 ? [[name, broken]] : [])));
}

/** Each spoils the first product (by id), with the constraint that would have refused it out of the way. */
const damages: [check: string, ...statements: string[]][] = [
  [
    'click orphans',
    'ALTER TABLE clicks DROP CONSTRAINT clicks_product_id_products_id_fk',
    "INSERT INTO clicks (product_id) VALUES ('gone')",
  ],
  [
    'answer orphans',
    `INSERT INTO recommendations (id, request, answer, catalogue_version) VALUES ('r', '{}', '{"outfits":[{"items":[{"id":"gone"}]}]}', '1')`,
  ],
  [
    'unfinished imports',
    "INSERT INTO imports (source, file, format, started_at) VALUES ('cut', 'f', 'csv', now() - interval '2 hours')",
  ],
  [
    'prices',
    'ALTER TABLE products DROP CONSTRAINT products_price_positive',
    'UPDATE products SET price = 0 WHERE id = $1',
  ],
  ['price outliers', 'UPDATE products SET price = price * 10000, list_price = NULL WHERE id = $1'],
  ['currencies', "UPDATE products SET currency = 'ZZZ' WHERE id = $1"],
  ['words', "UPDATE products SET gender = 'unheard' WHERE id = $1"],
  ['words', "UPDATE products SET occasions = occasions || '{unheard}' WHERE id = $1"],
  [
    'vector norm',
    "UPDATE products SET embedding = (SELECT ('[' || string_agg('0.5', ',') || ']')::halfvec(512) FROM generate_series(1, 512)) WHERE id = $1",
  ],
  ['vector space', "UPDATE products SET embedding_space = 'other' WHERE id = $1"],
  ['model vectors', "UPDATE products SET model_space = 'hf:clip', model_bits = bits WHERE id = $1"],
  ['stale items', "UPDATE products SET as_of = now() - interval '3 days' WHERE id = $1"],
  ['index validity', "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'clicks_product'::regclass"],
  [
    'duplicates',
    "INSERT INTO products (id, external_id, price, currency, slot, gender, availability, category, colours, colour_families, materials, embedding, embedding_space, source, title, brand, styles, occasions, seasons, formality, as_of, content_hash, search_text, url, image_url, sizes) SELECT 'copy', 'copy', price, currency, slot, gender, availability, category, colours, colour_families, materials, embedding, embedding_space, source, upper(title), brand, styles, occasions, seasons, formality, as_of, content_hash, search_text, url, image_url, sizes FROM products WHERE id = $1",
  ],
];

describe('the integrity of a database', () => {
  it('holds for a catalogue as the importer writes it', async () => {
    expect(await brokenNow()).toEqual({});
  });

  it('takes a product for fresh that was seen again as it was', async () => {
    const sql = neon(postgres.databaseUrl);
    await sql`UPDATE products SET as_of = as_of - interval '3 days'`;
    await sql`INSERT INTO sightings (product_id, seen_at) SELECT id, now() FROM products`;
    expect(await brokenNow()).toEqual({});
    await sql`DELETE FROM sightings`;
    await sql`UPDATE products SET as_of = as_of + interval '3 days'`;
  });

  it.each(damages)('finds broken %s, and nothing else', async (check, ...statements) => {
    const sql = neon(postgres.databaseUrl);
    const [first] = await sql`SELECT id FROM products ORDER BY id LIMIT 1`;
    const kept =
      await sql`SELECT to_jsonb(p) - 'bits' - 'search' AS row FROM products p WHERE id = ${first?.id}`;
    for (const statement of statements)
      await sql.query(statement, statement.includes('$1') ? [first?.id] : []);
    const broken = await brokenNow();
    expect(broken[check]).toBeGreaterThanOrEqual(1);
    const others = Object.keys(broken).filter((name) => name !== check);
    // A vector out of length is also not its own neighbour any more than others are: that may be told as well.
    expect(others.filter((name) => name !== 'self-recall')).toEqual([]);
    await sql`DELETE FROM clicks`;
    await sql`DELETE FROM recommendations`;
    await sql`DELETE FROM imports WHERE source = 'cut'`;
    await sql`DELETE FROM products WHERE id = 'copy'`;
    await sql`UPDATE pg_index SET indisvalid = true WHERE indexrelid = 'clicks_product'::regclass`;
    await sql`UPDATE products p SET price = r.price, list_price = r.list_price, currency = r.currency, as_of = r.as_of, gender = r.gender, occasions = r.occasions,
        embedding = r.embedding, embedding_space = r.embedding_space, model_space = r.model_space
      FROM jsonb_populate_recordset(NULL::products, ${JSON.stringify(kept.map(({ row }) => row))}::jsonb) r WHERE p.id = r.id`;
    expect(await brokenNow()).toEqual({});
  });
});
