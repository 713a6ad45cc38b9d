import { neon } from '@neondatabase/serverless';
import './client.js';
import { buildConcurrently } from './concurrent-index.js';
import { whyPooled } from './direct-address.js';

/**
 * Builds the HNSW index over the embeddings without stopping writers, for a production database after its bulk load. A
 * step of its own, because it takes minutes and small catalogues are better off without it.
 */
export async function buildVectorIndex(databaseUrl: string): Promise<'built' | 'present'> {
  const refused = whyPooled(databaseUrl);
  if (refused) throw new Error(refused);
  return buildConcurrently(
    neon(databaseUrl),
    'products_embedding_hnsw',
    `CREATE INDEX CONCURRENTLY products_embedding_hnsw ON products
      USING hnsw (embedding halfvec_ip_ops) WHERE retired_at IS NULL`,
  );
}
