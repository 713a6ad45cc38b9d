import { expect, it } from 'vitest';
import { partWords } from './part-words.js';

it.each([
  ['level', 'Prices of one level'],
  ['restraint', 'Nothing too much'],
  ['season', 'Season'],
])('%j is %j to the reader', (part, words) => expect(partWords(part)).toBe(words));

it('what a newer stylist may count is named as it calls it', () => {
  expect(partWords('colourHarmony')).toBe('Colour harmony');
  expect(partWords('wear-and-tear')).toBe('Wear and tear');
  expect(partWords('constructor')).toBe('Constructor');
});
