import { findTerms } from '../vocabulary/match.js';
import { listAfter, listBefore, type Phrase, type Terms } from './lists.js';
import { isHead, type Mark, stem } from './marks.js';
import { type NegationCue, negationFillers, negationLexicon } from './negation-cues.js';
import { allowedTerms } from './permitted.js';
import { isDescribing, mayBeName } from './refused-words.js';
import type { Token } from './tokens.js';
import { lookNouns } from './units.js';
import { occasionsInNames } from './wish-terms.js';

export type Polarity = {
  /** Phrases turned down, in order. */
  readonly avoided: readonly Phrase[];
  /** Terms that are merely allowed. */
  readonly allowed: ReadonlySet<Mark>;
  /** Token indices of the words that say so. */
  readonly said: readonly number[];
  /** The negation, by token index, of every term turned down. */
  readonly cueOf: ReadonlyMap<Mark, number>;
  /** What is turned down of a garment named before, and the garment: "jeans (not blue)", "shirts, no white ones". */
  readonly bracketed: ReadonlyMap<Mark, Mark>;
  /** Negations of nothing known: token index to the index of the word they turn down. */
  readonly unclear: ReadonlyMap<number, number>;
  /** Those of them that turn down a word that may be a name. */
  readonly refusals: readonly Refusal[];
  /** Garments neither turned down nor asked for, and the word that says it: "no short dress", "no more than one necklace". */
  readonly vague: ReadonlyMap<Mark, number>;
};

