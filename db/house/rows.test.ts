import { describe, expect, it } from 'vitest';
import { importRows, sampleSource } from '../import/import.js';
import { generateHouse } from './generate.js';
import { houseRows } from './rows.js';

describe('houseRows', () => {
  it('gives the importer nothing to reject, fold or warn about', async () => {
    const rejected: unknown[] = [];
    const result = await importRows(null, houseRows(), {
      source: sampleSource,
      currency: 'USD',
      now: () => new Date(0),
      dryRun: true,
      onRejected: (rejection) => {
        rejected.push(rejection);
      },
    });
    const count = generateHouse().length;
    expect(rejected).toEqual([]);
    expect(result).toMatchObject({ read: count, inserted: count, rejected: 0, merged: 0 });
  });

  it('names only sizes that are in stock, and none where a size makes no sense', async () => {
    let inStock = 0;
    const house = new Map(generateHouse().map(({ row }) => [row.id, row]));
    for await (const { fields } of houseRows()) {
      const row = house.get(fields.id ?? '');
      const stocked = row?.sizes?.flatMap(({ size, stock }) => (stock > 0 ? [size] : []));
      if (row?.availability === 'in stock') {
        inStock += 1;
        expect(fields.sizes).toEqual(stocked);
      }
      expect([fields.url, fields.affiliateUrl, fields.imageUrl]).toEqual([undefined, undefined, undefined]);
    }
    expect(inStock).toBeGreaterThan(house.size / 2);
  });
});
