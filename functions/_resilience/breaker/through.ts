import type { Admission, Breaker, CallOutcome, Refusal } from '../../_domain/ports/breaker.js';

type Options = {
  /** Milliseconds that only move forward. */
  clock: () => number;
  /** What an error of the call says about the provider. */
  judge: (error: unknown) => Pick<CallOutcome, 'kind' | 'retryAfterMs'>;
};

/**
 * Makes a call on an admission, which may have been asked for earlier, and hands the ticket back with how the call
 * went. The call's own error goes on to the caller.
 */
export async function throughBreaker<T>(
  breaker: Breaker,
  admission: Promise<Admission>,
  call: () => Promise<T>,
  { clock, judge }: Options,
): Promise<{ kind: 'answered'; value: T } | Refusal> {
  const admitted = await admission;
  if (admitted.kind === 'refused') return admitted;
  const started = clock();
  const record = (outcome: Pick<CallOutcome, 'kind' | 'retryAfterMs'>) =>
    breaker.record(admitted.ticket, { ...outcome, ms: clock() - started });
  let value: T;
  try {
    value = await call();
  } catch (error) {
    await record(judge(error));
    throw error;
  }
  await record({ kind: 'success' });
  return { kind: 'answered', value };
}

/** Hands back the ticket of an admission that no call was made on, so that a probe's permit is free again. */
export async function unused(breaker: Breaker, admission: Promise<Admission>): Promise<void> {
  const admitted = await admission;
  if (admitted.kind === 'admitted') await breaker.record(admitted.ticket, { kind: 'ignored', ms: 0 });
}