/** A negation by its token indices, `to` exclusive, and where the unknown word stands that it turns down, behind or before. */
export type Refusal = { readonly from: number; readonly to: number; readonly object: number };

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
  const refusals: Refusal[] = [];
  const vague = new Map<Mark, number>();
  const cueOf = new Map<Mark, number>();
  const bracketed = new Map<Mark, Mark>();
  const turned = new Set<Mark>();
  for (const { role, from, to } of cuesIn(tokens, at)) {
    // A "churidar, free size" is wanted.
    const sized = tokens[from]?.word === 'free' && /^sized?$/.test(tokens[to]?.word ?? '');
    if (at.has(from) || taken[from] || sized) continue;
    const understood = role === 'only' || role === 'none';
    const listed = role === 'avoidBefore' ? listBefore(tokens, at, from) : [];
    // "Shiny blazer not allowed" leaves blazers that are not.
    const [opening] = listed[0] ?? [];
    const unlike =
      opening !== undefined &&
      isHead(opening) &&
      (isDescribing(tokens[opening.first - 1]?.word ?? '') || tokens[opening.first - 1]?.word === 'shiny') &&
      /^(?:not|is|are|isnt|arent)$/.test(tokens[from]?.word ?? '');
    if (unlike) vague.set(opening, opening.first - 1);
    const before = unlike ? [] : listed;
    const behind = /^brands?$/.test(tokens[from - 1]?.word ?? '') ? from - 2 : from - 1;
    const name = role === 'avoidBefore' && before.length === 0 && !at.has(behind) && !taken[behind];
    const named = name && !tokens[from]?.breaks && mayBeName(tokens[behind]);
    if (named) refusals.push({ from, to, object: behind });
    const done = understood || before.length > 0 || named;
    const after = done ? [] : sameKinds(tokens, from, listAfter(tokens, at, to, taken));
    const beyond = after.length > 0 || role !== 'avoid' ? undefined : unknownFirst(tokens, from, to);
    const degree = mildAt(tokens, from, to, after[0]?.[0]);
    const resumed = beyond ?? (done || after.length > 0 ? undefined : describedFeature(tokens, at, role, to));
    const told = resumed === undefined ? [...before, ...after] : listAfter(tokens, at, resumed, taken);
    // "Not cotton not silk, georgette": who says it of each says it of no more. "Instead of jeans, trousers" asks for these.
    const again =
      [...turned].some(({ last }) => last === from - 1) ||
      /^(?:instead|rather|than)$/.test(tokens[from]?.word ?? '');
    const found = again ? untilComma(tokens, told) : told;
    const special = new Map(found.flatMap((phrase) => qualified(tokens, at, phrase)));
    const list =
      degree === undefined
        ? found.filter((phrase) => !phrase.some((mark) => isNarrow(mark) || special.has(mark)))
        : [];
    for (const [mark, index] of special) vague.set(mark, index);
    // "No casual shirt" leaves other shirts, and nothing tells which are casual.
    for (const mark of found.flat().filter(isNarrow)) vague.set(mark, mark.first);
    if (isExempt(tokens, at, from) && list.flat().every(isHead)) {
      said.push(...range(from, to));
      continue;
    }
    if (beyond !== undefined && list.length > 0)
      for (const index of range(from, to)) unclear.set(index, afterFillers(tokens, to));
    const narrow = found.length > list.length;
    if (role === 'avoid' && degree === undefined && !narrow && (beyond !== undefined || list.length === 0)) {
      const object = afterFillers(tokens, to);
      refusals.push({ from, to, object });
      const head = at.get(object + 1);
      const refused = /^(?:no|without|avoid|hate|hates|dont|do)$/.test(tokens[from]?.word ?? '');
      if (refused && isDescribing(tokens[object]?.word ?? '') && head && isHead(head))
        vague.set(head, object);
    }
    const first = list[0]?.[0];
    const meant = role === 'avoidNext' && first ? [[first]] : list;
    const fresh = meant
      .filter((phrase) => phrase.some((mark) => !turned.has(mark)))
      .map((phrase) => withInner(phrase, marks));
    for (const mark of fresh.flat()) {
      turned.add(mark);
      cueOf.set(mark, to - 1);
    }
    for (const phrase of fresh.filter((each) => each.every(isFeature))) {
      const ones = /^ones?$/.test(tokens[(phrase.at(-1)?.last ?? 0) + 1]?.word ?? '');
      const head = tokens[from - 1]?.word === '(' ? at.get(from - 2) : ones && headBefore(at, from);
      if (head && isHead(head)) for (const mark of phrase) bracketed.set(mark, head);
    }
    avoided.push(...fresh);
    if (understood || fresh.length > 0) said.push(...range(from, to));
    else if (list.length === 0) unclear.set(to - 1, degree ?? (named ? behind : afterFillers(tokens, to)));
  }
  for (const [mark, index] of countedTerms(tokens, at)) vague.set(mark, index);
  const permitted = allowedTerms(tokens, at, turned);
  return {
    avoided: shared(avoided),
    allowed: permitted.terms,
    said: [...said, ...permitted.said],
    cueOf,
    bracketed,
    unclear,
    refusals,
    vague,
  };
}

function untilComma(tokens: readonly Token[], list: readonly Phrase[]): readonly Phrase[] {
  const end = list.findIndex((phrase) => tokens[(phrase[0]?.first ?? 0) - 1]?.kind === 'comma');
  return end > 0 ? list.slice(0, end) : list;
}

/** In "all black except shoes" and "all black outfit, except shoes" the shoes are of any colour, and wanted. */
function isExempt(tokens: readonly Token[], at: Terms, from: number): boolean {
  let last = from - 1;
  while (tokens[last]?.kind === 'comma' || lookNouns.has(tokens[last]?.word ?? '')) last--;
  const colour = at.get(last);
  if (colour?.role !== 'colour' || !/^(?:except|besides|apart)$/.test(tokens[from]?.word ?? '')) return false;
  const before = tokens.slice(Math.max(0, colour.first - 2), colour.last);
  return before.some(({ word }) => /^(?:all|everything|fully|entirely|completely)$/.test(word));
}

