import type { Failure } from '../ask/failure.js';
import { troubleOf } from './trouble-words.js';

interface Props {
  failure: Failure;
  /** What was asked. */
  of?: 'wish' | 'photo';
  onRetry: () => void;
}

/** Why there is no answer, and the way to try again. */
export function TroubleNote({ failure, of = 'wish', onRetry }: Props) {
  const { title, detail, requestId } = troubleOf(failure, of);
  return (
    <section role="alert" aria-labelledby="trouble" className="border-line border-t py-10">
      <h2 id="trouble" className="font-display text-3xl leading-tight">
        {title}
      </h2>
      {detail !== '' && <p className="mt-3 max-w-prose text-quiet leading-relaxed">{detail}</p>}
      <button
        type="button"
        onClick={onRetry}
        className="mt-6 rounded-full border border-transparent bg-ink px-5 py-3 font-medium text-paper text-sm transition-colors hover:bg-accent"
      >
        Try again
      </button>
      {requestId !== undefined && (
        <p className="mt-6 text-quiet text-sm">
          Request <code>{requestId}</code>
        </p>
      )}
    </section>
  );
}
