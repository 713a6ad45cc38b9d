import { expect, it } from 'vitest';
import { counted } from './counted.js';

it.each([
  [0, 'row', undefined, '0 rows'],
  [1, 'row', undefined, '1 row'],
  [12, 'row', undefined, '12 rows'],
  [1, 'batch', 'batches', '1 batch'],
  [2, 'batch', 'batches', '2 batches'],
])('%i of %j are counted as they are said', (count, one, many, said) => {
  expect(counted(count, one, many)).toBe(said);
});
