import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from 'vitest';
import { sentryReporter } from './reporter.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server that takes Sentry's envelopes, and what it took; one with `status` 0 never answers. */
async function tracker(status = 200, timeoutMs = 10_000) {
  const taken: string[] = [];
  const server = createServer(async (request, response) => {
    taken.push(`${request.method} ${request.url}\n${await text(request)}`);
    if (status > 0) response.writeHead(status).end('{}');
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return { taken, reporter: sentryReporter({ dsn: `http://key@127.0.0.1:${port}/42`, timeoutMs }) };
}

const at = { route: 'recommend', requestId: 'the-one' };
const secret = 'red saree\n    at my wife (sk-live-123:1:2)';

describe('the error reporter', () => {
  it('tells kind, code, place, route and request, and not a word of the message', async () => {
    const { taken, reporter } = await tracker();
    const error = Object.assign(new RangeError(secret, { cause: new Error(secret) }), { code: 'E_ODD' });
    expect(await reporter.report(error, at)).toBe(true);
    const [envelope = ''] = taken;
    expect(envelope).toMatch(/^POST \/api\/42\/envelope\//);
    const event = JSON.parse(envelope.split('\n').at(-1) ?? '');
    expect(event).toMatchObject({
      exception: { values: [{ type: 'RangeError', value: 'E_ODD' }] },
      tags: at,
    });
    const frames = event.exception.values[0].stacktrace.frames;
    expect(frames.at(-1).filename).toContain('reporter.test.ts');
    expect(envelope).not.toContain('saree');
    expect(envelope).not.toContain('sk-live');
  });

  it('says nothing of a thrown text or object either', async () => {
    const { taken, reporter } = await tracker();
    await reporter.report(secret, at);
    await reporter.report({ wish: secret }, at);
    expect(taken).toHaveLength(2);
    expect(taken.join()).not.toMatch(/saree|sk-live/);
  });

  it.each([0, 500, 429])('gives up on a tracker that answers %i, without an error', async (status) => {
    const { reporter } = await tracker(status, 300);
    expect(await reporter.report(new Error('once'), at)).toBe(false);
  });
});
