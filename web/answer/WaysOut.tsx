import { formatMoney } from '../../functions/_domain/money.js';
import type { Advice } from '../../functions/_domain/outfit.js';
import type { Answer } from '../ask/answer.js';
import type { Wish } from '../ask/wish.js';
import { stepsOf } from '../look/change-words.js';
import { lookTitle } from '../look/look-titles.js';
import { readerLocale } from '../look/reader-locale.js';
import { taking } from './advice.js';

interface Props {
  ways: readonly Advice[];
  /** Whose candidates the outfits are made of. */
  answer: Answer;
  wish: Wish;
  onAsk: (wish: Wish) => void;
}

/** The changes of the wish that would bring an outfit, one press each, with what that outfit is and costs. */
export function WaysOut({ ways, answer, wish, onAsk }: Props) {
  return (
    <ul className="mt-6 print:hidden grid max-w-2xl gap-3">
      {ways.map((advice) => (
        <li key={advice.change}>
          <button
            type="button"
            onClick={() => onAsk(taking(advice, wish))}
            className="w-full rounded-sm border border-edge px-5 py-4 text-left transition-colors hover:border-ink"
          >
            {stepsOf(advice.change).map((step, at) => (
              <span key={step} className="block font-medium">
                {at > 0 && <span className="text-quiet">and </span>}
                {step}
              </span>
            ))}{' '}
            <span className="mt-1 block text-quiet text-sm tabular-nums">
              {broughtBy(advice, answer)} at {formatMoney(advice.total, readerLocale())}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The outfit that a change brings, by its pieces where all of them are known here. */
function broughtBy({ ask: { promised = [] } }: Advice, { candidates = [] }: Answer): string {
  const pieces = promised.flatMap((id) => candidates.find((piece) => piece.id === id) ?? []);
  return pieces.length > 0 && pieces.length === promised.length ? lookTitle(pieces) : 'Outfit';
}
