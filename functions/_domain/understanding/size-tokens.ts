import {
  type Part,
  partWords,
  possibleSizes,
  sizeCues,
  sizeFillers,
  sizeLeads,
  spelledSizes,
  sureSizes,
} from './size-words.js';
import type { Token } from './tokens.js';

/** A size as said: tokens `from` to `to` (exclusive). `said`: a cue such as "size" or "waist" marks it as one. */
export type Found = {
  readonly from: number;
  readonly to: number;
  readonly size: string;
  readonly said: boolean;
  readonly numeric: boolean;
  readonly part?: Part;
};
/** The letter or numbered size that starts at a token, if what stands there may be one. */
export function sizeAt(tokens: readonly Token[], at: number): Found | undefined {
  return yearsAt(tokens, at) ?? letterPairAt(tokens, at) ?? letterAt(tokens, at) ?? numberAt(tokens, at);
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

/** `M/L`, "M or L": either of two neighbouring sizes. */
function letterPairAt(tokens: readonly Token[], at: number): Found | undefined {
  const [low, next, beyond] = [letterOf(tokens[at]), letterOf(tokens[at + 1]), letterOf(tokens[at + 2])];
  // The hyphen of `S-M` is no token.
  const hyphened = next !== undefined && (tokens[at + 1]?.start ?? 0) - (tokens[at]?.end ?? 0) === 1;
  const joined = /^(?:\/|or|ya|-)$/.test(tokens[at + 1]?.word ?? '');
  const high = hyphened ? next : joined ? beyond : undefined;
  if (low === undefined || high === undefined || inOrder.indexOf(high) !== inOrder.indexOf(low) + 1)
    return undefined;
  return { from: at, to: hyphened ? at + 2 : at + 3, size: `${low}/${high}`, said: true, numeric: false };
}

function letterOf(token: Token | undefined): string | undefined {
  const word = token?.word ?? '';
  const size = word.length < 4 ? (sureSizes.get(word) ?? possibleSizes.get(word)) : undefined;
  return size !== undefined && inOrder.includes(size) ? size : undefined;
}

function letterAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
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
  const own = said || capital || standsAlone(tokens, at);
  return { from: at, to: at + 1, size: possible, said: own, numeric: false };
}

/** Elsewhere than at the beginning, alone or after "size" it is one more way to say "and". */
function plusAt(tokens: readonly Token[], at: number): Found | undefined {
  const said = near(tokens, at, -1) || standsAlone(tokens, at);
  if (!said && at > 0) return undefined;
  return { from: at, to: at + 1, size: 'Plus', said, numeric: false };
}

function near(tokens: readonly Token[], at: number, step: -1): boolean {
  for (let index = at + step; index >= Math.max(0, at - 3); index += step) {
    if (sizeCues.has(tokens[index]?.word ?? '')) return true;
    if (!sizeFillers.has(tokens[index]?.word ?? '') && !/^[:=-]$/.test(tokens[index]?.word ?? ''))
      return false;
  }
  return false;
}

/** ", medium," or "in large under 2000": nothing else in its clause that could be small or large. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const opens =
    before === undefined || before.kind === 'comma' || before.kind === 'stop' || sizeLeads.has(before.word);
  const closes =
    after === undefined ||
    ['comma', 'stop'].includes(after.kind) ||
    /^(?:and|under|budget|max|please|pls|below|or|&|on)$/.test(after.word);
  return opens && closes;
}

/** May stand right at a number: `UK9`, `w32`, `size8`, `waist32`. */
function isSizeLabel(word: string): boolean {
  return /^(?:uk|us|eu|eur|ind|w|x|l)$/.test(word) || sizeCues.has(word) || partWords.has(word);
}

function numberAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.value < 2 || token.value > 60 || token.value % 0.5 !== 0)
    return undefined;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const further = tokens[at + 2];
  // "x500": part of a name.
  if (token.glued && before?.kind === 'word' && !isSizeLabel(before.word)) return undefined;
  if (before?.word === "'" || after?.word === "'" || (after?.word === '-' && further?.kind === 'number'))
    return undefined;
  const value = String(token.value);
  const found = { from: at, to: at + 1, numeric: true };
  if (before && /^(?:uk|us|eu|eur|ind)$/.test(before.word)) {
    return {
      ...found,
      from: at - 1,
      size: `${before.word.replace('eur', 'eu').toUpperCase()} ${value}`,
      said: true,
    };
  }
  if (after && /^(?:uk|us|eu|eur|ind)$/.test(after.word)) {
    return {
      ...found,
      to: at + 2,
      size: `${after.word.replace('eur', 'eu').toUpperCase()} ${value}`,
      said: true,
    };
  }
  if (before?.word === 'w' && token.glued && token.value >= 22) {
    const length = after?.word === 'l' && further?.kind === 'number' && further.glued ? further : undefined;
    const to = length ? at + 3 : at + 1;
    const size = length ? `${value}x${length.value}` : value;
    return { ...found, from: at - 1, to, size, said: true, part: 'bottom' };
  }
  if (
    after &&
    further?.kind === 'number' &&
    (after.word === 'x' || (after.word === '/' && after.glued && further.glued)) &&
    token.value >= 22 &&
    further.value >= 22
  ) {
    return { ...found, to: at + 3, size: `${value}x${further.value}`, said: true, part: 'bottom' };
  }
  if (
    after &&
    /^(?:regular|long|short|r)$/.test(after.word) &&
    token.value >= 32 &&
    !(after.glued && after.word !== 'r')
  ) {
    const length = after.word === 'regular' || after.word === 'r' ? '' : after.word.charAt(0).toUpperCase();
    const garment =
      length !== '' &&
      tokens[at + 2] !== undefined &&
      !['comma', 'stop'].includes(tokens[at + 2]?.kind ?? '');
    if (!garment) return { ...found, to: at + 2, size: value + length, said: true, part: 'top' };
  }
  if (after?.glued && after.kind === 'word') return undefined;
  const inches = after !== undefined && /^(?:inch|inches|"|waist)$/.test(after.word);
  if ((inches || before?.word === 'waist') && token.value >= 20)
    return { ...found, size: value, said: true, part: 'bottom' };
  if (inches) return undefined;
  const said =
    near(tokens, at, -1) || (after !== undefined && /^(?:size|sized|sz|number|no)$/.test(after.word));
  return { ...found, size: value, said };
}
