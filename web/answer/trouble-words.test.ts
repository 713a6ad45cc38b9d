import { describe, expect, it } from 'vitest';
import { troubleOf } from './trouble-words.js';

describe('a failure in words', () => {
  it('says once when to try again after too many calls', () => {
    const limited = {
      kind: 'refused',
      status: 429,
      title: 'Too many wishes',
      detail: 'Thirty a minute; try again in 24 s.',
    } as const;
    expect(troubleOf({ ...limited, waitSeconds: 24 }).detail).toBe(
      'Your wish is kept. Try again in 24 seconds.',
    );
    expect(troubleOf({ ...limited, waitSeconds: 1 }).detail).toContain('1 second.');
    expect(troubleOf({ ...limited, waitSeconds: 150 }).detail).toContain('3 minutes.');
  });

  it('promises to ask again by itself only what it does', () => {
    expect(troubleOf({ kind: 'offline' }).detail).toContain('asked again as soon as');
    expect(troubleOf({ kind: 'offline' }, 'photo').detail).toBe(
      'Your photo is kept. Please try again when the connection is back.',
    );
    for (const kind of ['unreachable', 'slow', 'cut'] as const)
      expect(troubleOf({ kind }, 'photo').detail).toMatch(/^Your photo is kept/);
  });

  it('keeps the request id that support asks for', () => {
    expect(troubleOf({ kind: 'unreadable', requestId: 'r1' }).requestId).toBe('r1');
    expect(troubleOf({ kind: 'refused', status: 500, title: 'Oh', requestId: 'r2' })).toEqual({
      title: 'Oh',
      detail: '',
      requestId: 'r2',
    });
  });
});
