import { baseSlots, type Candidate } from '../product.js';
import type { Query } from '../query.js';
import { fits } from '../vocabulary/fits.js';
import { patterns } from '../vocabulary/patterns.js';
import { isCutOpposite } from './cuts.js';
import { hasFit, hasPattern } from './limits.js';
import { slotsOfGarment } from './wardrobe.js';

const fitNames: ReadonlySet<string> = new Set(fits.map(({ name }) => name));
const patternNames: ReadonlySet<string> = new Set(patterns.map(({ name }) => name));
const rises = ['high rise', 'mid rise', 'low rise'];
/** Cuts for a body are told piece by piece, and a plain piece is often not called so. */
const elsewhere: ReadonlySet<string> = new Set(['maternity', 'petite', 'plus size', 'solid', 'regular']);

/** A cut or print that a wish likes, and the pieces none of which is said to have it; `instead` is what they are. */
type UnmetLook = {
  readonly look: string;
  readonly instead?: string;
  readonly pieces: readonly Candidate[];
};

/**
 * The cuts and prints of a wish that no piece of an outfit is said to have, with the clothes asked for, or all of them.
 * They are likings, and no limits: an answer without them says so.
 */
export function unmetLooks(pieces: readonly Candidate[], query: Query): UnmetLook[] {
  const asked = new Set([...query.slots, ...query.want.garments.flatMap(slotsOfGarment)]);
  const base = pieces.filter(({ slot }) => baseSlots.includes(slot));
  const named = base.filter(({ slot }) => asked.has(slot));
  const { aesthetics } = query;
  return aesthetics.flatMap((look): UnmetLook[] => {
    const has = fitNames.has(look) ? hasFit : patternNames.has(look) ? hasPattern : undefined;
    if (has === undefined || elsewhere.has(look) || pieces.some((piece) => has(piece, look))) return [];
    // What is cut the other way is told of already.
    if (has === hasFit && base.some((piece) => isCutOpposite(piece, aesthetics))) return [];
    const rise = rises.includes(look);
    const seenAt = (named.length > 0 ? named : base).filter(({ slot }) => !rise || slot === 'bottom');
    const instead = rise ? rises.find((other) => seenAt.some((piece) => hasFit(piece, other))) : undefined;
    return seenAt.length === 0 ? [] : [{ look, pieces: seenAt, ...(instead && { instead }) }];
  });
}
