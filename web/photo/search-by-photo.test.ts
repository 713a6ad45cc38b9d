import { describe, expect, it } from 'vitest';
import { aPiece } from '../answer-fixture.js';
import { isPhotoSearchThere, searchByPhoto } from './search-by-photo.js';

const unending = new AbortController().signal;
const world = (respond: (path: string, init: RequestInit) => Response) => ({
  fetch: async (path: string, init: RequestInit) => respond(path, init),
  online: () => true,
  now: () => new Date('2026-01-05T10:00:00Z'),
});

describe('searching by a photo', () => {
  it('sends the picture and reads what was found', async () => {
    const sent: unknown[] = [];
    const answer = { products: [aPiece()], facets: {}, degraded: [], timings: {} };
    const outcome = await searchByPhoto(
      world((path, { body }) => {
        sent.push(path, body);
        return Response.json(answer);
      }),
      '/9j/',
      unending,
    );
    expect(sent).toEqual(['/api/search', '{"image":"/9j/","limit":24}']);
    expect(outcome).toMatchObject({ ok: true, found: { products: [{ id: 'p1' }], degraded: [] } });
  });

  it.each<[string, Response, unknown]>([
    ['a refusal', Response.json({ title: 'Too large' }, { status: 413 }), { kind: 'refused', status: 413 }],
    ['no answer of ours', new Response('<html>'), { kind: 'unreadable' }],
  ])('takes %s for a failure', async (_, response, failure) => {
    const outcome = await searchByPhoto(
      world(() => response),
      '/9j/',
      unending,
    );
    expect(outcome).toMatchObject({ ok: false, failure });
  });
});

describe('whether photos can be searched by', () => {
  it.each<[unknown, boolean]>([
    [{ status: 'pass', photoSearch: true }, true],
    [{ status: 'pass', photoSearch: false }, false],
    [{ status: 'pass' }, false],
    ['<html>', false],
  ])('is read from %j', async (body, there) => {
    expect(await isPhotoSearchThere(world(() => Response.json(body)))).toBe(there);
  });

  it('is no where nothing answers', async () => {
    const gone = () => {
      throw new TypeError('gone');
    };
    expect(await isPhotoSearchThere(world(gone))).toBe(false);
  });
});
