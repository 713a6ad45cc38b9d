import { NeonDbError } from '@neondatabase/serverless';

/**
 * Whether an error means that the database cannot be reached or cannot work now, rather than that a statement is wrong:
 * no SQLSTATE at all, one of the classes 08 (connection), 53 (resources) and 57 (operator intervention), or an answer to
 * a statement that is no JSON.
 */
export function isOutage(error: unknown): boolean {
  if (error instanceof Error && error.cause instanceof SyntaxError) return true;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof NeonDbError) return !cause.code || /^(08|53|57)/.test(cause.code);
  return cause instanceof DOMException || isBrokenFetch(cause);
}

/** `fetch` rejects with the type of error that a slip of ours throws as well; its own words tell it. */
function isBrokenFetch(error: unknown): boolean {
  return error instanceof TypeError && /^(?:fetch failed|terminated)$/.test(error.message);
}
