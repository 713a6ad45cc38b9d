import type { Probe } from '../_domain/health.js';
import { isTimeout } from '../_domain/is-timeout.js';
import { withDeadline } from '../_resilience/deadline.js';
import { policies } from './policies.js';

/**
 * Asks a service and says what came of it, within the health page's patience; never rejects. `onFailed` hears why: the
 * page tells anybody who asks only that it failed.
 */
export async function probe<T>(
  ask: (() => Promise<T>) | undefined,
  onFailed: (error: unknown) => void,
): Promise<Probe<T>> {
  if (!ask) return { ok: false, reason: 'not_configured' };
  const started = performance.now();
  try {
    const value = await withDeadline(policies.health.probeMs, ask());
    return { ok: true, value, ms: performance.now() - started };
  } catch (error) {
    onFailed(error);
    return { ok: false, reason: isTimeout(error) ? 'timeout' : 'error' };
  }
}
