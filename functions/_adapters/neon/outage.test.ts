import { NeonDbError } from '@neondatabase/serverless';
import { expect, it } from 'vitest';
import { isOutage } from './outage.js';

const told = (code?: string) => Object.assign(new NeonDbError('words'), { code });
const asked = (cause: unknown) => new Error('Failed query', { cause });

it.each<[string, unknown]>([
  ['a server that says nothing of the statement', asked(told())],
  ['a lost connection', asked(told('08006'))],
  ['too many connections', asked(told('53300'))],
  ['a server going down', told('57P01')],
  ['a deadline', new DOMException('late', 'TimeoutError')],
  ['a broken fetch', asked(new TypeError('fetch failed'))],
  ['a body that is cut off', asked(new TypeError('terminated'))],
  ['an answer that is no JSON', asked(new SyntaxError('Unexpected token'))],
])('%s is an outage', (_, error) => {
  expect(isOutage(error)).toBe(true);
});

it.each<[string, unknown]>([
  ['a wrong statement', asked(told('42601'))],
  ['a broken rule', told('23505')],
  ['a slip of ours', new SyntaxError('Unexpected token')],
  ['another', asked(new TypeError('rows is not iterable'))],
  ['anything else', 'gone'],
])('%s is none', (_, error) => {
  expect(isOutage(error)).toBe(false);
});
