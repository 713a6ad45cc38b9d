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
  return letterAt(tokens, at) ?? numberAt(tokens, at);
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
  if (before?.word === 'w' && token.glued && token.value >= 22)
    return { ...found, from: at - 1, size: value, said: true, part: 'bottom' };
  if (
    after &&
    further?.kind === 'number' &&
    further.glued &&
    after.glued &&
    /^[x/]$/.test(after.word) &&
    token.value >= 22
  ) {
    return { ...found, to: at + 3, size: value, said: true, part: 'bottom' };
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
