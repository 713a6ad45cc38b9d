import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';

/** A server on this machine: where it listens, and how it stops. */
export type Listening = { port: number; close(): Promise<void> };

type Fetch = (request: Request) => Response | Promise<Response>;

// Long enough for an answer under way, short enough for Ctrl-C to feel like one.
const graceMs = 1_000;

type Options = {
  host?: '127.0.0.1' | '::1';
  /** Sees each request as it came in, and may change it. */
  prepare?: (incoming: IncomingMessage) => void;
};

/**
 * Serves `fetch` on this machine's loopback interface at `port` (0 picks a free one). Rejects with Node's error
 * (`EADDRINUSE`, …) when it cannot listen. `close` lets running answers end, for a second.
 */
export async function listen(
  fetch: Fetch,
  port: number,
  { host = '127.0.0.1', prepare = () => {} }: Options = {},
): Promise<Listening> {
  const respond = getRequestListener((request) => fetch(request), { overrideGlobalObjects: false });
  const server = createServer((incoming, outgoing) => {
    prepare(incoming);
    closeOnceHeard(incoming, outgoing);
    void respond(incoming, outgoing);
  });
  // A client that sends just as an idle connection is closed gets a reset: let clients close first.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { port: address.port, close: () => stop(server) };
}

/**
 * A client that wants its connection closed, as Python's does, still sends while it is refused: closed before it has
 * sent all, it would be told of a broken pipe and not of its answer.
 */
function closeOnceHeard(incoming: IncomingMessage, outgoing: ServerResponse): void {
  if (outgoing.shouldKeepAlive) return;
  outgoing.shouldKeepAlive = true;
  outgoing.once('finish', () => {
    const close = () => incoming.socket.destroySoon();
    if (incoming.complete) close();
    else incoming.once('end', close).once('error', close);
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
