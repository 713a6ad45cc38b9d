import { expect, it } from 'vitest';
import { PhotoSearchRequest, RecommendRequest, SearchRequest } from './answers.js';

it.each([0, -1, 2 ** 31, 1_795_790_000_000, Number.MAX_SAFE_INTEGER])('%d is a seed', (seed) => {
  expect(RecommendRequest.parse({ prompt: 'red saree', seed })).toMatchObject({ seed });
});

it.each([0.5, 2 ** 53])('%d is none', (seed) => {
  expect(RecommendRequest.safeParse({ prompt: 'red saree', seed }).success).toBe(false);
});

it('text fields of a search mean the same with blanks around them, and blanks alone say nothing', () => {
  const fields = { q: ' red saree ', brand: 'PUMA ', colour: ' red', size: 'M ', source: ' shop' };
  const meant = { q: 'red saree', brand: 'PUMA', colour: 'red', size: 'M', source: 'shop' };
  expect(SearchRequest.parse(fields)).toEqual(meant);
  expect(PhotoSearchRequest.parse(fields)).toEqual(meant);
  for (const q of ['', '   '])
    expect(SearchRequest.safeParse({ q }).error?.issues).toMatchObject([
      { path: ['q'], message: 'must be 1 to 500 characters' },
    ]);
});
