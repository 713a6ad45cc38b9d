/**
 * Why a model provider's answer cannot be used: it took too long; it failed or will not serve us now; it does not know
 * our key, which no second try mends; what we asked was wrong; what came back was not what was asked for; or we called it
 * off. Only the first three are held against it: what a shopper's words make of a request or an answer must not close the
 * provider to all.
 */
export type FailureKind = 'timeout' | 'unavailable' | 'unauthorised' | 'misused' | 'unusable' | 'cancelled';

export class ProviderFailure extends Error {
  override readonly name = 'ProviderFailure';
  constructor(
    readonly kind: FailureKind,
    /** What the provider said of when to come back. */
    readonly retryAfterMs?: number,
  ) {
    super(`the provider's answer: ${kind}`);
  }
}
