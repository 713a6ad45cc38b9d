import type { Answer } from '../ask/answer.js';
import type { Wish } from '../ask/wish.js';
import { readerLocale } from '../look/reader-locale.js';
import { Changed } from './Changed.js';
import { SetBudget } from './SetBudget.js';
import { type Reading, understood } from './understood.js';

interface Props {
  answer: Answer;
  wish: Wish;
  onAsk: (wish: Wish) => void;
}

/** What was taken from the wish, and what was not, so that a misreading is seen before it is bought. */
export function Understood({ answer, wish, onAsk }: Props) {
  const readings = understood(answer.query, readerLocale());
  const nothing = readings.every(({ kind }) => kind === 'unread');
  // A piece that is kept is something to go by.
  const isAnyWish = nothing && !wish.locked?.length && answer.outfits.length > 0;
  return (
    <>
      {readings.length > 0 && (
        <section aria-labelledby="understood" className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
          <h2 id="understood" className="w-full text-quiet text-sm sm:w-auto">
            {nothing ? 'Not understood' : 'Understood as'}
          </h2>
          <ul className="flex flex-wrap gap-1.5">
            {readings.map((reading) => (
              <li
                key={`${reading.kind} ${reading.text}`}
                className={`rounded-full px-3 py-1 text-sm ${looks[reading.kind]}`}
              >
                {reading.kind === 'unread' && !nothing && 'Not understood: '}
                {reading.kind === 'unread' ? `“${reading.text}”` : reading.text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {isAnyWish && (
        <p className="mt-2 max-w-prose text-quiet text-sm leading-relaxed">
          Nothing of this says what to wear: these looks would go with any wish.
        </p>
      )}
      <div className="mt-3">
        <SetBudget {...{ answer, wish, onAsk }} />
      </div>
      <Changed wish={wish} onAsk={onAsk} />
    </>
  );
}

const looks = {
  limit: 'border border-ink',
  want: 'border border-transparent bg-tile',
  avoid: 'border border-transparent bg-tile text-quiet',
  unread: 'border border-line border-dashed text-quiet',
} as const satisfies Record<Reading['kind'], string>;
