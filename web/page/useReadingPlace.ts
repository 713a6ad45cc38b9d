import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Conversation } from '../ask/conversation.js';

/**
 * Brings the reader to the top of the start, and one who reloads the page, or comes back to it from elsewhere, to where she
 * was in the answer: the browser looks for that place before there is an answer.
 */
export function useReadingPlace({ state }: Conversation): void {
  const left = useRef<number>(null);
  left.current ??= leftAt();

  useEffect(() => {
    // A phone ends a tab in the background without another word.
    document.addEventListener('visibilitychange', keep);
    return () => document.removeEventListener('visibilitychange', keep);
  }, []);

  useLayoutEffect(() => {
    if (state === 'asking' || state === 'drafted') return;
    // Who goes back to the start, from wherever she was in an answer, finds it from its top.
    if (state === 'start' || (state === 'answered' && left.current)) scrollTo(0, left.current ?? 0);
    left.current = 0;
  }, [state]);
}

const placeOf = ({ search }: Location) => `read ${search}`;

function keep(): void {
  try {
    sessionStorage.setItem(placeOf(location), `${scrollY}`);
  } catch {
    // Storage may be forbidden; the answer is then read from its top.
  }
}

function leftAt(): number {
  const [visit] = performance.getEntriesByType('navigation');
  if (!(visit instanceof PerformanceNavigationTiming) || visit.type === 'navigate') return 0;
  try {
    return Number(sessionStorage.getItem(placeOf(location)));
  } catch {
    return 0;
  }
}
