import { framesOf } from '../_domain/frames-of.js';

/** One line of JSON on stdout, where both clouds collect logs. Never a prompt, a key, an address or a vendor's words. */
export function logLine(
  level: 'info' | 'warn' | 'error',
  message: string,
  facts: Record<string, unknown> = {},
): void {
  console.log(JSON.stringify({ level, message, at: new Date().toISOString(), ...facts }));
}

/** What may be said of an error in a log: its kind, its code, and where it arose; never its message. */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const at = framesOf(error).split('\n', 1)[0]?.trim();
  return { error: error.name, ...code, ...(at && { where: at }) };
}
