import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { isIP } from 'node:net';
import type { Readable } from 'node:stream';

/** One request: what is asked for, and the address to which alone the connection may go. */
export type Target = {
  url: URL;
  address: string;
  headers: Readonly<Record<string, string>>;
  signal: AbortSignal;
};

/** An answer whose body has not been read yet; whoever got it destroys it. */
export type Answer = { status: number; headers: IncomingHttpHeaders; body: Readable };

/** Where a test's server listens, and whom it may trust. */
type Elsewhere = { port?: number; ca?: string };

/**
 * Sends a GET to `address` and nowhere else, on a connection of its own: nothing is resolved any more, and the
 * certificate must be that of the URL's name.
 */
export function openHttps(
  { url, address, headers, signal }: Target,
  { port = 443, ca }: Elsewhere = {},
): Promise<Answer> {
  const name = url.hostname.replace(/^\[(.*)\]$/, '$1');
  return new Promise((resolve, reject) => {
    const outgoing = request(
      {
        ...{ host: address, port, path: url.pathname + url.search, agent: false, signal },
        headers: { ...headers, host: url.host },
        servername: isIP(name) === 0 ? name : '',
        ...(ca !== undefined && { ca }),
      },
      (incoming) => {
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body: incoming });
      },
    );
    outgoing.on('error', reject);
    outgoing.end();
  });
}
