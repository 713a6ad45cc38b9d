import { garmentNamed, garments } from '../vocabulary/garments.js';
import { wornTogetherTable } from './worn-together.table.js';

/** Garments without a line in the table (most ethnic wear), and pairs of one garment, are worth what an average pair is. */
const AVERAGE = 0.5;
/** As many doublings above what two slots' garments have on average are worth full points, as many below nothing. */
const FULL_LIFT = 2;

const lines = wornTogetherTable
  .trim()
  .split('\n')
  .map((line) => line.split(':'))
  .map(([name = '', lifts = '']) => ({ name, lifts: lifts.trim().split(' ').map(Number) }));
const size = lines.length;
const at = new Map(lines.map(({ name }, index) => [name, index]));

/** In doublings; nothing between a garment and itself. */
const lifts = new Float64Array(size * size);
lines.forEach(({ lifts: later }, row) => {
  for (let column = row + 1; column < size; column++) {
    const lift = (later[column - row - 1] ?? 0) / 10;
    lifts[row * size + column] = lift;
    lifts[column * size + row] = lift;
  }
});

const worths = tabulate();

/** Where a garment stands for `wornTogether`: itself or the nearest of its kinds; -1 for one that the table lacks. */
export function wornAs(category: string): number {
  return standing.get(category) ?? -1;
}

const standing = new Map(
  garments.map(({ name, kinds }) => [name, [name, ...kinds].flatMap((kind) => at.get(kind) ?? [])[0] ?? -1]),
);

/** How people wear two garments, 0 (shun) to 1 (seek), in thousandths; measured against their slots' other pairs. */
export function wornTogether(one: number, other: number): number {
  if (one < 0 || other < 0 || one === other) return AVERAGE;
  return worths[one * size + other] ?? AVERAGE;
}

/** By how many doublings people wear two garments together more often than chance would have it; 0 where unknown. */
export function liftOf(one: number, other: number): number {
  if (one < 0 || other < 0) return 0;
  return lifts[one * size + other] ?? 0;
}

/** That trousers go with tops at all is the grammar's to say: what counts is which of them do. */
function tabulate(): Float64Array {
  const slots = lines.map(({ name }) => garmentNamed(name)?.slot ?? 'other');
  const pairs = lines.flatMap((_, one) =>
    lines.flatMap((__, other) => (one === other ? [] : [[one, other] as const])),
  );
  const sums = new Map<string, { lift: number; pairs: number }>();
  const slotsOf = (one: number, other: number) => [slots[one], slots[other]].sort().join();
  for (const [one, other] of pairs) {
    const sum = sums.get(slotsOf(one, other)) ?? { lift: 0, pairs: 0 };
    sums.set(slotsOf(one, other), { lift: sum.lift + liftOf(one, other), pairs: sum.pairs + 1 });
  }
  const table = new Float64Array(size * size);
  for (const [one, other] of pairs) {
    const sum = sums.get(slotsOf(one, other)) ?? { lift: 0, pairs: 1 };
    const above = (liftOf(one, other) - sum.lift / sum.pairs) / FULL_LIFT;
    const worth = AVERAGE + (1 - AVERAGE) * Math.max(-1, Math.min(1, above));
    table[one * size + other] = Math.round(worth * 1000) / 1000;
  }
  return table;
}
