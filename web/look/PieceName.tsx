import type { Product } from '../../functions/_domain/product.js';
import { brandBeside } from './piece-words.js';

/** A piece as its shop names it, each part in the direction of its own script, and the brand where the title lacks it. */
export function PieceName({ piece }: { piece: Product }) {
  const brand = brandBeside(piece);
  return (
    <>
      {brand !== null && (
        <span dir="auto" className="block text-quiet text-sm">
          {brand}
        </span>
      )}
      <span dir="auto" className="block">
        {piece.title}
      </span>
    </>
  );
}
