import type { Product } from '../../functions/_domain/product.js';
import type { Answer } from '../ask/answer.js';

/** A piece that an answer shows, or could have shown. */
export function pieceIn({ outfits, candidates = [] }: Answer, id: string): Product | undefined {
  return [...outfits.flatMap(({ items }) => items), ...candidates].find((piece) => piece.id === id);
}
