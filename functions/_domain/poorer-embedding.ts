import type { Degraded } from './outfit.js';
import type { Helped } from './ports/models.js';

/**
 * Why vectors did less for an answer than they can on this installation: the model that was asked gave none; the
 * catalogue is not, or not wholly, embedded by it; or its vectors are of a space that nobody here knows.
 */
export function poorerEmbedding(
  placed: Helped<unknown> | undefined,
  { vectorsCompared, modelCompared }: { vectorsCompared: boolean; modelCompared: boolean },
): Degraded['reason'] | undefined {
  if (modelCompared) return undefined;
  if (!vectorsCompared) return 'error';
  if (placed === undefined) return undefined;
  return placed.kind === 'alone' ? placed.reason : 'not_configured';
}
