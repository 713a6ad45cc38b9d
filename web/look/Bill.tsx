import type { ReactNode } from 'react';
import { formatMoney } from '../../functions/_domain/money.js';
import type { Product } from '../../functions/_domain/product.js';
import type { Answer } from '../ask/answer.js';
import type { Wish } from '../ask/wish.js';
import { Presses } from '../restyle/Presses.js';
import { PieceName } from './PieceName.js';
import { isShoppable, shopNote, sizeStatus } from './piece-words.js';
import { readerLocale } from './reader-locale.js';
import { ShopLink } from './ShopLink.js';

interface Props {
  pieces: readonly Product[];
  answer: Answer;
  wish: Wish;
  onAsk: (wish: Wish) => void;
}

/** The pieces of an outfit as a bill: what, from whom, in which size, for how much, where to get it, or what else. */
export function Bill({ pieces, answer, wish, onAsk }: Props) {
  const worn = pieces.map(({ id }) => id);
  return (
    <>
      <p className="text-right text-quiet text-xs">{shopNote(pieces)}</p>
      <ul className="divide-y divide-line border-line border-b">
        {pieces.map((piece) => (
          <Line key={piece.id} piece={piece} sizes={answer.query.sizes}>
            {answer.candidates && <Presses piece={piece} {...{ worn, answer, wish, onAsk }} />}
            {pieces.some(isShoppable) && <ShopLink piece={piece} />}
          </Line>
        ))}
      </ul>
    </>
  );
}

interface LineProps {
  piece: Product;
  sizes: Answer['query']['sizes'];
  children: ReactNode;
}

function Line({ piece, sizes, children }: LineProps) {
  const facts = [
    sizeStatus(piece, sizes),
    piece.availability === 'out_of_stock' ? 'Out of stock' : null,
  ].filter(Boolean);
  const money = (price: Product['price']) => formatMoney(price, readerLocale());
  return (
    <li data-piece={piece.id} data-slot={piece.slot} className="py-3 pointer-coarse:pb-1.5">
      <div className="flex justify-between gap-6">
        <p className="min-w-0 leading-snug">
          <PieceName piece={piece} />
        </p>
        <p className="shrink-0 text-right tabular-nums">
          <span data-testid="price">{money(piece.price)}</span>
          {piece.listPrice && (
            <span className="block text-quiet text-sm">
              <span className="sr-only">instead of </span>
              <s>{money(piece.listPrice)}</s>
            </span>
          )}
        </p>
      </div>
      {facts.length > 0 && <p className="mt-1 text-quiet text-sm">{facts.join(' · ')}</p>}
      <div className="mt-1 flex items-center justify-between gap-x-4 empty:hidden">{children}</div>
    </li>
  );
}
