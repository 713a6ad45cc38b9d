import type { Database } from '../../../db/client.js';
import { clicks, queryLog, recommendations } from '../../../db/schema.js';
import type { Journal } from '../../_domain/ports/journal.js';

/** What was asked, answered and clicked, in Neon. Written after the response; every method is one round trip. */
export function neonJournal(db: Database): Journal {
  return {
    async recommended({ request, answer, catalogueVersion }) {
      await db.batch([
        db
          .insert(recommendations)
          .values({ id: answer.id, request, answer, catalogueVersion })
          .onConflictDoNothing(),
        db.insert(queryLog).values({
          route: 'recommend',
          // Understood, not quoted: the words of the wish stay out of what is counted over all shoppers.
          query: { ...answer.query, text: undefined, unread: answer.query.unread.length },
          results: answer.outfits.length,
          degraded: answer.degraded,
          totalMs: Math.round(answer.timings.totalMs),
        }),
      ]);
    },
    async searched({ request, answer }) {
      await db.insert(queryLog).values({
        route: 'search',
        query: { ...request, q: undefined, words: request.q?.split(/\s+/).length },
        results: answer.products.length,
        degraded: answer.degraded,
        totalMs: Math.round(answer.timings.totalMs),
      });
    },
    async clicked(productId) {
      await db.insert(clicks).values({ productId });
    },
  };
}
