import { expect, it } from 'vitest';
import { Counts } from './counts.js';

it('a hash of counts is read in the order in which Redis lists it', () => {
  expect(Counts.parse(['search:calls', '12', 'search:ms:7', '3'])).toEqual([
    ['search:calls', 12],
    ['search:ms:7', 3],
  ]);
});

it('a hash that is not there counts nothing, and what is no hash is refused', () => {
  expect([Counts.parse([]), Counts.parse(null)]).toEqual([[], []]);
  expect(Counts.safeParse('12').success).toBe(false);
});
