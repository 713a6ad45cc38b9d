import type { CandidateWish, SlotWish } from '../ports/catalogue.js';
import type { Embedding } from '../ports/embedding.js';
import type { Slot } from '../product.js';
import type { Query } from '../query.js';
import { colours } from '../vocabulary/colours.js';
import { sleeves } from '../vocabulary/details.js';
import { garments } from '../vocabulary/garments.js';
import { ageFor } from './asked-size.js';
import { dearestPiece } from './dearest-piece.js';
import { demandsOf } from './demands.js';
import { gendersFor, isForChild } from './genders.js';
import { makersFor } from './makers.js';
import { isShunnedAt, occasionTermOf } from './occasion-term.js';
import type { Plan } from './plan.js';
import { refusedNames } from './refused-names.js';
import { childrensSizeKeys, otherYearsKeys, sizeKeys, wantedSize, yearsKeys } from './sizes.js';
import { closerText } from './slot-words.js';
import { garmentsOf, isGarment, isMetal, isNeutral, showsColour } from './wardrobe.js';

type Given = {
  /** One for each of the plan's slot queries, in their order. */
  readonly embeddings: readonly Embedding[];
  /** The same by the embedding model. */
  readonly modelEmbeddings?: readonly Embedding[] | undefined;
  readonly currency: string;
  readonly locked: readonly string[];
  readonly banned: readonly string[];
};

/**
 * The limits of a wish as names that a database compares: kinds and families spelt out. The same rules as
 * `violations`, which has the last word. Throws when an embedding is missing, a fault of the embedder's.
 */
export function candidateWish(query: Query, plan: Plan, given: Given): CandidateWish {
  const { embeddings, modelEmbeddings, currency, locked, banned } = given;
  const slots = plan.slotQueries.map(({ slot, text }, index): SlotWish => {
    const embedding = embeddings[index];
    if (embedding === undefined) throw new RangeError(`no embedding for ${slot}`);
    const modelEmbedding = modelEmbeddings?.[index];
    return {
      ...{ slot, text, embedding, closerText: closerText(query, slot) },
      ...(modelEmbedding && { modelEmbedding }),
      ...sizesOf(query, slot),
      ...featuresOf(query, slot),
      ...ceilingOf(query, slot),
      makers: makersFor(query, slot),
    };
  });
  const { avoid, budget } = query;
  const dearest = dearestPiece(budget ?? {});
  return {
    slots,
    details: detailsTold(query),
    genders: [...gendersFor(query), ...(isForChild(query) ? (['kids'] as const) : [])],
    avoid: refusedNames(avoid),
    ...(dearest < Number.POSITIVE_INFINITY && { ceiling: dearest }),
    ...(budget?.min !== undefined && { floor: budget.min }),
    perItem: budget?.scope === 'item',
    currency,
    locked,
    banned,
  };
}

function sizesOf(
  query: Query,
  slot: Slot,
): Pick<SlotWish, 'sizeKeys' | 'shunned' | 'unfitKeys' | 'childrensKeys'> {
  const size = wantedSize(query.sizes, slot);
  const age = ageFor(query, slot);
  const own = size === undefined ? age && yearsKeys(age) : sizeKeys([size], slot);
  return {
    sizeKeys: own === undefined ? [] : [...new Set([...own, 'free'])],
    shunned: own === undefined ? [] : shunnedIn(query, slot),
    unfitKeys: age === undefined ? [] : otherYearsKeys(age),
    childrensKeys: isForChild(query) ? childrensSizeKeys(slot) : [],
  };
}

/** What the occasion shuns in a slot and the wish does not ask for: sold in her size, slides are no shoes for a trek still. */
function shunnedIn(query: Query, slot: Slot): string[] {
  const term = occasionTermOf(query);
  const { gender = 'unisex', want } = query;
  if (term === undefined) return [];
  return garments
    .filter((garment) => garment.slot === slot && isShunnedAt(term, { category: garment.name, gender }))
    .map(({ name }) => name)
    .filter((name) => !want.garments.some((word) => isGarment(name, word)));
}

/**
 * The demands on a slot in one: where two of its garments ask for different things, either will do, and `violations`
 * tells them apart.
 */
function featuresOf(
  query: Query,
  slot: Slot,
): Pick<SlotWish, 'categories' | 'mainColours' | 'colourMayBeUnknown' | 'materials'> {
  const { bySlot, look, whole } = demandsOf(query);
  const demands = bySlot.get(slot);
  if (demands === undefined) {
    const shades = look.length > 0 ? [...coloursLike(look), ...(whole ? metals : neutrals)] : [];
    return { categories: [], mainColours: [...new Set(shades)], colourMayBeUnknown: true, materials: [] };
  }
  const all = (lists: readonly (readonly string[])[]) =>
    lists.some((words) => words.length === 0) ? [] : [...new Set(lists.flat())];
  const mainColours = coloursLike(all(demands.map(({ colours }) => colours)));
  return {
    categories: categoriesLike(demands.flatMap(({ garment }) => garment ?? [])),
    mainColours,
    colourMayBeUnknown: mainColours.length === 0,
    materials: all(demands.map(({ materials }) => materials)),
  };
}

/** What the dearest piece of a slot may cost by the limits on garments, where they are on all that is asked of it. */
function ceilingOf({ budget, want }: Query, slot: Slot): Pick<SlotWish, 'ceiling'> {
  const limits = budget?.garments?.filter(({ garment }) => garmentsOf([garment], slot).length > 0) ?? [];
  const all = garmentsOf(want.garments, slot).every((word) =>
    limits.some(({ garment }) => isGarment(word, garment)),
  );
  return limits.length > 0 && all ? { ceiling: Math.max(...limits.map(({ max }) => max)) } : {};
}

/** What is liked or turned down, and of sleeves all kinds where one is: pieces that say nothing of theirs are told apart. */
function detailsTold({ avoid, want }: Query): string[] {
  const { clothes, pieces, ...all } = refusedNames(avoid);
  const names = [all, ...pieces].flatMap((one) => [one.materials, one.patterns, one.details].flat());
  names.push(...clothes.details);
  const told = names.some((name) => sleeves.has(name)) ? sleeves : [];
  return [...new Set([...names, ...told, ...(want.details ?? [])])];
}

const metals = colours.map(({ name }) => name).filter(isMetal);
const neutrals = colours.map(({ name }) => name).filter(isNeutral);

function coloursLike(words: readonly string[]): string[] {
  const shown = colours.filter(({ name }) => words.some((word) => showsColour(name, word)));
  return [...new Set([...words, ...shown.map(({ name }) => name)])];
}

function categoriesLike(words: readonly string[]): string[] {
  return garments.filter(({ name }) => words.some((word) => isGarment(name, word))).map(({ name }) => name);
}
