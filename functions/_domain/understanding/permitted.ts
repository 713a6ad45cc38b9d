import { findTerms } from '../vocabulary/match.js';
import type { Terms } from './lists.js';
import { isHead, type Mark } from './marks.js';
import { barePermissions, listJoiners, permissions } from './negation-cues.js';
import type { Token } from './tokens.js';

/** "Blue is fine", "tights ok": allowed. */
export function allowedTerms(
  tokens: readonly Token[],
  at: Terms,
  turned: ReadonlySet<Mark>,
): { terms: Set<Mark>; said: number[] } {
  const terms = new Set<Mark>();
  const said: number[] = [];
  for (const { from } of findTerms(tokens, barePermissions)) {
    const phrase = permittedBefore(tokens, at, from).filter((mark) => !turned.has(mark));
    for (const mark of phrase) terms.add(mark);
    if (phrase.length > 0) said.push(from);
  }
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

/** A garment with what is said of it, or a look, that a bare "ok" at the end of its clause allows. */
function permittedBefore(tokens: readonly Token[], at: Terms, from: number): Mark[] {
  const next = tokens[from + 1];
  const ends =
    next === undefined || /^(?:comma|stop)$/.test(next.kind) || /^(?:too|also|with|but)$/.test(next.word);
  const phrase: Mark[] = [];
  for (let index = from - 1; ends; ) {
    const mark = at.get(index);
    const [before, last] = [at.get(index - 1), phrase[0]];
    // Of "long sleeves or half sleeves ok" the long are asked for.
    const joined =
      listJoiners.has(tokens[index]?.word ?? '') && before && last && isHead(before) && isHead(last);
    if (joined) index--;
    else if (
      !mark ||
      (phrase.some(isHead) && !isFeature(mark) && !listJoiners.has(tokens[index + 1]?.word ?? ''))
    )
      break;
    else {
      phrase.unshift(mark);
      index = mark.first - 1;
    }
  }
  return phrase;
}

const isFeature = ({ role }: Mark) => /^(?:colour|material|pattern|fit|detail)$/.test(role);

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, offset) => from + offset);
}