/** In "a not too heavy lehenga" and "not flashy kurta" the lehenga is wanted: where the word stands that is not. */
function mildAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  first: Mark | undefined,
): number | undefined {
  if (tokens[from]?.word !== 'not') return undefined;
  const said = first && isHead(first) ? first.first - 1 : -1;
  const word = tokens[said]?.word ?? '';
  const degree = /^(?:too|so|very|that|overly)$/.test(tokens[to]?.word ?? '');
  const mild = /^(?:heavy|boring|loud|basic|big|flashy)$/.test(word) || isDescribing(word);
  return mild && said >= (degree ? to + 1 : to) ? said : undefined;
}

/** "Hoodie without zip and joggers": behind what the one is without another garment begins. */
function sameKinds(tokens: readonly Token[], from: number, list: readonly Phrase[]): readonly Phrase[] {
  const next = list.findIndex((phrase) => phrase.some(isHead));
  const begins = next > 0 && /^(?:and|&|aur|n)$/.test(tokens[(list[next]?.[0]?.first ?? 0) - 1]?.word ?? '');
  return begins && /^(?:without|w|sans)$/.test(tokens[from]?.word ?? '') ? list.slice(0, next) : list;
}

type Cue = { readonly role: NegationCue['role']; readonly from: number; readonly to: number };

/** The negations of a wish in order, "prefer trousers over skirts" and "saree alternative" among them. */
function cuesIn(tokens: readonly Token[], at: Terms): Cue[] {
  const cues = findTerms(tokens, negationLexicon).map(
    ({ term, from, to }): Cue => ({ role: endsClause(tokens, from) ? 'avoidBefore' : term.role, from, to }),
  );
  for (const [index, { word }] of tokens.entries()) {
    const before = tokens.slice(Math.max(0, index - 6), index);
    if (
      (word === 'over' || word === 'than') &&
      before.some((token) => /^(?:prefer(?:s|red)?|rather)$/.test(token.word))
    )
      cues.push({ role: 'avoid', from: index, to: index + 1 });
    if (/^alternatives?$/.test(word)) cues.push(...alternativeTo(tokens, at, index));
  }
  return cues.sort((a, b) => a.from - b.from);
}

/** "Alternatives to jeans", "saree alternative": a garment that something else is asked for than. */
function alternativeTo(tokens: readonly Token[], at: Terms, index: number): Cue[] {
  const isGarment = (mark: Mark | undefined) => mark !== undefined && isHead(mark);
  if (isGarment(at.get(index - 1))) return [{ role: 'avoidBefore', from: index, to: index + 1 }];
  const object = at.get(afterFillers(tokens, index + 2));
  const next = object && isFeature(object) ? at.get(object.last + 1) : object;
  const led = /^(?:to|for|of)$/.test(tokens[index + 1]?.word ?? '') && isGarment(next);
  return led ? [{ role: 'avoid', from: index, to: index + 2 }] : [];
}

/** "Heels no, flats yes": such a "no" turns down what stands before it. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  const ends = next === undefined || /^(?:comma|stop)$/.test(next.kind);
  return word?.word === 'no' && !word.breaks && ends;
}

function afterFillers(tokens: readonly Token[], start: number): number {
  let index = start;
  while (negationFillers.has(tokens[index]?.word ?? '')) index++;
  return index;
}

/** In "allergic to nickel and wool" only the second is known: where the list goes on behind the first. */
function unknownFirst(tokens: readonly Token[], from: number, to: number): number | undefined {
  const joiner = afterFillers(tokens, to) + 1;
  const lasting = /^(?:allergic|allergy|hates?|dislikes?|avoid|avoiding)$/.test(tokens[from]?.word ?? '');
  const joins = lasting ? /^(?:or|nor|and|&|aur)$/ : /^(?:or|nor)$/;
  return tokens[joiner - 1]?.kind === 'word' && joins.test(tokens[joiner]?.word ?? '')
    ? joiner + 1
    : undefined;
}

