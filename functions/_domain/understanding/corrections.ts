import { findTerms, lexicon } from '../vocabulary/match.js';
import type { Mark } from './marks.js';
import type { Token } from './tokens.js';
import { phrases } from './words.js';

/**
 * Who says one of these takes back what she said last; with `instead` only where that follows, or at once the amount or
 * size that is meant.
 */
export const correctionLexicon = lexicon([
  {
    words: phrases(
      `no wait, wait no, no no wait, actually no, no actually, no sorry, sorry no, sorry, sorry i meant, i meant, oops, scratch that
       on second thought, on second thoughts, or rather, actually make it, actually make that, no actually make it, wait make it, make that
       nahi nahi, nahi ruko`,
    ),
    instead: false,
  },
  {
    words: phrases(
      `actually, wait, i mean, keep it, keep it to, keep it at, keep it under, can go up to, can go upto, could go up to, can stretch to
       can stretch up to, can stretch it to, could stretch to, stretching to, stretchable to, can extend to, could be, can go to`,
    ),
    instead: true,
  },
]);

/**
 * The marks that a later one takes the place of: "sneakers, no wait, loafers", "a red saree – scratch that, maroon". A
 * garment, with what is said of it, takes that of the last one worn in its place, else of the last; a colour or material
 * alone that of the last. The cue and what is taken back are marked in `taken`.
 */
export function takenBack(tokens: readonly Token[], marks: readonly Mark[], taken: boolean[]): Set<Mark> {
  const gone = new Set<Mark>();
  for (const { term, from, to } of findTerms(tokens, correctionLexicon)) {
    const stop = tokens.findIndex(({ kind }, at) => at >= to && kind === 'stop');
    const end = stop < 0 ? tokens.length : stop;
    const insteadAt = tokens.findIndex(({ word }, at) => at >= to && at < end && word === 'instead');
    // "Red dress, actually blue".
    const next = tokens[to]?.kind === 'comma' ? to + 1 : to;
    if (term.instead && insteadAt < 0 && !marks.some(({ first }) => first === next)) continue;
    const said = marks.filter(({ first }) => first >= to && first < end);
    const before = marks.filter((mark) => mark.last < from && !gone.has(mark));
    const garment = garmentFor(said, before);
    const replaced = [garment, ...looksFor(said, garment ? phraseOf(garment, before) : before)].filter(
      (mark) => mark !== undefined,
    );
    if (replaced.length === 0) continue;
    for (const mark of replaced) {
      gone.add(mark);
      taken.fill(true, mark.first, mark.last + 1);
    }
    taken.fill(true, from, to);
    if (insteadAt >= 0) taken[insteadAt] = true;
  }
  // "Silver - no gold actually".
  for (const mark of marks) {
    const [no, after, end] = [mark.first - 1, mark.last + 1, tokens[mark.last + 2]];
    const closes = end === undefined || /^(?:comma|stop)$/.test(end.kind);
    if (tokens[no]?.word !== 'no' || tokens[after]?.word !== 'actually' || !closes) continue;
    const old = marks.findLast(({ role, last }) => role === mark.role && last < no && last >= no - 2);
    if (!old || gone.has(old)) continue;
    gone.add(old);
    for (const index of [...range(old), no, after]) taken[index] = true;
  }
  return gone;
}

const range = ({ first, last }: Mark) => Array.from({ length: last - first + 1 }, (_, at) => first + at);
const isGarment = ({ role }: Mark) => role === 'garment' || role === 'part';

function garmentFor(said: readonly Mark[], before: readonly Mark[]): Mark | undefined {
  const next = said.find(isGarment);
  if (!next) return undefined;
  return before.findLast((mark) => isGarment(mark) && mark.slot === next.slot) ?? before.findLast(isGarment);
}

/** A garment and what is said of it before its name. */
function phraseOf(garment: Mark, before: readonly Mark[]): Mark[] {
  const at = before.indexOf(garment);
  const other = before.slice(0, at).findLastIndex(isGarment);
  return before.slice(other + 1, at);
}

function looksFor(said: readonly Mark[], before: readonly Mark[]): (Mark | undefined)[] {
  return (['colour', 'material'] as const)
    .filter((role) => said.some((mark) => mark.role === role))
    .map((role) => before.findLast((mark) => mark.role === role));
}
