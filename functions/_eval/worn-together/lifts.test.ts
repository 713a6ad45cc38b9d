import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countWorn, tableText } from './lifts.js';
import { readWornOutfits } from './outfits.js';

const table = new URL('../../_domain/styling/worn-together.table.ts', import.meta.url);
const outfits = readWornOutfits();

describe('the table of what is worn together', () => {
  it.skipIf(outfits === null)('is what the known outfits say, and those held out had no part in it', () => {
    if (outfits === null) return;
    const { known, heldOut } = outfits;
    expect(readFileSync(table, 'utf8')).toBe(tableText(countWorn(known)));
    expect(tableText(countWorn([...known, ...heldOut]))).not.toBe(tableText(countWorn(known)));
    expect(heldOut.length / (known.length + heldOut.length)).toBeCloseTo(0.1, 1);
  });

  it('counts every two garments of an outfit once, and lifts those that meet more often than others', () => {
    const worn = [...Array(40).fill(['a', 'b']), ...Array(40).fill(['c', 'd']), ['a', 'c']];
    const counts = countWorn(worn);
    expect(counts.together.get('a+b')).toBe(40);
    expect(counts.together.get('a+c')).toBe(1);
    const [, a = ''] = /^a: (.*)$/m.exec(tableText(counts)) ?? [];
    const [withB = 0, withC = 0] = a.split(' ').map(Number);
    expect(withB).toBeGreaterThan(0);
    expect(withC).toBeLessThan(0);
  });
});
