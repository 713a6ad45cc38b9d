import { type SQL, sql } from 'drizzle-orm';

/** The condition that a living product `p` has no vector in the space, or one of other words than its own. */
export function missingIn(space: string | SQL): SQL {
  return sql`p.retired_at IS NULL
    AND (p.model_space IS DISTINCT FROM ${space} OR p.model_of IS DISTINCT FROM md5(p.search_text))`;
}
