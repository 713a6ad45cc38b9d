import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, expect, it } from 'vitest';
import { type Listening, listen } from './listen.js';

let server: Listening;
afterEach(() => server.close());

// In a process of its own: in this one the server would never answer before all was sent.
const client = `
  const [port, bytes] = process.argv.slice(1).map(Number);
  const socket = require('node:net').connect(port, '127.0.0.1');
  socket.pipe(process.stdout);
  socket.on('error', ({ code }) => console.log(code));
  socket.write('POST / HTTP/1.1\\r\\nhost: localhost\\r\\nconnection: close\\r\\ncontent-length: ' + bytes + '\\r\\n\\r\\n');
  if (bytes > 0) socket.write(Buffer.alloc(bytes, 'x'));
`;

it.each([20_000_000, 0])(
  'a client that closes after its %i bytes is told its answer, and closed',
  async (bytes) => {
    server = await listen(() => new Response('too much', { status: 413 }), 0);
    const args = ['-e', client, String(server.port), String(bytes)];
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 20_000 });
    expect(stdout).toMatch(/^HTTP\/1.1 413 .*too much$/s);
  },
);
