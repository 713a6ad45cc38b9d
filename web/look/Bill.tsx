import type { ReactNode } from 'react';
import { formatMoney } from '../../functions/_domain/money.js';
import type { Product } from '../../functions/_domain/product.js';
import type { Answer } from '../ask/answer.js';
import type { Wish } from '../ask/wish.js';
import { Presses } from '../restyle/Presses.js';
import { sizeStatus } from './piece-words.js';
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
    <ul className="divide-y divide-line border-line border-b">
      {pieces.map((piece) => (
        <Line key={piece.id} piece={piece} sizes={answer.query.sizes}>
          {answer.candidates && <Presses piece={piece} {...{ worn, answer, wish, onAsk }} />}
        </Line>
      ))}
    </ul>
  );
}

interface LineProps {
  piece: Product;
  sizes: Answer['query']['sizes'];
  children: ReactNode;
}

function Line({ piece, sizes, children }: LineProps) {
  const size = sizeStatus(piece, sizes);
  const money = (price: Product['price']) => formatMoney(price, readerLocale());
  return (
    <li className="py-3.5">
      <div className="flex justify-between gap-6">
        <p className="min-w-0 leading-snug">
          {piece.brand !== '' && <span className="block text-quiet text-sm">{piece.brand}</span>}
          {piece.title}
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
      <div className="mt-1 flex items-baseline justify-between gap-x-6 text-sm">
        <p className="min-w-0 text-quiet">
          {[size, piece.availability === 'out_of_stock' ? 'Out of stock' : null].filter(Boolean).join(' · ')}
        </p>
        <ShopLink piece={piece} />
      </div>
      {children}
    </li>
  );
}
