import type { Answer } from '../ask/answer.js';
import { looksAsked, looksWanted, type Wish } from '../ask/wish.js';
import { isSeen } from '../look/change-words.js';
import { Look } from '../look/Look.js';
import { lookTitles } from '../look/look-titles.js';
import { readerLocale } from '../look/reader-locale.js';
import { lostLook, promisedPlace } from '../page/followed.js';
import type { Undoable } from '../page/undo.js';
import { Changed } from '../wish/Changed.js';
import { Understood } from '../wish/Understood.js';
import { Undo } from '../wish/Undo.js';
import { Advice } from './Advice.js';
import { making } from './degraded-words.js';
import { Share } from './Share.js';
import { chosenAt, oldestSighting } from './sighting.js';
import { WaysOut } from './WaysOut.js';

interface Props {
  answer: Answer;
  wish: Wish;
  /** First drafts: the answer is coming, which may put them in another order or replace them, or never came. */
  draft?: 'coming' | 'left';
  /** What was just turned down or swapped, in the look at this place. */
  undo?: Undoable | undefined;
  onAsk: (wish: Wish) => void;
}

/** The answer: what was understood, the looks in rank order or the ways out, and how it was made. */
export function Results({ answer, wish, draft, undo, onAsk }: Props) {
  const isDraft = draft !== undefined;
  const { advice, outfits } = answer;
  const asked = looksWanted(wish, answer.query);
  const { notice, footnotes } = making(answer.degraded);
  const seen = oldestSighting(outfits, readerLocale());
  const promised = promisedPlace(wish, outfits);
  const lost = isDraft ? null : lostLook(wish, outfits);
  const titles = lookTitles(outfits.map(({ items }) => items));
  const more = worthMore(answer);
  const isSample =
    outfits.length > 0 && outfits.every(({ items }) => items.every(({ source }) => source === 'house'));
  return (
    <>
      <div className="flex flex-wrap items-baseline gap-x-5 gap-y-2">
        {outfits.length > 0 && (
          <h2 id="looks" className="font-display text-xl">
            {outfits.length} {nameOf(outfits.length, isDraft)}
          </h2>
        )}
        <Understood answer={answer} wish={wish} onAsk={onAsk} />
        {isSample && <p className="text-quiet text-sm">Sample – invented products</p>}
      </div>
      <Changed answer={answer} wish={wish} onAsk={onAsk} />
      {draft && <p className="mt-3 max-w-prose text-quiet text-sm leading-relaxed">{draftWords[draft]}</p>}
      {lost !== null && <p className="mt-3 max-w-prose text-sm leading-relaxed">{lost}</p>}
      {notice !== null && <p className="mt-3 max-w-prose text-quiet text-sm leading-relaxed">{notice}</p>}
      <div className="mt-4">
        {outfits.length > 0 && (
          <section aria-labelledby="looks">
            {outfits.map((outfit, index) => (
              <div key={outfit.id} data-look={outfit.id} className="first:[&>article]:pt-5">
                <Look
                  outfit={outfit}
                  title={titles[index] ?? ''}
                  place={index + 1}
                  isPromised={index === promised}
                  {...{ answer, wish, isDraft, onAsk }}
                >
                  {!isDraft && <Share outfit={outfit} wish={wish} />}
                </Look>
                {undo && Math.min(undo.place, outfits.length - 1) === index && (
                  <Undo {...undo} onUndo={() => onAsk(undo.before)} />
                )}
              </div>
            ))}
            {!isDraft && outfits.length < asked && (
              <div className="border-line border-t py-6 text-quiet text-sm">
                <p className="max-w-prose leading-relaxed">
                  Of the {asked} asked for, no more were found that keep the wish and do not repeat a top with
                  its bottom, or a piece more than twice.
                </p>
              </div>
            )}
            {!isDraft && mayBeMore(outfits.length, asked) && (
              <p className="border-line border-t py-8 text-center print:hidden">
                <button
                  type="button"
                  onClick={() => onAsk({ ...wish, count: looksAsked.most })}
                  className="rounded-full border border-ink px-5 py-3 font-medium text-sm transition-colors hover:bg-tile"
                >
                  Show more looks
                </button>
              </p>
            )}
          </section>
        )}
        {more && (
          <section aria-labelledby="more" className="border-line border-t py-10">
            <h2 id="more" className="font-display text-xl">
              For a little more
            </h2>
            <WaysOut ways={[more]} {...{ answer, wish, onAsk }} />
          </section>
        )}
        {!isDraft && (outfits.length === 0 || advice.length > 0) && (
          <Advice answer={answer} wish={wish} onAsk={onAsk} />
        )}
      </div>
      {!isDraft && (
        <details className="border-line border-t py-6 text-quiet text-sm">
          <summary className="w-fit py-1 pointer-coarse:py-3 hover:text-ink">
            How this answer was made
          </summary>
          <ul className="mt-2 space-y-1">
            {footnotes.map((footnote) => (
              <li key={footnote}>{footnote}</li>
            ))}
            <li>
              Pieces weighed against each other: {answer.poolSize}.
              {outfits.length > 0 && answer.budget?.optimal && ' None of higher score can be made of them.'}
            </li>
            {answer.asOf !== undefined && (
              <li>
                Chosen at {chosenAt(answer.asOf, readerLocale())}, before the catalogue changed; every piece
                shown is still sold as it was.
              </li>
            )}
            {seen !== null && <li>Prices and stock were last seen at the shops on {seen} or later.</li>}
          </ul>
        </details>
      )}
    </>
  );
}

/** The outfit that a little more would buy, where it is seen to be better. */
function worthMore({ outfits: [best], budget }: Answer): NonNullable<Answer['budget']>['more'] {
  return best && budget?.more && isSeen(budget.more.score, best.score) ? budget.more : undefined;
}

/** Whether a wish was given as many looks as it asked for, and may ask for more. */
function mayBeMore(shown: number, asked: number): boolean {
  return shown === asked && asked < looksAsked.most;
}

const draftWords = {
  coming: 'At a first glance: the stylist may still find better ones.',
  left: 'At a first glance, before the answer failed. There may be better ones.',
} as const;

function nameOf(looks: number, isDraft: boolean): string {
  const one = isDraft ? 'first draft' : 'look';
  return looks === 1 ? one : `${one}s`;
}
