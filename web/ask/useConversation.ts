import { useCallback, useEffect, useReducer, useRef } from 'react';
import { inPlace } from '../restyle/in-place.js';
import { answersToo, areOfOneWish, loadSwap } from '../restyle/presses.js';
import { addressOf, wishIn } from './address.js';
import type { Answer } from './answer.js';
import { type Conversation, next, shownIn } from './conversation.js';
import { recommend } from './recommend.js';
import type { Wish } from './wish.js';
import { world } from './world.js';

/** Answers to go back to without asking again; each holds some hundred candidates. */
const MOST_KEPT = 20;

/** Keeps an answer by its address, and forgets the one that was given longest ago. */
function keep(answers: Map<string, Answer>, address: string, answer: Answer): void {
  answers.delete(address);
  answers.set(address, answer);
  const [oldest] = answers.keys();
  if (answers.size > MOST_KEPT && oldest !== undefined) answers.delete(oldest);
}

/**
 * The conversation that the address holds, and how to ask something else. A new question aborts the one in flight;
 * going back to an answered one shows its answer at once, without asking again. What the candidates of the shown
 * answer can answer is not asked at all.
 */
export function useConversation(): { conversation: Conversation; ask: (wish: Wish) => void } {
  const [conversation, dispatch] = useReducer(next, null, beginning);
  const inFlight = useRef<{ address: string; abort: AbortController }>(null);
  const answers = useRef(new Map<string, Answer>());
  const shown = useRef(conversation);
  shown.current = conversation;

  const pose = useCallback(async (wish: Wish, known?: Answer) => {
    inFlight.current?.abort.abort();
    const abort = new AbortController();
    const address = addressOf(wish);
    inFlight.current = { address, abort };
    dispatch({ kind: 'asked', wish });
    if (known) return dispatch({ kind: 'answered', wish, answer: known });
    const before = shownIn(shown.current);
    const outcome = await recommend(world, wish, abort.signal, (draft) =>
      dispatch({ kind: 'drafted', wish, answer: draft }),
    );
    if (abort.signal.aborted) return;
    if (!outcome.ok) return dispatch({ kind: 'failed', wish, failure: outcome.failure });
    const { outfits } = outcome.answer;
    const isRestyled = before && areOfOneWish(before.wish, wish);
    const answer = isRestyled
      ? { ...outcome.answer, outfits: inPlace(before.answer.outfits, outfits, wish) }
      : outcome.answer;
    keep(answers.current, address, answer);
    dispatch({ kind: 'answered', wish, answer });
  }, []);

  const restyle = useCallback(
    async (wish: Wish, answer: Answer) => {
      const address = addressOf(wish);
      const abort = new AbortController();
      inFlight.current?.abort.abort();
      inFlight.current = { address, abort };
      const restyling = await loadRestyling().catch(() => null);
      if (abort.signal.aborted) return;
      // The code is out of reach, or gone with the deployment that this page came from: the function answers the same.
      if (restyling === null) return void pose(wish);
      // Who takes a press back finds what was there before it.
      const again = answers.current.get(address) ?? restyling.restyled(answer, wish);
      keep(answers.current, address, again);
      dispatch({ kind: 'restyled', wish, answer: again });
    },
    [pose],
  );

  const ask = useCallback(
    (wish: Wish) => {
      const address = addressOf(wish);
      if (address === inFlight.current?.address) history.replaceState(null, '', `/${address}`);
      else history.pushState(null, '', `/${address}`);
      const { state } = shown.current;
      const now = state === 'answered' || state === 'failed' ? shownIn(shown.current) : undefined;
      if (now && answersToo(now.answer, now.wish, wish)) void restyle(wish, now.answer);
      else void pose(wish);
    },
    [pose, restyle],
  );

  useEffect(() => {
    const follow = () => {
      const wish = wishIn(location.search);
      const address = wish ? addressOf(wish) : '';
      // A jump to an anchor is a step in history, too, but asks nothing new.
      if (wish && address === inFlight.current?.address) return;
      if (wish) return void pose(wish, answers.current.get(address));
      inFlight.current?.abort.abort();
      inFlight.current = null;
      dispatch({ kind: 'cleared' });
    };
    follow();
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('popstate', follow);
      inFlight.current?.abort.abort();
      inFlight.current = null;
    };
  }, [pose]);

  const isRestylable = conversation.state === 'answered' && conversation.answer.candidates !== undefined;
  useEffect(() => {
    if (isRestylable) loadWhenIdle();
  }, [isRestylable]);

  const wishOffline =
    conversation.state === 'failed' && conversation.failure.kind === 'offline' && conversation.wish;
  useEffect(() => {
    if (!wishOffline) return;
    const again = () => void pose(wishOffline);
    addEventListener('online', again, { once: true });
    return () => removeEventListener('online', again);
  }, [wishOffline, pose]);

  return { conversation, ask };
}

function beginning(): Conversation {
  const wish = wishIn(location.search);
  return wish ? { state: 'asking', wish } : { state: 'start' };
}

const loadRestyling = () => import('../restyle/restyled.js');

/** Loads what presses need before one is made: the line may be gone by then. A press asks again for what did not come. */
function loadWhenIdle(): void {
  const load = () => void Promise.all([loadRestyling(), loadSwap()]).catch(() => undefined);
  // Safari has no idle callback.
  if ('requestIdleCallback' in window) requestIdleCallback(load);
  else setTimeout(load, 2000);
}
