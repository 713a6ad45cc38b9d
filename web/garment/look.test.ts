import { describe, expect, it } from 'vitest';
import { garments } from '../../functions/_domain/vocabulary/garments.js';
import { patterns } from '../../functions/_domain/vocabulary/patterns.js';
import { compose } from './compose.js';
import { cuts } from './drawings/cuts.js';
import { special } from './drawings/special.js';
import { drawings } from './drawings.js';
import { clothOf, drawingOf } from './look.js';
import { nearestPattern } from './nearest-pattern.js';
import { toMarkup } from './node.js';

describe('drawingOf', () => {
  it('finds a drawing for every garment of the vocabulary', () => {
    for (const { name, slot } of garments) expect(drawingOf(name, slot).layers.length).toBeGreaterThan(0);
  });

  it('falls back to the plainest shape of the slot', () => {
    expect(drawingOf('unknown', 'shoes')).toBe(drawings.sneakers);
  });

  it('cuts a piece as its title says', () => {
    const dress = (title: string) => drawingOf('dress', 'onepiece', 'women', title);
    const cut = [
      'ONLY Women Navy Blue Dress',
      'ONLY Women Navy Blue Off-Shoulder Dress',
      'ONLY Women Navy Blue Sheath Dress',
      'ONLY Women Navy Blue A-Line Dress',
      'ONLY Women Navy Blue Shirt Dress',
    ].map(dress);
    expect(new Set(cut).size).toBe(cut.length);
    expect(cut[0]).toBe(drawings.dress);
    const jumpsuit = 'Women Printed Off-Shoulder Basic Jumpsuit';
    expect(drawingOf('jumpsuit', 'onepiece', 'women', jumpsuit)).not.toBe(drawings.jumpsuit);
    const tee = (title: string) => drawingOf('t-shirt', 'top', 'men', title);
    expect(new Set(['Men Tee', 'Men V-Neck Tee', 'Men Long Sleeves Tee'].map(tee)).size).toBe(3);
    const earrings = (title: string) => drawingOf('earrings', 'accessory', 'women', title);
    expect(
      new Set(['Jhumka Drops', 'Hoop Earrings', 'Gold-Plated Studs', 'Drop Earrings'].map(earrings)).size,
    ).toBe(4);
    // A garment with a drawing of its own keeps it: an A-line maxi dress is long before it is anything.
    expect(drawingOf('maxi dress', 'onepiece', 'women', 'Women A-Line Maxi Dress')).toBe(
      special['maxi dress'],
    );
  });

  it('draws every closer cut whole, and small enough for thirty in a page', () => {
    for (const { drawing } of cuts) {
      const cloth = { colours: ['#aa3344'], pattern: 'floral', seed: 7, id: 'g', title: 'cut' };
      const markup = toMarkup(compose(drawing, cloth));
      expect(markup).not.toMatch(/NaN|undefined|null|Infinity/);
      expect(markup.length).toBeLessThan(24_000);
    }
  });

  it('draws no jewellery and nothing for the hair as a hanger', () => {
    const worn = garments.filter(
      ({ kinds }) => kinds.includes('jewellery') || kinds.includes('hair accessories'),
    );
    expect(worn.map(({ name, slot }) => drawingOf(name, slot))).not.toContain(drawings.other);
    const jewels = ['Maang Tikka', 'Nose Ring With Chain', 'Nosepin', 'Stone-Studded Anklet'];
    expect(
      new Set(jewels.map((title) => drawingOf('ethnic jewellery', 'accessory', 'women', title))).size,
    ).toBe(4);
  });

  it("has a drawing of its own only for what the vocabulary names, and for a man's kurta set", () => {
    const names = garments.map(({ name }) => name);
    expect(Object.keys(special).filter((name) => !names.includes(name))).toEqual(['kurta set for men']);
    expect(drawingOf('kurta set', 'onepiece', 'men')).toBe(special['kurta set for men']);
    expect(drawingOf('kurta set', 'onepiece', 'women')).toBe(drawings['kurta-set']);
  });
});

describe('clothOf', () => {
  it('turns colour names into hex values in their order', () => {
    const { colours } = clothOf(['black', 'white', 'no such colour'], 'striped');
    expect(colours).toEqual(['#111111', '#ffffff']);
  });

  it('draws a many-coloured piece as a print of several colours', () => {
    const { colours, pattern } = clothOf(['multi'], null);
    expect(colours.length).toBe(3);
    expect(pattern).not.toBeNull();
  });
});

describe('nearestPattern', () => {
  it('draws every pattern of the vocabulary except solid, washed and distressed as more than plain cloth', () => {
    const plain = patterns.filter(({ name }) => nearestPattern(name) === 'solid').map(({ name }) => name);
    expect(plain).toEqual(['solid', 'washed', 'distressed']);
  });
});
