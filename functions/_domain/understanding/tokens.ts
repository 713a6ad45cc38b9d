import { withDecimals } from '../fractions.js';
import { readDigits } from './digits.js';

/** A word, number or sign of a wish; compatible with the vocabulary's own tokens. */
export type Token = {
  /** Folded: lower case, no accents, no apostrophes, no possessive ending; digits and signs as written. */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'sign' | 'comma' | 'stop';
  /** As written, made safe. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** More than a space or hyphen parts it from the token before; no phrase reaches across. */
  readonly breaks: boolean;
  /** Nothing at all parts it from the token before, as `k` in `2k`. */
  readonly glued: boolean;
  readonly possessive: boolean;
  /** What a number token says; 0 for all others. */
  readonly value: number;
};

/** A wish is at most 500 characters; what a longer text says after this, or one sign spelt out as many, is not read. */
export const readCharacters = 500;
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66];
const pieces =
  /(?<height>\d'\s?\d{1,2}(?!\d)"?)|(?<number>\d+(?:[.,]\d+)*)|(?<word>\p{L}[\p{L}\p{M}]*(?:'\p{L}[\p{L}\p{M}]*)*)|(?<comma>[,،、])|(?<stop>[.;:!?()[\]{}|•…\n।؟])|(?<sign>[\p{Sc}+\-/&~<>=≤≥%"'#@*])/gu;
/** A full stop after one of these ends no sentence. */
const abbreviations = new Set(['rs', 'approx', 'max', 'min', 'inr', 'no', 'mr', 'mrs', 'ms', 'st', 'vs']);

/** The text with nothing in it that a database, a log or a reader could trip over; letters keep their case. */
export function safeText(text: string): string {
  return withDecimals(text.slice(0, readCharacters))
    .replace(/\p{Cs}/gu, ' ')
    .normalize('NFKC')
    .slice(0, readCharacters)
    .replace(/\p{Cs}/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”″]/g, '"')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/\p{Nd}/gu, westernDigit)
    .trim();
}

function westernDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
}

/** One word as it is compared. */
function fold(raw: string): string {
  const lower = raw.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/'s$/, '')
    .replace(/'/g, '')
    .normalize('NFC');
}

/** The tokens of a text that `safeText` made, in order. Linear; a hyphen inside a word is no token. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  let breaks = true;
  for (const found of text.matchAll(pieces)) {
    const raw = found[0];
    const start = found.index;
    const end = start + raw.length;
    const kind = kindOf(found.groups);
    const before = tokens.at(-1);
    const gap = text.slice(last, start);
    if (kind === 'stop' && raw === '.' && before && abbreviations.has(before.word)) continue;
    if (kind === 'sign' && raw === '-' && joinsWords(text, start)) continue;
    if (kind === 'sign' && raw === '/' && partsThreeQuarters(text, start)) continue;
    const glued = before !== undefined && gap === '' && before.kind !== 'comma' && before.kind !== 'stop';
    const word = kind === 'word' ? fold(raw) : raw;
    tokens.push({
      word,
      kind,
      raw,
      start,
      end,
      breaks: breaks || !/^[\s/-]*$/.test(gap),
      glued,
      possessive: kind === 'word' && (/'s$/i.test(raw) || (/s$/i.test(raw) && text[end] === "'")),
      value: kind === 'number' ? readDigits(raw) : 0,
    });
    breaks = kind === 'comma' || kind === 'stop' || kind === 'sign';
    last = end;
  }
  return tokens;
}

function kindOf(groups: Record<string, string> | undefined): Token['kind'] {
  if (groups?.number !== undefined) return 'number';
  if (groups?.word !== undefined || groups?.height !== undefined) return 'word';
  if (groups?.comma !== undefined) return 'comma';
  return groups?.stop !== undefined ? 'stop' : 'sign';
}

/** `co-ord`, `2-piece`: a hyphen with a letter right after it and something right before it. */
function joinsWords(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /\p{L}/u.test(text[at + 1] ?? '');
}

/** The slash in the length of "3/4 sleeves" and "3/4th pants"; in "3/4 looks" it parts two numbers. */
function partsThreeQuarters(text: string, at: number): boolean {
  const measured =
    /^\/4(?:\s?ths?\b|[\s-]+(?:(?:bell|puff|roll|rolled|up|flared)[\s-]+)?(?:sleeve|slv|length|leg|pant|trouser|capri))/i;
  return /(?<![\d./])3$/.test(text.slice(Math.max(0, at - 2), at)) && measured.test(text.slice(at));
}
