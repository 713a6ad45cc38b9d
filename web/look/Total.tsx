import { formatMoney, type Money } from '../../functions/_domain/money.js';
import type { Budget } from '../../functions/_domain/query.js';
import { readerLocale } from './reader-locale.js';

/** What the outfit costs, and how much of a stated limit for the whole outfit that is. */
export function Total({ total, budget }: { total: Money; budget: Budget | undefined }) {
  const limit = limitFor(total, budget);
  const money = (amount: number) => formatMoney({ amount, currency: total.currency }, readerLocale());
  return (
    <div className="pt-3.5">
      <p className="flex items-baseline justify-between gap-6">
        <span>Total</span>
        <span data-testid="total" className="tabular-nums">
          <strong className="font-semibold text-lg">{money(total.amount)}</strong>
          {limit !== null && <span className="text-quiet"> of {money(limit)}</span>}
        </span>
      </p>
      {limit !== null && (
        <svg aria-hidden="true" width="100%" height="3" className="mt-2 block">
          <rect width="100%" height="3" className="fill-line" />
          <rect width={`${Math.min(100, (100 * total.amount) / limit)}%`} height="3" className="fill-ink" />
        </svg>
      )}
    </div>
  );
}

function limitFor(total: Money, budget: Budget | undefined): number | null {
  if (budget?.scope !== 'outfit' || budget.currency !== total.currency) return null;
  return budget.max || null;
}
