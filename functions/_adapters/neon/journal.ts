import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../../../db/client.js';
import type { Journal } from '../../_domain/ports/journal.js';

/**
 * What was asked, answered and clicked, in Neon. Written after the response; every method is one round trip. In plain
 * statements: the tables' own descriptions would be 5 KB at the start of every function that writes here.
 */
export function neonJournal(db: Database): Journal {
  return {
    async recommended({ request, answer, catalogueVersion }) {
      await db.batch([
        db.execute(sql`
          INSERT INTO recommendations (id, request, answer, catalogue_version)
          VALUES (${answer.id}, ${json(request)}, ${json(answer)}, ${catalogueVersion}) ON CONFLICT DO NOTHING`),
        db.execute(
          logged({
            route: 'recommend',
            // Understood, not quoted: the words of the wish stay out of what is counted over all shoppers.
            query: { ...answer.query, text: undefined, unread: answer.query.unread.length },
            results: answer.outfits.length,
            degraded: answer.degraded,
            totalMs: answer.timings.totalMs,
          }),
        ),
      ]);
    },
    async searched({ request, answer }) {
      await db.execute(
        logged({
          route: 'search',
          query: { ...request, q: undefined, words: request.q?.split(/\s+/).length },
          results: answer.products.length,
          degraded: answer.degraded,
          totalMs: answer.timings.totalMs,
        }),
      );
    },
    async clicked(productId) {
      await db.execute(sql`INSERT INTO clicks (product_id) VALUES (${productId})`);
    },
  };
}

type Logged = {
  readonly route: string;
  readonly query: object;
  readonly results: number;
  readonly degraded: readonly object[];
  readonly totalMs: number;
};

function logged({ route, query, results, degraded, totalMs }: Logged): SQL {
  return sql`
    INSERT INTO query_log (route, query, results, degraded, total_ms)
    VALUES (${route}, ${json(query)}, ${results}, ${json(degraded)}, ${Math.round(totalMs)})`;
}

const json = (value: object): SQL => sql`${JSON.stringify(value)}::jsonb`;
