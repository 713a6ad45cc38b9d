import type { Phrase, Terms } from './lists.js';
import { isHead, type Mark } from './marks.js';
import { listJoiners } from './negation-cues.js';
import type { Token } from './tokens.js';

/** A garment that is told of rather than asked for, whose it is, and the tokens that say so. */
type Told = {
  readonly phrase: Phrase;
  readonly others: boolean;
  readonly said: readonly number[];
  readonly end: number;
};

/** What is said of such a garment behind its name, the words that say no more, and where it ends. */
type Clause = { readonly features: readonly Mark[]; readonly said: readonly number[]; readonly end: number };

const isFeature = ({ role }: Mark) => role === 'colour' || role === 'material';
const isEnd = (token: Token | undefined) => token === undefined || /^(?:comma|stop)$/.test(token.kind);
const asks =
  /^(?:need|needs|want|wants|looking|suggest|recommend|chahiye|chaiye|find|show|which|what|matching|dikhao|batao|bata)$/;
const asksOnly = /^(?:bas|only|just|sirf)$/;

/**
 * The garments of which only the colour or stuff is told: "my suit is charcoal grey, need shoes", "meri saree red hai".
 * Of "the suit is grey", and of what nobody is said to have, more must be asked for behind it.
 */
export function toldOwned(tokens: readonly Token[], marks: readonly Mark[]): Told[] {
  const all: Told[] = [];
  for (const head of marks.filter((mark) => isHead(mark) && mark.slot !== 'other')) {
    const before = marksBefore(marks, head.first);
    const first = before[0]?.first ?? head.first;
    // "My shirt is white and pants are black".
    const joined = /^(?:and|aur)$/.test(tokens[first - 1]?.word ?? '') && all.at(-1)?.end === first - 1;
    const last = joined ? all.at(-1) : undefined;
    const owner = last ? { from: first, mine: true, others: last.others } : ownerBefore(tokens, first);
    const needs = owner && (owner.mine || owner.others) && needsAfter(tokens, marks, head);
    const told = needs || (owner && copulaAfter(tokens, marks, head.last + 1));
    if (!told || !(needs || owner.mine || tokens.slice(told.end).some(({ word }) => asks.test(word))))
      continue;
    const said = [...range(owner.from, first), ...told.said];
    const phrase = [...before, head, ...told.features];
    all.push({ phrase, others: owner.others, said, end: told.end });
  }
  return all;
}

/** What is said of a garment right before a token: its colours, stuff, print and cut. */
function marksBefore(marks: readonly Mark[], end: number): Mark[] {
  const before = marks.find(
    (mark) => /^(?:colour|material|pattern|fit|detail)$/.test(mark.role) && mark.last === end - 1,
  );
  return before ? [...marksBefore(marks, before.first), before] : [];
}

/** Who is said to have what begins at a token: "my", "meri", "his"; or nobody, where the clause begins with it. */
function ownerBefore(
  tokens: readonly Token[],
  first: number,
): { readonly from: number; readonly mine: boolean; readonly others: boolean } | undefined {
  const apart = /^(?:new|old|wedding|party|office|formal|favou?rite)$/.test(tokens[first - 1]?.word ?? '');
  const from = apart ? first - 1 : first;
  const word = tokens[from - 1]?.word ?? '';
  if (/^(?:my|mera|meri|mere)$/.test(word)) return { from: from - 1, mine: true, others: false };
  if (/^(?:his|her|their)$/.test(word)) return { from: from - 1, mine: false, others: true };
  if (tokens[from - 1]?.possessive) return { from, mine: false, others: true };
  const start = word === 'the' ? from - 1 : from;
  return start === 0 || isEnd(tokens[start - 1]) ? { from: start, mine: false, others: false } : undefined;
}

/** "My trousers need a nice shirt", "meri saree ke liye blouse": another garment is asked for to go with one's own. */
function needsAfter(tokens: readonly Token[], marks: readonly Mark[], head: Mark): Clause | undefined {
  const after = tokens
    .slice(head.last + 1, head.last + 3)
    .map(({ word }) => word)
    .join(' ');
  const cue = /^(?:needs?(?! to)|(?:ke?|k) (?:liye|lie|saath|sath|upar|neeche))/.exec(after)?.[0];
  if (cue === undefined) return undefined;
  const end = head.last + 1 + cue.split(' ').length;
  const stop = tokens.findIndex(({ kind }, at) => at >= end && kind === 'stop');
  const asked = marks.some(
    (mark) => isHead(mark) && mark.slot !== head.slot && mark.first >= end && (stop < 0 || mark.first < stop),
  );
  return asked ? { features: [], end, said: range(head.last + 1, end) } : undefined;
}

