import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms, lexicon, plural, tokenise } from './match.js';

const table = lexicon([
  { name: 't-shirt', words: ['t shirt', 'tee'] },
  { name: 'shirt', words: ['shirt'] },
  { name: 'shirt dress', words: ['shirt dress'] },
  { name: 'men', words: ['men', 'mens'] },
  { name: 'co-ord set', words: ['co ord set'] },
  { name: 'appliqué', words: ['appliqué'] },
  { name: 'three quarter sleeve', words: ['3 4 sleeve', '3 4th sleeve'] },
]);
const names = (text: string) => findTerms(text, table).map(({ term }) => term.name);

describe('findTerms', () => {
  it('takes the longest term and does not look inside it again', () => {
    expect(names('a blue shirt dress')).toEqual(['shirt dress']);
    expect(names('a blue t-shirt')).toEqual(['t-shirt']);
  });

  it('never reads one term across a comma, a bracket or a dash', () => {
    for (const text of ['shirt, dress', 'shirt (dress)', 'shirt - dress', 'shirt/dress']) {
      expect(names(text)).toEqual(['shirt']);
    }
  });

  it('reads hyphen, space and nothing alike', () => {
    for (const text of ['T-Shirt', 't shirt', 'tshirt', 'T‑SHIRTS', 'tee', 'tees'])
      expect(names(text)).toEqual(['t-shirt']);
    for (const text of ['co-ord set', 'coord sets', 'co ord-set', 'coordset'])
      expect(names(text)).toEqual(['co-ord set']);
  });

  it('reads 3/4 as it reads 3-4', () => {
    for (const text of ['3/4 sleeves', 'kurta 3/4th sleeve', '3-4 sleeves'])
      expect(names(text)).toEqual(['three quarter sleeve']);
    expect(names('3/5 sleeves')).toEqual([]);
  });

  it('matches whole words only, so that women is not men', () => {
    expect(names('women')).toEqual([]);
    expect(names("women's shirting")).toEqual([]);
    expect(names("men's")).toEqual(['men']);
    expect(names('men’s mens MEN')).toEqual(['men', 'men', 'men']);
  });

  it('is not taken in by a decoy, unless a longer term holds it', () => {
    const caps = lexicon([{ name: 'cap', words: ['cap', 'cap sleeve hat'] }], ['cap sleeve']);
    const found = (text: string) => findTerms(text, caps).map(({ term }) => term.name);
    expect(found('cap sleeve cap')).toEqual(['cap']);
    expect(found('cap-sleeve')).toEqual([]);
    expect(found('cap sleeve hat')).toEqual(['cap']);
  });

  it('folds accents both in the table and in the text', () => {
    expect(names('applique appliqué appliqués')).toEqual(['appliqué', 'appliqué', 'appliqué']);
  });

  it('says where the term stands', () => {
    const text = 'Nice  T -shirt!';
    const [found] = findTerms(text, table);
    expect(found && text.slice(found.start, found.end)).toBe('T -shirt');
    expect(found).toMatchObject({ from: 1, to: 3 });
  });

  it('keeps matches in order, apart and inside the text for any input', () => {
    const pieces = fc.array(
      fc.oneof(fc.constantFrom('t', 'shirt', 'dress', 'men', '-', ' ', "'s"), fc.string()),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of findTerms(text, table)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('tokenise', () => {
  it('reads no further than its limit', () => {
    expect(tokenise('a '.repeat(50_000)).length).toBe(2000);
    expect(tokenise('abc def', 3).map(({ word }) => word)).toEqual(['abc']);
  });

  it('survives lone surrogates and keeps other scripts whole', () => {
    expect(tokenise('\ud800 top \udfff').map(({ word }) => word)).toEqual(['top']);
    expect(tokenise('साड़ी платье').length).toBe(2);
  });
});

describe('plural', () => {
  it('follows the regular English rules', () => {
    expect(['dress', 'pouch', 'jersey', 'body', 'shoe'].map(plural)).toEqual([
      'dresses',
      'pouches',
      'jerseys',
      'bodies',
      'shoes',
    ]);
  });
});
