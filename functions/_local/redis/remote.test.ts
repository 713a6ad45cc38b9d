import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import type { Backend } from './backend.js';
import { connectRemote } from './remote.js';

let server: Server | undefined;
let backend: Backend | undefined;
afterEach(async () => {
  await backend?.close();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
});

/** Connects to a server which hands every connection to `onConnection`. */
async function connectTo(onConnection: (socket: Socket) => void, path = '', login = ''): Promise<Backend> {
  const listening = createServer(onConnection);
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  backend = connectRemote(`redis://${login}127.0.0.1:${port}${path}`);
  return backend;
}

describe('the connection to a real server', () => {
  it('is made anew after it broke, and the command under way is not sent again', async () => {
    let connections = 0;
    const redis = await connectTo((socket) => {
      const first = connections++ === 0;
      socket.on('data', () => (first ? socket.destroy() : socket.write('+PONG\r\n')));
    });
    await expect(redis.pipeline([['INCR', 'a']])).rejects.toThrow();
    expect(await redis.pipeline([['PING']])).toEqual([{ status: 'PONG' }]);
  });

  it('is given up when the other side does not speak Redis', async () => {
    const redis = await connectTo((socket) => {
      socket.on('data', () => socket.write('HTTP/1.1 400 Bad Request\r\n'));
      socket.on('error', () => undefined);
    });
    await expect(redis.pipeline([['PING']])).rejects.toThrow(/does not speak RESP2/);
  });

  it('logs in and selects as the URL says', async () => {
    let heard = '';
    const hear = (socket: Socket) =>
      socket.on('data', (chunk) => {
        heard += chunk;
        if (heard.includes('PING')) socket.write('+OK\r\n+OK\r\n+PONG\r\n');
      });
    const redis = await connectTo(hear, '/2', 'me:p%40ss@');
    expect(await redis.pipeline([['PING']])).toEqual([{ status: 'PONG' }]);
    expect(heard.match(/[A-Za-z@]{2,}|\n2/g)).toEqual(['AUTH', 'me', 'p@ss', 'SELECT', '\n2', 'PING']);
  });

  it('takes no other kind of address', () => {
    expect(() => connectRemote('https://example.com')).toThrow(/expected a redis:\/\/ URL, got https:/);
  });
});
