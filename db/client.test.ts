import { createServer, type Socket } from 'node:net';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { connect } from './client.js';

/** Takes what it is sent and never answers. */
const server = createServer();
const address = () => {
  const at = server.address();
  return `postgresql://user:secret@127.0.0.1:${typeof at === 'object' && at?.port}/shop`;
};
const sockets = new Set<Socket>();
server.on('connection', (socket) => sockets.add(socket));
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(async () => {
  // A statement that is called off while it connects leaves an idle connection, which the server is to end.
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
});

it('calls off every statement that takes too long, and closes its connection', async () => {
  const db = connect(address(), { mostMs: 30 });
  for (let statement = 0; statement < 2; statement++) {
    const asked = new Promise<Socket>((resolve) => server.once('connection', resolve));
    const answer = db.execute(sql`SELECT 1`);
    const [socket] = await Promise.all([asked, expect(answer).rejects.toThrow()]);
    socket.resume();
    await new Promise((resolve) => socket.once('close', resolve));
  }
});
