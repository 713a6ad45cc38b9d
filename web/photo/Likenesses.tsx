import type { ReactNode } from 'react';
import { formatMoney } from '../../functions/_domain/money.js';
import type { Product } from '../../functions/_domain/product.js';
import type { Wish } from '../ask/wish.js';
import { PieceName } from '../look/PieceName.js';
import { isShoppable, shopNote } from '../look/piece-words.js';
import { readerLocale } from '../look/reader-locale.js';
import { ShopLink } from '../look/ShopLink.js';
import { Tile } from '../look/Tile.js';
import { noticeOf } from './photo-words.js';
import type { Found } from './search-by-photo.js';

interface Props {
  found: Found;
  onAsk: (wish: Wish) => void;
}

/** What looks like a photo, likest first, each a piece to build an outfit around. */
export function Likenesses({ found, onAsk }: Props) {
  const { products } = found;
  const notice = noticeOf(found);
  return (
    <section aria-labelledby="likenesses">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="likenesses" className="font-display text-xl">
          {products.length === 0 ? 'Nothing found by the photo' : 'What looks like the photo'}
        </h2>
        {products.length > 0 && (
          <p className="text-quiet text-sm">
            {products.some(({ source }) => source === 'house')
              ? 'Sample – invented products'
              : shopNote(products)}
          </p>
        )}
      </div>
      {notice !== null && <p className="mt-3 max-w-prose text-quiet text-sm leading-relaxed">{notice}</p>}
      <ul className="mt-6 grid grid-cols-2 gap-x-4 gap-y-10 pb-10 sm:grid-cols-3 lg:grid-cols-4">
        {products.map((piece) => (
          <li key={piece.id} className="min-w-0">
            <Likeness piece={piece} onAsk={onAsk}>
              {products.some(isShoppable) && <ShopLink piece={piece} />}
            </Likeness>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LikenessProps {
  piece: Product;
  onAsk: Props['onAsk'];
  children: ReactNode;
}

function Likeness({ piece, onAsk, children }: LikenessProps) {
  return (
    <>
      <Tile piece={piece} shape="aspect-3/4" />
      <p className="mt-3 leading-snug">
        <PieceName piece={piece} />
      </p>
      <p className="mt-1 tabular-nums">{formatMoney(piece.price, readerLocale())}</p>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-sm">
        {piece.slot !== 'other' && (
          <button
            type="button"
            aria-label={`Outfits with ${piece.title}`}
            onClick={() => onAsk({ prompt: promptFor(piece), locked: [piece.id] })}
            className="py-1 pointer-coarse:py-3 text-accent underline underline-offset-4 hover:decoration-2"
          >
            Style it
          </button>
        )}
        {children}
      </div>
    </>
  );
}

/** The wish for an outfit around a piece, as a shopper would say it. */
function promptFor({ category, gender }: Product): string {
  const named = /^(unknown)?$/.test(category) ? 'this piece' : `this ${category}`;
  return `an outfit with ${named}${gender === 'unisex' ? '' : ` for ${gender}`}`;
}
