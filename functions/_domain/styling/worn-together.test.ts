import { describe, expect, it } from 'vitest';
import { garments } from '../vocabulary/garments.js';
import { liftOf, wornAs, wornTogether } from './worn-together.js';
import { wornTogetherTable } from './worn-together.table.js';

const together = (one: string, other: string) => wornTogether(wornAs(one), wornAs(other));

describe('wornTogether', () => {
  it('prefers what people wear: heels with a party dress, a t-shirt with jeans', () => {
    expect(together('party dress', 'heels')).toBeGreaterThan(together('party dress', 'sneakers') + 0.2);
    expect(together('t-shirt', 'jeans')).toBeGreaterThan(together('blouse', 'track pants') + 0.2);
  });

  it('judges a garment without a line by its kind, and ethnic wear not at all', () => {
    expect(wornAs('chinos')).toBe(wornAs('trousers'));
    expect(wornAs('hoodie')).not.toBe(wornAs('sweatshirt'));
    expect(wornAs('kurta')).toBe(-1);
    expect(together('kurta', 'juttis')).toBe(0.5);
  });

  it('is from 0 to 1 and the same for both orders', () => {
    for (const one of garments)
      for (const other of garments) {
        const worth = together(one.name, other.name);
        expect(worth >= 0 && worth <= 1).toBe(true);
        expect(worth).toBe(together(other.name, one.name));
      }
  });

  it('knows every garment of its table, and has a lift for every two of them', () => {
    const lines = wornTogetherTable.trim().split('\n');
    const names = lines.map((line) => line.split(':')[0] ?? '');
    expect(names.filter((name) => !garments.some((garment) => garment.name === name))).toEqual([]);
    lines.forEach((line, at) => {
      expect(line.split(':')[1]?.match(/-?\d+/g)?.length ?? 0).toBe(lines.length - 1 - at);
    });
    expect(liftOf(wornAs('jeans'), wornAs('kurta'))).toBe(0);
  });
});
