import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { otelTracer } from './tracer.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A collector that takes OTLP as JSON, and what it took; one with `status` 0 never answers. */
async function collector(status = 200) {
  const taken: { url: string | undefined; body: string }[] = [];
  const server = createServer(async (request, response) => {
    taken.push({ url: request.url, body: await text(request) });
    if (status > 0) response.writeHead(status, { 'content-type': 'application/json' }).end('{}');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { taken, tracer: otelTracer({ endpoint: `http://127.0.0.1:${port}/`, timeoutMs: 300 }) };
}

const story = {
  route: 'recommend',
  status: 503,
  ms: 42.5,
  memoryMb: 120,
  requestId: 'the-one',
  caller: 'hash',
  startedAtMs: Date.parse('2026-03-01T10:00:00Z'),
  timings: { databaseMs: 31.2 },
  degraded: [{ part: 'parser', reason: 'timeout' } as const],
};

describe('a span', () => {
  it('says when a request came, how long each stage took, how it ended, and what fell short', async () => {
    const { taken, tracer } = await collector();
    await tracer.trace(story);
    expect(taken.map(({ url }) => url)).toEqual(['/v1/traces']);
    const [resource] = JSON.parse(taken[0]?.body ?? '').resourceSpans;
    const [span] = resource.scopeSpans[0].spans;
    const nanos = (ms: number) => String(BigInt(ms * 10) * 100_000n);
    expect(span).toMatchObject({
      name: 'recommend',
      startTimeUnixNano: nanos(story.startedAtMs),
      endTimeUnixNano: nanos(story.startedAtMs + 42.5),
      status: { code: 2 },
    });
    const said = new Map(
      span.attributes.map(({ key, value }: { key: string; value: object }) => [key, value]),
    );
    expect(said.get('http.response.status_code')).toEqual({ intValue: 503 });
    expect(said.get('fashiondeck.stage.databaseMs')).toEqual({ doubleValue: 31.2 });
    expect(JSON.stringify(said.get('fashiondeck.degraded'))).toContain('parser:timeout');
    expect(taken[0]?.body).not.toContain('hash');
  });

  it.each([0, 400])('is given up on a collector that answers %i, within its time', async (status) => {
    const { tracer } = await collector(status);
    await expect(tracer.trace(story)).rejects.toThrow();
  });
});
