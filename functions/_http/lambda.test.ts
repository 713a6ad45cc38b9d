import { finished } from 'node:stream/promises';
import { Hono } from 'hono';
import type { LambdaEvent } from 'hono/aws-lambda';
import { setCookie } from 'hono/cookie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { afterResponse } from './after-response.js';
import type { EndpointEnv } from './endpoint.js';
import {
  apiGatewayEvent,
  awslambda,
  functionUrlEvent,
  lambdaContext,
  ResponseStream,
} from './lambda.fixture.js';
import { lambda, streamingLambda } from './lambda.js';

let workDone = false;
const app = new Hono<EndpointEnv>();
app.post('/echo', async (c) => {
  afterResponse(async () => {
    workDone = true;
  });
  setCookie(c, 'seen', '1');
  setCookie(c, 'kept', '2');
  c.header('x-tags', 'a', { append: true });
  c.header('x-tags', 'b', { append: true });
  return c.json({
    body: await c.req.text(),
    query: c.req.queries('tag') ?? [],
    cookie: c.req.header('cookie') ?? '',
    accept: c.req.header('accept') ?? '',
    url: c.req.url,
  });
});
app.get('/picture', (c) => c.body(new Uint8Array([0xff, 0xd8, 0xff]), 200, { 'content-type': 'image/jpeg' }));
app.get('/events', (c) => {
  let turn = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      turn += 1;
      if (turn > 3) controller.close();
      else controller.enqueue(new TextEncoder().encode(`event: ${turn}\n\n`));
    },
  });
  return c.body(body, 200, { 'content-type': 'text/event-stream' });
});
app.get('/nothing', (c) => c.body(null, 204));
beforeEach(() => {
  workDone = false;
});

const posted = {
  method: 'POST',
  rawPath: '/echo',
  rawQueryString: 'tag=red&tag=blue%20green',
  headers: { accept: 'application/json,text/event-stream', 'content-type': 'text/plain' },
  cookies: ['a=1', 'b=2'],
};

describe.each([
  ['an API Gateway v2 event', apiGatewayEvent],
  ['a function URL event', functionUrlEvent],
])('a Lambda handler, given %s,', (_, eventOf) => {
  const handler = lambda(app);

  it('sees body, repeated parameters, repeated headers and cookies, and sends several cookies', async () => {
    const result = await handler(hono(eventOf({ ...posted, body: 'आज का सूट' })), lambdaContext);
    expect(result).toMatchObject({ statusCode: 200, isBase64Encoded: false });
    expect(JSON.parse(result.body)).toMatchObject({
      body: 'आज का सूट',
      query: ['red', 'blue green'],
      cookie: 'a=1; b=2',
      accept: 'application/json,text/event-stream',
      url: expect.stringMatching(/^https:\/\/a1b2c3d4e5\..*\/echo\?tag=red&tag=blue%20green$/),
    });
    expect(result).toHaveProperty('cookies', ['seen=1; Path=/', 'kept=2; Path=/']);
    expect(result.headers).toMatchObject({ 'x-tags': 'a, b' });
  });

  it('decodes a body that came in base64, and encodes one that is no text', async () => {
    const body = Buffer.from('{"prompt":"ивановская рубашка"}').toString('base64');
    const echoed = await handler(hono(eventOf({ ...posted, body, isBase64Encoded: true })), lambdaContext);
    expect(JSON.parse(echoed.body).body).toBe('{"prompt":"ивановская рубашка"}');
    const picture = await handler(hono(eventOf({ rawPath: '/picture' })), lambdaContext);
    expect(picture).toMatchObject({ isBase64Encoded: true, body: '/9j/' });
  });

  it('holds its answer back until work after it is done, since Lambda freezes the instance then', async () => {
    await handler(hono(eventOf({ ...posted, body: 'x' })), lambdaContext);
    expect(workDone).toBe(true);
  });

  it('answers whole where nothing streams', async () => {
    const handler = asRuntimeCalls(streamingLambda(app));
    const result = await handler(hono(eventOf({ rawPath: '/events' })), lambdaContext);
    expect(textOf(result)).toBe('event: 1\n\nevent: 2\n\nevent: 3\n\n');
  });
});

describe('a streaming Lambda handler under the runtime', () => {
  beforeEach(() => {
    Object.assign(globalThis, { awslambda });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'awslambda');
  });
  const streamed = async (event: ReturnType<typeof functionUrlEvent>) => {
    const stream = new ResponseStream();
    await Promise.all([
      finished(stream),
      asRuntimeCalls(streamingLambda(app))(hono(event), stream, lambdaContext),
    ]);
    return stream;
  };

  it('sends status, headers and cookies first, then every part as it comes', async () => {
    const { chunks, contentType } = await streamed(functionUrlEvent({ rawPath: '/events' }));
    expect(contentType).toBe('application/vnd.awslambda.http-integration-response');
    const [prelude = '', gap, ...parts] = chunks;
    expect(JSON.parse(prelude)).toEqual({
      statusCode: 200,
      headers: { 'content-type': 'text/event-stream' },
      cookies: [],
    });
    expect(gap).toBe('\0'.repeat(8));
    expect(parts).toEqual(['event: 1\n\n', 'event: 2\n\n', 'event: 3\n\n']);
    const echoed = await streamed(functionUrlEvent({ ...posted, body: 'x' }));
    expect(JSON.parse(echoed.chunks[0] ?? '').cookies).toEqual(['seen=1; Path=/', 'kept=2; Path=/']);
    expect(workDone).toBe(true);
  });

  it('has sent its answer while work after it is still under way, and keeps the instance for it', async () => {
    let finish = () => {};
    const gate = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const busy = new Hono<EndpointEnv>().get('/', (c) => {
      afterResponse(() => gate);
      return c.json({ answered: true });
    });
    const stream = new ResponseStream();
    const steps: string[] = [];
    const handled = asRuntimeCalls(streamingLambda(busy))(hono(functionUrlEvent()), stream, lambdaContext);
    void handled.then(() => steps.push('instance free'));
    await finished(stream);
    expect(stream.chunks.join('')).toContain('{"answered":true}');
    steps.push('answer sent');
    finish();
    await handled;
    expect(steps).toEqual(['answer sent', 'instance free']);
  });

  it('ends an answer without a body', async () => {
    const { chunks } = await streamed(functionUrlEvent({ rawPath: '/nothing' }));
    expect(JSON.parse(chunks[0] ?? '').statusCode).toBe(204);
    expect(chunks.slice(2).join('')).toBe('');
  });

  it('gives API Gateway, which takes no stream, its answer whole', async () => {
    const { chunks, contentType } = await streamed(apiGatewayEvent({ rawPath: '/events' }));
    expect(contentType).toBe('application/octet-stream');
    const result = JSON.parse(chunks.join(''));
    expect(result).toMatchObject({ statusCode: 200, headers: { 'content-type': 'text/event-stream' } });
    expect(textOf(result)).toBe('event: 1\n\nevent: 2\n\nevent: 3\n\n');
  });
});

/** The event as it arrives: as JSON, whose absent body Hono reads as null. */
function hono(event: ReturnType<typeof functionUrlEvent>): LambdaEvent {
  return JSON.parse(JSON.stringify({ body: null, ...event }));
}

/** The runtime gives a streaming handler the stream as its second argument, any other one the context. */
function asRuntimeCalls(handler: unknown): (...given: unknown[]) => Promise<unknown> {
  return Object(handler);
}

function textOf(result: unknown): string {
  const { body, isBase64Encoded } = Object(result);
  return isBase64Encoded ? Buffer.from(body, 'base64').toString() : body;
}
