import { onceAnInterval } from '../_resilience/once-an-interval.js';
import { errorFacts, logLine } from './log.js';
import { policies } from './policies.js';

/** Warns of what an error is, at most once in `policies.warnEveryMs`: for what every request meets while a service is gone. */
export function warnSeldom(message: string): (error: unknown) => void {
  return onceAnInterval(
    policies.warnEveryMs,
    () => performance.now(),
    (error: unknown) => logLine('warn', message, errorFacts(error)),
  );
}
