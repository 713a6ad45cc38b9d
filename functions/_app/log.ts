import { framesOf } from '../_domain/frames-of.js';

/** One line of JSON on stdout, where both clouds collect logs. Never a prompt, a key, an address or a vendor's words. */
export function logLine(
  level: 'info' | 'warn' | 'error',
  message: string,
  facts: Record<string, unknown> = {},
): void {
  console.log(JSON.stringify({ level, message, at: new Date().toISOString(), ...facts }));
}

/** What may be said of an error in a log: its kind and code, those of what it wraps, and where it arose; no message. */
export function errorFacts(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { error: typeof error };
  const chain = [...causesOf(error)];
  const kind = chain.find(({ name }) => name !== 'Error')?.name ?? error.name;
  const code = chain.flatMap((one) => ('code' in one && typeof one.code === 'string' ? one.code : []))[0];
  // A service that is unavailable is so for a reason: a timeout is slow responses, a broken connection is an outage.
  const because = chain.findLast(({ name }) => name !== 'Error')?.name ?? kind;
  const at = framesOf(error).split('\n', 1)[0]?.trim();
  return {
    error: kind,
    ...(because !== kind && { because }),
    ...(code && { code }),
    ...(at && { where: at }),
  };
}

/** No error has more to it; one may be its own cause. */
const mostCauses = 5;

/** An error and what it wraps, the outermost first. Neon's driver has a name of its own for it. */
function* causesOf(error: Error): Generator<Error> {
  let inner: unknown = error;
  for (let depth = 0; inner instanceof Error && depth < mostCauses; depth++) {
    yield inner;
    inner = inner.cause ?? ('sourceError' in inner ? inner.sourceError : undefined);
  }
}
