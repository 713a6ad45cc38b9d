import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MemoryReading, memoryInWords, memoryOver } from './memory.js';

const over = (memoryMb: (at: number) => number | null, readings = 60) =>
  memoryOver(
    Array.from({ length: readings }, (_, at) => ({
      peak: (memoryMb(at) ?? 0) + 5,
      lastMinute: memoryMb(at),
    })),
  );

describe('memory over a run', () => {
  it('is told at first, at last and at its peak', () => {
    const told = over((at) => (at === 30 ? 400 : 200 + at));
    expect(told).toMatchObject({ firstMb: 200, lastMb: 259, peakMb: 405 });
    expect(memoryInWords(told)).toMatch(/^memory: 200 MB at first, 259 MB at last, peak 405 MB; GROWS/);
  });

  it('grows by what is added from reading to reading, however little', () => {
    const { growth } = over((at) => 200 + at);
    expect(growth).toEqual({ verdict: 'grows', fromMb: 216, toMb: 254 });
  });

  it.each<[string, (at: number) => number]>([
    ['a start that loads and caches', (at) => Math.min(350, 120 + 40 * at)],
    ['a sawtooth that is swept', (at) => 200 + (at % 9) * 20],
    ['one peak at the end', (at) => (at === 59 ? 500 : 200)],
    ['less than a tenth more', (at) => 400 + at * 0.9],
    ['a few MB more of a small heap', (at) => 60 + at * 0.4],
    ['less than before', (at) => 400 - at],
  ])('is steady after %s', (_, memoryMb) => {
    const told = over(memoryMb);
    expect(told.growth.verdict).toBe('steady');
    expect(memoryInWords(told)).toContain('; steady after warm-up (');
  });

  it('is steady wherever readings only differ by the noise', () => {
    const noisy = fc.array(fc.integer({ min: 300, max: 324 }), { minLength: 24, maxLength: 200 });
    fc.assert(
      fc.property(noisy, (told) => over((at) => told[at] ?? 0, told.length).growth.verdict === 'steady'),
    );
  });

  it('is not judged by a few readings, nor where health does not tell', () => {
    expect(memoryInWords(over((at) => 200 + 50 * at, 23))).toMatch(
      /too short to tell .* \(23 of 24 readings\)$/,
    );
    expect(over(() => 1, 24).growth.verdict).toBe('steady');
    const older: MemoryReading = { peak: 300, lastMinute: null };
    const words = (reading: MemoryReading) => memoryInWords(memoryOver(Array(60).fill(reading)));
    expect(words(older)).toBe('memory: peak 300 MB; its growth is not told by health');
    expect(words({ peak: null, lastMinute: null })).toBe('memory: not told by health');
  });
});
