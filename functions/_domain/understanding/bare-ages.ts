import type { Age } from '../query.js';
import { garmentLexicon } from '../vocabulary/garments.js';
import { findTerms } from '../vocabulary/match.js';
import { peopleLexicon } from './people-words.js';
import type { Token } from './tokens.js';
import { wordsOf } from './words.js';

/** Grown-ups state their age so; a smaller number is a child's, and a larger one no shopper's. */
const AGES = { least: 18, most: 99 };
/** From here on numbers beside "women" and "men" that no garment is named for are no sizes. */
const PAST_SIZES = 45;
/** The largest numbered size of clothes; odd numbers are none. */
const LARGEST = 56;

/**
 * The age said by a number alone: "woman, 52, dinner", "I am 58", "women, 45, kitty party", "lady 45, saree". Beside a
 * garment that is sold by numbers it may be a size, and beside "women, 38" as well: such a one is no age. `to` is the
 * token behind its words.
 */
export function bareAge(tokens: readonly Token[], at: number): (Age & { readonly to: number }) | undefined {
  const [number, next] = [tokens[at], tokens[at + 1]];
  const value = number?.value ?? 0;
  if (value < AGES.least || value > AGES.most || !Number.isInteger(value)) return undefined;
  const years = /^(?:years?|yrs?)$/.test(next?.word ?? '') ? 1 : 0;
  if (!closes(tokens[at + 1 + years])) return undefined;
  const who = whoBefore(tokens, at);
  if (who === undefined) return undefined;
  const told = { low: value, high: value, to: at + 1 + years };
  if (years > 0) return told;
  if (isSized(tokens)) return value > LARGEST || value % 2 !== 0 ? told : undefined;
  return who === 'one' || value >= PAST_SIZES ? told : undefined;
}

/** Whether somebody is named before a number: whoever writes or a single person, or all women or men. */
function whoBefore(tokens: readonly Token[], at: number): 'one' | 'many' | undefined {
  const [before, last] = [tokens[at - 2], tokens[at - 1]];
  if (last?.word === 'im' || (before?.word === 'i' && last?.word === 'am')) return 'one';
  const named = last?.kind === 'comma' ? before : last;
  if (!named || named.possessive || /^(?:mens|gents|womens|ladies)$/.test(named.word)) return undefined;
  const [person] = findTerms(wordsOf([named]), peopleLexicon);
  if (!person || !/^(?:group|relation)$/.test(person.term.kind)) return undefined;
  return /^(?:women|men)$/.test(named.word) ? 'many' : 'one';
}

const closes = (next: Token | undefined) =>
  next === undefined ||
  /^(?:comma|stop)$/.test(next.kind) ||
  /^(?:and|under|below|needs?|want|wants|looking|going)$/.test(next.word);

/** Whether a garment is named that is sold by numbers; one drape fits all. */
function isSized(tokens: readonly Token[]): boolean {
  return findTerms(wordsOf(tokens), garmentLexicon).some(
    ({ term: { name, slot } }) => name !== 'saree' && !/^(?:accessory|bag|other)$/.test(slot),
  );
}
