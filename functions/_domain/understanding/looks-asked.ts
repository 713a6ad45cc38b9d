import { readQuantities } from './quantities.js';
import type { Token } from './tokens.js';
import { wordSet } from './words.js';

/** As many outfits as an answer may hold; `query.ts` and the request are bound by the same. */
const fewestLooks = 2;
const mostLooks = 6;
/** No larger number counts outfits: "1500 outfit" is a price. */
const MOST_COUNTED = 30;
/** "Four different date night looks": as many words may stand between the number and what it counts. */
const MOST_BETWEEN = 3;

const looks = wordSet(
  'outfit outfits look looks option options ootd ootds choice choices idea ideas suggestion suggestions alternatives variations ensembles combos combinations',
);
/** Right behind a number, what it counts or measures instead: "3 day trip outfits", "a 2 piece look". */
const measures = wordSet(
  `day days night nights week weeks month months year years yr yrs yo old saal piece pieces pc inch inches cm kg feet ft k hundred
   thousand hazaar lakh rs rupees inr dollars bucks usd pounds euros event events function functions people persons friends kids size`,
);
/** No adjective of outfits. */
const joiners = wordSet('of for with and or to from at on in the a an my under below within upto');
/** A number right after one of these is a size, an age, a price or part of a range or date. */
const labels = wordSet(
  `size sz waist chest bust uk us eu age aged under below within between over above to than rs inr usd number no jordan class grade
   turning turns day week chapter april may june july august march january february september october november december`,
);
const hindi: ReadonlyMap<string, number> = new Map(
  Object.entries({ do: 2, teen: 3, tin: 3, char: 4, chaar: 4, paanch: 5, panch: 5, chhe: 6 }),
);
const hinglish = wordSet('chahiye chaiye dikhao dikha batao bata dedo de ke liye mein ka ki koi mujhe');
const verbs = wordSet('give show suggest need want send dikhao get pick');

/** Outfits asked for, as many as an answer may hold, and how many the words say; `left`: the token of a number that is outside of that. */
export type LooksAsked = { readonly count: number; readonly said: number; readonly left?: number };

/**
 * How many outfits a wish asks for, in "3 looks", "four different options" or "give me 5", its words marked in `taken`.
 * Garments that are counted are none: "2 kurtas".
 */
export function readLooksAsked(tokens: readonly Token[], taken: boolean[]): LooksAsked | undefined {
  for (const { from, to, value } of [...readQuantities(tokens), ...otherNumbers(tokens)]) {
    if (!Number.isInteger(value) || value < 1 || value > MOST_COUNTED || isTaken(taken, from, to)) continue;
    const noun = nounBehind(tokens, to);
    const counts = noun !== undefined ? isOfLooks(tokens, from, value) : isGiven(tokens, from, to, value);
    if (!counts) continue;
    const start = startOf(tokens, from, value);
    taken.fill(true, start, to);
    const count = Math.min(mostLooks, Math.max(fewestLooks, value));
    return { count, said: value, ...(count !== value && { left: from }) };
  }
  return undefined;
}

type Counted = { readonly from: number; readonly to: number; readonly value: number };

/** "One outfit", "a couple of looks", and in Hindi "do outfit"; an article is no number. */
function otherNumbers(tokens: readonly Token[]): Counted[] {
  const hindiWish = tokens.some(({ word }) => hinglish.has(word));
  return tokens.flatMap(({ word }, from): Counted[] => {
    const next = tokens[from + 1]?.word ?? '';
    if (word === 'one' && looks.has(next)) return [{ from, to: from + 1, value: 1 }];
    if (word === 'ek' && next === 'hi') return [{ from, to: from + 2, value: 1 }];
    if (word === 'couple' && next === 'of') return [{ from, to: from + 2, value: 2 }];
    const said = hindi.get(word);
    return said !== undefined && hindiWish && looks.has(next) ? [{ from, to: from + 1, value: said }] : [];
  });
}

/** Where the outfits stand that a number counts. */
function nounBehind(tokens: readonly Token[], to: number): number | undefined {
  for (let at = to; at <= to + MOST_BETWEEN; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || (token.breaks && at > to) || token.glued) return undefined;
    if (looks.has(token.word)) return at;
    if (joiners.has(token.word) || (at === to && measures.has(token.word))) return undefined;
  }
  return undefined;
}

function isOfLooks(tokens: readonly Token[], from: number, value: number): boolean {
  const before = tokens[from - 1];
  if (startOf(tokens, from, value) < from || before?.word === 'upto') return true;
  return !labels.has(before?.word ?? '') && !before?.word.match(/^[\p{Sc}/-]$/u) && before?.kind !== 'number';
}

/** "Give me 3", "show 4 for office". */
function isGiven(tokens: readonly Token[], from: number, to: number, value: number): boolean {
  const verb = tokens[from - 1]?.word === 'me' ? from - 2 : from - 1;
  const next = tokens[to];
  const ends =
    next === undefined ||
    /^(?:comma|stop)$/.test(next.kind) ||
    /^(?:for|please|pls|plz|different|that|which)$/.test(next.word);
  return verbs.has(tokens[verb]?.word ?? '') && ends && value >= fewestLooks && value <= mostLooks;
}

/** Where the words begin that say the number: "top 3", "at least 4", "3-4", "2 or 3". */
function startOf(tokens: readonly Token[], from: number, value: number): number {
  const [joiner, low] = [tokens[from - 1], tokens[from - 2]];
  const range = /^(?:-|to|or|ya)$/.test(joiner?.word ?? '') && low?.kind === 'number' && low.value < value;
  const start = range && low.value >= 1 ? from - 2 : from;
  const [before, first] = [tokens[start - 1]?.word ?? '', tokens[start - 2]?.word ?? ''];
  if (/^at$/.test(first) && /^(?:least|most)$/.test(before)) return start - 2;
  return /^(?:top|max|maximum|minimum|min|upto)$/.test(before) ? start - 1 : start;
}

function isTaken(taken: readonly boolean[], from: number, to: number): boolean {
  return taken.slice(from, to).includes(true);
}
