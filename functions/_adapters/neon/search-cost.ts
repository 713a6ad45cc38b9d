import { sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Database } from '../../../db/client.js';
import type { SearchWish } from '../../_domain/ports/catalogue.js';
import { searchStatement } from './search.js';

const PlanLine = z.object({ 'QUERY PLAN': z.string() });

/** Milliseconds that the database takes to plan and to run the statement of a search, by its own clock. */
export async function searchCostMs(db: Database, wish: SearchWish): Promise<number> {
  const { rows } = await db.execute(sql`EXPLAIN (ANALYZE, TIMING OFF) ${searchStatement(wish)}`);
  const told = rows.map((row) => PlanLine.parse(row)['QUERY PLAN']).join(' ');
  const [, planned, ran] = /Planning Time: ([\d.]+) ms.*Execution Time: ([\d.]+) ms/.exec(told) ?? [];
  return Number(planned) + Number(ran);
}

/** Asks the database nothing: what that takes is the way there and back. */
export async function askNothing(db: Database): Promise<void> {
  await db.execute(sql`SELECT 1`);
}
