import { piecesNamed } from '../avoided-piece.js';
import type { Changes } from '../changes.js';
import { formatMoney } from '../money.js';
import { baseSlots, type Candidate, type Slot } from '../product.js';
import type { Query, Sizes } from '../query.js';
import type { Feature } from './demands.js';
import type { Choices } from './dress.js';
import { isForChild } from './genders.js';
import { type Limits, type Violation, violations } from './limits.js';
import { pieceName, slotNames } from './piece-name.js';
import { sizesApart, wantedSize, yearsApart } from './sizes.js';
import { changed } from './waive.js';
import { garmentsOf } from './wardrobe.js';

/** One thing less asked for: how to say it, how to ask for it, and the wish that then remains. */
export type Relaxation = {
  readonly change: string;
  /** Relaxations of one subject exclude each other: size L or size XL. */
  readonly subject: string;
  readonly ask: Changes;
  readonly query: Query;
  readonly choices: Choices;
};

/** A piece and the one limit that keeps it out. */
export type NearMiss = { readonly piece: Candidate; readonly violation: Violation };

/** Sizes worth trying in one place; more would only lengthen the list of the same advice. */
const MOST_SIZES = 4;

/** Every single thing that could be asked less, price apart: each is a wish to be tried, none is known to help. */
export function relaxations(
  candidates: readonly Candidate[],
  query: Query,
  choices: Choices,
  misses: readonly NearMiss[],
  limits: Limits,
): Relaxation[] {
  const changes = [
    ...misses.flatMap(lifted),
    ...anotherSize(query, misses),
    ...dropped(query),
    ...minimumDropped(query),
    ...eachDropped(query),
    ...choices.locked.map((id): Change => {
      const change = `Unlock ${nameOfLocked(
        candidates.find((candidate) => candidate.id === id),
        query,
        limits,
      )}`;
      return {
        change,
        subject: `unlock ${id}`,
        ask: { locked: choices.locked.filter((other) => other !== id) },
      };
    }),
  ];
  const distinct = [...new Map(changes.map((each) => [each.change, each])).values()];
  return distinct.map((each) => ({
    ...each,
    query: changed(query, each.ask),
    choices: { ...choices, locked: each.ask.locked ?? choices.locked },
  }));
}

type Change = Omit<Relaxation, 'query' | 'choices'>;

function lifted({ violation }: NearMiss): Change[] {
  if (violation.rule === 'avoided') {
    const { feature, word } = violation;
    const subject = `avoid ${feature} ${word}`;
    return [{ change: `Allow ${word}`, subject, ask: { waive: [`avoid.${feature}:${word}`] } }];
  }
  if (violation.rule === 'garment price') {
    const { garment, most } = violation;
    const change = `Allow ${piecesNamed(garment)} over ${formatMoney(most)}`;
    return [{ change, subject: change, ask: { waive: [`budget.garments:${garment}`] } }];
  }
  if (violation.rule !== 'missed') return [];
  const { feature, words } = violation;
  const change = `Allow ${others[feature]} other than ${words.join(' or ')}`;
  return [{ change, subject: change, ask: { waive: words.map((word) => `want.${feature}:${word}`) } }];
}

const others: Record<Feature, string> = { colours: 'colours', garments: 'pieces', materials: 'materials' };

/** For each part of the body, the sizes that the pieces kept out by size alone are sold in, the nearest first. */
function anotherSize(query: Query, misses: readonly NearMiss[]): Change[] {
  const counts = new Map<string, { key: keyof Sizes; size: string; pieces: number; slots: Set<Slot> }>();
  for (const { piece, violation } of misses) {
    if (violation.rule !== 'size') continue;
    const key = piece.slot === 'bottom' || piece.slot === 'shoes' ? piece.slot : 'top';
    for (const size of piece.sizes ?? []) {
      const known = counts.get(`${key} ${size}`) ?? { key, size, pieces: 0, slots: new Set() };
      counts.set(`${key} ${size}`, {
        ...known,
        pieces: known.pieces + 1,
        slots: known.slots.add(piece.slot),
      });
    }
  }
  return (['top', 'bottom', 'shoes'] as const).flatMap((key) => {
    const wanted = wantedSize(query.sizes, key);
    const own = [...counts.values()].filter((one) => one.key === key && wanted !== one.size);
    const apart = ({ size }: { readonly size: string }) => {
      if (query.age) return yearsApart(size, query.age);
      return wanted === undefined ? 0 : sizesApart(size, wanted, key);
    };
    own.sort((a, b) => apart(a) - apart(b) || b.pieces - a.pieces || (a.size < b.size ? -1 : 1));
    // Of a child's sizes only the next is of use.
    return own.slice(0, query.age && isForChild(query) ? 1 : MOST_SIZES).map(({ size, slots }) => ({
      change: `Allow size ${size}${slots.size === 1 && slots.has('onepiece') ? '' : bodyParts[key]}`,
      subject: `size ${key}`,
      ask: { sizes: { [key]: size } },
    }));
  });
}

const bodyParts = { top: ' on top', bottom: ' for the bottoms', shoes: ' for the shoes' } as const;

/** A base stays: an outfit without its top or bottom is none. Nor is the one thing that was asked for left out. */
function dropped({ slots, want }: Query): Change[] {
  if (slots.length === 1) return [];
  return slots
    .filter((slot) => !baseSlots.includes(slot))
    .map((slot) => {
      const named = garmentsOf(want.garments, slot);
      const change = `Drop the ${named.length > 0 ? named.join(' and ') : slotNames[slot]}`;
      return { change, subject: `drop ${slot}`, ask: { waive: [`slot:${slot}`] } };
    });
}

function minimumDropped({ budget }: Query): Change[] {
  if (budget?.min === undefined) return [];
  const least = formatMoney({ amount: budget.min, currency: budget.currency });
  return [{ change: `Drop the minimum of ${least}`, subject: 'minimum', ask: { waive: ['budget.min'] } }];
}

function eachDropped({ budget }: Query): Change[] {
  if (budget?.each === undefined) return [];
  const most = formatMoney({ amount: budget.each, currency: budget.currency });
  return [{ change: `Allow pieces over ${most}`, subject: 'each', ask: { waive: ['budget.each'] } }];
}

function nameOfLocked(piece: Candidate | undefined, query: Query, limits: Limits): string {
  if (piece === undefined) return 'a piece that is no longer on offer';
  const [fault] = violations(piece, query, limits).flatMap((violation) => faultOf(violation, piece));
  return `the ${pieceName(piece)}${fault === undefined ? '' : `: ${fault}`}`;
}

/** What is wrong with a locked piece, unless other advice (a size, the budget) says it. */
function faultOf(violation: Violation, { gender, kids, price }: Candidate): string[] {
  switch (violation.rule) {
    case 'slot':
      return ['not worn in an outfit'];
    case 'banned':
      return ['banned as well'];
    case 'availability':
      return ['sold out'];
    case 'gender':
      return [kids ? 'sold for children' : gender === 'unisex' ? 'sold for grown-ups' : `sold for ${gender}`];
    case 'currency':
      return [`sold in ${price.currency}`];
    case 'avoided':
      return [`${violation.word} is avoided`];
    case 'price':
    case 'garment price':
    case 'size':
    case 'missed':
      return [];
  }
}
