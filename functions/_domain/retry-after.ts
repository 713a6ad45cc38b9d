/** How long a `Retry-After` asks to wait from `nowMs` on: seconds, or a date (RFC 9110); undefined when it says neither. */
export function retryAfterMs(value: string | null | undefined, nowMs: number): number | undefined {
  const said = value?.trim() ?? '';
  // HTTP dates end so; `Date.parse` would take "-5" for a year.
  const until = said.endsWith('GMT') ? Date.parse(said) - nowMs : Number.NaN;
  const ms = /^\d+(\.\d+)?$/.test(said) ? Number(said) * 1000 : until;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
