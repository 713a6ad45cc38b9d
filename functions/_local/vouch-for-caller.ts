import type { IncomingMessage } from 'node:http';

const claims = new Set(['forwarded', 'x-forwarded-for', 'x-real-ip', 'x-vercel-forwarded-for']);

/** Puts the socket's address in `x-forwarded-for`, in place of whatever the caller claims to be, as Vercel does. */
export function vouchForCaller(incoming: IncomingMessage): void {
  const { rawHeaders, socket } = incoming;
  const kept = rawHeaders.filter((_, at) => !claims.has(rawHeaders[at - (at % 2)]?.toLowerCase() ?? ''));
  const address = socket.remoteAddress ?? '127.0.0.1';
  incoming.rawHeaders = [...kept, 'x-forwarded-for', address];
  // Some headers are looked up in the one, and all are listed from the other.
  for (const claim of claims) delete incoming.headers[claim];
  incoming.headers['x-forwarded-for'] = address;
}
