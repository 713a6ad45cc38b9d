import { expect, it } from 'vitest';
import { pointersFirst } from './tables.js';

const named = (name: string, ...references: string[]) => ({ name, references });

it('puts what points before what it points to, and keeps the order otherwise', () => {
  const sorted = pointersFirst([named('a'), named('b', 'c'), named('c', 'd'), named('d'), named('e')]);
  expect(sorted.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(pointersFirst([named('d'), named('c', 'd')]).map(({ name }) => name)).toEqual(['c', 'd']);
});

it('refuses tables that point at each other', () => {
  expect(() => pointersFirst([named('a', 'b'), named('b', 'a')])).toThrow('in a circle: a,b');
});
