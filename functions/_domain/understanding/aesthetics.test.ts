import { describe, expect, it } from 'vitest';
import { styleNamed } from '../vocabulary/styles.js';
import { parseWish } from './wish.js';

describe('aesthetics that people name', () => {
  it.each([
    ['goth outfit', ['goth']],
    ['gothic wedding guest, black lace', ['goth']],
    ['grunge outfit', ['grunge']],
    ['dark academia', ['dark academia']],
    ['light academia cafe date', ['preppy']],
    ['old money look', ['old money']],
    ['quiet luxury', ['old money']],
    ['coastal grandmother', ['old money']],
    ['clean girl aesthetic', ['minimal']],
    ['coquette dress', ['cottagecore']],
    ['y2k', ['y2k']],
    ['barbiecore pink outfit', ['y2k']],
    ['cottagecore', ['cottagecore']],
    ['streetwear', ['streetwear']],
    ['boho', ['boho']],
    ['indie sleaze party', ['grunge']],
    ['mob wife coat', ['party']],
    ['corpcore', ['formal']],
    ['grandpacore', ['vintage']],
  ])('are known: %s', (text, names) => {
    const { aesthetics, unread } = parseWish(text);
    expect([aesthetics, unread]).toEqual([names, []]);
    for (const name of names) expect(styleNamed(name)?.colours.length).toBeGreaterThan(4);
  });

  it.each([
    ['steampunk', 'steampunk'],
    ['kawaii dress', 'kawaii'],
    ['maximalist outfit', 'maximalist'],
    ['tomboy outfit', 'tomboy'],
    ['downtown girl look', 'downtown'],
    ['vsco girl', 'vsco'],
  ])('and are listed where they are not: %s', (text, word) => {
    const { aesthetics, unread } = parseWish(text);
    expect(aesthetics).toEqual([]);
    expect(unread).toContain(word);
  });

  it('say nothing of whom they dress, though they are called after somebody', () => {
    for (const text of ['mob wife coat', 'coastal grandmother', 'eclectic grandpa', 'weird girl aesthetic'])
      expect(parseWish(text).gender).toBeUndefined();
  });

  it('goth is dark and of lace and velvet, and not checked or washed', () => {
    const { colours = [], materials = [], patterns = [] } = styleNamed('goth') ?? {};
    expect([colours[0], ...materials.slice(0, 2)]).toEqual(['black', 'lace', 'velvet']);
    expect(patterns).not.toEqual(expect.arrayContaining(['checked']));
  });
});
