import { existsSync, readFileSync } from 'node:fs';
import * as z from 'zod';
import { readAttributes } from '../../_domain/attributes.js';

/** Where the outfits to learn from are, from the root of the repository; they are nobody's to give away. */
export const wornOutfitsFolder = '../shared/data/polyvore-categories';

/** Outfits that people put together on Polyvore (Han et al. 2017), as lists of numbered categories. */
const Outfits = z.array(z.object({ set_id: z.string(), items_category: z.array(z.int()) }));

/** An outfit as the garments of our vocabulary that it is made of, sorted, each once. */
export type WornOutfit = readonly string[];

/** Those to learn from, and the tenth that is only measured on. */
export type WornOutfits = { readonly known: readonly WornOutfit[]; readonly heldOut: readonly WornOutfit[] };

/** Names that our vocabulary reads otherwise: a vest is an undershirt where the catalogue is Indian. */
const readOtherwise: Readonly<Record<string, string>> = { Vests: 'gilet' };
/** With fewer garments than these there is nothing to leave out and nothing to compare. */
const FEWEST_GARMENTS = 3;

/**
 * The outfits under `data`, null where it is not there. Held out are those whose number ends in 0: a tenth, the same
 * one in every run.
 */
export function readWornOutfits(data = wornOutfitsFolder): WornOutfits | null {
  if (!existsSync(`${data}/category_id.txt`)) return null;
  const names = readFileSync(`${data}/category_id.txt`, 'utf8');
  const garments = new Map<number, string>();
  for (const [, id, name = ''] of names.matchAll(/^(\d+) (.+?)\s*$/gm)) {
    const { slot, category } = readAttributes({ title: name });
    const garment = readOtherwise[name] ?? (slot === 'other' ? undefined : category);
    if (garment !== undefined) garments.set(Number(id), garment);
  }
  const outfits = Outfits.parse(JSON.parse(readFileSync(`${data}/train_no_dup_new_100.json`, 'utf8')));
  const known: WornOutfit[] = [];
  const heldOut: WornOutfit[] = [];
  for (const { set_id, items_category } of outfits) {
    const worn = [...new Set(items_category.flatMap((id) => garments.get(id) ?? []))].sort();
    if (worn.length >= FEWEST_GARMENTS) (set_id.endsWith('0') ? heldOut : known).push(worn);
  }
  return { known, heldOut };
}
