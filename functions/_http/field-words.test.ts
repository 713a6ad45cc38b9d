import { expect, it } from 'vitest';
import { described, fieldNames } from './field-words.js';
import { openApi } from './openapi.js';

const text = JSON.stringify(openApi('https://fashiondeck.example'));

it('every field whose name does not say it all is described wherever it stands, and keeps words of its own', () => {
  const amount = { type: 'integer', description: 'Another.' };
  const schema = {
    type: 'object',
    properties: { amount: { type: 'integer' }, other: { items: { properties: { amount } } } },
  };
  expect(described(schema)).toMatchObject({
    properties: {
      amount: { description: expect.stringContaining('minor units') },
      other: { items: { properties: { amount } } },
    },
  });
  for (const name of [
    'amount',
    'asOf',
    'degraded',
    'breakdown',
    'unread',
    'waive',
    'seed',
    'retryable',
    'nextCursor',
  ])
    expect(text).toContain(`"${name}":{"description":"`);
});

it('a field that is named like a word of JSON Schema is a field', () => {
  const schema = { properties: { properties: { type: 'string' }, ask: { type: 'object' } } };
  expect(described(schema)).toEqual({
    properties: {
      properties: { type: 'string' },
      ask: { type: 'object', description: expect.stringContaining('same request') },
    },
  });
});

it('no name is described that the API does not have', () => {
  expect(fieldNames.filter((name) => !text.includes(`"${name}":{"description":`))).toEqual([]);
});
