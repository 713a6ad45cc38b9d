import type { Product } from '../../functions/_domain/product.js';
import { isShoppable } from './piece-words.js';

/** The way to the shop; where there is none, why. That it is an affiliate link is said once for all beside it. */
export function ShopLink({ piece }: { piece: Product }) {
  if (!isShoppable(piece)) {
    const why = piece.source === 'house' ? 'Sample, not for sale' : 'No shop link';
    return <p className="shrink-0 text-quiet text-xs">{why}</p>;
  }
  return (
    <a
      href={`/api/out/${encodeURIComponent(piece.id)}`}
      target="_blank"
      rel="sponsored nofollow noopener"
      aria-label={`Shop ${piece.title}, affiliate link, opens in a new tab`}
      className="group inline-flex shrink-0 items-center rounded-full pointer-coarse:min-h-11 print:hidden"
    >
      <span className="rounded-full border border-transparent bg-ink px-4 py-1.5 font-medium text-paper text-sm transition-colors group-hover:bg-accent">
        Shop
      </span>
    </a>
  );
}
