import { connect } from '../../db/client.js';
import { foldRows } from '../../db/import/fold.js';
import { externalIdOf } from '../../db/import/identity.js';
import { importRows } from '../../db/import/import.js';
import { type ProductRow, productRow } from '../../db/import/product-row.js';
import type { SourceRow } from '../../db/import/source-row.js';
import { writeBatch } from '../../db/import/write-batch.js';
import { migrate } from '../../db/migrate.js';
import { startPostgres } from '../_local/postgres/server.js';
import type { Row } from './row.js';

const kinds = [
  'Slim Fit Casual Shirt',
  'Printed A-Line Kurta',
  'High-Rise Skinny Jeans',
  'Leather Derby Shoes',
  'Woven Saree',
];
const colours = ['Black', 'Navy Blue', 'Red', 'Olive Green', 'White', 'Beige'];
const batchLength = 500;

/**
 * Imports `count` invented products into an empty embedded database, then the same again, and writes the same rows by
 * the bare statement alone: rows a second for each.
 */
export async function importRowsPerSecond(count = 5000): Promise<Row[]> {
  const whole = await withDatabase(async (url) => {
    const run = () =>
      timed(() =>
        importRows(connect(url), rows(count), { source: 'bench', currency: 'INR', now: () => new Date() }),
      );
    return { first: await run(), again: await run() };
  });
  const bare = await withDatabase((url) => bareInserts(url, count));
  const rate = (ms: number) => `${Math.round((count * 1000) / ms)} rows/s`;
  return [
    {
      measure: `import of ${count} new products`,
      value: rate(whole.first),
      comparedWith: `${rate(bare)} for the bare statements with the same rows`,
    },
    {
      measure: 'the same import again, nothing to change',
      value: rate(whole.again),
      comparedWith: `${rate(whole.first)} the first time`,
    },
  ];
}

async function bareInserts(url: string, count: number): Promise<number> {
  const products: ProductRow[] = [];
  for await (const row of rows(count)) {
    const { offer } = foldRows([row], { currency: 'INR', now: new Date() });
    if (offer) products.push(productRow('bench', externalIdOf(row.fields) ?? '', offer));
  }
  const db = connect(url);
  return timed(async () => {
    for (let at = 0; at < products.length; at += batchLength)
      await writeBatch(db, {
        importId: 0,
        source: 'bench',
        asOf: new Date().toISOString(),
        products: products.slice(at, at + batchLength),
        unchanged: [],
        rejected: [],
      });
  });
}

async function* rows(count: number): AsyncGenerator<SourceRow> {
  for (let n = 0; n < count; n += 1) {
    const colour = colours[n % colours.length] ?? '';
    const kind = kinds[n % kinds.length] ?? '';
    const fields = {
      id: String(n),
      title: `Northly Women ${colour} ${kind} ${n}`,
      brand: 'Northly',
      gender: 'Women',
      price: String(300 + ((n * 37) % 9000)),
      colour,
      description: `${colour} ${kind.toLowerCase()}, has a collar, long sleeves, a curved hem and one patch pocket. Machine wash.`,
      sizes: 'S,M,L,XL',
    };
    yield { line: n + 2, fields };
  }
}

async function withDatabase<T>(use: (url: string) => Promise<T>): Promise<T> {
  const postgres = await startPostgres();
  try {
    await migrate(postgres.databaseUrl);
    return await use(postgres.databaseUrl);
  } finally {
    await postgres.close();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
