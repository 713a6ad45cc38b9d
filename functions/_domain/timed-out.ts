/** Whether it is a deadline's end, as `AbortSignal.timeout` and `withDeadline` tell it. */
export function timedOut(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError';
}
