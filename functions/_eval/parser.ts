import type { Row } from '../_bench/row.js';
import { heldOut, laterHeldOut } from '../_domain/understanding/heldout.labels.js';
import { newcomers } from '../_domain/understanding/newcomers.labels.js';
import { type Score, scoreWishes } from '../_domain/understanding/score.js';
import {
  laterShoppers,
  latestShoppers,
  newestShoppers,
  shoppers,
} from '../_domain/understanding/shoppers.labels.js';
import { strangers } from '../_domain/understanding/strangers.labels.js';
import { wishes } from '../_domain/understanding/wishes.labels.js';

/** How well the rules parser reads labelled wishes: fields stated or read that agree with the label. */
export function parserRows(): Row[] {
  const own = scoreWishes(wishes);
  const unseen = scoreWishes(heldOut);
  const firstReading = 'first reading, before any fix';
  return [
    row('parser: fields right, own wishes', own, 'target 98 %'),
    row(
      'parser: fields right, held-out wishes',
      unseen,
      `${firstReading}: 86.4 %, 41 of 80 wishes exact; the label of 1 put right since`,
    ),
    row(
      'parser: fields right, later held-out wishes',
      scoreWishes(laterHeldOut),
      `${firstReading}: 89.9 %, 28 of 40 wishes exact; the labels of 5 put right since`,
    ),
    row(
      "parser: fields right, shoppers' wishes",
      scoreWishes(shoppers),
      `${firstReading}: 73.8 %, 36 of 120 wishes exact; the labels of 51 put right since`,
    ),
    row(
      "parser: fields right, later shoppers' wishes",
      scoreWishes(laterShoppers),
      `${firstReading}: 87.9 %, 23 of 40 wishes exact; the labels of 4 put right since`,
    ),
    row(
      "parser: fields right, latest shoppers' wishes",
      scoreWishes(latestShoppers),
      `${firstReading}: 76.1 %, 11 of 40 wishes exact; the labels of 27 put right since`,
    ),
    row(
      "parser: fields right, newest shoppers' wishes",
      scoreWishes(newestShoppers),
      `${firstReading}: 84.0 %, 17 of 40 wishes exact; the labels of 26 put right since`,
    ),
    row(
      "parser: fields right, strangers' wishes",
      scoreWishes(strangers),
      `${firstReading}: 73.2 %, 17 of 80 wishes exact; the labels of 14 put right since`,
    ),
    row(
      "parser: fields right, newcomers' wishes",
      scoreWishes(newcomers),
      `${firstReading}: 71.5 %, 13 of 80 wishes exact; the labels of 37 put right since`,
    ),
    ...[...unseen.byField].map(([field, [right, stated]]) => ({
      measure: `parser: ${field}, held-out wishes`,
      value: `${right} of ${stated}`,
      comparedWith: ((pair) => (pair ? `${pair[0]} of ${pair[1]} on own wishes` : '–'))(
        own.byField.get(field),
      ),
    })),
  ];
}

function row(measure: string, { right, stated, exact, wishes: count }: Score, comparedWith: string): Row {
  const value = `${((100 * right) / stated).toFixed(1)} % (${right} of ${stated}; ${exact} of ${count} wishes exact)`;
  return { measure, value, comparedWith };
}
