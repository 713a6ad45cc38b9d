import { baseSlots, type Candidate, type Slot } from '../product.js';
import type { Base, Outline, Place } from './plan.js';
import { placeWeights } from './weights.js';

/** A place of the outfit and the pieces (by index) that may take it. */
export type Column = Place & { readonly pieces: readonly number[] };

/** The columns to choose from: those of the bases, in the order of the grammar, and those beside them. */
export type Columns = { readonly bases: readonly (readonly Column[])[]; readonly beside: readonly Column[] };

/** The most accessories of an outfit, by the grammar. */
const MOST_ACCESSORIES = 2;

/**
 * The columns of an outline, heaviest place first. A locked piece has its place to itself, and gets one if the plan has
 * none. Null when the grammar cannot wear the locked pieces together.
 */
export function columnsOf(
  pieces: readonly Candidate[],
  outline: Outline,
  locked: ReadonlySet<string>,
): Columns | null {
  const bySlot = new Map<Slot, number[]>();
  const lockedBySlot = new Map<Slot, number[]>();
  pieces.forEach(({ id, slot }, index) => {
    push(bySlot, slot, index);
    if (locked.has(id)) push(lockedBySlot, slot, index);
  });
  for (const [slot, held] of lockedBySlot)
    if (held.length > (slot === 'accessory' ? MOST_ACCESSORIES : 1)) return null;

  const bases = wearable(outline, lockedBySlot);
  if (bases.length === 0) return null;
  const baseColumns = bases.map((base) =>
    base.map(
      (slot): Column => ({ slot, required: true, pieces: lockedBySlot.get(slot) ?? bySlot.get(slot) ?? [] }),
    ),
  );
  const places = placesWith(outline.places, lockedBySlot);
  const beside = places.map((place): Column => {
    const held = lockedBySlot.get(place.slot) ?? [];
    const nth = places.filter(({ slot }) => slot === place.slot).indexOf(place);
    const own = held[nth];
    if (own !== undefined) return { slot: place.slot, required: true, pieces: [own] };
    return { ...place, pieces: (bySlot.get(place.slot) ?? []).filter((index) => !held.includes(index)) };
  });
  return { bases: baseColumns, beside };
}

/** The bases that have a place for every locked piece. */
function wearable(outline: Outline, locked: ReadonlyMap<Slot, unknown>): readonly Base[] {
  const dress = locked.has('onepiece');
  const parts = locked.has('top') || locked.has('bottom');
  if (dress && parts) return [];
  if (dress) return [['onepiece']];
  return parts ? [['top', 'bottom']] : outline.bases;
}

function placesWith(planned: readonly Place[], locked: ReadonlyMap<Slot, readonly number[]>): Place[] {
  const places: Place[] = planned.map((place) => ({ ...place }));
  for (const [slot, held] of locked) {
    if (baseSlots.includes(slot)) continue;
    const missing = held.length - places.filter((place) => place.slot === slot).length;
    for (let added = 0; added < missing; added++) places.push({ slot, required: true });
  }
  return places.sort((a, b) => placeWeights[b.slot] - placeWeights[a.slot]);
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
