import { NeonDbError } from '@neondatabase/serverless';
import { DrizzleQueryError } from 'drizzle-orm/errors';
import { whyBroken } from '../functions/_domain/broken-fetch.js';

/** What the database said, or why it could not be asked, where an error's own words do not say it; else undefined. */
export function saidByDatabase(error: unknown): string | undefined {
  const reason = whyUnreached(error);
  if (reason !== undefined) return `the database cannot be reached (${reason})`;
  return error instanceof DrizzleQueryError ? `the database: ${error.cause?.message}` : undefined;
}

/** Whether an error is that of a database that could not be asked: what it says of itself is not known. */
export const isUnreached = (error: unknown): boolean => whyUnreached(error) !== undefined;

/** What is asked of the database at an address: where that cannot be reached, the error names the host and a way out. */
export async function reach<T>(databaseUrl: string, asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    const reason = whyUnreached(error);
    if (reason === undefined) throw error;
    const { host } = new URL(databaseUrl);
    throw new Error(`${host} cannot be reached (${reason}): is the database up, and its address right?`);
  }
}

function whyUnreached(error: unknown): string | undefined {
  const said = error instanceof DrizzleQueryError ? error.cause : error;
  return said instanceof NeonDbError && said.sourceError ? whyBroken(said.sourceError) : undefined;
}
