import { promptFault } from '../ask/wish.js';

/** What a reader wrote before the code of the page had come, or an address asks that cannot be asked, and what is wrong with it. */
export function typedBefore(): { text: string; fault: string | null; isTyping: boolean } {
  const box = document.querySelector<HTMLInputElement>('#root [name=q]');
  const isTyping = box !== null && box === document.activeElement;
  if (box?.value) return { text: box.value, fault: null, isTyping };
  const text = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  return { text, fault: text === '' ? null : promptFault(text), isTyping };
}
