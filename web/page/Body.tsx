import { Results } from '../answer/Results.js';
import { Skeleton } from '../answer/Skeleton.js';
import { TroubleNote } from '../answer/TroubleNote.js';
import { addressOf } from '../ask/address.js';
import { type Conversation, shownIn } from '../ask/conversation.js';
import type { Wish } from '../ask/wish.js';
import { Examples } from '../wish/Examples.js';
import type { Undoable } from './undo.js';

interface Props {
  conversation: Conversation;
  undo: Undoable | undefined;
  onAsk: (wish: Wish) => void;
}

/** What became of the wish, or where to begin. What was shown before stays while a change is asked, and where one fails. */
export function Body({ conversation, undo, onAsk }: Props) {
  if (conversation.state === 'start') return <Examples onAsk={(prompt) => onAsk({ prompt })} />;
  const { wish, state } = conversation;
  const shown = shownIn(conversation);
  const isStale = state === 'asking';
  // The looks for other words are no answer to look at meanwhile.
  if (isStale && shown?.wish.prompt !== wish.prompt) return <Skeleton />;
  return (
    <>
      {isStale && (
        <p aria-hidden="true" className="sticky top-4 z-10 h-0 text-center text-sm">
          <span className="inline-block rounded-full bg-ink px-4 py-2 text-paper">Looking…</span>
        </p>
      )}
      {state === 'failed' && (
        <>
          <TroubleNote failure={conversation.failure} onRetry={() => onAsk(wish)} />
          {shown && !shown.isDraft && (
            <p className="mb-8 border-line border-t pt-8 text-quiet text-sm leading-relaxed">
              {shown.wish.prompt === wish.prompt
                ? 'Here is what was found before the change.'
                : `Here is what was found before, for “${shown.wish.prompt}”.`}
            </p>
          )}
        </>
      )}
      {shown && (
        <div inert={isStale} className={`transition-opacity ${isStale ? 'opacity-50' : ''}`}>
          <Results
            {...(shown.isDraft && { draft: state === 'failed' ? 'left' : 'coming' })}
            answer={shown.answer}
            wish={shown.wish}
            undo={undo?.address === addressOf(shown.wish) ? undo : undefined}
            onAsk={onAsk}
          />
        </div>
      )}
    </>
  );
}
