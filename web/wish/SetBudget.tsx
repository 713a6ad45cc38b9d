import { type FormEvent, useId } from 'react';
import { minorDigits, toMinor } from '../../functions/_domain/money.js';
import type { Answer } from '../ask/answer.js';
import type { Wish } from '../ask/wish.js';
import { readerLocale } from '../look/reader-locale.js';
import { currencySign } from './currency-sign.js';

interface Props {
  /** The budget as it was understood, in words. */
  read: string | undefined;
  answer: Answer;
  wish: Wish;
  onAsk: (wish: Wish) => void;
}

/** Says that what it stands beside can be written anew. */
function Pencil() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="ml-2 size-3.5 fill-none stroke-current print:hidden"
    >
      <path d="M3 13l.6-2.8L11 2.8l2.2 2.2-7.4 7.4z" strokeLinejoin="round" />
    </svg>
  );
}

/** Another limit for the same wish, in the currency of its answer. The browser itself refuses what is no amount. */
export function SetBudget({ read, answer, wish, onAsk }: Props) {
  const field = useId();
  const { budget } = answer.query;
  const currency = budget?.currency ?? (answer.outfits[0] ?? answer.advice[0])?.total.currency;
  if (currency === undefined) return null;
  const { max, scope } = budget ?? {};
  const digits = minorDigits(currency);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const opened = event.currentTarget.closest('details');
    if (opened) opened.open = false;
    const amount = toMinor(Number(new FormData(event.currentTarget).get('budget')), currency);
    // What was promised was promised within the limit before.
    onAsk({ ...wish, budget: { amount, currency, ...(scope === 'item' && { scope }) }, promised: undefined });
  };
  return (
    <details className={`text-sm open:basis-full ${read === undefined ? 'print:hidden' : ''}`}>
      <summary className="flex w-fit list-none items-center rounded-full border border-quiet px-3 py-1 transition-colors hover:border-ink pointer-coarse:min-h-11 pointer-coarse:px-4 [&::-webkit-details-marker]:hidden">
        {read === undefined ? (
          'Set a budget'
        ) : (
          <>
            {read}
            <span className="sr-only"> – change the budget</span>
            <Pencil />
          </>
        )}
      </summary>
      <form onSubmit={submit} className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2">
        <label htmlFor={field}>
          {scope === 'item' ? 'At most, a piece' : 'At most'} ({currencySign(currency, readerLocale())})
        </label>
        {/* A phone zooms into what is typed in letters smaller than 16 pixels. */}
        <input
          key={max}
          id={field}
          name="budget"
          type="number"
          inputMode="decimal"
          step={digits > 0 ? 'any' : 1}
          required
          min={1}
          max={99_999_999}
          defaultValue={max === undefined ? undefined : max / 10 ** digits}
          className="w-32 rounded-sm border border-quiet bg-paper px-3 py-1.5 tabular-nums pointer-coarse:min-h-11 pointer-coarse:text-base"
        />
        <button
          type="submit"
          className="rounded-full border border-ink px-4 py-1.5 transition-colors hover:bg-tile pointer-coarse:min-h-11"
        >
          Apply
        </button>
      </form>
    </details>
  );
}
