import { expect, it } from 'vitest';
import * as z from 'zod';
import { endpoint } from './endpoint.js';
import { readJson } from './input.js';

it('a body that breaks off is the sender’s fault, and no error of ours', async () => {
  const unknown: unknown[] = [];
  const app = endpoint({
    corsOrigins: () => [],
    maxBodyBytes: 1000,
    onUnknownError: (error) => unknown.push(error),
  });
  app.post('/', async (c) => {
    const read = await readJson(c, z.object({}));
    return read instanceof Response ? read : c.json(read);
  });
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{'));
      controller.error(new Error('aborted'));
    },
  });
  const headers = { 'content-type': 'application/json' };
  const answer = await app.request('/', { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
  expect([answer.status, unknown]).toEqual([400, []]);
  expect(await answer.json()).toMatchObject({ errors: [{ path: '', message: 'the body broke off' }] });
});
