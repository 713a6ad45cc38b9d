import { useState } from 'react';
import type { Product } from '../../functions/_domain/product.js';
import type { Answer } from '../ask/answer.js';
import type { Wish } from '../ask/wish.js';
import { isKept, swappedIn, toggledKeep, turnedDown } from './presses.js';

interface Props {
  piece: Product;
  /** The pieces of its look. */
  worn: readonly string[];
  answer: Answer;
  wish: Wish;
  onAsk: (wish: Wish) => void;
}

/** What can be done about a piece: keep it in every look, put another in its place, or see it no more. */
export function Presses({ piece, worn, answer, wish, onAsk }: Props) {
  const [note, setNote] = useState('');
  const kept = isKept(wish, piece.id);
  const press = (changed: Wish | null, otherwise: string) => {
    setNote(changed === null ? otherwise : '');
    if (changed !== null) onAsk(changed);
  };
  const swap = () => {
    setNote('Looking for another…');
    return swappedIn(answer, wish, worn, piece.id).then(
      (changed) => press(changed, 'Nothing else fits in its place.'),
      // The code that swaps is out of reach, or gone with the deployment that this page came from.
      () => setNote('Swapping could not be loaded. Reload the page and try again.'),
    );
  };
  return (
    <div className="-ml-2 flex flex-wrap items-center text-quiet text-xs print:hidden">
      <button
        type="button"
        data-press="build"
        aria-pressed={kept}
        aria-label={`Build on this: ${piece.title}`}
        className={`${button} ${kept ? 'text-accent' : ''}`}
        onClick={() => press(toggledKeep(wish, worn, piece.id), 'Looks are built on nine pieces at most.')}
      >
        {kept && <span aria-hidden="true">✓ </span>}Build on this
      </button>
      {!kept && (
        <>
          <button
            type="button"
            data-press="swap"
            aria-label={`Swap ${piece.title} for another`}
            className={button}
            onClick={() => void swap()}
          >
            Swap
          </button>
          <button
            type="button"
            data-press="not"
            aria-label={`Not this: ${piece.title}`}
            className={button}
            onClick={() => press(turnedDown(wish, piece.id), 'No more pieces can be turned down.')}
          >
            Not this
          </button>
        </>
      )}
      <span aria-live="polite" className="px-2">
        {note}
      </span>
    </div>
  );
}

/** Quiet beside the way to the shop, and as wide to press as before. */
const button =
  'px-2 py-1.5 underline decoration-edge underline-offset-4 transition-colors hover:text-ink hover:decoration-ink pointer-coarse:min-h-11';
