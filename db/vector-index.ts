import { sql } from 'drizzle-orm';
import * as z from 'zod';
import { connect } from './client.js';

const Found = z.array(z.object({ valid: z.boolean() }));

/**
 * Builds the HNSW index over the embeddings without stopping writers, for a production database after its bulk load. A
 * step of its own, because it cannot run in a transaction. An index that a broken build left invalid is built anew.
 */
export async function buildVectorIndex(databaseUrl: string): Promise<'built' | 'present'> {
  const db = connect(databaseUrl);
  const found = await db.execute(sql`
    SELECT indisvalid AS valid FROM pg_index WHERE indexrelid = to_regclass('products_embedding_hnsw')`);
  const [index] = Found.parse(found.rows);
  if (index?.valid) return 'present';
  if (index) await db.execute(sql`DROP INDEX CONCURRENTLY products_embedding_hnsw`);
  await db.execute(sql`
    CREATE INDEX CONCURRENTLY products_embedding_hnsw ON products
    USING hnsw (embedding halfvec_ip_ops) WHERE retired_at IS NULL`);
  return 'built';
}
