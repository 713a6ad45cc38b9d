import {
  afterHindiKe,
  englishNumbers,
  multipliers,
  numbersBeforeMultiplier,
  shifts,
} from './number-words.js';
import type { Token } from './tokens.js';

/** A number of a wish, in digits or words, and the tokens `from` to `to` (exclusive) that say it. */
export type Quantity = {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The multiplier said with it (1000 in `2k`), 1 without. */
  readonly scale: number;
  /** The lower end of a spoken range, as in "do teen hazaar". */
  readonly low?: number;
  /** Written with digits. */
  readonly digits: boolean;
};

/** Every number of a wish, left to right, whatever it counts. Linear in the tokens. */
export function readQuantities(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  let at = 0;
  while (at < tokens.length) {
    const quantity = digitsAt(tokens, at) ?? wordsAt(tokens, at) ?? bareAt(tokens, at);
    if (!quantity) at++;
    else {
      const before = found.at(-1);
      if (before && (continues(before, quantity) || isJoined(tokens, before, quantity)))
        found[found.length - 1] = added(before, quantity);
      else found.push(quantity);
      at = quantity.to;
    }
  }
  return found;
}

function digitsAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const thousands = spacedThousands(tokens, at);
  if (thousands !== undefined) return { from: at, to: at + 2, value: thousands, scale: 1, digits: true };
  const scale = multiplierAt(tokens, at + 1, token.value);
  const to = scale === 1 ? at + 1 : at + 2;
  return { from: at, to, value: bounded(token.value * scale), scale, digits: true };
}

/** "₹ 1 500", "under 12 000": thousands set apart by a space, where what stands before says that an amount follows. */
function spacedThousands(tokens: readonly Token[], at: number): number | undefined {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token || !next || next.breaks || !amountFollows.has(before.word)) return undefined;
  if (!/^[1-9]\d{0,2}$/.test(token.word) || !/^\d{3}$/.test(next.word)) return undefined;
  return token.value * 1000 + next.value;
}

const amountFollows: ReadonlySet<string> = new Set(
  '₹ rs rs. inr $ € £ under below upto within max maximum than between from and to'.split(' '),
);

function multiplierAt(tokens: readonly Token[], at: number, value: number): number {
  const token = tokens[at];
  const scale = token && !token.breaks ? multipliers.get(token.word) : undefined;
  if (!token || !scale) return 1;
  const hindiKe = token.word === 'k' && !token.glued && afterHindiKe.has(tokens[at + 1]?.word ?? '');
  return hindiKe || value >= scale ? 1 : scale;
}

/** "Hazaar tak" and "lakh rupees" are one of them. */
function bareAt(tokens: readonly Token[], at: number): Quantity | undefined {
  const [{ word = '' } = {}, next] = tokens.slice(at, at + 2);
  const scale = /^(?:thousand|haz[a-z]+|haja+r|la[ck]h?)$/.test(word) ? multipliers.get(word) : undefined;
  const counts = next && !next.breaks && /^(?:rup[a-z]+|rs|inr|bucks|tak|max|ke|k|se)$/.test(next.word);
  return scale && counts ? { from: at, to: at + 1, value: scale, scale, digits: false } : undefined;
}

/** No number is said in more words: "a couple of hundred", "sadhe teen lakh". */
const mostWords = 6;

/** A run of number words; Hindi ones only when a multiplier closes them. */
function wordsAt(tokens: readonly Token[], at: number): Quantity | undefined {
  let shift = 0;
  let low: number | undefined;
  let value: number | undefined;
  let sure = true;
  let to = at;
  for (; to < at + mostWords; to++) {
    const token = tokens[to];
    if (!token || (token.breaks && to > at)) break;
    // "Sava do hazaar" is a quarter more than two thousand, "sava hazaar" a quarter more than one.
    const shifted =
      to === at && shifts.has(token.word) && numbersBeforeMultiplier.has(tokens[to + 1]?.word ?? '');
    const said = shifted
      ? undefined
      : (englishNumbers.get(token.word) ?? numbersBeforeMultiplier.get(token.word));
    if (said !== undefined) {
      sure &&= englishNumbers.has(token.word);
      if (value !== undefined && value >= 20 && said < 10 && value % 10 === 0) value += said;
      else if (value !== undefined && value < said && said < 10 && value >= 1 && tokens[to - 1]?.word !== 'a')
        [low, value] = [value, said];
      else if (value === undefined || value === 1 || value === 0.5) value = (value ?? 1) * said;
      else break;
    } else if (shifts.has(token.word) && to === at) shift = shifts.get(token.word) ?? 0;
    else if (!(token.word === 'of' && tokens[to - 1]?.word === 'couple')) break;
  }
  // "Three and a half thousand".
  const half =
    value !== undefined && /^and a half$/.test([0, 1, 2].map((step) => tokens[to + step]?.word).join(' '));
  if (half && multipliers.has(tokens[to + 3]?.word ?? '')) [value, to] = [(value ?? 0) + 0.5, to + 3];
  const multiplier = tokens[to];
  const scale = multiplier && !multiplier.breaks ? multipliers.get(multiplier.word) : undefined;
  if (value === undefined) return undefined;
  if (scale === undefined || (multiplier?.word === 'k' && !sure)) {
    return sure && low === undefined && shift === 0
      ? { from: at, to, value, scale: 1, digits: false }
      : undefined;
  }
  const quantity = { from: at, to: to + 1, value: bounded((value + shift) * scale), scale, digits: false };
  return low === undefined ? quantity : { ...quantity, low: low * scale };
}

/** "two thousand | five hundred", "2 thousand | 500", "do hazaar | paanch sau". */
function continues(before: Quantity, next: Quantity): boolean {
  if (before.to !== next.from || before.scale === 1 || next.value >= before.scale) return false;
  if (next.scale > 1 || (!next.digits && next.value >= 20)) return true;
  return next.digits && before.scale >= 1000 && next.value >= 100;
}

/** "A hundred and twenty". */
function isJoined(tokens: readonly Token[], before: Quantity, next: Quantity): boolean {
  const joined = tokens[before.to]?.word === 'and' && next.from === before.to + 1;
  return joined && !next.digits && before.scale > 1 && next.scale === 1 && next.value < before.scale;
}

function added(before: Quantity, next: Quantity): Quantity {
  return { ...before, to: next.to, value: bounded(before.value + next.value) };
}

function bounded(value: number): number {
  return Math.min(value, 1_000_000_000);
}
