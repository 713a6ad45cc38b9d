import type { ReactNode } from 'react';
import type { Answer } from '../ask/answer.js';
import type { Wish } from '../ask/wish.js';
import { readerLocale } from '../look/reader-locale.js';
import { SetBudget } from './SetBudget.js';
import { understood } from './understood.js';

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
  const words = readings.filter(({ kind }) => kind !== 'budget' && kind !== 'unread');
  const unread = readings.filter(({ kind }) => kind === 'unread');
  const nothing = readings.every(({ kind }) => kind === 'unread');
  // A piece that is kept is something to go by.
  const isAnyWish = nothing && !wish.locked?.length && answer.outfits.length > 0;
  return (
    <>
      <SetBudget read={readings.find(({ kind }) => kind === 'budget')?.text} {...{ answer, wish, onAsk }} />
      {words.length + unread.length > 0 && (
        <section aria-labelledby="understood" className="min-w-0 text-sm leading-relaxed">
          <h2 id="understood" className="inline text-quiet">
            {words.length === 0 ? 'Not understood' : 'Understood as'}
          </h2>{' '}
          <ul className="inline">
            {words.map(({ kind, text }) => (
              <Item key={`${kind} ${text}`}>{text}</Item>
            ))}
            {unread.length > 0 && (
              <Item>
                <span className="text-quiet">
                  {words.length > 0 && 'Not understood: '}
                  {unread.map(({ text }, at) => (
                    <span key={text}>
                      {at > 0 && ', '}“<bdi>{text}</bdi>”
                    </span>
                  ))}
                </span>
              </Item>
            )}
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

/** Goes whole to the next line; the blank after it is for who copies or hears the line. */
function Item({ children }: { children: ReactNode }) {
  return (
    <>
      <li className="not-last:after:ml-1 not-last:after:text-quiet not-last:after:content-['·'] inline-block max-w-full">
        {children}
      </li>{' '}
    </>
  );
}
