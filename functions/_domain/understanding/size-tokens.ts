import { currencyNamed } from './currencies.js';
import { type Found, near, numberAt } from './size-numbers.js';
import { possibleSizes, sizeCues, sizeLeads, spelledSizes, sureSizes } from './size-words.js';
import type { Token } from './tokens.js';

/** The letter or numbered size that starts at a token, if what stands there may be one. */
export function sizeAt(tokens: readonly Token[], at: number): Found | undefined {
  return (
    yearsAt(tokens, at) ??
    letterPairAt(tokens, at) ??
    letterAt(tokens, at) ??
    numberRangeAt(tokens, at) ??
    numberAt(tokens, at)
  );
}

/** Numbered sizes further apart are no two that one wearer fits. */
const MOST_APART = 4;

/** "38-40 euro size", "UK 8 or 9", "waist 32-34": from the one to the other; `32/34` is a waist and a length. */
function numberRangeAt(tokens: readonly Token[], at: number): Found | undefined {
  const [low, joiner, high] = tokens.slice(at, at + 3);
  if (low?.kind !== 'number' || high?.kind !== 'number' || !/^(?:-|to|or|ya)$/.test(joiner?.word ?? ''))
    return undefined;
  if (low.value >= high.value || high.value - low.value > MOST_APART) return undefined;
  if (/^(?:pairs?|options?|pieces?|sets?)$/.test(tokens[at + 3]?.word ?? '')) return undefined;
  const { breaks, glued } = low;
  const found = numberAt([...tokens.slice(0, at), { ...high, breaks, glued }, ...tokens.slice(at + 3)], at);
  if (!found || !/^(?:[A-Z]+ )?[\d.]+$/.test(found.size)) return undefined;
  return { ...found, to: found.to + 2, size: found.size.replace(/[\d.]+$/, `${low.value}-${high.value}`) };
}

/** `8Y`, `6-7Y`, "size 6 to 7 years": children's wear as it is sold. "6 years" alone is an age, and no size. */
export function yearsAt(tokens: readonly Token[], at: number): Found | undefined {
  const first = tokens[at];
  if (first?.kind !== 'number') return undefined;
  const second = /^(?:-|to)$/.test(tokens[at + 1]?.word ?? '') ? tokens[at + 2] : undefined;
  const ranged = second?.kind === 'number' && second.value > first.value;
  const [last, to] = ranged ? [second, at + 3] : [first, at + 1];
  const unit = tokens[to];
  const marked = unit?.glued === true && unit.word === 'y';
  const cued = /^(?:years?|yrs?|y|months?)$/.test(unit?.word ?? '') && near(tokens, at, -1);
  if (
    (!marked && !cued) ||
    last.value > 16 * 12 ||
    /^(?:old|o|\/|ke?|ka|ki)$/.test(tokens[to + 1]?.word ?? '')
  )
    return undefined;
  const size = `${ranged ? `${first.value}-` : ''}${last.value}${/^m/.test(unit?.word ?? '') ? 'months' : 'Y'}`;
  return { from: at, to: to + 1, size, said: true, numeric: false };
}

const inOrder = ['XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL', '4XL', '5XL', '6XL'];

/** `M/L`, "M or L", "between an M and an L": either of two neighbouring sizes. */
function letterPairAt(tokens: readonly Token[], at: number): Found | undefined {
  const word = (index: number) => tokens[index]?.word ?? '';
  const isArticle = (index: number) => /^an?$/.test(word(index));
  const opens = word(isArticle(at - 1) ? at - 2 : at - 1) === 'between' && word(at + 1) === 'and';
  const upper = isArticle(at + 2) ? at + 3 : at + 2;
  const [low, next, beyond] = [
    letterOf(tokens[at]),
    letterOf(tokens[at + 1]),
    letterOf(tokens[opens ? upper : at + 2]),
  ];
  // The hyphen of `S-M` is no token.
  const hyphened = next !== undefined && (tokens[at + 1]?.start ?? 0) - (tokens[at]?.end ?? 0) === 1;
  const joined = opens || /^(?:\/|or|ya|-)$/.test(word(at + 1));
  const high = hyphened ? next : joined ? beyond : undefined;
  if (low === undefined || high === undefined || inOrder.indexOf(high) !== inOrder.indexOf(low) + 1)
    return undefined;
  return {
    from: at,
    to: hyphened ? at + 2 : opens ? upper + 1 : at + 3,
    size: `${low}/${high}`,
    said: true,
    numeric: false,
  };
}

