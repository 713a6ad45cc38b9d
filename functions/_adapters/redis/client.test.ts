import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { redisClient } from './client.js';

// On a thread of its own: it answers while this one computes.
const answering = `
  const { createServer } = require('node:http');
  const { parentPort } = require('node:worker_threads');
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => response.end(JSON.stringify([{ result: Buffer.from('pong').toString('base64') }])));
  });
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));`;

let server: Worker;
let url: string;
beforeAll(async () => {
  server = new Worker(answering, { eval: true });
  const [port] = await once(server, 'message');
  url = `http://127.0.0.1:${port}`;
});
afterAll(() => server.terminate());

it('an answer that came in time is read, however long this instance computed meanwhile', async () => {
  const redis = redisClient({ url, token: 'secret', timeoutMs: 400 });
  await redis.ping();
  const asked = redis.ping();
  for (let turn = 0; turn < 10; turn++) await setImmediate();
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 700);
  expect(await asked).toBe('pong');
});
