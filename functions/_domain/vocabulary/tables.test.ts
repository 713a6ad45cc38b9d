import { describe, expect, it } from 'vitest';
import { colours } from './colours.js';
import { fits } from './fits.js';
import { garments } from './garments.js';
import { childhood, genders } from './gender.js';
import { hypernyms } from './hypernyms.js';
import { tokenise } from './match.js';
import { materials } from './materials.js';
import { occasions } from './occasions.js';
import { patterns } from './patterns.js';
import { seasons } from './seasons.js';
import { styles } from './styles.js';
import type { Named } from './terms.js';

const tables: Record<string, readonly Named[]> = {
  garments,
  hypernyms,
  colours,
  materials,
  patterns,
  fits,
  styles,
  occasions,
  seasons,
  genders: [...genders, ...childhood],
};

/** Names (or kinds) that a table mentions but another table does not have. */
const missing = (mentioned: Iterable<string>, known: ReadonlySet<string>) =>
  [...new Set(mentioned)].filter((name) => !known.has(name));

const garmentsAndKinds = new Set(garments.flatMap(({ name, kinds }) => [name, ...kinds]));
const coloursAndFamilies = new Set(colours.flatMap(({ name, family }) => [name, family]));
const names = (table: readonly Named[]) => new Set(table.map(({ name }) => name));

describe('the vocabulary', () => {
  it.each(Object.entries(tables))('%s: no name twice, no word claimed by two terms', (_, table) => {
    expect(names(table).size).toBe(table.length);
    const owners = new Map<string, string>();
    for (const { name, words } of table) {
      for (const word of words) {
        const key = tokenise(word)
          .map((token) => token.word)
          .join('');
        expect([key, owners.get(key) ?? name]).toEqual([key, name]);
        owners.set(key, name);
      }
    }
  });

  it('mentions in occasions and styles only what its tables hold', () => {
    expect(
      missing(
        occasions.flatMap(({ favours, shuns }) => [...favours, ...shuns]),
        garmentsAndKinds,
      ),
    ).toEqual([]);
    expect(
      missing(
        styles.flatMap((style) => style.garments),
        garmentsAndKinds,
      ),
    ).toEqual([]);
    expect(
      missing(
        styles.flatMap((style) => style.colours),
        coloursAndFamilies,
      ),
    ).toEqual([]);
    expect(
      missing(
        styles.flatMap((style) => style.patterns),
        names(patterns),
      ),
    ).toEqual([]);
    expect(
      missing(
        styles.flatMap((style) => style.fits),
        names(fits),
      ),
    ).toEqual([]);
    expect(
      missing(
        styles.flatMap((style) => style.materials),
        names(materials),
      ),
    ).toEqual([]);
    expect(
      missing(
        styles.flatMap((style) => style.near),
        names(styles),
      ),
    ).toEqual([]);
  });

  it('has something under every word for many kinds', () => {
    expect(hypernyms.filter(({ categories }) => categories.length === 0)).toEqual([]);
  });

  it('has a garment for every slot and a hex for every colour', () => {
    expect(new Set(garments.map(({ slot }) => slot)).size).toBe(8);
    for (const { hex } of colours) expect(hex).toMatch(/^#[0-9a-f]{6}$/);
  });
});
