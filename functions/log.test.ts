import { Redis } from '@upstash/redis';
import { describe, expect, inject, it, vi } from 'vitest';
import { settled } from './_http/after-response.js';

const services = inject('services');
Object.assign(process.env, services);
const { default: recommend } = await import('./recommend.js');

async function linesOf(request: Request): Promise<Record<string, unknown>[]> {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  const response = await recommend.fetch(request);
  await response.text();
  await settled();
  const lines = log.mock.calls.map(([line]) => JSON.parse(String(line)));
  log.mockRestore();
  return lines;
}

const asked = (body: unknown, address: string) =>
  new Request('http://localhost/api/recommend', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': address,
      'x-request-id': 'the-one',
    },
    body: JSON.stringify(body),
  });

describe('the log', () => {
  it('has one line a request: id, route, status, stages, shortcomings and a hash of the caller', async () => {
    const lines = await linesOf(asked({ prompt: 'saffron anarkali for a sangeet' }, '203.0.113.77'));
    expect(lines).toMatchObject([
      {
        level: 'info',
        message: 'answered',
        requestId: 'the-one',
        route: 'recommend',
        status: 200,
        ms: expect.any(Number),
        timings: { databaseMs: expect.any(Number), assembleMs: expect.any(Number) },
        degraded: expect.arrayContaining(['parser:not_configured', 'embedder:not_configured']),
        caller: expect.stringMatching(/^[\w-]{16}$/),
      },
    ]);
  });

  it('knows a caller again, and one from another', async () => {
    const callers = [];
    for (const address of ['203.0.113.77', '203.0.113.77', '203.0.113.78'])
      callers.push((await linesOf(asked({ prompt: 'red saree' }, address)))[0]?.caller);
    expect(callers[0]).toBe(callers[1]);
    expect(callers[0]).not.toBe(callers[2]);
  });

  it('says nothing of a wish, a key or an address, and neither do the counters', async () => {
    const lines = [
      ...(await linesOf(asked({ prompt: 'saffron anarkali for a sangeet' }, '203.0.113.77'))),
      ...(await linesOf(asked({ prompt: 'saffron', surprise: 'anarkali' }, '203.0.113.77'))),
    ];
    const redis = new Redis({
      url: services.UPSTASH_REDIS_REST_URL,
      token: services.UPSTASH_REDIS_REST_TOKEN,
      enableTelemetry: false,
    });
    const kept = JSON.stringify([lines, await redis.keys('*')]);
    expect(kept).not.toMatch(/saffron|anarkali|203\.0\.113/);
    for (const [name, secret = ''] of Object.entries(services))
      if (/TOKEN|KEY|DATABASE/.test(name)) expect(kept).not.toContain(secret);
  });
});
