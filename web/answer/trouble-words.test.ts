import { describe, expect, it } from 'vitest';
import { againWords, troubleOf } from './trouble-words.js';

describe('a failure in words', () => {
  it('says once when to try again after too many calls', () => {
    const limited = {
      kind: 'refused',
      status: 429,
      title: 'Too many wishes',
      detail: 'Thirty a minute; try again in 24 s.',
    } as const;
    expect(troubleOf({ ...limited, waitSeconds: 24 })).toEqual({
      title: 'You are quick: a short pause',
      detail: 'Your wish is kept.',
      againInSeconds: 24,
    });
    expect(troubleOf({ ...limited, waitSeconds: 3000 }).title).toBe('That was a lot: a longer pause');
    expect([3000, 150, 90, 1, 0].map(againWords)).toEqual([
      'Try again in 50 minutes',
      'Try again in 3 minutes',
      'Try again in 90 seconds',
      'Try again in 1 second',
      'Try again',
    ]);
  });

  it('offers no second try of what can only fail again, and says what to change', () => {
    const refused = { kind: 'refused', title: 'The wish cannot be read', requestId: 'r' } as const;
    expect(troubleOf({ ...refused, status: 400, detail: 'must hold a word or a number' })).toEqual({
      title: 'The wish cannot be read',
      detail: 'It must hold a word or a number. Change the wish, and ask again.',
      againInSeconds: null,
    });
    expect(troubleOf({ ...refused, status: 413 }, 'photo').detail).toBe('Please choose another photo.');
    for (const status of [408, 429, 500, 503])
      expect(troubleOf({ ...refused, status }).againInSeconds).toBe(0);
  });

  it('promises to ask again by itself only what it does', () => {
    expect(troubleOf({ kind: 'offline' }).detail).toContain('asked again as soon as');
    expect(troubleOf({ kind: 'offline' }, 'photo').detail).toBe(
      'Your photo is kept. Please try again when the connection is back.',
    );
    for (const kind of ['unreachable', 'slow', 'cut'] as const)
      expect(troubleOf({ kind }, 'photo').detail).toMatch(/^Your photo is kept/);
  });

  it('keeps the request id that support asks for, and says what helps where the API says nothing', () => {
    expect(troubleOf({ kind: 'unreadable', requestId: 'r1' }).requestId).toBe('r1');
    expect(troubleOf({ kind: 'refused', status: 500, title: 'Oh', requestId: 'r2' })).toEqual({
      title: 'Oh',
      detail: 'Your wish is kept. Please try again.',
      requestId: 'r2',
      againInSeconds: 0,
    });
  });
});
