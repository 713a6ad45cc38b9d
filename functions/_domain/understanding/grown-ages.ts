import type { Age } from '../query.js';
import { findTerms } from '../vocabulary/match.js';
import { bareAge } from './bare-ages.js';
import { type Person, peopleLexicon } from './people-words.js';
import type { Token } from './tokens.js';
import { wordsOf } from './words.js';

/** Up to this age the number behind "guy" or "lady" may be no waist; from 26 on it may be one. */
const YOUNG = 25;
/** From this age on somebody's birthday is hers whom the wish dresses, and no size is so large. */
const OLD = 60;

const measured = /^(?:waist|size|chest|bust|hips?|inch|inches)$/;

/** Behind "my mom is 62" the clause ends, or goes on with no measure: "needs a saree". */
const goesOn = /^(?:and|so|but|who|she|he|needs|wants|loves|likes|years|year|yrs|yr|turning|old)$/;

/**
 * How old a grown-up is, in forms that are no child's: "50+", "women 40s", "in her 60s", "my mom is 62", "guy 24" and
 * "grandma's 80th birthday"; its words are marked in `taken`. To be read before vintage is seen in "her 60s".
 */
export function readGrownAge(tokens: readonly Token[], taken: boolean[]): Age | undefined {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'number' || taken[at] || token.value < 16 || token.value > 99) continue;
    const age = tensAt(tokens, at) ?? plainAt(tokens, at) ?? bareAge(tokens, at);
    if (!age) continue;
    taken.fill(true, at, age.to);
    return { low: age.low, high: age.high };
  }
  return undefined;
}

type Found = Age & { readonly to: number };

/** "Women 40s", "in her early 60s". */
function tensAt(tokens: readonly Token[], at: number): Found | undefined {
  const [token, s] = [tokens[at], tokens[at + 1]];
  if (!token || !s?.glued || s.word !== 's' || token.value % 10 !== 0) return undefined;
  const early = /^(?:early|mid|late)$/.test(tokens[at - 1]?.word ?? '');
  const from = early ? at - 1 : at;
  const lives =
    tokens[from - 2]?.word === 'in' && /^(?:her|his|my|their)$/.test(tokens[from - 1]?.word ?? '');
  // "Women 70s" may well be a style.
  const comma = tokens[from - 1]?.kind === 'comma' ? from - 1 : from;
  const grown = token.value >= 30 && token.value <= 50 && personBefore(tokens, comma) !== undefined;
  return lives || early || grown ? { low: token.value, high: token.value + 9, to: at + 2 } : undefined;
}

function plainAt(tokens: readonly Token[], at: number): Found | undefined {
  const { value } = tokens[at] ?? { value: 0 };
  const next = tokens[at + 1];
  const told = (to: number): Found => ({ low: value, high: value, to });
  const sized = [tokens[at - 1], tokens[at + 2]].some((beside) => measured.test(beside?.word ?? ''));
  // A budget of so little was none.
  if (next?.glued && next.word === '+' && !sized) return told(at + 2);
  const ends = next === undefined || /^(?:comma|stop)$/.test(next.kind);
  const is = whoIs(tokens, at);
  const old = /^(?:relation|child|group)$/.test(is?.kind ?? '') || (is && value > OLD);
  if (old && (ends || goesOn.test(next.word))) return told(at + 1);
  const person = personBefore(tokens, at);
  const young =
    value >= 18 &&
    value <= YOUNG &&
    person?.kind === 'group' &&
    /^(?:guy|man|male|dude|woman|lady|female|gal)$/.test(tokens[at - 1]?.word ?? '');
  if (
    young &&
    (ends || !/^(?:jeans?|pants?|trousers?|waist|size|inch|inches|to|or)$/.test(next.word)) &&
    next?.kind !== 'sign'
  )
    return told(at + 1);
  return isBirthday(tokens, at) ? told(at + 1) : undefined;
}

/** "Grandma's 80th birthday", where nobody speaks of herself; what is "for her 80th birthday" others wear there. */
function isBirthday(tokens: readonly Token[], at: number): boolean {
  const [number, ordinal, event] = tokens.slice(at, at + 3);
  const before = /^(?:my|our|the)$/.test(tokens[at - 2]?.word ?? '') ? tokens[at - 3] : tokens[at - 2];
  return (
    (number?.value ?? 0) >= OLD &&
    ordinal?.glued === true &&
    /^(?:st|nd|rd|th)$/.test(ordinal.word) &&
    /^(?:birthday|bday)$/.test(event?.word ?? '') &&
    tokens[at - 1]?.possessive === true &&
    !/^(?:for|at|to|on)$/.test(before?.word ?? '') &&
    personBefore(tokens, at)?.kind === 'relation' &&
    !tokens.some(({ word }) => /^(?:i|im|me|myself|main|mai|mujhe)$/.test(word))
  );
}

/** Who is said to be of a number: "my mom is 62", "an old lady who is 75", "she's 70". */
function whoIs(tokens: readonly Token[], at: number): Person | undefined {
  const last = tokens[at - 1];
  if (/^(?:she|he)s?$/.test(last?.word ?? '') && last?.possessive) return personBefore(tokens, at);
  const is = last?.word === 'is' ? at - 1 : at;
  const who = /^(?:who|whos)$/.test(tokens[is - 1]?.word ?? '') ? is - 1 : is;
  return who < at ? personBefore(tokens, who) : undefined;
}

/** Who is named right before a token. */
function personBefore(tokens: readonly Token[], at: number): Person | undefined {
  const [person] = findTerms(wordsOf(tokens.slice(Math.max(0, at - 1), at)), peopleLexicon);
  return person?.term;
}
