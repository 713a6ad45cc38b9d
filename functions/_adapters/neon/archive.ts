import { sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Database } from '../../../db/client.js';
import { RecommendAnswer, RecommendRequest } from '../../_domain/answers.js';
import type { Archive } from '../../_domain/ports/journal.js';
import { productColumns } from './columns.js';
import { type OnOdd, productsIn } from './read-rows.js';

const Row = z.object({
  request: RecommendRequest,
  answer: RecommendAnswer,
  version: z.string(),
  answered_at: z.string(),
  products: z.array(z.unknown()),
});

/** The answers that were given, in Neon. A retired product counts as gone; an answer that cannot be read, as none. */
export function neonArchive(db: Database, onOdd: OnOdd): Archive {
  return {
    async recall(id) {
      const { rows } = await db.execute(sql`
        SELECT r.request, r.answer, r.catalogue_version AS version, to_char(r.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS answered_at,
          coalesce((SELECT json_agg(found) FROM (SELECT ${productColumns} FROM products p
            WHERE p.retired_at IS NULL AND p.id IN (
              SELECT jsonb_path_query(r.answer, '$.outfits[*].items[*].id') #>> '{}')) found), '[]') AS products
        FROM recommendations r WHERE r.id = ${id}`);
      if (rows[0] === undefined) return undefined;
      const row = Row.safeParse(rows[0]);
      if (!row.success) {
        // Two steps of a path are names of ours.
        const fields = row.error.issues.map(({ path }) => path.slice(0, 2).join('.'));
        onOdd({ id, fields: [...new Set(fields)] });
        return undefined;
      }
      const { request, answer, version: catalogueVersion, answered_at: answeredAt } = row.data;
      const products = productsIn(row.data.products, onOdd);
      return { request, answer, answeredAt, catalogueVersion, products };
    },
  };
}
