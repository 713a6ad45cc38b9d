import type { ReactNode } from 'react';
import type { Outfit } from '../../functions/_domain/outfit.js';
import type { Answer } from '../ask/answer.js';
import type { Wish } from '../ask/wish.js';
import { Bill } from './Bill.js';
import { Board } from './Board.js';
import { unscored } from './change-words.js';
import { Score } from './Score.js';
import { Total } from './Total.js';

interface Props {
  outfit: Outfit;
  title: string;
  /** The place in the ranking, from 1. */
  place: number;
  answer: Answer;
  wish: Wish;
  isDraft: boolean;
  /** Whether an advice or a swap asked for just this one. */
  isPromised: boolean;
  onAsk: (wish: Wish) => void;
  children?: ReactNode;
}

/** One outfit: its pieces together, and the bill beside them. */
export function Look({ outfit, title, place, answer, wish, isDraft, isPromised, onAsk, children }: Props) {
  const heading = `look-${place}`;
  const saving = savingIn(outfit);
  return (
    <article
      aria-labelledby={heading}
      data-draft={isDraft || undefined}
      tabIndex={-1}
      className="grid items-start gap-x-14 gap-y-6 border-line border-t py-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:py-14 print:grid-cols-[2fr_3fr] print:gap-x-8 print:py-6"
    >
      <div className="lg:sticky lg:top-6">
        <Board pieces={outfit.items} />
      </div>
      <div className="min-w-0">
        <h3 id={heading} className="text-balance font-display text-2xl leading-tight">
          <span className="mb-1.5 block font-sans text-quiet text-sm">
            {isDraft ? 'Draft' : 'Look'} {place}
            {isPromised && <span className="text-accent"> – your choice</span>}
          </span>{' '}
          {title}
        </h3>
        <p className="mt-3 mb-5 max-w-prose text-quiet leading-relaxed">{outfit.why}</p>
        <Bill pieces={outfit.items} answer={answer} wish={wish} onAsk={onAsk} />
        <Total total={outfit.total} budget={answer.query.budget} />
        {saving && (
          <p className="mt-3 text-quiet text-sm first-letter:uppercase">{unscored(saving.change)} in total</p>
        )}
        <Score outfit={outfit} />
        {children}
      </div>
    </article>
  );
}

/** What a shopper may save by, where the change of a look that costs it least is cheaper. */
function savingIn({ counterfactual, total }: Outfit): Outfit['counterfactual'] {
  return counterfactual && counterfactual.total.amount < total.amount ? counterfactual : undefined;
}
