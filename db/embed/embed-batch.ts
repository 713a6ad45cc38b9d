import { sql } from 'drizzle-orm';
import * as z from 'zod';
import type { EmbeddingModel } from '../../functions/_domain/ports/embedding.js';
import type { Database } from '../client.js';
import { halfvecText } from '../halfvec.js';
import { missingIn } from './missing.js';

/** An embedding model and the name of the space that its vectors are of. */
export type Placer = { space: string; model: Pick<EmbeddingModel, 'embed'> };

const Missing = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    brand: z.string(),
    category: z.string(),
    colours: z.array(z.string()),
    of: z.string(),
  }),
);

/**
 * Embeds at most `limit` products that have no vector in the space, or one of other words, and returns how many; 0 when
 * none is left. One call of the model, one transaction: cut off anywhere it leaves whole products behind, and two at
 * once at worst do the same work twice. Rejects with the model's `ProviderFailure`.
 */
export async function embedBatch(
  db: Database,
  { space, model }: Placer,
  { limit, signal }: { limit: number; signal: AbortSignal },
): Promise<number> {
  const found = await db.execute(sql`
    SELECT p.id, p.title, p.brand, p.category, p.colours, md5(p.search_text) AS of
    FROM products p WHERE ${missingIn(space)} ORDER BY p.id LIMIT ${limit}`);
  const products = Missing.parse(found.rows);
  if (products.length === 0) return 0;
  const vectors = await model.embed(products.map(wordsOf), signal);
  const placed = products.map(({ id, of }, index) => {
    const vector = vectors[index];
    if (vector === undefined) throw new RangeError(`no vector for ${id}`);
    return { id, of, vector: halfvecText(vector) };
  });
  // A catalogue that begins to change spaces is complete in none.
  await db.execute(sql`
    WITH given AS MATERIALIZED (
      SELECT id, of, l2_normalize(vector::halfvec(512)) AS embedding
      FROM jsonb_to_recordset(${JSON.stringify(placed)}::jsonb) AS r(id text, of text, vector text)
    ), other AS (
      DELETE FROM facts WHERE name = 'model_vectors' AND substr(value, strpos(value, ' ') + 1) <> ${space}
    ), marked AS (
      UPDATE products p SET model_space = ${space}, model_of = g.of, model_bits = binary_quantize(g.embedding)::bit(512)
      FROM given g WHERE p.id = g.id AND md5(p.search_text) = g.of
      RETURNING p.id
    )
    INSERT INTO model_vectors (product_id, embedding) SELECT id, embedding FROM given JOIN marked USING (id)
    ON CONFLICT (product_id) DO UPDATE SET embedding = excluded.embedding`);
  return placed.length;
}

/** What a model of words and pictures knows a product by: such models read some seventy word pieces and no more. */
function wordsOf({ title, brand, category, colours }: z.infer<typeof Missing>[number]): string {
  return [title.slice(0, 200), category, colours.join(' '), brand.slice(0, 50)].filter(Boolean).join(', ');
}
