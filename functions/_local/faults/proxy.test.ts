import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { listen } from '../listen.js';
import { type FaultProxy, startFaultProxy } from './proxy.js';

let server: Awaited<ReturnType<typeof listen>>;
let proxy: FaultProxy;
const said = 'a well server says this. '.repeat(40);

beforeAll(async () => {
  server = await listen(async () => new Response(said), 0);
  proxy = await startFaultProxy({ port: server.port });
});
afterEach(() => proxy.set({ kind: 'none' }));
afterAll(async () => {
  await proxy.close();
  await server.close();
});

const ask = async (ms = 10_000) => {
  const response = await fetch(`http://127.0.0.1:${proxy.port}/`, { signal: AbortSignal.timeout(ms) });
  return { status: response.status, text: await response.text() };
};

it('passes everything on while nothing is wrong, and again once it is mended', async () => {
  expect(await ask()).toEqual({ status: 200, text: said });
  proxy.set({ kind: 'reset' });
  await expect(ask()).rejects.toThrow();
  proxy.set({ kind: 'none' });
  expect(await ask()).toEqual({ status: 200, text: said });
});

it.each([
  { kind: 'latency', ms: 30 },
  { kind: 'bandwidth', bytesPerSecond: 20_000 },
  { kind: 'slow_close', ms: 5 },
] as const)('answers in full under $kind', async (fault) => {
  proxy.set(fault);
  expect((await ask()).text).toBe(said);
  expect(proxy.seen()).toBeGreaterThan(0);
});

it.each([{ kind: 'reset' }, { kind: 'garbage' }, { kind: 'cut' }] as const)(
  'gives no answer under $kind',
  async (fault) => {
    proxy.set(fault);
    await expect(ask()).rejects.toThrow(/fetch failed|terminated/);
  },
);

it('says nothing under hang, on a connection that was well before too', async () => {
  await ask();
  proxy.set({ kind: 'hang' });
  await expect(ask(100)).rejects.toThrow(/timeout/);
});

it('answers with a status in the place of the server', async () => {
  proxy.set({ kind: 'status', status: 503 });
  expect(await ask()).toEqual({ status: 503, text: 'fault' });
});

it('keeps the pieces of a long answer in order on a slow line', async () => {
  const long = Array.from({ length: 40_000 }, (_, nth) => nth).join(' ');
  const talker = await listen(async () => new Response(long), 0);
  const slow = await startFaultProxy({ port: talker.port });
  slow.set({ kind: 'bandwidth', bytesPerSecond: 1_000_000 });
  const heard = await (await fetch(`http://127.0.0.1:${slow.port}/`)).text();
  await slow.close();
  await talker.close();
  expect(heard === long).toBe(true);
});
