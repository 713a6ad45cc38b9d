import { onceAnInterval } from '../_resilience/once-an-interval.js';
import { errorFacts, logLine } from './log.js';
import { policies } from './policies.js';

/** Makes what hears of errors of one kind, and tells of them. */
export type Warn = (message: string, facts?: Record<string, unknown>) => (error: unknown) => void;

/** Logs what an error is, at most once in `policies.warnEveryMs`: for what every request meets while a service is gone. */
export const warnSeldom: Warn = (message, facts) =>
  onceAnInterval(
    policies.warnEveryMs,
    () => performance.now(),
    (error: unknown) => logLine('warn', message, { ...facts, ...errorFacts(error) }),
  );
