import { describe, expect, it } from 'vitest';
import { anAnswer, anOutfit, aPiece } from '../answer-fixture.js';
import { momentMs } from './failure.js';
import { recommend } from './recommend.js';

const unending = new AbortController().signal;

function world(
  respond: (init: RequestInit) => Response | Promise<Response>,
  online = true,
  pauses: number[] = [],
) {
  return {
    fetch: async (_path: string, init: RequestInit) => respond(init),
    online: () => online,
    now: () => new Date('2026-01-05T10:00:00Z'),
    pause: async (ms: number) => void pauses.push(ms),
  };
}

function ask(respond: Parameters<typeof world>[0], online = true) {
  return recommend(world(respond, online), { prompt: 'red dress' }, unending);
}

/** An answer that is told in these events. */
function told(events: readonly (readonly [string, unknown])[], drafts: unknown[] = []) {
  const body = events.map(([name, data]) => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`).join('');
  const headers = { 'content-type': 'text/event-stream; charset=utf-8', 'x-request-id': 'r3' };
  return recommend(
    world(() => new Response(body, { headers })),
    { prompt: 'red dress' },
    unending,
    (draft) => drafts.push(draft),
  );
}

describe('asking for outfits', () => {
  it('sends the wish and reads the answer', async () => {
    const sent: unknown[] = [];
    const outfits = [anOutfit('o1', [aPiece()])];
    const outcome = await ask((init) => {
      sent.push(init.body);
      return Response.json(anAnswer({ outfits }));
    });
    expect(sent).toEqual(['{"prompt":"red dress","candidates":true}']);
    expect(outcome).toMatchObject({ ok: true, answer: { outfits } });
  });

  it('reads parts of `degraded` that this page does not know yet', async () => {
    const body = { ...anAnswer(), degraded: [{ part: 'weather', reason: 'storm' }] };
    expect(await ask(() => Response.json(body))).toMatchObject({ ok: true });
  });

  it('never takes a body of another shape for an answer', async () => {
    const headers = { 'x-request-id': 'r1' };
    for (const body of ['', '<html>', '[]', 'null', '{"outfits":{}}']) {
      expect(await ask(() => new Response(body, { headers }))).toEqual({
        ok: false,
        failure: { kind: 'unreadable', requestId: 'r1' },
      });
    }
  });

  it('passes a problem on with its words, its request id and the time to wait', async () => {
    const body = { title: 'Too many wishes', detail: 'Thirty a minute.', status: 429, requestId: 'r2' };
    const outcome = await ask(() => Response.json(body, { status: 429, headers: { 'retry-after': '24' } }));
    expect(outcome).toEqual({
      ok: false,
      failure: {
        kind: 'refused',
        status: 429,
        title: 'Too many wishes',
        detail: 'Thirty a minute.',
        requestId: 'r2',
        waitSeconds: 24,
      },
    });
  });

  it('says which field of a wish was wrong, when the API does', async () => {
    const body = { title: 'Bad request', detail: 'x', errors: [{ path: 'prompt', message: 'too short' }] };
    expect(await ask(() => Response.json(body, { status: 400 }))).toMatchObject({
      failure: { detail: 'too short' },
    });
  });

  it('survives an error page that is no problem document', async () => {
    const outcome = await ask(() => new Response('<h1>Bad gateway</h1>', { status: 502 }));
    expect(outcome).toEqual({
      ok: false,
      failure: { kind: 'refused', status: 502, title: 'The stylist could not answer' },
    });
  });

  it('keeps what a server says of its own failure from the shopper, and passes its title on', async () => {
    const body = { title: 'Out of reach', detail: 'The database does not answer.', status: 503 };
    const outcome = await ask(() => Response.json(body, { status: 503 }));
    expect(outcome).toEqual({ ok: false, failure: { kind: 'refused', status: 503, title: 'Out of reach' } });
  });

  it.each([502, 503, 504])('asks once more, a moment later, where the server answers %i', async (status) => {
    const pauses: number[] = [];
    const responses = [new Response(null, { status }), Response.json(anAnswer())];
    const again = world(() => responses.shift() ?? Response.error(), true, pauses);
    expect(await recommend(again, { prompt: 'red dress' }, unending)).toMatchObject({ ok: true });
    expect(pauses).toEqual([momentMs]);
    const refusing = world(() => new Response(null, { status }), true, pauses);
    expect(await recommend(refusing, { prompt: 'red dress' }, unending)).toMatchObject({ ok: false });
    expect(pauses).toEqual([momentMs, momentMs]);
  });

  it.each([
    ['is its own fault', new Response(null, { status: 400 })],
    ['is a fault of the server that stays', new Response(null, { status: 500 })],
    ['asks to wait', new Response(null, { status: 503, headers: { 'retry-after': '30' } })],
  ])('does not ask again where a refusal %s, or the wish was given up', async (_, response) => {
    const pauses: number[] = [];
    const refusing = world(() => response, true, pauses);
    expect(await recommend(refusing, { prompt: 'red dress' }, unending)).toMatchObject({ ok: false });
    expect(pauses).toEqual([]);
    let asked = 0;
    const given = world(() => {
      asked++;
      return new Response(null, { status: 503 });
    });
    await recommend(given, { prompt: 'red dress' }, AbortSignal.abort());
    expect(asked).toBe(1);
  });

  it('hands drafts on as they come, and ends with the answer that takes their place', async () => {
    const { outfits: _, query, ...rest } = anAnswer({ degraded: [{ part: 'judge', reason: 'timeout' }] });
    const [first, second] = [anOutfit('o1', [aPiece()]), anOutfit('o2', [aPiece({ id: 'p2' })])];
    const drafts: unknown[] = [];
    const outcome = await told(
      [
        ['query', query],
        ['outfit', { ...first, draft: true }],
        ['outfit', { ...second, draft: true }],
        ['query', { ...query, parsedBy: 'openai' }],
        ['outfit', second],
        ['outfit', first],
        ['done', rest],
      ],
      drafts,
    );
    expect(drafts).toMatchObject([
      { outfits: [{ id: 'o1' }], query: { parsedBy: 'rules' } },
      { outfits: [{ id: 'o1' }, { id: 'o2' }] },
    ]);
    expect(outcome).toMatchObject({
      ok: true,
      answer: { outfits: [second, first], query: { parsedBy: 'openai' }, degraded: [{ part: 'judge' }] },
    });
  });

  it('reads an answer that is told without drafts', async () => {
    const { outfits: _, query, ...rest } = anAnswer();
    const outcome = await told([
      ['query', query],
      ['done', rest],
    ]);
    expect(outcome).toMatchObject({ ok: true, answer: { outfits: [], advice: [] } });
  });

  it.each<[string, [string, unknown][], object]>([
    ['breaks off', [['query', anAnswer().query]], { kind: 'cut', requestId: 'r3' }],
    ['is of another shape', [['done', { outfits: 1 }]], { kind: 'unreadable', requestId: 'r3' }],
    ['has an outfit that is none', [['outfit', { id: 1 }]], { kind: 'unreadable' }],
    ['ends in a problem that is none', [['error', { status: 'x' }]], { kind: 'unreadable' }],
    ['is done with no object', [['done', 1]], { kind: 'unreadable' }],
    [
      'ends in a problem',
      [
        ['query', anAnswer().query],
        ['error', { status: 503, title: 'Out of reach', requestId: 'r4' }],
      ],
      { kind: 'refused', status: 503, title: 'Out of reach', requestId: 'r4' },
    ],
  ])('takes nothing for an answer that %s', async (_, events, failure) => {
    expect(await told(events)).toMatchObject({ ok: false, failure });
  });

  it('takes an answer whose server dies on the way for one that broke off, unless the reader is offline', async () => {
    const dying = () => {
      const body = new ReadableStream({
        start: (controller) => controller.enqueue(new TextEncoder().encode('event: query\ndata: {}\n\n')),
        pull: () => Promise.reject(new TypeError('network error')),
      });
      return new Response(body, { headers: { 'content-type': 'text/event-stream', 'x-request-id': 'r5' } });
    };
    expect(await ask(dying)).toEqual({ ok: false, failure: { kind: 'cut', requestId: 'r5' } });
    expect(await ask(dying, false)).toEqual({ ok: false, failure: { kind: 'offline' } });
  });

  it('tells a reader who is offline from a server that is', async () => {
    const refuse = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await ask(refuse, false)).toEqual({ ok: false, failure: { kind: 'offline' } });
    expect(await ask(refuse, true)).toEqual({ ok: false, failure: { kind: 'unreachable' } });
  });
});
