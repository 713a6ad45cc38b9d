import { sql } from 'drizzle-orm';
import * as z from 'zod';
import type { ProductEmbedder } from '../../functions/_domain/ports/embedding.js';
import { Attributes } from '../../functions/_domain/product.js';
import type { MessageOutcome, ReembedMessage } from '../../functions/_domain/queue-message.js';
import type { Database } from '../client.js';
import { halfvecText } from '../halfvec.js';
import { onceOnly } from '../import/queued/once-only.js';

const Rows = z.array(
  Attributes.extend({ id: z.string(), hash: z.string(), title: z.string(), brand: z.string() }),
);

/** Far more than a range is made to hold: a bound for what one statement may have to carry. */
const mostRows = 2000;

/**
 * Brings the products of a range that are of another space into the embedder's, and notes the message in the same
 * statement. A product that changes meanwhile is left to whoever changed it. Once no product of another space is left,
 * the catalogue as a whole is of this one.
 */
export async function reembedRange(
  db: Database,
  embedder: ProductEmbedder,
  { space, run, from, to }: ReembedMessage,
): Promise<MessageOutcome> {
  if (space !== embedder.space) return { kind: 'outdated' };
  const found = await db.execute(sql`
    SELECT id, content_hash AS hash, title, brand, slot, category, gender, colours, colour_families AS "colourFamilies",
      materials, pattern, fit, styles, occasions, seasons, formality
    FROM products WHERE embedding_space <> ${space} AND id >= ${from} AND (${to}::text IS NULL OR id < ${to})
    ORDER BY id LIMIT ${mostRows}`);
  const rows = Rows.parse(found.rows);
  const vectors = await embedder.embedProducts(
    rows.map(({ id: _, hash: __, title, brand, ...attributes }) => ({ attributes, title, brand })),
  );
  const changes = JSON.stringify(
    rows.flatMap(({ id, hash }, at) => {
      const vector = vectors[at];
      return vector ? [{ id, hash, embedding: halfvecText(vector) }] : [];
    }),
  );
  const written = await onceOnly(
    db.execute(sql`
      WITH noted AS (
        INSERT INTO processed_messages (id, updated) VALUES (${`reembed-${run}-${from}`}, ${rows.length})
      ), written AS (
        UPDATE products p SET embedding = l2_normalize(r.embedding::halfvec(512)), embedding_space = ${space}
        FROM json_to_recordset(${changes}::json) AS r(id text, hash text, embedding text)
        WHERE p.id = r.id AND p.content_hash = r.hash AND p.embedding_space <> ${space} RETURNING 1
      )
      INSERT INTO facts (name, value) SELECT 'catalogue_version', '1' WHERE EXISTS (SELECT FROM written)
      ON CONFLICT (name) DO UPDATE SET value = (facts.value::bigint + 1)::text, updated_at = now()`),
  );
  await db.execute(sql`
    UPDATE facts SET value = ${space}, updated_at = now()
    WHERE name = 'embedding_space' AND value <> ${space}
      AND NOT EXISTS (SELECT FROM products WHERE embedding_space <> ${space})`);
  return { kind: written === null ? 'repeated' : 'done' };
}
