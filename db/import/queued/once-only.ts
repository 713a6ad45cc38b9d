import { NeonDbError } from '@neondatabase/serverless';

/** The result of a statement that notes a message; null when the same message was noted while it ran, and nothing was written. */
export async function onceOnly<T>(statement: PromiseLike<T>): Promise<T | null> {
  try {
    return await statement;
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    if (cause instanceof NeonDbError && cause.constraint === 'processed_messages_pkey') return null;
    throw error;
  }
}
