import type { Gender } from '../product.js';
import type { Age } from '../query.js';
import type { Token } from './tokens.js';

/** Grown-ups state their age so; a smaller number is no age, and a larger one no shopper's. */
const AGES = { least: 13, most: 79 };

/**
 * Who writes "32F", "F, 27", "f, 27", "27/F" or "28M" says of which sex they are, and how old. A letter M that no age is glued to
 * is a size. Its tokens are marked in `taken`.
 */
export function readSexLetter(
  tokens: readonly Token[],
  taken: boolean[],
): { readonly gender: Gender; readonly age?: Age } | undefined {
  for (const [at, token] of tokens.entries()) {
    const small = token.raw === 'f';
    if (!/^[FfM]$/.test(token.raw) || taken[at]) continue;
    const before =
      ageAt(tokens, at - 1) ?? (tokens[at - 1]?.word === '/' ? ageAt(tokens, at - 2) : undefined);
    const parted = /^[,/]$/.test(tokens[at + 1]?.word ?? '');
    const after = ageAt(tokens, parted ? at + 2 : at + 1);
    const glued = token.glued && before !== undefined;
    const closes = opens(tokens[at + 1], tokens[at + 1]);
    const alone = opens(token, tokens[at - 1]) && closes && !small;
    const aged = (before !== undefined && closes) || (opens(token, tokens[at - 1]) && after !== undefined);
    if (token.raw === 'M' ? !glued : !(glued || alone || aged)) continue;
    const years = before ?? (token.raw === 'M' ? undefined : after);
    taken.fill(true, years !== undefined && years.at < at ? years.at : at, Math.max(years?.at ?? at, at) + 1);
    const age = years && { low: years.value, high: years.value };
    return { gender: token.raw === 'M' ? 'men' : 'women', ...(age && { age }) };
  }
  return undefined;
}

/** Whether a clause opens at a token: nothing, or a comma or stop, stands there or before it. */
function opens(token: Token | undefined, before: Token | undefined): boolean {
  return token === undefined || before === undefined || /^(?:comma|stop)$/.test(before.kind);
}

function ageAt(
  tokens: readonly Token[],
  at: number,
): { readonly at: number; readonly value: number } | undefined {
  const token = tokens[at];
  const isSize = /^(?:size|waist|bust|cup|chest)$/.test(tokens[at - 1]?.word ?? '');
  const isAge = !isSize && token?.kind === 'number' && token.value >= AGES.least && token.value <= AGES.most;
  return isAge && Number.isInteger(token.value) ? { at, value: token.value } : undefined;
}
