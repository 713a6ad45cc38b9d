import { outfitSlots } from '../outfit.js';
import { baseSlots, type Occasion, type Slot } from '../product.js';
import type { Query } from '../query.js';
import { garmentNamed } from '../vocabulary/garments.js';
import { coldSeasons } from '../vocabulary/seasons.js';
import { isForChild } from './genders.js';
import { occasionNameOf } from './occasion-term.js';
import { partsOf } from './set-parts.js';
import { slotWords } from './slot-words.js';
import { garmentsOf, ownGarments, slotsOfGarment } from './wardrobe.js';

/** What dresses top and bottom by the grammar. */
export type Base = readonly ['onepiece'] | readonly ['top', 'bottom'];

/** A place of the outfit beside its base; `accessory` may have two. */
export type Place = { readonly slot: Slot; readonly required: boolean };

/** How a wish is dressed: the bases that may answer it and the places beside them. */
export type Outline = { readonly bases: readonly Base[]; readonly places: readonly Place[] };

/** An outline and what to look for. */
export type Plan = Outline & {
  /** For every slot of the plan, the words to retrieve its candidates with. */
  readonly slotQueries: readonly { readonly slot: Slot; readonly text: string }[];
};

const separates = ['top', 'bottom'] as const;
const onepiece = ['onepiece'] as const;

/** The outline of a wish, and for each of its slots the words to retrieve candidates with. */
export function planOutfits(query: Query): Plan {
  const outline = outlineOf(query);
  const slots = new Set([...outline.bases.flat(), ...outline.places.map(({ slot }) => slot)]);
  const shown = outfitSlots.filter((slot) => slots.has(slot));
  return { ...outline, slotQueries: shown.map((slot) => ({ slot, text: slotWords(query, slot) })) };
}

/**
 * The outline of a wish. Slots asked for by name are required. Two or more of them that make an outfit by themselves
 * are all of it, but that one dresses up in shoes; so are two accessories without an occasion, and what they are worn
 * with. Otherwise an outfit is built around them with what the occasion and season usually take. Independent of the
 * budget, so that more money never changes the plan.
 */
export function outlineOf(query: Query): Outline {
  const asked = new Set([...query.slots, ...query.want.garments.flatMap(slotsOfGarment)]);
  const own = ownGarments(query).flatMap((garment) => garmentNamed(garment)?.slot ?? []);
  const whole = basesOf(asked, new Set(own));
  const parts = partsOf(query);
  const bases = parts === undefined || whole.length > 1 ? whole : [...whole, separates];
  const beside = outfitSlots.filter((slot) => !baseSlots.includes(slot));
  // "A kurta or a dress" names one piece, whichever it is.
  const dressed = bases.some(
    (base) =>
      base.every((slot) => asked.has(slot)) && (base.length > 1 || beside.some((slot) => asked.has(slot))),
  );
  const complete = dressed || isForAccessories(query, asked);
  const barefoot =
    complete &&
    (!dressedUp.has(query.occasion ?? 'casual') || /\b(?:only|just|bas|sirf)\b/i.test(query.text));
  const places = beside.flatMap((slot): Place[] => {
    const required = asked.has(slot);
    const extra = complete && (slot !== 'shoes' || barefoot);
    if (!required && !parts?.has(slot) && (extra || !usual(slot, query))) return [];
    const second =
      slot === 'accessory' && (isTwice(query) || (!complete && dressedUp.has(query.occasion ?? 'casual')));
    return [{ slot, required }, ...(second ? [{ slot, required: false }] : [])];
  });
  return { bases, places };
}

const isTwice = ({ want }: Query) => garmentsOf(want.garments, 'accessory').length > 1;

/** "A watch and a belt": whoever names nothing else, nor where it is worn, buys no shoes with them. */
function isForAccessories(query: Query, asked: ReadonlySet<Slot>): boolean {
  return (
    occasionNameOf(query) === undefined && isTwice(query) && [...asked].every((slot) => slot === 'accessory')
  );
}

/**
 * A dress by name excludes separates and the other way round, unless both were named ("a kurta or a dress"). Where
 * neither was, what goes with her own skirt is a top.
 */
function basesOf(asked: ReadonlySet<Slot>, own: ReadonlySet<Slot>): readonly Base[] {
  const dress = asked.has('onepiece');
  const parts = asked.has('top') || asked.has('bottom');
  if (!dress && !parts && own.size > 0) return basesOf(own, new Set());
  if (dress === parts) return [onepiece, separates];
  return dress ? [onepiece] : [separates];
}

/** Occasions that take shoes to whatever is named, and a second accessory; so does who asks for two, "a watch and a wallet". */
const dressedUp: ReadonlySet<Occasion> = new Set(['party', 'wedding', 'festive', 'formal']);
const noBag: ReadonlySet<Occasion> = new Set(['lounge', 'workout', 'formal']);

/** Whether an outfit for this wish usually has a piece in the slot. */
function usual(slot: Slot, query: Query): boolean {
  const { season, gender } = query;
  const occasion = occasionNameOf(query);
  if (slot === 'shoes') return true;
  if (slot === 'outerwear')
    return season ? coldSeasons.has(season) : occasion === 'formal' || occasion === 'work';
  // What is sold for nobody in particular is an adult's: no child needs a wallet or a watch.
  if (occasion === 'lounge' || isForChild(query)) return false;
  if (slot === 'accessory') return occasion !== 'workout';
  if (slot !== 'bag' || (occasion && noBag.has(occasion))) return false;
  return gender === 'men' ? occasion === 'travel' || occasion === 'work' : true;
}
