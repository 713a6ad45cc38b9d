import { findTerms } from '../vocabulary/match.js';
import { listAfter, listBefore, type Phrase, type Terms } from './lists.js';
import type { Mark } from './marks.js';
import {
  listJoiners,
  type NegationCue,
  negationFillers,
  negationLexicon,
  permissions,
} from './negation-cues.js';
import type { Token } from './tokens.js';

export type Polarity = {
  /** Phrases turned down, in order. */
  readonly avoided: readonly Phrase[];
  /** Terms that are merely allowed. */
  readonly allowed: ReadonlySet<Mark>;
  /** Token indices of the words that say so. */
  readonly said: readonly number[];
  /** The negation, by token index, of every term turned down. */
  readonly cueOf: ReadonlyMap<Mark, number>;
  /** Negations of nothing known: token index to the index of the word they turn down. */
  readonly unclear: ReadonlyMap<number, number>;
};

/** Which terms of a wish are turned down, and which merely allowed. Words in `taken` cannot negate. */
export function readPolarity(
  tokens: readonly Token[],
  marks: readonly Mark[],
  taken: readonly boolean[],
): Polarity {
  const at = termsByToken(marks);
  const avoided: Phrase[] = [];
  const said: number[] = [];
  const unclear = new Map<number, number>();
  const cueOf = new Map<Mark, number>();
  const turned = new Set<Mark>();
  for (const { role, from, to } of cuesIn(tokens)) {
    if (at.has(from) || taken[from]) continue;
    const understood = role === 'only' || role === 'none';
    const before = role === 'avoidBefore' ? listBefore(tokens, at, from) : [];
    const list = understood ? [] : before.length > 0 ? before : listAfter(tokens, at, to, taken);
    const first = list[0]?.[0];
    const meant = role === 'avoidNext' && first ? [[first]] : list;
    const fresh = meant
      .filter((phrase) => phrase.some((mark) => !turned.has(mark)))
      .map((phrase) => withInner(phrase, marks));
    for (const mark of fresh.flat()) {
      turned.add(mark);
      cueOf.set(mark, to - 1);
    }
    avoided.push(...fresh);
    if (understood || fresh.length > 0) said.push(...range(from, to));
    else if (list.length === 0) unclear.set(to - 1, afterFillers(tokens, to));
  }
  const permitted = allowedTerms(tokens, at, turned);
  return {
    avoided: shared(avoided),
    allowed: permitted.terms,
    said: [...said, ...permitted.said],
    cueOf,
    unclear,
  };
}

type Cue = { readonly role: NegationCue['role']; readonly from: number; readonly to: number };

/** The negations of a wish in order, "prefer trousers over skirts" among them. */
function cuesIn(tokens: readonly Token[]): Cue[] {
  const cues = findTerms(tokens, negationLexicon).map(
    ({ term, from, to }): Cue => ({ role: term.role, from, to }),
  );
  for (const [index, { word }] of tokens.entries()) {
    const before = tokens.slice(Math.max(0, index - 6), index);
    if (
      (word === 'over' || word === 'than') &&
      before.some((token) => /^(?:prefer(?:s|red)?|rather)$/.test(token.word))
    )
      cues.push({ role: 'avoid', from: index, to: index + 1 });
  }
  return cues.sort((a, b) => a.from - b.from);
}

function afterFillers(tokens: readonly Token[], start: number): number {
  let index = start;
  while (negationFillers.has(tokens[index]?.word ?? '')) index++;
  return index;
}

/** The first term at each token. */
function termsByToken(marks: readonly Mark[]): Terms {
  const at = new Map<number, Mark>();
  for (const mark of marks) {
    if (mark.role === 'idiom') continue;
    for (const index of range(mark.first, mark.last + 1)) if (!at.has(index)) at.set(index, mark);
  }
  return at;
}

/** The terms of a phrase with those inside them: `leather` of a "leather jacket". */
function withInner(phrase: Phrase, marks: readonly Mark[]): Phrase {
  const inside = (mark: Mark) => phrase.some(({ first, last }) => first <= mark.first && mark.last <= last);
  return [...marks.filter((mark) => !phrase.includes(mark) && inside(mark)), ...phrase];
}

/** In "no leather or suede shoes" the shoes belong to both. */
function shared(list: readonly Phrase[]): Phrase[] {
  return list.map((phrase, index) => {
    const next = list[index + 1];
    const garment = next?.find(({ role }) => role === 'garment' || role === 'part');
    const bare = phrase.every(({ role }) => /^(?:colour|material|pattern|fit|detail)$/.test(role));
    const alike = next?.some(({ role }) => role === phrase[0]?.role) ?? false;
    const close = (next?.[0]?.first ?? 0) - (phrase.at(-1)?.last ?? 0) <= 2;
    return garment && bare && alike && close ? [...phrase, garment] : phrase;
  });
}

/** "Blue is fine": allowed. */
function allowedTerms(
  tokens: readonly Token[],
  at: Terms,
  turned: ReadonlySet<Mark>,
): { terms: Set<Mark>; said: number[] } {
  const terms = new Set<Mark>();
  const said: number[] = [];
  for (const { from, to } of findTerms(tokens, permissions)) {
    let index = from - 1;
    for (let mark = at.get(index); mark && !turned.has(mark); mark = at.get(index)) {
      terms.add(mark);
      index = mark.first - 1;
      while (listJoiners.has(tokens[index]?.word ?? '')) index--;
    }
    said.push(...range(from, to));
  }
  return { terms, said };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}
