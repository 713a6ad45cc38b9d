import { createServer } from 'node:http';
import { APIConnectionError, APIError } from 'openai';
import { expect, it } from 'vitest';
import { mayHaveCost } from './may-have-cost.js';

const ended = (code: string) =>
  new APIConnectionError({
    cause: new TypeError('fetch failed', { cause: Object.assign(new Error(), { code }) }),
  });

it('nothing is charged where no connection was made, the secured one included', async () => {
  const codes = [
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'CERT_HAS_EXPIRED',
  ];
  expect(codes.filter((code) => mayHaveCost(ended(code)))).toEqual([]);
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const unsecured = await fetch(`https://127.0.0.1:${port}/`).catch((error: unknown) => error);
  server.close();
  expect(unsecured).toBeInstanceOf(TypeError);
  expect(mayHaveCost(unsecured)).toBe(false);
});

it('what was sent may be charged however it ended, but not where the provider says that it failed', () => {
  expect(
    ['ECONNRESET', 'UND_ERR_SOCKET', 'UND_ERR_HEADERS_TIMEOUT'].map((code) => mayHaveCost(ended(code))),
  ).toEqual([true, true, true]);
  expect(mayHaveCost(new APIError(500, {}, 'down', new Headers()))).toBe(false);
});
