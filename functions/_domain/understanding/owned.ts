import type { Query } from '../query.js';
import { findTerms } from '../vocabulary/match.js';
import { listAfter, listBefore, type Phrase, type Terms } from './lists.js';
import { isHead, type Mark } from './marks.js';
import { type OwnedCue, ownedLexicon } from './owned-cues.js';
import { askedFor, asksOthers, saidAfter, toldOwned } from './owned-told.js';
import { termsByToken } from './polarity.js';
import { slotKinds } from './slot-kinds.js';
import type { Token } from './tokens.js';

const family =
  /^(?:she|he|wife|husband|mom|mum|mother|dad|father|sister|brother|daughter|son|girlfriend|gf|boyfriend|bf|fiance|fiancee|partner|groom|bride|friend)$/;

/** Behind a garment that one simply has: "I have black jeans, need a top". In "I have a dress in mind" she has none. */
const closing =
  /^(?:and|&|aur|already|too|also|at|so|but|for|need|needs|want|looking|to|from|what|which|kya)$/;
/** And behind one that something is for: "for my saree function" speaks of none, "for my red saree sangeet" does. */
const closingFor =
  /^(?:or|please|pls|in|with|that|which|under|below|within|upto|around|budget|size|chahiye)$/;

/**
 * Garments that one has, and that are not asked for. `leftOut`: the outfit does without them; without a onepiece of her
 * own it would be none. `others`: they are somebody else's.
 */
export type Owned = { readonly phrase: Phrase; readonly leftOut: boolean; readonly others: boolean };

/**
 * The garments of a wish that the wearer has, with what is said of them; the words that say so are marked in `taken`.
 * "Something to go with white sneakers" asks for these as well, "a bag to go with white sneakers" for the bag only.
 */
export function readOwned(tokens: readonly Token[], marks: readonly Mark[], taken: boolean[]): Owned[] {
  const at = termsByToken(marks);
  const owned: Owned[] = [];
  for (const { term, from, to } of findTerms(tokens, ownedLexicon)) {
    if (taken[from] || term.role === 'none') continue;
    const role = roleOf(tokens, term, from);
    if (role === undefined) continue;
    // "To match my husband's navy suit": nor is that to be bought.
    const whose = tokens[to]?.possessive ? to + 1 : to;
    const nobodys = /^(?:beside|for)$/.test(role) || (role === 'others' && whose === to);
    const asked = nobodys ? askedFor(tokens, marks, from, role === 'for') : undefined;
    if (nobodys && asked === undefined) continue;
    const start = pastArticles(tokens, whose, role);
    const listed = role === 'before' ? [] : ownedAfter(tokens, at, start, taken, role === 'self');
    const behind = asked ? otherKinds(listed, asked) : listed;
    const end = (behind.at(-1)?.at(-1)?.last ?? -1) + 1;
    const next = tokens[end]?.word ?? '';
    const closed = role === 'for' && (closingFor.test(next) || (behind.at(-1)?.length ?? 0) > 1);
    const ends = closed || isEnd(tokens[end]) || closing.test(next);
    if (role === 'bare' && !(next === 'already' && isFirst(tokens, from)) && !opensNeed(tokens, from))
      continue;
    const untold = /^(?:self|mine)$/.test(role) && !isHers(tokens, marks, behind, role);
    const after = untold || (/^(?:have|bare|theirs|worn|for)$/.test(role) && !ends) ? [] : behind;
    const opens =
      !/^(?:next|others|bare|theirs|worn|self|mine|beside|for)$/.test(role) &&
      !tokens[from]?.breaks &&
      (role !== 'have' || isEnd(tokens[to]));
    const before = opens ? worn(listBefore(tokens, at, from)) : [];
    const found = before.length > 0 ? before : after;
    // "My jeans and this sweater I own" says so twice.
    if (found.length > 0 && found.every((phrase) => isAmong(phrase, owned))) taken.fill(true, from, to);
    if (found.some((phrase) => isAmong(phrase, owned))) continue;
    if (found.length === 0 || isDenied(tokens, to)) continue;
    const others =
      role === 'worn' ||
      whose > to ||
      /^(?:his|her|their)$/.test(tokens[to - 1]?.word ?? '') ||
      (role === 'theirs' && /^(?:groom|bride|friend)$/.test(tokens[from - 1]?.word ?? ''));
    for (const phrase of withSaid(found, saidAfter(tokens, at, found === before ? to : end, found.at(-1))))
      owned.push(asOwned(phrase, others));
    taken.fill(true, from, to);
    for (const index of found === after ? [end] : [])
      if (/^(?:already|hai|hain)$/.test(tokens[index]?.word ?? '')) taken[index] = true;
  }
  for (const { phrase, others, said } of toldOwned(tokens, marks)) {
    if (isAmong(phrase, owned)) continue;
    owned.push(asOwned(phrase, others));
    for (const index of said) taken[index] = true;
  }
  return owned;
}

