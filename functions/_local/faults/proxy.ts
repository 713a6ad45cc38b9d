import { connect, createServer, type Socket } from 'node:net';

/** What goes wrong between us and a server. */
export type Fault =
  | { kind: 'none' }
  /** Every answer comes later by so much. */
  | { kind: 'latency'; ms: number }
  /** Takes what is sent and never answers. */
  | { kind: 'hang' }
  /** Ends the connection with a reset at the first byte of a request. */
  | { kind: 'reset' }
  /** Answers in full, and closes with a reset so many milliseconds later, whatever is asked meanwhile. */
  | { kind: 'slow_close'; ms: number }
  /** Answers arrive in so many bytes a second. */
  | { kind: 'bandwidth'; bytesPerSecond: number }
  /** Answers in the server's place with an HTTP status. */
  | { kind: 'status'; status: number }
  /** Answers in the server's place with what is no HTTP. */
  | { kind: 'garbage' }
  /** Ends in the middle of the first answer. */
  | { kind: 'cut' };

export type FaultProxy = {
  port: number;
  /** How many requests, or pieces of them, were seen since the last fault was set. */
  seen: () => number;
  /** Replaces the fault, for connections under way too. */
  set: (fault: Fault) => void;
  close: () => Promise<void>;
};

/** How often a slow line passes something on. */
const dripMs = 20;

/** A TCP proxy on loopback in front of a server of ours, which does to its connections what a fault says. */
export async function startFaultProxy(target: { host?: string; port: number }): Promise<FaultProxy> {
  let fault: Fault = { kind: 'none' };
  let seen = 0;
  const open = new Set<Socket>();
  const timers = new Set<NodeJS.Timeout>();

  function later(ms: number, work: () => void): void {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timers.add(timer);
  }

  const server = createServer((client) => {
    let upstream: Socket | undefined;
    track(client);
    client.on('close', () => upstream?.destroy());
    client.on('data', (chunk) => {
      seen += 1;
      ask(client, chunk);
    });

    function ask(caller: Socket, chunk: Buffer): void {
      switch (fault.kind) {
        case 'hang':
          return;
        case 'reset':
          caller.resetAndDestroy();
          return;
        case 'status':
          caller.end(
            `HTTP/1.1 ${fault.status} Fault\r\ncontent-type: text/plain\r\ncontent-length: 5\r\nconnection: close\r\n\r\nfault`,
          );
          return;
        case 'garbage':
          caller.end(Buffer.from([0, 255, 13, 10, 1, 254, 72, 84, 84, 80]));
          return;
        case 'none':
        case 'latency':
        case 'slow_close':
        case 'bandwidth':
        case 'cut':
          upstream ??= forwarding(caller);
          upstream.write(chunk);
      }
    }
  });

  function forwarding(client: Socket): Socket {
    const upstream = connect(target.port, target.host ?? '127.0.0.1');
    track(upstream);
    upstream.on('data', (chunk) => answer(client, upstream, chunk));
    upstream.on('close', () => later(fault.kind === 'latency' ? fault.ms : 0, () => client.end()));
    return upstream;
  }

  function answer(client: Socket, upstream: Socket, chunk: Buffer): void {
    switch (fault.kind) {
      case 'latency':
        later(fault.ms, () => client.write(chunk));
        return;
      case 'bandwidth':
        // The next piece waits for its turn: two dripping at once would be mixed.
        upstream.pause();
        drip(client, chunk, Math.max(1, Math.round((fault.bytesPerSecond * dripMs) / 1000)), () =>
          upstream.resume(),
        );
        return;
      case 'cut':
        client.write(chunk.subarray(0, chunk.length / 2), () => client.resetAndDestroy());
        return;
      case 'slow_close':
        client.write(chunk);
        later(fault.ms, () => client.resetAndDestroy());
        return;
      case 'none':
      case 'hang':
      case 'reset':
      case 'status':
      case 'garbage':
        client.write(chunk);
    }
  }

  function drip(client: Socket, rest: Buffer, bytes: number, done: () => void): void {
    if (client.destroyed || rest.length === 0) {
      done();
      return;
    }
    client.write(rest.subarray(0, bytes));
    later(dripMs, () => drip(client, rest.subarray(bytes), bytes, done));
  }

  function track(socket: Socket): void {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    port: address.port,
    seen: () => seen,
    set(next) {
      fault = next;
      seen = 0;
    },
    async close() {
      for (const timer of timers) clearTimeout(timer);
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
