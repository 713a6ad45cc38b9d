import type { Conversation } from '../ask/conversation.js';
import { promisedPlace } from './followed.js';

/** What a screen reader is told when the state of the page changes; a failure announces itself as an alert. */
export function announcement(conversation: Conversation): string {
  switch (conversation.state) {
    case 'start':
    case 'failed':
      return '';
    case 'asking':
      return 'Looking for outfits.';
    case 'drafted':
      // The same words for each draft that comes: they are read out once.
      return 'First drafts to look at; the stylist is still at it.';
    case 'answered': {
      const { answer, wish } = conversation;
      const { outfits, advice } = answer;
      const promised = promisedPlace(wish, outfits);
      const { locked = [], banned = [] } = wish;
      const changes = [
        locked.length > 0 ? `built on ${count(locked.length, 'piece')}` : [],
        banned.length > 0 ? `${count(banned.length, 'piece')} turned down` : [],
        promised === null ? [] : `your choice is look ${promised + 1}`,
      ].flat();
      if (outfits.length > 0) return `${[`${count(outfits.length, 'look')} found`, ...changes].join(', ')}.`;
      return `Nothing fits all of that. ${count(advice.length, 'suggestion')}.`;
    }
  }
}

/** The document's title: the wish first, so that tabs and history tell wishes apart. */
export function titleOf(conversation: Conversation): string {
  return conversation.state === 'start' ? 'FashionDeck' : `${conversation.wish.prompt} – FashionDeck`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
