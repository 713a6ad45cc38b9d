import { DrizzleQueryError } from 'drizzle-orm/errors';

/** What the database said, where an error's own words are the whole statement that failed; else undefined. */
export function saidByDatabase(error: unknown): string | undefined {
  return error instanceof DrizzleQueryError ? error.cause?.message : undefined;
}
