import type { RecommendRequest } from '../../functions/_domain/answers.js';
import type { Changes } from '../../functions/_domain/changes.js';

/** What the page asks for; the address carries all of it. The changes are put over what the prompt says. */
export type Wish = { prompt: string } & Changes & Pick<RecommendRequest, 'banned' | 'count'>;

/** How many looks the page asks for, and how many more there may be. */
export const looksAsked = { first: 4, most: 6 } as const;

/** How many looks an answer is to have: as many as were asked for, by a press or in words. */
export function looksWanted({ count }: Wish, query: { count?: number | undefined }): number {
  return count ?? query.count ?? looksAsked.first;
}

/** The lengths of a prompt, in characters (code points) as `promptCharacters` counts them, that the API accepts. */
export const promptLength = { min: 3, max: 500, countFrom: 400 } as const;

/** How many characters of a prompt are asked: those between the blanks around it. */
export function promptCharacters(prompt: string): number {
  return [...prompt.trim()].length;
}

/** What keeps a prompt from being asked, in words for the reader; null when nothing does. */
export function promptFault(prompt: string): string | null {
  const characters = promptCharacters(prompt);
  if (characters < promptLength.min) return 'Say a little more: three characters at least.';
  const over = characters - promptLength.max;
  if (over > 0) return `Too long by ${over} ${over === 1 ? 'character' : 'characters'}: 500 at most.`;
  // An emoji alone says nothing that could be read.
  if (!/[\p{L}\p{N}]/u.test(prompt)) return 'Say it in words: what, for what, or up to how much.';
  return null;
}
