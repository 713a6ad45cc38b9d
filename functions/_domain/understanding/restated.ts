import { findTerms } from '../vocabulary/match.js';
import { correctionLexicon } from './corrections.js';
import { currencyNamed } from './currencies.js';
import { peopleLexicon } from './people-words.js';
import { type Quantity, readQuantities } from './quantities.js';
import { possibleSizes, sizeCues, sureSizes } from './size-words.js';
import type { Token } from './tokens.js';

/** A smaller number counts something. */
const leastAmount = 100;

/**
 * The tokens with an amount, a size or a person that is put right in the place of the one before it: "under 2k.. actually 2500",
 * "shirt L, sorry XL". The words that put it right are left out.
 */
export function restated(tokens: readonly Token[]): Token[] {
  const [cue] = findTerms(tokens, correctionLexicon).flatMap(({ from, to }) => replacement(tokens, from, to));
  if (!cue) return [...tokens];
  const { old, next, from } = cue;
  const first = tokens[old.from];
  const last = tokens[old.to - 1];
  const moved = tokens.slice(next.from, next.to).map((token, at) => ({
    ...token,
    start: first?.start ?? token.start,
    end: last?.end ?? token.end,
    breaks: at === 0 ? (first?.breaks ?? false) : token.breaks,
    glued: at === 0 ? (first?.glued ?? false) : token.glued,
  }));
  const rest = [
    ...tokens.slice(0, old.from),
    ...moved,
    ...tokens.slice(old.to, from),
    ...tokens.slice(next.to),
  ];
  // Every round has fewer cues.
  return restated(rest);
}

type Span = Pick<Quantity, 'from' | 'to'>;

function replacement(
  tokens: readonly Token[],
  from: number,
  to: number,
): { old: Span; next: Span; from: number }[] {
  let at = to;
  while (
    /^(?:comma|stop)$/.test(tokens[at]?.kind ?? '') ||
    /^(?:make|it|its|my|for|size)$/.test(tokens[at]?.word ?? '')
  )
    at++;
  const isLetter = (index: number) => {
    const word = tokens[index]?.word ?? '';
    return sureSizes.has(word) || possibleSizes.has(word);
  };
  if (isLetter(at)) {
    const before = tokens.slice(0, from).findLastIndex((_, index) => isLetter(index));
    return before < 0
      ? []
      : [{ old: { from: before, to: before + 1 }, next: { from: at, to: at + 1 }, from }];
  }
  const people = findTerms(tokens, peopleLexicon).filter(({ term: { gender } }) => gender !== undefined);
  const person = people.find((match) => match.from === at);
  const meant = people.findLast((match) => match.to <= from);
  if (person && meant) return [{ old: meant, next: person, from }];
  // "Size 32, I mean 34".
  const isSize = (index: number) =>
    tokens[index]?.kind === 'number' && (tokens[index]?.value ?? 0) < leastAmount;
  const size = tokens
    .slice(0, from)
    .findLastIndex((_, index) => isSize(index) && sizeCues.has(tokens[index - 1]?.word ?? ''));
  if (size >= 0 && isSize(at) && !(tokens[at + 1]?.glued && tokens[at + 1]?.kind === 'word'))
    return [{ old: { from: size, to: size + 1 }, next: { from: at, to: at + 1 }, from }];
  const amounts = readQuantities(tokens).filter(({ value }) => value >= leastAmount);
  const next = amounts.find((amount) => amount.from === at);
  const old = amounts.findLast((amount) => amount.to <= from);
  // "1.2 lakh rupiah, sorry 12k rupees": the currency is put right as well.
  const named = (amount: Quantity | undefined) =>
    amount && currencyNamed(tokens[amount.to]?.word ?? '') !== undefined;
  const withCurrency = named(old) && named(next);
  // "Under 2000 each, keep it 5000 in total" has both.
  const both = next && /^(?:total|overall|altogether|each|per|in|all)$/.test(tokens[next.to]?.word ?? '');
  const whole = ({ from: start, to: end }: Quantity): Span => ({
    from: start,
    to: withCurrency ? end + 1 : end,
  });
  return next && old && !both ? [{ old: whole(old), next: whole(next), from }] : [];
}
