import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import { isTimeout } from '../../_domain/is-timeout.js';
import { ProviderFailure } from '../../_domain/provider-failure.js';
import { retryAfterMs } from '../../_domain/retry-after.js';

/** What the vendor's client threw, as the one kind of failure that the house knows. */
export function failureOf(error: unknown, signal: AbortSignal): ProviderFailure {
  if (signal.aborted) return new ProviderFailure(isTimeout(signal.reason) ? 'timeout' : 'cancelled');
  if (error instanceof APIUserAbortError) return new ProviderFailure('cancelled');
  if (error instanceof APIConnectionTimeoutError) return new ProviderFailure('timeout');
  if (error instanceof APIConnectionError || !(error instanceof APIError))
    return new ProviderFailure('unavailable');
  const { status, headers } = error;
  if (status === 401 || status === 403) return new ProviderFailure('unauthorised');
  if (status === 400 || status === 413 || status === 422) return new ProviderFailure('misused');
  return new ProviderFailure('unavailable', retryAfterMs(headers?.get('retry-after'), Date.now()));
}
