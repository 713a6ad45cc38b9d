import { expect, it } from 'vitest';
import { inLetters, letterRank } from './letter-size.js';

it.each([
  [['XXS', 'xx-small', 'Extra Extra Small'], 1],
  [['XS', 'X-Small'], 2],
  [['S', 'Small'], 3],
  [['M', 'medium', 'Med'], 4],
  [['L', 'LARGE'], 5],
  [['XL', '1X', '1XL', 'extra large'], 6],
  [['XXXL', '3X', '3XL', 'XXX-Large'], 8],
])('%j are one letter size', (sizes, rank) => {
  for (const size of sizes) expect(letterRank(inLetters(size))).toBe(rank);
});

it.each(['', 'X', '32', 'XM', '2S', '2XXL', 'S/M', 'S-M', 'Medal', 'Free Size'])(
  '%j is no letter size',
  (size) => expect(letterRank(inLetters(size))).toBeNull(),
);