const isAmong = (phrase: Phrase, owned: readonly Owned[]) =>
  owned.some((other) => other.phrase.some((mark) => phrase.includes(mark)));

/** What a cue says where it stands: "wearing" opens a clause of hers who asks, or is said of one of the family. */
function roleOf(tokens: readonly Token[], { role }: OwnedCue, from: number): OwnedCue['role'] | undefined {
  const [last, cue] = [tokens[from - 1]?.word ?? '', tokens[from]?.word ?? ''];
  const asked = tokens
    .slice(0, from)
    .some(({ word }) => /^(?:need|needs|want|looking|suggest|show)$/.test(word));
  // "Need a kurta for him, my dress and heels" goes on with what is needed.
  if (role === 'mine' && asked) return undefined;
  if (role === 'mine' || (role === 'self' && cue === 'bought'))
    return isFirst(tokens, from) ? role : undefined;
  if (!/^(?:theirs|worn)$/.test(role)) return role;
  // "She wears kurtis" tells a habit, unless she is to be matched.
  const matched = tokens.some(({ word }) =>
    /^(?:match|matching|matches|twin|twinning|complement|contrast)$/.test(word),
  );
  if (family.test(last)) return cue !== 'wears' || matched ? role : undefined;
  return role === 'worn' && /^(?:wearing|will)$/.test(cue) && isFirst(tokens, from) ? 'self' : undefined;
}

/** Whether she has what she says she will wear, or "my jeans" at the end of a clause: other things are asked for. */
function isHers(
  tokens: readonly Token[],
  marks: readonly Mark[],
  list: readonly Phrase[],
  role: OwnedCue['role'],
): boolean {
  if (list.length === 0) return false;
  const end = (list.at(-1)?.at(-1)?.last ?? -1) + 1;
  const next = said(tokens, end);
  if (role === 'mine' && /^i (?:own|have|got|already)/.test(next)) return true;
  const closed = role === 'self' || isEnd(tokens[end]) || asksNext.test(next);
  return closed && asksOthers(tokens, marks, list);
}
/** "My navy blazer goes with what trousers". */
const asksNext = /^(?:(?:goes?|matches) (?:well )?with )?(?:what|which|kya|suggest)(?: |$)/;

const said = (tokens: readonly Token[], from: number) =>
  tokens
    .slice(from, from + 4)
    .map(({ word }) => word)
    .join(' ');

function asOwned(phrase: Phrase, others: boolean): Owned {
  return { phrase, others, leftOut: others || !phrase.some(({ slot }) => slot === 'onepiece') };
}

/** "Shoes for my black dress, size 38": whether a garment that one has follows what is asked for, so that no size is its own. */
export function isMatched(mark: Mark, owned: readonly Owned[], marks: readonly Mark[]): boolean {
  const had = new Set(owned.flatMap(({ phrase }) => phrase));
  return had.has(mark) && marks.some((other) => isHead(other) && !had.has(other) && other.last < mark.first);
}

/** The list with what is said of its last garment behind the words that say it is had: "blazer already have (navy)". */
function withSaid(list: readonly Phrase[], said: Phrase): readonly Phrase[] {
  return list.map((phrase, index) => (index === list.length - 1 ? [...phrase, ...said] : phrase));
}

/** What one says of one's own clothes and no search knows: "my old jeans", "and dark jeans". */
const ofOwn = /^(?:new|old|nice|good|favou?rite|dark)$/;

/** "A bag to go with my new sneakers", "to go with a red saree": where the garment's own words begin. */
function pastArticles(tokens: readonly Token[], from: number, role: OwnedCue['role']): number {
  let start = from;
  const whose = (token: Token | undefined) =>
    /^(?:an?|the|this|that|some|my|his|her)$/.test(token?.word ?? '') || token?.possessive === true;
  while (role === 'self' && start < from + 2 && whose(tokens[start])) start++;
  if (/^(?:beside|worn|theirs)$/.test(role) && /^(?:an?|the|this|that|some)$/.test(tokens[start]?.word ?? ''))
    start++;
  const apart = role === 'mine' && /^(?:wedding|party|office|formal)$/.test(tokens[start]?.word ?? '');
  return apart || ofOwn.test(tokens[start]?.word ?? '') ? start + 1 : start;
}

