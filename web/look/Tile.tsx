import type { Product } from '../../functions/_domain/product.js';
import { Picture } from './Picture.js';

/** A piece on its tile, whose edge is seen even where the picture is as white as the page. */
export function Tile({ piece, shape }: { piece: Product; shape: string }) {
  return (
    <div
      className={`relative overflow-hidden rounded-sm bg-board after:pointer-events-none after:absolute after:inset-0 after:inset-ring after:inset-ring-ink/10 after:rounded-sm forced-colors:after:border ${shape}`}
    >
      <Picture piece={piece} />
    </div>
  );
}
