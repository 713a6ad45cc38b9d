import { garmentLexicon } from '../vocabulary/garments.js';
import { findTerms } from '../vocabulary/match.js';
import { currencyNamed } from './currencies.js';
import type { Limit } from './limits.js';
import { slotKinds } from './slot-kinds.js';
import type { Token } from './tokens.js';
import { kindLexicon, partLexicon, wider } from './wish-terms.js';

/** Limits and the garments, or kinds of a slot, that they are on. */
export type Garments = ReadonlyMap<Limit, string>;

/**
 * The garments that limits stand right beside: "blazer alone not above 4000". One between two limits
 * is of the second, as in "under 3k, shirt under 800", unless that has its own behind it: "under 1k jeans under 500 top".
 */
export function garmentsOf(tokens: readonly Token[], limits: readonly Limit[]): Garments {
  const found: [Limit, string][] = [];
  const [first] = limits;
  const amountFirst = first !== undefined && besideOf(tokens, first).before === undefined;
  let claimed: number | undefined;
  for (const limit of [...limits].reverse()) {
    const { before, after } = besideOf(tokens, limit);
    const behind = after?.at === claimed ? undefined : after;
    const own = limit.whole ? undefined : amountFirst ? (behind ?? before) : (before ?? behind);
    claimed = own === undefined ? undefined : own.at;
    if (own?.name !== undefined) found.unshift([limit, own.name]);
  }
  return new Map(found);
}

type Beside = { readonly at: number; readonly name: string | undefined };

/** The garments right before and behind a limit, by the token that each begins at; without a name where it may be on more. */
function besideOf(
  tokens: readonly Token[],
  { said }: Limit,
): { readonly before: Beside | undefined; readonly after: Beside | undefined } {
  let end = Math.min(...said);
  while (
    /^(?:alone|only|itself|for|at|must|should|be|is|ka|ki|ke|liye|alag|se|separate|separately|size|:|-)$/.test(
      tokens[end - 1]?.word ?? '',
    ) ||
    (tokens[end - 1]?.kind === 'number' && tokens[end - 2]?.word === 'size')
  )
    end--;
  const before = named(tokens.slice(0, end)).find(({ to }) => to === end);
  let next = Math.max(...said) + 1;
  while (/^(?:for|on|the|a|my)$/.test(tokens[next]?.word ?? '')) next++;
  const after = named(tokens.slice(next)).find(({ from }) => from === 0);
  // "150 for the shoes and 70 for the shirt": the next limit is joined, and no garment.
  const [joiner, beyond] = after ? [tokens[next + after.to], tokens[next + after.to + 1]] : [];
  const another = beyond?.kind === 'number' || currencyNamed(beyond?.word ?? '') !== undefined;
  const several = after && joins.test(joiner?.word ?? '') && !another;
  return {
    before: before && { at: before.from, name: isJoined(tokens, before.from) ? undefined : before.name },
    after: after && { at: next, name: several ? undefined : after.name },
  };
}

const joins = /^(?:and|&|aur|or|\+)$/;

/** In "shirt and black jeans under 2000" the limit may be on both together. */
function isJoined(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= from - 3; at--) {
    const token = tokens[at];
    if (token === undefined || /^(?:comma|stop|number)$/.test(token.kind)) return false;
    if (joins.test(token.word)) return endsWorn(tokens.slice(0, at));
  }
  return false;
}

function named(
  tokens: readonly Token[],
): { readonly name: string; readonly from: number; readonly to: number }[] {
  const terms = [...findTerms(tokens, kindLexicon), ...findTerms(tokens, garmentLexicon)];
  const garments = terms.map(({ term: { name }, from, to }) => ({ name, from, to }));
  const parts = findTerms(tokens, partLexicon).flatMap(({ term: { slot }, from, to }) => {
    // A place without one name for all that is worn there, as that of one piece: its limit is one on the outfit then.
    const [name, another] = slotKinds[slot];
    return name === undefined || another !== undefined ? [] : [{ name, from, to }];
  });
  // "Shoes" are all of them, though a title's are casual shoes.
  return [...parts, ...garments].map((each) => ({ ...each, name: wider.get(each.name) ?? each.name }));
}

/** Whether the last words name something to wear. */
export const endsWorn = (tokens: readonly Token[]): boolean =>
  worn(tokens).some(({ to }) => to === tokens.length);

function worn(tokens: readonly Token[]): { readonly from: number; readonly to: number }[] {
  return [...findTerms(tokens, garmentLexicon), ...findTerms(tokens, partLexicon)];
}

/**
 * "Top under 700 and jeans under 1200", "1k for shoes": a limit right beside a garment, among several, is that
 * garment's.
 */
export function isOfGarment(tokens: readonly Token[], { said }: Limit): boolean {
  if (endsWorn(tokens.slice(0, Math.min(...said)))) return true;
  let next = Math.max(...said) + 1;
  while (/^(?:for|on|the|a|my|each)$/.test(tokens[next]?.word ?? '')) next++;
  return worn(tokens.slice(next)).some(({ from }) => from === 0) || /^cloth/.test(tokens[next]?.word ?? '');
}