/** In "no itchy net" all net is turned down: too strict rather than the contrary. Where its feature stands. */
function describedFeature(
  tokens: readonly Token[],
  at: Terms,
  role: NegationCue['role'],
  to: number,
): number | undefined {
  const object = afterFillers(tokens, to);
  const feature = at.get(object + 1);
  const word = tokens[object]?.word ?? '';
  const says = isDescribing(word) || /^(?:collar|pocket|contrast|border|hem|cuff)$/.test(word);
  const told = role === 'avoid' && says && !tokens[object + 1]?.breaks;
  return told && feature && isFeature(feature) ? object + 1 : undefined;
}

/** In "no bag with studs" bags without are left, and nothing tells which: the garment, and where the unknown word stands. */
function qualified(tokens: readonly Token[], at: Terms, phrase: Phrase): [mark: Mark, index: number][] {
  const head = phrase.find(isHead);
  const from = (phrase.at(-1)?.last ?? 0) + 1;
  if (!head || !/^(?:with|having)$/.test(tokens[from]?.word ?? '')) return [];
  const object = /^(?:an?|any|too|many|much)$/.test(tokens[from + 1]?.word ?? '') ? from + 2 : from + 1;
  return !at.has(object) && mayBeName(tokens[object]) ? [[head, object]] : [];
}

/** The garment named last before a token, which "no white ones" speaks of. */
function headBefore(at: Terms, start: number): Mark | undefined {
  for (let index = start - 1; index >= 0; index--) {
    const mark = at.get(index);
    if (mark && isHead(mark)) return mark;
  }
  return undefined;
}

const isNarrow = ({ role, said, own, names: [name = ''] }: Mark) =>
  role === 'garment' &&
  own === undefined &&
  /^(?:shirt|dress)$/.test(name) &&
  stem(name) !== stem(said) &&
  occasionsInNames.has(said.split(' ')[0] ?? '');
const isFeature = ({ role }: Mark) => /^(?:colour|material|pattern|fit|detail)$/.test(role);

/** The first term at each token. */
export function termsByToken(marks: readonly Mark[]): Terms {
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

/**
 * In "no leather or suede shoes" the shoes belong to both, and in "no black jeans or trousers" the black: other garments
 * of the same slot. "No skinny jeans or leggings" may well mean all leggings, and is read so.
 */
function shared(list: readonly Phrase[]): Phrase[] {
  return list.map((phrase, index) => {
    const [own, before] = [phrase[0], list[index - 1] ?? []];
    const worn = before.find(isHead);
    const looks = before.filter(({ role }) => role === 'colour' || role === 'pattern');
    const follows = (own?.first ?? 0) - (before.at(-1)?.last ?? 0) === 2;
    if (phrase.length === 1 && own && isHead(own) && worn && worn.slot === own.slot && follows)
      if (looks.length > 0 && looks.length === before.length - 1) return [...looks, own];
    const next = list[index + 1];
    const garment = next?.find(isHead);
    const bare = phrase.every(isFeature);
    const alike = next?.some(({ role }) => role === phrase[0]?.role) ?? false;
    const close = (next?.[0]?.first ?? 0) - (phrase.at(-1)?.last ?? 0) <= 2;
    return garment && bare && alike && close ? [...phrase, garment] : phrase;
  });
}

/** "No more than one necklace" asks for none: the accessories that are only counted, and where the number stands. */
function countedTerms(tokens: readonly Token[], at: Terms): [mark: Mark, number: number][] {
  return tokens.flatMap(({ word }, index): [Mark, number][] => {
    const mark = at.get(index + 1);
    const before = tokens.slice(Math.max(0, index - 2), index).map((token) => token.word);
    const bounded = /\b(?:more than|at most|max|maximum)$/.test(before.join(' '));
    return mark?.slot === 'accessory' && isHead(mark) && bounded && /^(?:one|two|1|2)$/.test(word)
      ? [[mark, index]]
      : [];
  });
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}
