import { generator } from '../_bench/random.js';
import type { Row } from '../_bench/row.js';
import { liftOf, wornAs } from '../_domain/styling/worn-together.js';
import { garmentNamed } from '../_domain/vocabulary/garments.js';
import { countWorn, pairOf } from './worn-together/lifts.js';
import { readWornOutfits, type WornOutfit, type WornOutfits } from './worn-together/outfits.js';

/** How well two garments go together, on any scale. */
type Judge = (one: string, other: string) => number;

/** Which garments may stand in for a hidden one: any, by how often they are worn, or those of its slot alone. */
const fields = ['any', 'of its slot'] as const;
type Field = (typeof fields)[number];

type Blank = { readonly rest: WornOutfit; readonly answers: readonly string[] };

const blanksPerOutfit = 3;
const answersPerBlank = 4;

/**
 * How well the learned prior knows held-out outfits, garment by garment: which of four completes one (fill in the
 * blank), and whether a worn outfit is told from a thrown-together one (area under the ROC curve). Empty without data.
 */
export function compatibilityRows(worn: WornOutfits | null = readWornOutfits()): Row[] {
  if (worn === null) return [];
  const { together } = countWorn(worn.known);
  const random = generator(3);
  const learned: Judge = (one, other) => liftOf(wornAs(one), wornAs(other));
  const counting: Judge = (one, other) => together.get(pairOf(one, other)) ?? 0;
  return fields.flatMap((field) => {
    const draw = drawer(worn.known.flat(), field, generator(5));
    const hide = generator(7);
    const blanks = worn.heldOut.flatMap((outfit) => blanksOf(outfit, draw, hide));
    const thrown = worn.heldOut.map((outfit) => [...new Set(outfit.map(draw))]);
    const filled = (judge: Judge) =>
      percent(blanks.reduce((sum, blank) => sum + credit(blank, judge), 0) / blanks.length);
    const told = (judge: Judge) =>
      auc(
        worn.heldOut.map((outfit) => agreement(outfit, judge)),
        thrown.map((outfit) => agreement(outfit, judge)),
      ).toFixed(3);
    const beside = (measure: (judge: Judge) => string) =>
      `counting ${measure(counting)}, random ${measure(() => random())}`;
    return [
      {
        measure: `fill in the blank, ${blanks.length} blanks, others ${field}`,
        value: filled(learned),
        comparedWith: beside(filled),
      },
      {
        measure: `compatibility AUC, ${worn.heldOut.length} held-out outfits, others ${field}`,
        value: told(learned),
        comparedWith: beside(told),
      },
    ];
  });
}

/** Draws garments as often as they are worn, for the place of one. */
function drawer(worn: readonly string[], field: Field, random: () => number) {
  const bySlot = new Map<string, string[]>();
  for (const garment of worn) {
    const slot = garmentNamed(garment)?.slot ?? 'other';
    const own = bySlot.get(slot) ?? [];
    own.push(garment);
    bySlot.set(slot, own);
  }
  return (garment: string): string => {
    const from = field === 'any' ? worn : (bySlot.get(garmentNamed(garment)?.slot ?? 'other') ?? []);
    return from[Math.floor(random() * from.length)] ?? garment;
  };
}

/** Blanks of an outfit, the hidden garment first among the answers; a slot too small for four answers gives none. */
function blanksOf(outfit: WornOutfit, draw: (garment: string) => string, random: () => number): Blank[] {
  return Array.from({ length: blanksPerOutfit }).flatMap((): Blank[] => {
    const hidden = outfit[Math.floor(random() * outfit.length)] ?? '';
    const answers = new Set([hidden]);
    for (let tries = 0; answers.size < answersPerBlank && tries < 200; tries++) {
      const other = draw(hidden);
      if (!outfit.includes(other)) answers.add(other);
    }
    const rest = outfit.filter((garment) => garment !== hidden);
    return answers.size === answersPerBlank ? [{ rest, answers: [...answers] }] : [];
  });
}

/** 1 for the hidden garment alone on top, a share of it where others tie with it. */
function credit({ rest, answers }: Blank, judge: Judge): number {
  const scores = answers.map((answer) => rest.reduce((sum, garment) => sum + judge(answer, garment), 0));
  const top = Math.max(...scores);
  return scores[0] === top ? 1 / scores.filter((score) => score === top).length : 0;
}

/** The mean over all pairs; an outfit of one garment agrees with itself. */
function agreement(outfit: WornOutfit, judge: Judge): number {
  const pairs = outfit.flatMap((one, at) => outfit.slice(at + 1).map((other) => judge(one, other)));
  return pairs.reduce((sum, worth) => sum + worth, 0) / Math.max(1, pairs.length);
}

/** How likely a positive scores above a negative, ties half (Mann and Whitney 1947). */
function auc(positives: readonly number[], negatives: readonly number[]): number {
  let above = 0;
  for (const positive of positives)
    for (const negative of negatives) above += positive > negative ? 1 : positive === negative ? 0.5 : 0;
  return above / (positives.length * negatives.length);
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
