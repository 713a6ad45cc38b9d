import type { Answer } from '../ask/answer.js';
import type { Wish } from '../ask/wish.js';
import { readerLocale } from '../look/reader-locale.js';
import { SetBudget } from './SetBudget.js';
import { type Reading, understood } from './understood.js';

interface Props {
  answer: Answer;
  wish: Wish;
  onAsk: (wish: Wish) => void;
}

/**
 * What was taken from the wish, and what was not, so that a misreading is seen before it is bought: as words, for it is
 * changed in the wish, but for the budget, which is changed by a press.
 */
export function Understood({ answer, wish, onAsk }: Props) {
  const readings = understood(answer.query, readerLocale());
  const words = readings.filter(({ kind }) => kind !== 'budget');
  const nothing = readings.every(({ kind }) => kind === 'unread');
  // A piece that is kept is something to go by.
  const isAnyWish = nothing && !wish.locked?.length && answer.outfits.length > 0;
  return (
    <>
      <SetBudget read={readings.find(({ kind }) => kind === 'budget')?.text} {...{ answer, wish, onAsk }} />
      {words.length > 0 && (
        <section aria-labelledby="understood" className="min-w-0 text-sm leading-relaxed">
          <h2 id="understood" className="inline text-quiet">
            {nothing ? 'Not understood' : 'Understood as'}
          </h2>{' '}
          <ul className="inline">
            {words.map((reading) => (
              <li
                key={`${reading.kind} ${reading.text}`}
                className={`not-last:after:mx-1.5 not-last:after:text-quiet not-last:after:content-['·'] inline ${looks[reading.kind]}`}
              >
                {reading.kind === 'unread' && !nothing && 'Not understood: '}
                {reading.kind === 'unread' ? `“${reading.text}”` : reading.text}
              </li>
            ))}
          </ul>
        </section>
      )}
      {isAnyWish && (
        <p className="max-w-prose basis-full text-quiet text-sm leading-relaxed">
          Nothing of this says what to wear: these looks would go with any wish.
        </p>
      )}
    </>
  );
}

const looks: Record<Reading['kind'], string> = {
  budget: '',
  limit: '',
  want: '',
  avoid: '',
  unread: 'text-quiet',
};
