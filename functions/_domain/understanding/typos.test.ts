import { describe, expect, it } from 'vitest';
import { readTokens } from './tokens.js';
import { correctTypos } from './typos.js';

const corrected = (text: string) =>
  correctTypos(readTokens(text))
    .map(({ word }) => word)
    .join(' ');

describe('correctTypos', () => {
  it.each([
    ['blak shrt', 'black shirt'],
    ['drees', 'dress'],
    ['snekers', 'snekers'],
    ['formel trousrs', 'formal trousers'],
    ['weding', 'wedding'],
    ['undr', 'undr'],
    ['maxmum buget', 'maximum buget'],
    ['sherwanni', 'sherwani'],
    ['coooool jeeeans', 'cool jeans'],
    ['geen kurtta hiii', 'green kurta hii'],
    ['chunky soles, hone chahiye', 'chunky soles , hone chahiye'],
    ['blu drs, gry sut', 'blue dress , grey suit'],
  ])('%j is %j', (text, expected) => expect(corrected(text)).toBe(expected));

  it('leaves words alone that mean something themselves, names and numbers', () => {
    for (const text of [
      'women',
      'woman',
      'shot',
      'short',
      'chale',
      'kiara',
      'thank',
      'boat',
      'house',
      'share',
      'says',
      'shared',
      'google',
      'models',
      'lines',
      'xyzzyqwerty',
      '90s',
    ]) {
      expect(corrected(text).replace(' ', '')).toBe(text);
    }
  });
});
