import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, expect, it } from 'vitest';
import { type Listening, listen } from './listen.js';

let server: Listening;
afterEach(() => server.close());

it.each([20_000_000, 0])(
  'a client that closes after its %i bytes is told its answer, and closed',
  async (bytes) => {
    server = await listen(() => new Response('too much', { status: 413 }), 0);
    const socket = connect(server.port, '127.0.0.1');
    socket.write(
      `POST / HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-length: ${bytes}\r\n\r\n`,
    );
    const sent = new Promise<void>((resolve, reject) =>
      socket.write(Buffer.alloc(bytes, 'x'), (error) => (error ? reject(error) : resolve())),
    );
    const [answer] = await Promise.all([text(socket), sent, once(socket, 'close')]);
    expect(answer).toMatch(/^HTTP\/1.1 413 .*too much/s);
  },
);
