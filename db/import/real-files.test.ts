import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { importRows } from './import.js';
import { detectFormat, readCatalogue } from './read-catalogue.js';

const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

describe.skipIf(!existsSync(data))('a catalogue that nobody here wrote', () => {
  it.each([
    ['myntra/myntra_products_catalog.csv', 'csv', { read: 12491, inserted: 12491, merged: 0, rejected: 0 }],
    ['women-sizes/FashionDataset.csv', 'csv', { read: 30758, inserted: 24798, merged: 1447, rejected: 4513 }],
    ['zara/zara.csv', 'csv', { read: 352, inserted: 173, merged: 64, rejected: 115 }],
    ['shopify/apparel.csv', 'shopify', { read: 22, inserted: 20, merged: 2, rejected: 0 }],
    ['shopify/jewelery.csv', 'shopify', { read: 41, inserted: 20, merged: 20, rejected: 1 }],
    ['google-merchant/apparel-feed.xml', 'google', { read: 120, inserted: 35, merged: 85, rejected: 0 }],
    ['myntra-listing/listing.json', 'json', { read: 30, inserted: 30, merged: 0, rejected: 0 }],
  ])(
    '%s is %s, and every row is accounted for',
    async (file, format, counts) => {
      const path = `${data}${file}`;
      const found = await detectFormat(path);
      expect(found).toBe(format);
      const told: number[] = [];
      const result = await importRows(null, readCatalogue(path, found, new Map()), {
        source: 'real',
        currency: 'INR',
        now: () => new Date(0),
        dryRun: true,
        onRejected: ({ line }) => void told.push(line),
      });
      expect(result).toMatchObject(counts);
      expect(result.inserted + result.updated + result.unchanged + result.rejected).toBe(result.read);
      expect(new Set(told).size).toBe(result.rejected);
    },
    120_000,
  );
});
