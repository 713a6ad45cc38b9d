import type { Query } from '../query.js';
import { goesUnsaid } from '../vocabulary/unsaid.js';
import type { Mark } from './marks.js';
import type { Token } from './tokens.js';

/** What comes from an animal, as far as materials are told apart. */
const ofAnimals = ['leather', 'suede', 'silk', 'wool'] as const;
/** Told of what one eats. */
const eaten =
  /^(?:food|restaurants?|cafe|caf|diet|dinner|lunch|brunch|breakfast|meals?|cooking|bakery|cake)$/;

/** Whether the clothes are to be vegan; its word is marked in `taken`. "Vegan leather" is a material. */
export function readVegan(tokens: readonly Token[], marks: readonly Mark[], taken: boolean[]): boolean {
  const at = tokens.findIndex(
    ({ word }, index) =>
      word === 'vegan' &&
      !marks.some(({ role, first, last }) => role !== 'idiom' && first <= index && index <= last) &&
      !/^(?:no|not|non|isnt)$/.test(tokens[index - 1]?.word ?? '') &&
      !eaten.test(tokens[index + 1]?.word ?? ''),
  );
  if (at < 0) return false;
  taken[at] = true;
  return true;
}

/** Vegan leather is imitated: "a leather jacket, but vegan". */
export function imitated(mark: Mark): Mark {
  return mark.role === 'material' && /^(?:leather|suede)$/.test(mark.names[0] ?? '')
    ? { ...mark, names: ['faux leather'] }
    : mark;
}

/** Whether a mark asks for what no vegan wears and the vocabulary knows no imitation of: "a vegan silk saree". */
export function hasNoImitation({ role, names }: Mark): boolean {
  return role === 'material' && /^(?:silk|wool)$/.test(names[0] ?? '');
}

/** What is turned down, with all that comes from animals. */
export function withoutAnimals(avoid: Query['avoid']): Query['avoid'] {
  return { ...avoid, materials: [...new Set([...avoid.materials, ...ofAnimals])] };
}

/** Who wants nothing synthetic wants none of what is made of oil, nor imitations; and denim is cotton. */
const kin: Readonly<Record<string, readonly string[]>> = {
  synthetic: ['polyester', 'nylon', 'acrylic', 'faux leather'],
  cotton: ['denim'],
};

export function withoutKin(avoid: Query['avoid'], { garments, materials }: Query['want']): Query['avoid'] {
  const named = (word: string) =>
    materials.includes(word) || garments.some((garment) => goesUnsaid(garment, word));
  const more = avoid.materials.flatMap((material) => kin[material] ?? []).filter((word) => !named(word));
  return more.length > 0 ? { ...avoid, materials: [...new Set([...avoid.materials, ...more])] } : avoid;
}
