import type { Product } from '../../functions/_domain/product.js';
import type { Sizes } from '../../functions/_domain/query.js';
import { fitOf, wantedSize } from '../../functions/_domain/styling/sizes.js';

/** What is known about the size of a piece, or null when there is nothing to say. Only a stated size is available. */
export function sizeStatus({ slot, sizes }: Pick<Product, 'slot' | 'sizes'>, asked: Sizes): string | null {
  const wanted = wantedSize(asked, slot);
  if (sizes === null) return wanted === undefined ? null : 'Size not stated by the shop';
  const sold =
    wanted === undefined ? undefined : sizes.find((size) => fitOf([size], wanted, slot) === 'fits');
  if (wanted !== undefined && sold !== undefined) {
    return sold.toLowerCase() === wanted.toLowerCase()
      ? `Available in ${sold}`
      : `Available in ${wanted}, sold as ${sold}`;
  }
  if (slot === 'bag' || slot === 'accessory') return null;
  return sizes.length === 0 ? null : `Sold in ${sizes.join(', ')}`;
}

/** The brand to name beside a title, or null where the title begins with it, as most shops write. */
export function brandBeside({ brand, title }: Pick<Product, 'brand' | 'title'>): string | null {
  const named = title.toLowerCase().startsWith(brand.toLowerCase());
  return brand === '' || named ? null : brand;
}

/** Whether there is a shop to go to for a piece. Samples are not sold. */
export function isShoppable({ source, affiliateUrl }: Pick<Product, 'source' | 'affiliateUrl'>): boolean {
  return source !== 'house' && affiliateUrl !== null;
}

/** What is said once for all pieces of a look, or all found, about how they can be bought. */
export function shopNote(pieces: readonly Pick<Product, 'source' | 'affiliateUrl'>[]): string {
  if (pieces.some(isShoppable)) return 'Affiliate links';
  if (pieces.every(({ source }) => source === 'house')) return 'Sample, not for sale';
  return pieces.length === 1 ? 'No shop link' : 'No shop links for these pieces';
}

/** A picture address that the page may load, or null. Shops that write `http:` serve the same picture over https. */
export function pictureAddress(imageUrl: string | undefined): string | null {
  const address = imageUrl?.replace(/^http:/i, 'https:') ?? '';
  return URL.canParse(address) && new URL(address).protocol === 'https:' ? address : null;
}
