import type { Candidate, Slot } from '../product.js';
import type { Query, WantedPiece } from '../query.js';
import { garmentNamed } from '../vocabulary/garments.js';
import { colourWorth } from './colour-worth.js';
import { holdsGarment, isGarment, ownBase, worldOf } from './wardrobe.js';

/** How like the wearer's own garment another is: the same, one that is a kind of the other, of one narrow kind, of one world. */
const LIKE = { same: 1, wider: 0.8, kin: 0.5, world: 0.25, apart: 0 };

/** How much of the likeness is the colour, where hers is known. */
const COLOUR = 0.3;

/** What all that is worn in a place is called, and so says of no two garments that they are alike. */
const broad = /^(?:topwear|bottomwear|(?:western|ethnic|indian|winter|formal|party) wear|dresses)$/;

/** How well a piece stands in for one of the wearer's: by its garment first, then by its colour; 0 to 1. */
export function likeness(piece: Candidate, { garment, colours }: WantedPiece): number {
  const alike = garmentLikeness(piece.category, garment);
  return colours.length === 0 ? alike : (1 - COLOUR) * alike + COLOUR * colourWorth(piece, colours);
}

function garmentLikeness(category: string, own: string): number {
  if (holdsGarment(category, own)) return LIKE.same;
  if (isGarment(own, category)) return LIKE.wider;
  // What one trains in stands in for nothing else.
  const sporty = (name: string) => isGarment(name, 'sportswear');
  if (sporty(category) !== sporty(own)) return LIKE.apart;
  const kinds = garmentNamed(own)?.kinds ?? [];
  if (kinds.some((kind) => !broad.test(kind) && isGarment(category, kind))) return LIKE.kin;
  return worldOf(category) === worldOf(own) ? LIKE.world : LIKE.apart;
}

/** The wearer's own piece that what an outfit has in a slot is to be like; none where she turns down all that are. */
export function stoodIn(query: Query, slot: Slot): WantedPiece | undefined {
  const own = ownBase(query, slot);
  const refused = own && query.avoid.garments.some((word) => holdsGarment(own.garment, word));
  return refused ? undefined : own;
}

/** Who has more than enough of something wants to see others. */
const enough = /\b(?:too many|enough|plenty|(?:tons|lots) of)\b/i;

/**
 * The wish with the wearer's own dress, top or bottom no longer turned down: nobody buys it again, but what stands in for
 * her blue jeans are blue jeans rather than anything else.
 */
export function withOwnAllowed(query: Query): Query {
  const { owned = [], avoid, text } = query;
  const own = owned.filter((one) => ownBase(query, garmentNamed(one.garment)?.slot ?? 'other') === one);
  if (own.length === 0 || enough.test(text)) return query;
  const { pieces = [], ...rest } = avoid;
  const left = pieces.filter(({ patterns, fits, details, ...piece }) => {
    const merely = [patterns, fits, details].every((said) => said.length === 0);
    return !(merely && own.some((one) => isSame(one, piece)));
  });
  return {
    ...query,
    avoid: {
      ...rest,
      garments: avoid.garments.filter((word) => !own.some(({ garment }) => garment === word)),
      ...(left.length > 0 && { pieces: left }),
    },
  };
}

function isSame(one: WantedPiece, other: WantedPiece): boolean {
  const words = ({ garment, colours, materials }: WantedPiece) =>
    JSON.stringify([garment, colours, materials]);
  return words(one) === words(other);
}
