import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import * as z from 'zod';
import { ProviderFailure } from '../../functions/_domain/provider-failure.js';
import type { Database } from '../client.js';
import { declareComplete, isComplete } from './declare-complete.js';
import { embedBatch, type Placer } from './embed-batch.js';
import { missingIn } from './missing.js';

type Options = {
  /** Products a call of the model. */
  batch: number;
  /** The most that one call may take. */
  callMs: number;
  signal: AbortSignal;
  onProgress?: (done: number, of: number) => void;
};

/** How often one batch is tried before the run gives up. */
const tries = 4;
const firstWaitMs = 1000;
const longestWaitMs = 60_000;

/**
 * Embeds every product that lacks a vector in the space, batch by batch, and declares the catalogue complete in it. A run
 * cut off anywhere is resumed by running it again. Rejects with the model's `ProviderFailure` when waiting does not help.
 */
export async function embedCatalogue(
  db: Database,
  placer: Placer,
  options: Options,
): Promise<{ embedded: number; left: number; complete: boolean }> {
  const { batch, signal, onProgress } = options;
  const total = (await stateOf(db, placer.space)).left;
  let embedded = 0;
  for (let done = -1; done !== 0 && !signal.aborted; embedded += done) {
    done = await patiently(options, (own) => embedBatch(db, placer, { limit: batch, signal: own }));
    onProgress?.(embedded + done, total);
  }
  await db.execute(declareComplete(placer.space));
  return { embedded, ...(await stateOf(db, placer.space)) };
}

/** A call that is tried again while the provider is out, after as long as it asks for. */
async function patiently<T>(
  { callMs, signal }: Options,
  call: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  for (let nth = 1; ; nth++) {
    try {
      return await call(AbortSignal.any([signal, AbortSignal.timeout(callMs)]));
    } catch (error) {
      const passing =
        error instanceof ProviderFailure && (error.kind === 'unavailable' || error.kind === 'timeout');
      if (!passing || nth === tries || signal.aborted) throw error;
      const waitMs = Math.min(longestWaitMs, error.retryAfterMs ?? firstWaitMs * 2 ** nth);
      await wait(waitMs, undefined, { signal });
    }
  }
}

const State = z.tuple([z.object({ left: z.int(), complete: z.boolean() })]);

async function stateOf(db: Database, space: string) {
  const { rows } = await db.execute(sql`SELECT ${isComplete(sql`${space}`)} AS complete,
    (SELECT count(*)::int FROM products p WHERE ${missingIn(space)}) AS left`);
  return State.parse(rows)[0];
}
