import { describe, expect, it } from 'vitest';
import { currencyInHeader, matchColumns } from './columns.js';

describe('the header of a delimited file', () => {
  it.each([
    [['title', 'Price (USD)'], 'USD'],
    [['title', 'Price (in Rs.)'], 'Rs.'],
    [['title', 'MRP (₹)', 'Selling Price (£)'], '£'],
    [['title', 'Price (per piece)'], undefined],
    [['title', 'Price'], undefined],
    [['title', 'Cost'], undefined],
  ])('%j has its prices in %s', (headers, currency) => {
    expect(currencyInHeader(headers, matchColumns(headers))).toBe(currency);
  });
});