/** Whether a letter size begins at a token: `L`, `2XL`. */
function letterFrom(tokens: readonly Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  return letterOf(first?.kind === 'number' && second?.glued ? second : first) !== undefined;
}

function letterOf(token: Token | undefined): string | undefined {
  const word = token?.word ?? '';
  const size = word.length < 4 ? (sureSizes.get(word) ?? possibleSizes.get(word)) : undefined;
  return size !== undefined && inOrder.includes(size) ? size : undefined;
}

function letterAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  // "XL not L", "I went from 2XL to L".
  if (tokens[at - 1]?.word === 'not') return undefined;
  const first = token?.glued && tokens[at - 1]?.kind === 'number' ? at - 1 : at;
  const to = tokens.findIndex(({ word }, index) => index > at && word === 'to');
  if (tokens[first - 1]?.word === 'from' && to > at && to <= at + 2 && letterFrom(tokens, to + 1))
    return undefined;
  if (token?.kind === 'number' && next?.glued) {
    const size = sureSizes.get(token.word + next.word);
    return size === undefined ? undefined : { from: at, to: at + 2, size, said: true, numeric: false };
  }
  if (token?.kind !== 'word') return undefined;
  for (const [words, size] of spelledSizes) {
    if (words.every((word, offset) => tokens[at + offset]?.word === word)) {
      return { from: at, to: at + words.length, size, said: true, numeric: false };
    }
  }
  const sure = sureSizes.get(token.word);
  if (sure !== undefined) return { from: at, to: at + 1, size: sure, said: true, numeric: false };
  if (token.word === 'plus') return plusAt(tokens, at);
  const possible = possibleSizes.get(token.word);
  if (possible === undefined || next?.word === '&' || tokens[at - 1]?.word === '&' || token.glued)
    return undefined;
  if (next?.kind === 'number' && next.glued) return undefined;
  const cued = sizeCues.has(tokens[at - 1]?.word ?? '') || /^[:=-]$/.test(tokens[at - 1]?.word ?? '');
  const said =
    (cued && near(tokens, at, -1)) ||
    (next !== undefined && !next.breaks && /^(?:size|sized|sz)$/.test(next.word));
  const capital =
    /^[SML]$/.test(token.raw) && tokens.some(({ raw, kind }) => kind === 'word' && /[a-z]/.test(raw));
  // "Men's small".
  const person = /^(?:mens|men|gents|ladies|womens|women)$/.test(tokens[at - 1]?.word ?? '') && closes(next);
  const own = said || capital || isBesideMoney(tokens, at) || person || standsAlone(tokens, at);
  return { from: at, to: at + 1, size: possible, said: own, numeric: false };
}

/** "L 1500", "m 2000 budget", "₹1500 L": a letter that opens or closes its clause, with nothing but an amount beside it. */
function isBesideMoney(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.word.length !== 1) return false;
  const opens = before === undefined || /^(?:comma|stop)$/.test(before.kind);
  const isMoney = (other: Token | undefined) =>
    other !== undefined && ((other.value >= LEAST_AMOUNT && !other.glued) || currencyNamed(other.word));
  if (opens) return Boolean(isMoney(next)) && next?.glued === false;
  // "1500 m" may be metres.
  return /^[SML]$/.test(token.raw) && before.value >= LEAST_AMOUNT && closes(next);
}
/** A smaller number may be a size as well. */
const LEAST_AMOUNT = 100;

/** Elsewhere than at the beginning, alone or after "size" it is one more way to say "and". */
function plusAt(tokens: readonly Token[], at: number): Found | undefined {
  const said = near(tokens, at, -1) || standsAlone(tokens, at);
  if (!said && at > 0) return undefined;
  return { from: at, to: at + 1, size: 'Plus', said, numeric: false };
}

/** ", medium," or "in large under 2000": nothing else in its clause that could be small or large. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const opens =
    before === undefined || before.kind === 'comma' || before.kind === 'stop' || sizeLeads.has(before.word);
  return opens && closes(after);
}

function closes(after: Token | undefined): boolean {
  return (
    after === undefined ||
    ['comma', 'stop'].includes(after.kind) ||
    /^(?:and|under|budget|max|please|pls|below|or|&|on)$/.test(after.word)
  );
}
