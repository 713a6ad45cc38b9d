import { expect, it } from 'vitest';
import { RecommendRequest } from './answers.js';

it.each([0, -1, 2 ** 31, 1_795_790_000_000, Number.MAX_SAFE_INTEGER])('%d is a seed', (seed) => {
  expect(RecommendRequest.parse({ prompt: 'red saree', seed })).toMatchObject({ seed });
});

it.each([0.5, 2 ** 53])('%d is none', (seed) => {
  expect(RecommendRequest.safeParse({ prompt: 'red saree', seed }).success).toBe(false);
});