/** "Is charcoal grey," or "red hai": all that the clause goes on with. */
function copulaAfter(tokens: readonly Token[], marks: readonly Mark[], start: number): Clause | undefined {
  const is = /^(?:is|are)$/.test(tokens[start]?.word ?? '');
  const from = is ? start + (/^(?:in|of|a|already)$/.test(tokens[start + 1]?.word ?? '') ? 2 : 1) : start;
  const { features, end } = featuresFrom(tokens, marks, from);
  const hindi = !is && /^(?:hai|hain)$/.test(tokens[end]?.word ?? '');
  const closes =
    isEnd(tokens[end]) ||
    /^(?:so|and|but|need|want|suggest|color|colou?red|hai|hain)$/.test(tokens[end]?.word ?? '');
  if (features.length === 0 || !(is || hindi) || !closes) return undefined;
  return { features, end, said: [...range(start, from), ...(hindi ? [end] : [])] };
}

/** Colours and materials one after the other, and where they end. */
function featuresFrom(
  tokens: readonly Token[],
  marks: readonly Mark[],
  start: number,
): { readonly features: Mark[]; readonly end: number } {
  const features: Mark[] = [];
  let end = start;
  for (let at = start; at < tokens.length; ) {
    const mark = marks.find((each) => isFeature(each) && each.first === at);
    if (mark) {
      features.push(mark);
      at = end = mark.last + 1;
    } else if (features.length > 0 && listJoiners.has(tokens[at]?.word ?? '')) at++;
    else break;
  }
  return { features, end };
}

/**
 * What stands in brackets, or alone between commas, behind a garment that one has: "I have a navy blazer (wool)". A colour
 * behind a comma is that of the garment only where it has none yet.
 */
export function saidAfter(
  tokens: readonly Token[],
  at: Terms,
  end: number,
  phrase: Phrase | undefined,
): Phrase {
  const opens = tokens[end];
  const bracket = opens?.word === '(';
  if (!phrase || (!bracket && opens?.kind !== 'comma')) return [];
  const { features, end: close } = featuresFrom(tokens, [...at.values()], end + 1);
  const closed = bracket ? tokens[close]?.word === ')' : isEnd(tokens[close]);
  const fresh = features.every(({ role }) => !phrase.some((mark) => mark.role === role));
  return closed && (bracket || fresh) ? features : [];
}

/** The garment asked for last before words like "to go with" or "for my" (which are `joined` as they are), in the same sentence. */
export function askedFor(
  tokens: readonly Token[],
  marks: readonly Mark[],
  from: number,
  joined = false,
): Mark | undefined {
  const joins = joined || /^(?:to|that|which|can|should|must|will)$/.test(tokens[from - 1]?.word ?? '');
  const start = tokens.slice(0, from).findLastIndex(({ kind }) => kind === 'stop') + 1;
  return joins
    ? marks.findLast((mark) => isHead(mark) && mark.first >= start && mark.last < from)
    : undefined;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, offset) => from + offset);
}

/** Whether other things than these garments are asked for, and none like them: "need shoes", "bas juttis". */
export function asksOthers(
  tokens: readonly Token[],
  marks: readonly Mark[],
  list: readonly Phrase[],
): boolean {
  const own = list.flat();
  const heads = own.filter(isHead);
  const others = marks.filter((mark) => isHead(mark) && !own.includes(mark));
  const alike = ({ slot, names }: Mark) =>
    heads.some((head) => head.slot === slot && (slot !== 'accessory' || head.names[0] === names[0]));
  const slots = new Set(others.map(({ slot }) => slot));
  // A suit, of which shirt and trousers are asked for, is what one plans.
  const parts = heads.some(({ slot }) => slot === 'onepiece') && slots.has('top') && slots.has('bottom');
  if (parts || others.some(alike)) return false;
  return others.some(
    ({ first, last }) =>
      tokens.slice(0, first).some(({ word }) => asks.test(word) || asksOnly.test(word)) ||
      /^(?:chahiye|chaiye|dikhao|batao)$/.test(tokens[last + 1]?.word ?? ''),
  );
}
