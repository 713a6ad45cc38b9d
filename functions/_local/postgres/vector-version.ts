import type { Pool } from 'pg';

// Earlier releases could corrupt an index while it was vacuumed or built in parallel.
const oldest = [0, 8, 4];

/** What is wrong with a pgvector of this version and what to do about it; null when it is 0.8.4 or newer. */
export function vectorVersionProblem(version: string | undefined): string | null {
  const wanted = `pgvector ${oldest.join('.')} or newer is needed`;
  if (version === undefined) return `${wanted}, and this Postgres has none: install the extension`;
  const parts = version.split('.').map(Number);
  const differing = oldest.findIndex((part, at) => part !== (parts[at] ?? 0));
  if (differing === -1 || (parts[differing] ?? 0) > (oldest[differing] ?? 0)) return null;
  return `${wanted}, and this Postgres has ${version}: upgrade it, then run ALTER EXTENSION vector UPDATE`;
}

/** Rejects unless the pgvector in use, or else the one on offer, is new enough. */
export async function assertVectorVersion(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ version: string }>(
    `SELECT coalesce(installed_version, default_version) AS version FROM pg_available_extensions WHERE name = 'vector'`,
  );
  const problem = vectorVersionProblem(rows[0]?.version);
  if (problem !== null) throw new Error(problem);
}
