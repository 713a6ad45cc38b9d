import { once } from 'node:events';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { redisClient } from './client.js';

/** What the two threads know of the second request: 1 it has arrived, 2 this thread computes, 3 it is answered. */
const stage = new Int32Array(new SharedArrayBuffer(4));

// On a thread of its own: it answers while this one computes.
const answering = `
  const { createServer } = require('node:http');
  const { parentPort, workerData: stage } = require('node:worker_threads');
  const body = JSON.stringify([{ result: Buffer.from('pong').toString('base64') }]);
  let requests = 0;
  const server = createServer((request, response) => {
    request.resume();
    request.once('end', () => {
      requests += 1;
      if (requests === 1) return response.end(body);
      Atomics.store(stage, 0, 1);
      Atomics.wait(stage, 0, 1);
      response.end(body, () => {
        Atomics.store(stage, 0, 3);
        Atomics.notify(stage, 0);
      });
    });
  });
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));`;

let server: Worker;
let url: string;
beforeAll(async () => {
  server = new Worker(answering, { eval: true, workerData: stage });
  const [port] = await once(server, 'message');
  url = `http://127.0.0.1:${port}`;
});
afterAll(() => server.terminate());

it('an answer that came in time is read, however long this instance computed meanwhile', async () => {
  const timeoutMs = 1000;
  const redis = redisClient({ url, token: 'secret', timeoutMs });
  // Opens the connection that the second finds.
  await redis.ping();
  const asked = redis.ping();
  while (Atomics.load(stage, 0) !== 1) await setImmediate();
  Atomics.store(stage, 0, 2);
  Atomics.notify(stage, 0);
  Atomics.wait(stage, 0, 2);
  // Past the limit.
  Atomics.wait(stage, 0, 3, timeoutMs);
  expect(await asked).toBe('pong');
});
