import { expect, it } from 'vitest';
import type { Slot } from '../_domain/product.js';
import { search } from '../_domain/styling/search.js';
import { poolFor, rangeOf } from './pools.js';
import { generator } from './random.js';

const slots: readonly Slot[] = ['top', 'bottom', 'shoes', 'bag', 'accessory'];

/** Nodes visited over 30 pools of `width` pieces for each of the first `places` slots: the work, whatever the machine. */
function visited(width: number, places: number): number {
  const next = generator(11);
  let sum = 0;
  for (let turn = 0; turn < 30; turn++) {
    const pool = poolFor(next, width, slots.slice(0, places));
    const effort = { nodes: 1_000_000, cut: false };
    search(pool.problem, pool.branches, rangeOf(pool), effort);
    expect(effort.cut).toBe(false);
    sum += 1_000_000 - effort.nodes;
  }
  return sum;
}

it.each([
  { width: 50, places: 4, now: 1410 },
  { width: 40, places: 5, now: 1377 },
])(
  'proves the best of $width × $places in at most a tenth more nodes than it took',
  ({ width, places, now }) => {
    expect(visited(width, places)).toBeLessThanOrEqual(1.1 * now);
  },
);
