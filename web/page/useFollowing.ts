import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Conversation } from '../ask/conversation.js';
import { followedPlace, type Pressed, promisedPlace } from './followed.js';

/**
 * Takes the reader who pressed a button to what it brought: a promised look, or the first of more looks, comes into view
 * wherever it ranks, and the focus of a button that is gone moves to the look in its place, or to the answer. Returns what a press calls first;
 * `null` where the reader stays in the wish box.
 */
export function useFollowing(conversation: Conversation, answer: RefObject<HTMLElement | null>) {
  const pressed = useRef<Pressed>(null);

  useEffect(() => {
    const from = pressed.current;
    if (from === null) return;
    const isFocusLost = document.activeElement === document.body;
    if (conversation.state !== 'answered') {
      if (isFocusLost) answer.current?.focus();
      return;
    }
    pressed.current = null;
    const { wish, answer: given } = conversation;
    const place = followedPlace(wish, given.outfits, from);
    const look = place === null ? undefined : answer.current?.querySelectorAll('article')[place];
    const isBrought = from.place === null || place === promisedPlace(wish, given.outfits);
    const isElsewhere = place !== null && place !== from.place && isBrought;
    if (look && isElsewhere) look.scrollIntoView();
    if (isFocusLost || isElsewhere) (look ?? answer.current)?.focus({ preventScroll: true });
  }, [conversation, answer]);

  return useCallback(
    (button: Element | null) => {
      const looks = [...(answer.current?.querySelectorAll('article') ?? [])];
      const place = looks.findIndex((look) => look.contains(button));
      const { promised = [] } = conversation.state === 'start' ? {} : conversation.wish;
      const shown = 'answer' in conversation ? (conversation.answer?.outfits.map(({ id }) => id) ?? []) : [];
      pressed.current = button && { place: place === -1 ? null : place, shown, promised };
    },
    [answer, conversation],
  );
}
