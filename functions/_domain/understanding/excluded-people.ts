import { findTerms } from '../vocabulary/match.js';
import { negationLexicon } from './negation-cues.js';
import { type Word, wordSet } from './words.js';

/** Words `from` to `to` (exclusive). */
export type Span = { readonly from: number; readonly to: number };

/** Between a negation and whom it turns down: "not meant for my", "nothing from the". Never what a garment is like. */
const leads = wordSet(
  `for to from of in a an the my our his her your their any anything something be is are meant made suitable suited designed
   intended want wants wanted need wear clothes clothing stuff outfit outfits look like style styles strictly really definitely
   year years yr yrs yo old little elder younger big small`,
);
/** Between those turned down and a Hindi negation: "mens wear nahi", "ladies ke liye nahi". */
const trails = wordSet(
  'ke k ka ki liye lie hi to toh bhi wala wali wale wear clothes kapde kapre stuff style outfit',
);
/** These stand behind a size as well: "women free size". */
const otherwise = wordSet('free aside');
/** "Not for men" is six words at most. */
const reach = 6;

/** Which of the people named (in order) a wish turns down, each with the negation that says so. */
export function excludedPeople(words: readonly Word[], people: readonly Span[]): Map<Span, Span> {
  const ending = new Map<number, Span>();
  const starting = new Map<number, Span>();
  for (const { term, from, to } of findTerms(words, negationLexicon)) {
    if (term.role === 'avoid' || term.role === 'avoidNext') ending.set(to, { from, to });
    if (term.role === 'avoidBefore' && !otherwise.has(words[from]?.word ?? ''))
      starting.set(from, { from, to });
  }
  const excluded = new Map<Span, Span>();
  let last: Span | undefined;
  for (const person of people) {
    const listed = last && goesOn(words, last, person) ? excluded.get(last) : undefined;
    const cue = cueBefore(words, person, ending) ?? cueAfter(words, person, starting) ?? listed;
    if (cue) excluded.set(person, cue);
    last = person;
  }
  return excluded;
}

function cueBefore(
  words: readonly Word[],
  { from }: Span,
  ending: ReadonlyMap<number, Span>,
): Span | undefined {
  for (let at = from; at > from - reach; at--) {
    if (words[at]?.breaks) return undefined;
    const cue = ending.get(at);
    if (cue) return cue;
    const before = words[at - 1]?.word ?? '';
    if (!leads.has(before) && !/^\d/.test(before)) return undefined;
  }
  return undefined;
}

function cueAfter(
  words: readonly Word[],
  { to }: Span,
  starting: ReadonlyMap<number, Span>,
): Span | undefined {
  for (let at = to; at < to + reach; at++) {
    if (words[at]?.breaks) return undefined;
    const cue = starting.get(at);
    if (cue) return cue;
    if (!trails.has(words[at]?.word ?? '')) return undefined;
  }
  return undefined;
}

/** "Not for men or boys", "no men, boys or kids". */
function goesOn(words: readonly Word[], last: Span, { from, to }: Span): boolean {
  const joiner = /^(?:or|nor|and|aur|ya|n)$/;
  if (from === last.to + 1) return joiner.test(words[last.to]?.word ?? '') && words[from]?.breaks === false;
  return from === last.to && /^(?:or|nor|ya)$/.test(words[to]?.word ?? '');
}
