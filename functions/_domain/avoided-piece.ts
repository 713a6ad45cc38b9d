import type { AvoidedPiece } from './query.js';
import { plural } from './vocabulary/match.js';

/** What people call the pieces of a kind. */
const nouns: Readonly<Record<string, string>> = {
  footwear: 'shoes',
  topwear: 'tops',
  bottomwear: 'bottoms',
  sets: 'sets',
  outerwear: 'outerwear',
};

/** What is turned down in words, which also name it for a waiver: "black leather shoes", "skinny jeans". */
export function avoidedName(piece: AvoidedPiece): string {
  const { garment, colours, materials, patterns, fits, details } = piece;
  const said = [details, fits, patterns, colours, materials].map((words) => words.join('/'));
  return [...said, piecesNamed(garment)].filter((word) => word !== '').join(' ');
}

/** The pieces of a garment or kind in words: "sneakers", "dresses", "shoes". */
export function piecesNamed(garment: string): string {
  return nouns[garment] ?? (/[^s]s$/.test(garment) ? garment : plural(garment));
}
