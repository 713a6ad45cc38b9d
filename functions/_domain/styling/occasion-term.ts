import type { Candidate, Occasion } from '../product.js';
import type { Query } from '../query.js';
import { type FinerOccasion, finerOccasions } from '../vocabulary/finer-occasions.js';
import { type OccasionTerm, occasions } from '../vocabulary/occasions.js';
import { isGarment, ownGarments } from './wardrobe.js';

/** The occasion that a wish is dressed for: who looks formal, and says not where, does so at work. */
export function occasionNameOf({ occasion, aesthetics }: Query): Occasion | undefined {
  return occasion ?? (aesthetics.includes('formal') ? 'work' : undefined);
}

/** What one is dressed up in, whatever the day: who names no occasion goes where that is worn. */
const worn: readonly (readonly [garments: readonly string[], Occasion])[] = [
  [['lehenga choli', 'sherwani'], 'wedding'],
  [['saree', 'anarkali', 'sharara'], 'festive'],
  [['gown'], 'party'],
  [['tuxedo', 'tie'], 'formal'],
  [['formal trousers', 'formal shirt'], 'work'],
];

/** The occasion that a wish is dressed for, by what is worn where it names none. */
function dressedFor(query: Query): Occasion | undefined {
  const named = [...query.want.garments, ...ownGarments(query)];
  const found = worn.find(([garments]) => garments.some((word) => named.includes(word)));
  return occasionNameOf(query) ?? (query.aesthetics.length > 0 ? undefined : found?.[1]);
}

/** What is known of a wish: every piece of a pool asks it. */
const known = new WeakMap<Query, OccasionTerm | null>();

/** How one dresses for the occasion of a wish, and for the event that it names; undefined where it has none. */
export function occasionTermOf(query: Query): OccasionTerm | undefined {
  const told = known.get(query);
  if (told !== undefined) return told ?? undefined;
  const term = occasions.find(({ name }) => name === dressedFor(query));
  const finer =
    term && finerOccasions.filter(({ name, of }) => of.includes(term.name) && query.events?.includes(name));
  const whole = term && (finer ?? []).reduce(withFiner, term);
  known.set(query, whole ?? null);
  return whole;
}

function withFiner(
  term: OccasionTerm,
  { name: _, of: __, said: ___, unlike: ____, favours = [], shuns = [], allows = [], ...own }: FinerOccasion,
): OccasionTerm {
  return {
    ...term,
    ...own,
    favours: [...new Set([...favours, ...term.favours])].filter((word) => !shuns.includes(word)),
    shuns: [...term.shuns.filter((word) => !allows.includes(word)), ...shuns],
  };
}

/** Whether an occasion shuns a piece: a polo is no mere t-shirt, and a woman's shirt no man's. */
export function isShunnedAt(
  { shuns, womensShuns = [], spares = [] }: OccasionTerm,
  { category, gender }: Pick<Candidate, 'category' | 'gender'>,
): boolean {
  const shunned = gender === 'women' ? [...shuns, ...womensShuns] : shuns;
  return !spares.includes(category) && shunned.some((word) => isGarment(category, word));
}