/** Those of the garments to match that are worn in another place than what is asked for. */
function otherKinds(list: readonly Phrase[], asked: Mark): Phrase[] {
  return list.filter((phrase) => !phrase.some((mark) => isHead(mark) && mark.slot === asked.slot));
}

/** "I own the dinner jacket and the trousers": all that are listed, each with its article. */
function ownedAfter(
  tokens: readonly Token[],
  at: Terms,
  start: number,
  taken: readonly boolean[],
  withToo = false,
): Phrase[] {
  const found = worn(listAfter(tokens, at, start, taken));
  const end = (found.at(-1)?.at(-1)?.last ?? -1) + 1;
  const [joiner, next] = [tokens[end]?.word ?? '', tokens[end + 1]?.word ?? ''];
  const article = /^(?:the|my|an?|this|that)$/.test(next) || ofOwn.test(next);
  if (end > 0 && article && (/^(?:and|&|aur)$/.test(joiner) || (withToo && joiner === 'with')))
    return [...found, ...ownedAfter(tokens, at, end + 2, taken, withToo)];
  if (end > 0 && (joiner === '+' || (withToo && joiner === 'with')))
    return [...found, ...ownedAfter(tokens, at, end + 1, taken, withToo)];
  // "I have a navy blazer, grey trousers too".
  const also = end > 0 && tokens[end]?.kind === 'comma' ? worn(listAfter(tokens, at, end + 1, taken)) : [];
  const closed = tokens[(also.at(-1)?.at(-1)?.last ?? -1) + 1];
  return also.length > 0 && /^(?:too|also)$/.test(closed?.word ?? '') ? [...found, ...also] : found;
}

/** "Have white sneakers; need the rest": at the beginning of a clause, and something is asked for in another. */
function opensNeed(tokens: readonly Token[], from: number): boolean {
  const asks = tokens.some(({ word }) => /^(?:need|needs|want|looking|suggest|chahiye)$/.test(word));
  return asks && isFirst(tokens, from);
}

const isFirst = (tokens: readonly Token[], from: number) => from === 0 || isEnd(tokens[from - 1]);

/** "Mere paas heels nahi hai" has none, and "I own sneakers but want new ones" buys them again. */
function isDenied(tokens: readonly Token[], from: number): boolean {
  const stop = tokens.findIndex(({ kind }, at) => at >= from && kind === 'stop');
  const said = tokens.slice(from, stop < 0 ? undefined : stop).map(({ word }) => word);
  const clause = said.slice(0, 6);
  return (
    clause.some((word) => /^(?:nahi|nahin|nai|nhi)$/.test(word)) ||
    / (?:new|another|better) (?:one|ones|pair)(?: |$)/.test(` ${said.join(' ')}`)
  );
}

const isEnd = (token: Token | undefined) => token === undefined || /^(?:comma|stop)$/.test(token.kind);

/** The garments with their colours and materials. */
function worn(list: readonly Phrase[]): Phrase[] {
  return list
    .filter((phrase) => phrase.some(isHead))
    .map((phrase) => phrase.filter((mark) => isHead(mark) || /^(?:colour|material)$/.test(mark.role)));
}

/**
 * What must not be bought again: where one piece fills the place, all that is worn there. An outfit without a top or
 * bottom is none, so that there only the like is turned down; of accessories the same kind.
 */
export function notAgain({ phrase }: Owned): Phrase {
  const head = phrase.find(isHead);
  if (head?.slot === undefined) return phrase;
  if (/^(?:shoes|outerwear|bag)$/.test(head.slot)) return [{ ...head, role: 'part', names: [head.slot] }];
  return head.slot === 'accessory' ? [head] : phrase;
}

/** The garments that the wearer has, for a query. */
export function ownedPieces(owned: readonly Owned[]): NonNullable<Query['owned']> {
  return owned.flatMap(({ phrase, others }) => {
    const of = (role: Mark['role']) => [
      ...new Set(phrase.flatMap((mark) => (mark.role === role ? mark.names : []))),
    ];
    return phrase.filter(isHead).flatMap(({ role, names, slot }) => {
      const garment = role === 'part' ? slotKinds[slot ?? 'other'][0] : names[0];
      const said = { colours: of('colour'), materials: of('material'), ...(others && { others }) };
      return garment === undefined ? [] : [{ garment, ...said }];
    });
  });
}
