import type { Gender, Slot } from '../../functions/_domain/product.js';
import type { LabelKind } from './labels.js';
import type { PaletteName } from './palettes.js';
import type { SizeRun } from './size-runs.js';

/** What the pieces of one group have in common. */
type Group = { gender: Gender; slot: Slot; labels: LabelKind; sizes: SizeRun };

/** One kind of piece; texts with commas are choices, and a choice written twice is taken twice as often. */
type Kind = {
  /** The category of the vocabulary that the noun names. */
  is: string;
  count: number;
  /** The median price in rupees; the others spread around it. */
  price: number;
  colours: PaletteName;
  patterns?: string;
  materials: string;
  fits?: string;
  /** A clause about the make, after "with". */
  detail: string;
  /** What it is good for, after "for". */
  wear: string;
  /** Aesthetics of the vocabulary. */
  styles?: string;
  sizes?: SizeRun;
};

/** A kind of piece with the habits of its group. */
export type Recipe = Group &
  Omit<Kind, 'patterns' | 'materials' | 'fits' | 'styles' | 'sizes'> & {
    noun: string;
    patterns: string[];
    materials: string[];
    fits: string[];
    styles: string;
  };

const choices = (text: string | undefined, otherwise: string) =>
  (text ?? otherwise).split(',').map((one) => one.trim());

/** The recipes of a group, from `noun: what differs`. */
export function range(group: Group, kinds: Readonly<Record<string, Kind>>): Recipe[] {
  return Object.entries(kinds).map(([noun, kind]) => ({
    ...group,
    ...kind,
    noun,
    sizes: kind.sizes ?? group.sizes,
    patterns: choices(kind.patterns, 'solid'),
    materials: choices(kind.materials, ''),
    fits: choices(kind.fits, ''),
    styles: kind.styles ?? '',
  }));
}
