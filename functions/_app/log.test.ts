import { expect, it } from 'vitest';
import { errorFacts } from './log.js';

it('of an error its kind, its code and its place are told, and no line of its message, however it looks', () => {
  const error = Object.assign(new RangeError('brand: Zara\n    at 12 Baker Street (home:1:2)'), {
    code: 'E_ODD',
  });
  expect(errorFacts(error)).toEqual({
    error: 'RangeError',
    code: 'E_ODD',
    where: expect.stringMatching(/log\.test\.ts:\d+:\d+/),
  });
  expect(errorFacts('Baker Street')).toEqual({ error: 'string' });
});
