import { useEffect, useState } from 'react';
import type { Failure } from '../ask/failure.js';
import { againWords, troubleOf } from './trouble-words.js';

interface Props {
  failure: Failure;
  /** What was asked. */
  of?: 'wish' | 'photo';
  onRetry: () => void;
}

/** Why there is no answer, and the way to try again, where and as soon as that may help. */
export function TroubleNote({ failure, of = 'wish', onRetry }: Props) {
  const { title, detail, requestId, againInSeconds } = troubleOf(failure, of);
  return (
    <section role="alert" aria-labelledby="trouble" className="pt-6 pb-10">
      <h2 id="trouble" className="font-display text-3xl leading-tight">
        {title}
      </h2>
      {detail !== '' && <p className="mt-3 max-w-prose text-quiet leading-relaxed">{detail}</p>}
      {againInSeconds !== null && <Again seconds={againInSeconds} onRetry={onRetry} />}
      {requestId !== undefined && (
        <p className="mt-6 text-quiet text-sm">
          Request <code>{requestId}</code>
        </p>
      )}
    </section>
  );
}

/** The button to try again, which counts down until it helps. */
function Again({ seconds, onRetry }: { seconds: number; onRetry: () => void }) {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const until = Date.now() + 1000 * seconds;
    const timer = setInterval(() => {
      const now = Date.now();
      setLeft(Math.max(0, Math.ceil((until - now) / 1000)));
      if (now >= until) clearInterval(timer);
    }, 1000);
    return () => clearInterval(timer);
  }, [seconds]);
  return (
    // A screen reader is told once how long it takes.
    <div aria-live="off">
      <button
        type="button"
        onClick={onRetry}
        disabled={left > 0}
        className="mt-6 rounded-full border border-transparent bg-ink px-5 py-3 font-medium text-paper text-sm tabular-nums transition-colors enabled:hover:bg-accent disabled:cursor-default disabled:border-edge disabled:bg-transparent disabled:text-quiet"
      >
        {againWords(left)}
      </button>
    </div>
  );
}
