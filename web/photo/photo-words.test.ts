import { expect, it } from 'vitest';
import { aPiece } from '../answer-fixture.js';
import { noticeOf } from './photo-words.js';

const lacking = (reason: string) => [
  { part: 'cache', reason: 'timeout' },
  { part: 'embedder', reason },
];

it.each([
  ['not_configured', 'not set up here'],
  ['circuit_open', 'resting'],
  ['timeout', 'took too long'],
  ['error', 'failed'],
  ['weather', 'failed'],
])('says why nothing was found: %s', (reason, words) => {
  expect(noticeOf({ products: [], degraded: lacking(reason) })).toContain(words);
});

it('says when only a part could be compared, and nothing when all could', () => {
  const products = [aPiece()];
  expect(noticeOf({ products, degraded: lacking('not_configured') })).toContain('a part of the catalogue');
  expect(noticeOf({ products, degraded: [] })).toBeNull();
});
