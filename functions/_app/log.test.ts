import { expect, it } from 'vitest';
import { Unavailable } from '../_domain/unavailable.js';
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

it('of an error that only wraps another, it is the other’s kind and code that are told', () => {
  const refused = Object.assign(new Error('getaddrinfo ENOTFOUND db'), { code: 'ENOTFOUND' });
  const fetching = new TypeError('fetch failed', { cause: refused });
  const driver = Object.assign(new Error('Error connecting'), { name: 'NeonDbError', sourceError: fetching });
  const failed = new Error('Failed query: SELECT …', { cause: driver });
  expect(errorFacts(failed)).toMatchObject({ error: 'NeonDbError', code: 'ENOTFOUND' });
  expect(errorFacts(new Unavailable('database', new DOMException('', 'TimeoutError')))).toMatchObject({
    error: 'Unavailable',
    because: 'TimeoutError',
  });
  const endless = new Error('of itself');
  endless.cause = endless;
  expect(errorFacts(endless)).toMatchObject({ error: 'Error' });
});
