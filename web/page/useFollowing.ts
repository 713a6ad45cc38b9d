import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { type Conversation, shownIn } from '../ask/conversation.js';
import { followedPlace, type Pressed, promisedPlace } from './followed.js';
import { type PiecePress, piecePress, samePress } from './same-press.js';

interface Asked extends Pressed {
  /** What was pressed of a piece. */
  press: PiecePress | undefined;
  /** The words that were asked before. */
  prompt: string | undefined;
  /** The reader stays in the wish box. */
  isTyped: boolean;
  /** The beginning of what came has been in view. */
  isBegun: boolean;
}

/**
 * Takes the reader to what she asked for, by one rule: other words begin at the top of the page, however they were asked;
 * a look that was promised, or the first of more, comes into view wherever it is; an answer that is all news, or a failure,
 * comes into view by its beginning; and what she pressed in a look moves nothing. The focus of a button that is gone goes
 * to the same one of the piece in its place, else to the look there, or to the answer. Returns what is called before asking, with what was pressed, if
 * anything: it tells the place of the look that this was in.
 */
export function useFollowing(conversation: Conversation, answer: RefObject<HTMLElement | null>) {
  const asked = useRef<Asked>(null);

  useEffect(() => {
    if (conversation.state === 'start') asked.current = null;
    const from = asked.current;
    const whole = answer.current;
    if (from === null || whole === null || conversation.state === 'start') return;
    const { wish, state } = conversation;
    const isNews = wish.prompt !== from.prompt;
    // The answer as a whole has it only meanwhile.
    const isFocusLost = [document.body, whole].some((element) => element === document.activeElement);
    const focus = (element: HTMLElement) => {
      if (!from.isTyped) element.focus({ preventScroll: true });
    };
    const begin = () => {
      if (!from.isBegun && whole.getBoundingClientRect().top < 0) whole.scrollIntoView();
      from.isBegun = true;
    };
    if (isNews && !from.isBegun) {
      scrollTo(0, 0);
      from.isBegun = true;
    }
    if (state === 'asking' || state === 'drafted') {
      if (state === 'drafted' && from.place === null) begin();
      if (isFocusLost) focus(whole);
      return;
    }
    asked.current = null;
    if (state === 'failed') {
      from.isBegun = false;
      begin();
      if (isFocusLost) focus(whole);
      return;
    }
    const { outfits } = conversation.answer;
    const place = isNews ? null : followedPlace(wish, outfits, from);
    const look = place === null ? undefined : whole.querySelectorAll('article')[place];
    const isBrought = from.place === null || place === promisedPlace(wish, outfits);
    const isElsewhere = place !== null && place !== from.place && isBrought;
    if (!look) begin();
    else if (isElsewhere) look.scrollIntoView();
    const again = look && from.press && !isElsewhere ? samePress(look, from.press) : null;
    if (isFocusLost || isElsewhere) focus(again ?? look ?? whole);
  }, [conversation, answer]);

  return useCallback(
    (button: Element | null) => {
      const looks = [...(answer.current?.querySelectorAll('[data-look]') ?? [])];
      const place = looks.findIndex((look) => look.contains(button));
      const at = place === -1 ? null : place;
      const { promised = [], prompt } = conversation.state === 'start' ? {} : conversation.wish;
      asked.current = {
        place: at,
        press: piecePress(button),
        shown: shownIn(conversation)?.answer.outfits.map(({ id }) => id) ?? [],
        promised,
        prompt,
        isTyped: button === null,
        isBegun: false,
      };
      return at;
    },
    [answer, conversation],
  );
}
