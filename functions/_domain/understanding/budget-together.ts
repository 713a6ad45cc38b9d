import { endsWorn } from './garment-limits.js';
import type { Limit } from './limits.js';
import type { Token } from './tokens.js';

/** An amount for several outfits, and how many they are. A bare "total" may be that of each, and is none. */
type Together = { readonly max: number; readonly outfits: number };
/** A limit on each of several outfits may be a share of one on all. */
export type Shared = Limit & { readonly together?: Together };

const sure =
  'altogether|all together|combined|put together|(?:sab|sabka|sabko|kul) ?mila ?k(?:e|ar)|in total for all|total for all';
const number = '(?:[2-9]|\\d\\d|two|three|four|five|six)';
const all = `for both|for all(?: (?:the )?${number}| of them)?(?: (?:outfits|looks|options))?`;
const currency = '(?:₹|rs|inr|rupees|\\$|€|£|usd)';
const before = new RegExp(`(?:^| )(?:${sure}|${all})(?: (?:,|:|-|is|budget|of|max|under|${currency}))*$`);
const within = new RegExp(`(?:^| )(?:${sure})(?: |$)`);
const behind = new RegExp(`^(?:(?:,|\\/|-|tak|max|budget|only|in|is|hai|${currency}) )*(?:${sure})(?: |$)`);
const behindAll = new RegExp(`^(?:(?:tak|max|budget|only|in|total|${currency}) )*(?:${all})(?= [,.;!]|$)`);
/** No words that say it stand further from the amount. */
const REACH = 8;

/**
 * A limit as one on each of `outfits`, where it is said to be on all of them together: "3 outfits, 6000 altogether". The
 * share is rounded down, so that so many outfits keep it; the words that say so are marked in `taken`.
 */
export function shared(tokens: readonly Token[], limit: Limit, outfits: number, taken: boolean[]): Shared {
  const { max, min, each, said } = limit;
  const [from, to] = [Math.min(...said), Math.max(...said) + 1];
  if (outfits < 2 || max === undefined || each || endsWorn(tokens.slice(0, from))) return limit;
  const start = Math.max(0, from - REACH);
  const told = [
    before.exec(spoken(tokens, start, from)),
    within.exec(spoken(tokens, from, to)),
    behind.exec(spoken(tokens, to, to + REACH)) ?? behindAll.exec(spoken(tokens, to, to + REACH)),
  ];
  const [first, , last] = told.map((match) => match?.[0].trim().split(' ').length ?? 0);
  if (told.every((match) => match === null)) return limit;
  taken.fill(true, from - (first ?? 0), from);
  taken.fill(true, to, Math.min(tokens.length, to + (last ?? 0)));
  const share = (amount: number) => Math.floor(amount / outfits);
  return {
    ...limit,
    max: share(max),
    ...(min !== undefined && { min: share(min) }),
    together: { max, outfits },
  };
}

function spoken(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
}
