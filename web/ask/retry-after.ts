/** Whole seconds that a `Retry-After` header (seconds or an HTTP date) asks to wait; null when it says nothing. */
export function secondsToWait(header: string | null, now: Date): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header);
  const at = Date.parse(header);
  return Number.isNaN(at) || !header.endsWith('GMT')
    ? null
    : Math.max(0, Math.ceil((at - now.getTime()) / 1000));
}
