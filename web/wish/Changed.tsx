import { addressOf } from '../ask/address.js';
import type { Answer } from '../ask/answer.js';
import type { Wish } from '../ask/wish.js';
import { readerLocale } from '../look/reader-locale.js';
import { changesOf } from './changes.js';
import { pieceIn } from './piece-in.js';

interface Props {
  answer: Answer;
  wish: Wish;
  onAsk: (wish: Wish) => void;
}

/** What was changed of the wish beside its words; each change is taken back by a press. */
export function Changed({ answer, wish, onAsk }: Props) {
  const changes = changesOf(wish, (id) => pieceIn(answer, id)?.title, readerLocale());
  if (changes.length === 0) return null;
  return (
    <section
      aria-labelledby="changed"
      className="mt-3 print:hidden flex flex-wrap items-baseline gap-x-3 gap-y-2"
    >
      <h2 id="changed" className="w-full text-quiet text-sm sm:w-auto">
        Changed by you
      </h2>
      <ul className="flex flex-wrap gap-1.5">
        {changes.map(({ text, takenBack }) => (
          <li key={addressOf(takenBack)} className="max-w-full">
            <button
              type="button"
              onClick={() => onAsk(takenBack)}
              className="flex max-w-full items-center rounded-full border border-accent px-3 py-1 text-accent text-sm transition-colors hover:bg-tile pointer-coarse:min-h-11 pointer-coarse:px-4"
            >
              <span title={text} className="max-w-[26ch] truncate">
                {text}
              </span>
              <span className="sr-only"> – take back</span>
              <span aria-hidden="true" className="ml-2">
                ×
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
