import { formatMoney } from '../../functions/_domain/money.js';
import { isBare, nothingThere } from '../answer/advice.js';
import { addressOf } from '../ask/address.js';
import type { Conversation, Shown } from '../ask/conversation.js';
import { lostLook, promisedPlace } from './followed.js';
import type { Undoable } from './undo.js';

/**
 * What a screen reader is told when the state of the page changes, after a swap what came in; a failure announces itself
 * as an alert.
 */
export function announcement(conversation: Conversation, undo?: Undoable, locale?: string): string {
  switch (conversation.state) {
    case 'start':
    case 'failed':
      return '';
    case 'asking':
      return 'Looking for outfits.';
    case 'drafted':
      // The same words for each draft that comes: they are read out once.
      return 'First drafts to look at; the stylist is still at it.';
    case 'answered':
      return answered(conversation, undo, locale);
  }
}

function answered({ answer, wish }: Shown, undo: Undoable | undefined, locale: string | undefined): string {
  const { outfits, advice } = answer;
  if (isBare(answer)) return `${nothingThere}.`;
  const promised = promisedPlace(wish, outfits);
  const look = outfits[promised ?? -1];
  if (undo?.instead && look && undo.address === addressOf(wish)) {
    const { gone, instead } = undo;
    const costs = `${formatMoney(instead.price, locale)}, total ${formatMoney(look.total, locale)}`;
    return `${instead.title} in place of ${gone.title}, ${costs}.`;
  }
  const { locked = [], banned = [] } = wish;
  const found = [
    `${count(outfits.length, 'look')} found`,
    locked.length > 0 && `built on ${count(locked.length, 'piece')}`,
    banned.length > 0 && `${count(banned.length, 'piece')} left out`,
    promised !== null && `your choice is look ${promised + 1}`,
  ];
  const none = ['Nothing fits all of that', advice.length > 0 && count(advice.length, 'suggestion')];
  const told = outfits.length > 0 ? found.filter(Boolean).join(', ') : none.filter(Boolean).join('. ');
  return [lostLook(wish, outfits), `${told}.`].filter(Boolean).join(' ');
}

/** The document's title: the wish first, so that tabs and history tell wishes apart. */
export function titleOf(conversation: Conversation): string {
  return conversation.state === 'start' ? 'FashionDeck' : `${conversation.wish.prompt} – FashionDeck`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
