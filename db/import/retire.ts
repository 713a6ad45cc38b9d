import { type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Database } from '../client.js';
import { seenSince } from './seen-since.js';

const Ids = z.array(z.object({ id: z.string() }));
const Count = z.tuple([z.object({ count: z.coerce.number() })]);
const pageLength = 5000;

/** A full feed that would retire more of its source than is plausible; nothing has been written. */
export class TooManyRetired extends Error {
  override name = 'TooManyRetired';
}

/**
 * Remembers many ids in eight bytes each: the first 53 bits of a hexadecimal id. Two ids that agree in them are taken
 * for one, once in a million catalogues of a million products.
 */
export function idSet() {
  let numbers = new Float64Array(1024);
  let length = 0;
  let sorted = true;
  const numberOf = (id: string): number => Number.parseInt(id.slice(0, 13), 16);
  return {
    add(id: string): void {
      if (length === numbers.length) {
        const larger = new Float64Array(length * 2);
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length] = numberOf(id);
      length += 1;
      sorted = false;
    },
    has(id: string): boolean {
      if (!sorted) numbers.subarray(0, length).sort();
      sorted = true;
      const wanted = numberOf(id);
      let low = 0;
      let high = length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
        else high = middle;
      }
      return low < length && numbers[low] === wanted;
    },
  };
}

/**
 * The live products of a source that a full feed no longer names. Throws TooManyRetired, with the numbers, when they
 * are more than `mostShare` of them: a feed cut short must not empty a shop.
 */
export async function vanishedProducts(
  db: Database,
  source: string,
  seen: { has(id: string): boolean },
  mostShare: number,
): Promise<string[]> {
  const vanished: string[] = [];
  let live = 0;
  for (let after = ''; ; ) {
    const page = await db.execute(sql`
      SELECT id FROM products WHERE source = ${source} AND retired_at IS NULL AND id > ${after}
      ORDER BY id LIMIT ${pageLength}`);
    const ids = Ids.parse(page.rows).map((row) => row.id);
    live += ids.length;
    vanished.push(...ids.filter((id) => !seen.has(id)));
    const last = ids.at(-1);
    if (last === undefined || ids.length < pageLength) break;
    after = last;
  }
  const share = live === 0 ? 0 : vanished.length / live;
  if (share <= mostShare) return vanished;
  throw new TooManyRetired(
    `this feed lacks ${vanished.length} of the ${live} live products of ${source} (${percent(share)}), more than ${percent(mostShare)}; nothing was written. ` +
      `If they are really gone, run again with --max-retire ${Math.ceil(share * 100)}; if the file is only a part, leave out --full`,
  );
}

/**
 * Retires products by id, a page at a time, and returns how many were live. One that another run has seen after `asOf` is
 * left to it.
 */
export async function retireProducts(db: Database, ids: readonly string[], asOf: string): Promise<number> {
  let retired = 0;
  for (let at = 0; at < ids.length; at += pageLength) {
    const page = JSON.stringify(ids.slice(at, at + pageLength));
    const named = sql`id IN (SELECT json_array_elements_text(${page}::json))`;
    retired += await retireWhere(db, sql`${named} AND NOT ${seenSince(sql`products.id`, asOf)}`, asOf);
  }
  return retired;
}

/**
 * The bundled sample steps aside once a real catalogue is there: invented products are never shown beside real ones. Each
 * batch of an import sees to it; this is for what another process filled in meanwhile.
 */
export function retireSample(
  db: Database,
  sample: string,
  realSource: string,
  asOf: string,
): Promise<number> {
  return retireWhere(db, sql`source = ${sample} AND ${isLive(realSource)}`, asOf);
}

/** The condition that a source has a product that is not retired. */
export const isLive = (source: string): SQL =>
  sql`EXISTS (SELECT FROM products AS r WHERE r.source = ${source} AND r.retired_at IS NULL)`;

async function retireWhere(db: Database, condition: SQL, asOf: string): Promise<number> {
  const result = await db.execute(sql`
    WITH gone AS (
      UPDATE products SET retired_at = ${asOf}::timestamptz, updated_at = ${asOf}::timestamptz
      WHERE retired_at IS NULL AND ${condition} RETURNING 1
    ), version AS (
      INSERT INTO facts (name, value) SELECT 'catalogue_version', '1' WHERE EXISTS (SELECT 1 FROM gone)
      ON CONFLICT (name) DO UPDATE SET value = (facts.value::bigint + 1)::text, updated_at = now()
    )
    SELECT count(*) AS count FROM gone`);
  return Count.parse(result.rows)[0].count;
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
