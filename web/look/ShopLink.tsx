import type { Product } from '../../functions/_domain/product.js';

/** The way to the shop, marked as what it is; where there is none, why. */
export function ShopLink({ piece }: { piece: Product }) {
  if (piece.source === 'house') return <p className="shrink-0 text-quiet text-xs">Sample, not for sale</p>;
  if (piece.affiliateUrl === null) return <p className="shrink-0 text-quiet text-xs">No shop link</p>;
  return (
    <a
      href={`/api/out/${encodeURIComponent(piece.id)}`}
      target="_blank"
      rel="sponsored nofollow noopener"
      aria-label={`Shop ${piece.title}, affiliate link, opens in a new tab`}
      className="group inline-flex shrink-0 items-baseline gap-2 py-1 pointer-coarse:py-3"
    >
      <span className="text-quiet text-xs">affiliate link</span>
      <span className="text-accent underline underline-offset-4 group-hover:decoration-2">Shop</span>
    </a>
  );
}
