import { describe, expect, it } from 'vitest';
import { colours } from './colours.js';
import { dressCodeNamed, isShunned } from './dress-codes.js';
import { garments } from './garments.js';
import { styles } from './styles.js';

const known = new Set([
  ...garments.flatMap(({ name, kinds }) => [name, ...kinds]),
  ...colours.map(({ name }) => name),
]);

describe('a dress code', () => {
  it.each(['western', 'sunday best', 'mourning', 'black tie'])(
    '%s mentions only what the vocabulary holds',
    (name) => {
      const { garments: kept, mensGarments, shuns, colours: shades, topColours } = dressCodeNamed(name) ?? {};
      const mentioned = [kept, mensGarments, shuns, shades, topColours].flatMap((words) => words ?? []);
      expect(mentioned.length).toBeGreaterThan(0);
      expect(mentioned.filter((word) => !known.has(word))).toEqual([]);
    },
  );

  it('is no style, and no style is one', () => {
    expect(styles.filter(({ name }) => dressCodeNamed(name) !== undefined)).toEqual([]);
  });

  it('shuns by any of its names, and a taste shuns nothing', () => {
    expect(isShunned(['kurta', 'ethnic wear'], ['minimal', 'western'])).toBe(true);
    expect(isShunned(['kurta', 'ethnic wear'], ['minimal', 'black tie'])).toBe(false);
    expect(isShunned(['formal trousers'], ['black tie'], 'women')).toBe(true);
    expect(isShunned(['formal trousers'], ['black tie'], 'men')).toBe(false);
  });
});
