import type { Outfit } from '../outfit.js';
import type { Look } from './looks.js';
import type { Points } from './objective.js';
import { type Pool, pointsOf } from './pool.js';
import { FULL, type Part, parts } from './weights.js';

/** The score of a look, 0 to 1, and the parts it comes from: both in hundredths, adding up exactly. */
export function breakdownOf(look: Look, pool: Pool): Pick<Outfit, 'score' | 'breakdown'> {
  const total = hundredths(look.points);
  const earned = earnings(look, pool);
  const shares = parts.map((part) => ({ part, exact: ((earned[part] ?? 0) * 100) / FULL }));
  const rest = total - shares.reduce((sum, { exact }) => sum + Math.floor(exact), 0);
  const bySize = [...shares].sort((a, b) => (b.exact % 1) - (a.exact % 1));
  const roundedUp = new Set(bySize.slice(0, rest).map(({ part }) => part));
  const breakdown: Record<string, number> = {};
  for (const { part, exact } of shares) {
    const hundredths = Math.floor(exact) + (roundedUp.has(part) ? 1 : 0);
    if (hundredths > 0) breakdown[part] = hundredths / 100;
  }
  return { score: total / 100, breakdown };
}

/** Points as a score in hundredths, as it is shown. */
export function hundredths(points: number): number {
  return Math.round((points * 100) / FULL);
}

/** The points of a look by part; their sum is the look's. */
function earnings({ picks }: Look, { options, objective }: Pool): Points {
  const earned: Partial<Record<Part, number>> = {};
  const add = (points: Points) => {
    for (const part of parts) earned[part] = (earned[part] ?? 0) + (points[part] ?? 0);
  };
  const chosen = picks.flatMap((index) => options[index] ?? []);
  chosen.forEach((one, place) => {
    add(pointsOf(objective, one));
    for (const other of chosen.slice(place + 1)) add(pointsOf(objective, one, other));
  });
  return earned;
}
