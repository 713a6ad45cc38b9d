import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCursor, writeCursor } from './cursor.js';
import { fingerprint } from './fingerprint.js';

const sign = (text: string) => fingerprint(`key ${text}`);
const wish: Parameters<typeof writeCursor>[1] = {
  q: 'black dress',
  slot: 'onepiece',
  limit: 24,
  sort: 'relevance',
};
const position = fc.record({
  key: fc
    .tuple(fc.integer({ min: -999, max: 10 ** 15 }), fc.integer({ min: 0, max: 999_999 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(6, '0')}`),
  id: fc.stringMatching(/^[\w-]{1,64}$/),
});

describe('a cursor', () => {
  it('gives back the position it was made from, and is safe in an address', () => {
    fc.assert(
      fc.property(position, (at) => {
        const cursor = writeCursor(at, wish, sign);
        expect(cursor).toMatch(/^[\w-]{1,400}$/);
        expect(readCursor(cursor, wish, sign)).toEqual(at);
      }),
    );
  });

  it('holds for another page size of the same search, and for no other search', () => {
    const cursor = writeCursor({ key: '0.5', id: 'p1' }, wish, sign);
    expect(readCursor(cursor, { ...wish, limit: 100 }, sign)).toEqual({ key: '0.5', id: 'p1' });
    expect(readCursor(cursor, { ...wish, q: 'red dress' }, sign)).toBeNull();
    expect(readCursor(cursor, { ...wish, sort: 'newest' }, sign)).toBeNull();
  });

  it('is refused when it is damaged or forged', () => {
    fc.assert(fc.property(fc.string(), (forged) => readCursor(forged, wish, sign) === null));
    const forge = (value: unknown) => btoa(JSON.stringify(value)).replaceAll('=', '');
    const { s } = JSON.parse(atob(writeCursor({ key: '1', id: 'p' }, wish, sign)));
    for (const value of [
      null,
      [],
      { k: "1'; drop table products", id: 'p', s },
      { k: 1, id: 'p', s },
      { k: '1', id: '../p', s },
      { k: '1', id: 'p', s, x: 1 },
      { k: '1', id: 'p', s: 'other' },
      { k: '2', id: 'p', s },
      { k: '1', id: 'q', s },
    ]) {
      expect(readCursor(forge(value), wish, sign)).toBeNull();
    }
  });
});
