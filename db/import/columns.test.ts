import { describe, expect, it } from 'vitest';
import { columnsRead, currencyInHeader, matchColumns } from './columns.js';

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

  it('is told as it is understood, with what is passed over', () => {
    const headers = ['', 'Product Name', 'Selling Price', 'Num_Images', 'MRP'];
    expect(columnsRead(headers, matchColumns(headers))).toBe(
      'reading title from "Product Name", salePrice from "Selling Price", listPrice from "MRP"; not reading "Num_Images"',
    );
    expect(columnsRead(['title', 'price'], matchColumns(['title', 'price']))).toBe(
      'reading title from "title", price from "price"',
    );
  });

  it('is read on after a name of nothing but brackets, at once', () => {
    const headers = ['('.repeat(200_000), 'title', 'price'];
    expect([...matchColumns(headers).keys()]).toEqual(['title', 'price']);
  });
});
