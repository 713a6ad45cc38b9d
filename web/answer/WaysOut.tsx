import { formatMoney } from '../../functions/_domain/money.js';
import type { Advice } from '../../functions/_domain/outfit.js';
import type { Wish } from '../ask/wish.js';
import { readerLocale } from '../look/reader-locale.js';
import { taking } from './advice.js';

interface Props {
  ways: readonly Advice[];
  wish: Wish;
  onAsk: (wish: Wish) => void;
}

/** The changes of the wish that would bring an outfit, one press each, with what that outfit costs. */
export function WaysOut({ ways, wish, onAsk }: Props) {
  return (
    <ul className="mt-6 print:hidden grid max-w-2xl gap-3">
      {ways.map((advice) => (
        <li key={advice.change}>
          <button
            type="button"
            onClick={() => onAsk(taking(advice, wish))}
            className="flex w-full flex-wrap items-baseline justify-between gap-x-6 gap-y-1 rounded-sm border border-edge px-5 py-4 text-left transition-colors hover:border-ink"
          >
            <span className="font-medium">
              {advice.change.charAt(0).toUpperCase() + advice.change.slice(1)}
            </span>
            <span className="text-quiet text-sm tabular-nums">
              outfit at {formatMoney(advice.total, readerLocale())}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
