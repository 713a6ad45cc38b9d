import { isHead, type Mark, stem } from './marks.js';
import type { Polarity } from './polarity.js';
import type { Token } from './tokens.js';

/**
 * The garment that a wish for "not sleeveless kurtis" begins with, and that of "cotton over silk sarees": it is wanted,
 * only not so.
 */
export function describedFirst(
  tokens: readonly Token[],
  marks: readonly Mark[],
  { avoided: [first = []], cueOf }: Polarity,
): Mark | undefined {
  const garment = first.find(({ role }) => role === 'garment');
  const cue = (garment && cueOf.get(garment)) ?? -1;
  if (first.length < 2 || first.at(-1) !== garment) return undefined;
  return (cue === 0 && tokens[0]?.word === 'not') || isPreferred(tokens, marks, cue) ? garment : undefined;
}

/** Whether no garment stands between "prefer" and "over": of "cotton over silk sarees" sarees are meant either way. */
function isPreferred(tokens: readonly Token[], marks: readonly Mark[], over: number): boolean {
  const prefer = tokens
    .slice(0, Math.max(0, over))
    .findLastIndex(({ word }) => /^(?:prefer(?:s|red)?|rather)$/.test(word));
  if (prefer < 0 || !/^(?:over|than)$/.test(tokens[over]?.word ?? '')) return false;
  const own = marks.filter(({ first, last }) => first > prefer && last < over);
  return own.length > 0 && !own.some(isHead);
}

/**
 * In "a swimsuit, no bikini", "green, not parrot green" and "red but not bridal red" some of what is wanted is turned down,
 * and the vocabulary knows no difference.
 */
export function isNarrower(phrase: readonly Mark[], wanted: readonly Mark[]): boolean {
  const qualified = phrase.some(({ role }) => /^(?:style|occasion)$/.test(role));
  const own = phrase.filter(({ role }) => !/^(?:style|occasion)$/.test(role));
  return (
    own.length > 0 &&
    own.every(
      ({ role, names, said }) =>
        /^(?:garment|colour)$/.test(role) &&
        wanted.some(
          (other) =>
            other.role === role &&
            other.names[0] === names[0] &&
            (qualified || stem(other.said) !== stem(said)),
        ),
    )
  );
}
