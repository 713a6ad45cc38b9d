import { describe, expect, it } from 'vitest';
import type { Allowance, Limiter } from '../_domain/ports/limiter.js';
import { limitInInstance } from './limit-in-instance.js';

const gone: Limiter = { take: async () => ({ kind: 'unknown', reason: 'timeout' }) };

function limiter(shared = gone) {
  const clock = { at: Date.parse('2026-03-01T10:00:00Z') };
  const own = limitInInstance(shared, () => clock.at);
  const calls = async (count: number, caller = 'a', limit = 3) => {
    const made: Allowance[] = [];
    for (let call = 0; call < count; call++) made.push(await own.take('search', caller, limit));
    return made;
  };
  return { clock, calls };
}

describe('a limit without the shared count', () => {
  it('is held by the instance alone, which says so and why', async () => {
    const { calls } = limiter();
    expect(await calls(4)).toEqual([
      { kind: 'allowed', remaining: 2, resetSeconds: 60, onlyHere: 'timeout' },
      { kind: 'allowed', remaining: 1, resetSeconds: 60, onlyHere: 'timeout' },
      { kind: 'allowed', remaining: 0, resetSeconds: 60, onlyHere: 'timeout' },
      { kind: 'refused', resetSeconds: 80, onlyHere: 'timeout' },
    ]);
  });

  it('lets a refused caller in again exactly when it said', async () => {
    const { clock, calls } = limiter();
    const [refused] = (await calls(7)).slice(-1);
    if (refused?.kind !== 'refused') throw new Error(`the last call was ${refused?.kind}`);
    clock.at += refused.resetSeconds * 1000;
    expect((await calls(1))[0]?.kind).toBe('allowed');
  });

  it('keeps to what it said, however often a refused caller asks meanwhile', async () => {
    const { clock, calls } = limiter();
    const [first] = (await calls(4)).slice(-1);
    if (first?.kind !== 'refused') throw new Error(`the fourth call was ${first?.kind}`);
    clock.at += (first.resetSeconds - 1) * 1000;
    expect((await calls(100)).every(({ kind }) => kind === 'refused')).toBe(true);
    clock.at += 1000;
    expect((await calls(1))[0]?.kind).toBe('allowed');
  });

  it('counts callers apart', async () => {
    const { calls } = limiter();
    await calls(9, 'a');
    expect((await calls(1, 'b'))[0]?.kind).toBe('allowed');
  });

  it('forgets the longest unseen caller rather than growing without end', async () => {
    const { calls } = limiter();
    await calls(9, 'first');
    for (let caller = 0; caller < 10_000; caller++) await calls(1, `caller ${caller}`);
    expect((await calls(1, 'first'))[0]?.kind).toBe('allowed');
    expect((await calls(3, 'caller 9999')).at(-1)?.kind).toBe('refused');
  });

  it('does not count while the shared limiter does', async () => {
    const { calls } = limiter({ take: async () => ({ kind: 'allowed', remaining: 7, resetSeconds: 9 }) });
    expect((await calls(9)).at(-1)).toEqual({ kind: 'allowed', remaining: 7, resetSeconds: 9 });
  });
});

describe('a caller who was refused', () => {
  /** A shared limiter that refuses, and counts how often it is asked. */
  function refusing() {
    const clock = { at: Date.parse('2026-03-01T10:00:00Z') };
    const asked: string[] = [];
    const shared: Limiter = {
      async take(route, caller) {
        asked.push(`${route} ${caller}`);
        return { kind: 'refused', resetSeconds: 20 };
      },
    };
    return { clock, asked, own: limitInInstance(shared, () => clock.at) };
  }

  it('is told the rest of the wait from memory, whoever asks beside her is not, and neither is she once it is over', async () => {
    const { clock, asked, own } = refusing();
    expect(own.refused('search', 'a')).toBeUndefined();
    await own.take('search', 'a', 3);
    clock.at += 19_001;
    expect(await own.take('search', 'a', 3)).toEqual({ kind: 'refused', resetSeconds: 1 });
    expect(own.refused('search', 'a')).toEqual({ kind: 'refused', resetSeconds: 1 });
    expect([own.refused('search', 'b'), own.refused('recommend', 'a')]).toEqual([undefined, undefined]);
    expect(asked).toEqual(['search a']);
    clock.at += 999;
    expect(own.refused('search', 'a')).toBeUndefined();
    await own.take('search', 'a', 3);
    expect(asked).toHaveLength(2);
  });

  it('is forgotten rather than remembered with everyone else without end', async () => {
    const { own } = refusing();
    for (let caller = 0; caller <= 10_000; caller++) await own.take('search', `${caller}`, 3);
    expect([own.refused('search', '0'), own.refused('search', '1')?.kind]).toEqual([undefined, 'refused']);
  });
});
