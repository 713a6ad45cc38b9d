import type { Query } from '../query.js';
import { avoidedFeatures } from './features.js';
import type { Phrase } from './lists.js';
import { findMarks, isHead, type Mark } from './marks.js';
import { listJoiners, negationFillers } from './negation-cues.js';
import { type Polarity, readPolarity } from './polarity.js';
import { refusedWords } from './refused-words.js';
import type { Token } from './tokens.js';
import { wordsOf } from './words.js';

/** What a search turns down, and the token indices that say so and that nothing is to be found by. */
type Refused = { readonly avoid: Query['avoid']; readonly said: readonly number[] };
type Range = { readonly from: number; readonly to: number };

/** Turn down a word that nothing understands; of "never stop" and "nike free" both are names. */
const plain =
  /^(?:no|nope|not|without|sans|bina|minus|avoid(?:ing)?|skip|exclud(?:e|ing)|except(?: for)?|other than|apart from|besides|but|(?:any|every|all)\w* (?:but|except|other than)|dont|do not|hate|dislike|(?:nahi|nahin|not)(?: \w+)*|(?:nothing|mat) \w+)$/;
/** Turn down nothing in a search: in names of things they say something else. */
const loose =
  /^(?:zero|un|anti|never|nothing|mat|ohne|wo|out|aside|itch\w*|(?:hold|drop|lose|leave|ditch)\b.*|(?:so )?done with|over it with)$/;
/** What comes with a garment and is not wanted: "kurta set without dupatta". */
const partless = /^(?:no|without|sans|minus|bina|ke bina|k bina)$/;

/** What a search turns down, words in `taken` aside; undefined where nothing is. Negations count in small letters only. */
export function refusalsSought(tokens: readonly Token[], taken: readonly boolean[]): Refused | undefined {
  const marks = findMarks(wordsOf(tokens), taken);
  const polarity = readPolarity(tokens, marks, taken);
  const avoided = polarity.avoided.filter((phrase) => {
    const cue = cueOf(polarity, phrase);
    return isMeant(tokens, cue, false) && (tokens[cue.from]?.word !== 'free' || isFreeOf(phrase, cue));
  });
  const refusals = polarity.refusals.filter((refusal) => isMeant(tokens, refusal, true));
  const understood = taken.slice();
  for (const { first, last } of marks) understood.fill(true, first, last + 1);
  const names = refusedWords(tokens, refusals, understood);
  if (avoided.length === 0 && names.words.length === 0) return undefined;
  const said = new Set(names.said);
  for (const phrase of avoided) {
    const cue = cueOf(polarity, phrase);
    for (let index = cue.from; index < cue.to; index++) said.add(index);
    const first = Math.min(...phrase.map((mark) => mark.first));
    for (let index = cue.to; index < first; index++) if (isFiller(tokens[index])) said.add(index);
    // Who wants no logo on a t-shirt looks for t-shirts.
    for (const mark of phrase)
      if (phrase.length === 1 || !isHead(mark))
        for (let index = mark.first; index <= mark.last; index++) said.add(index);
  }
  // "Black or white" leaves no "or" behind.
  for (let index = tokens.length - 1; index >= 0; index--)
    if (isJoiner(tokens[index]) && said.has(index + 1)) said.add(index);
  const { avoid } = avoidedFeatures(avoided);
  const parts = avoided.flatMap((phrase) => partOf(tokens, phrase, cueOf(polarity, phrase), marks));
  const words = [...new Set([...names.words, ...parts])];
  return { avoid: { ...avoid, ...(words.length > 0 && { words }) }, said: [...said] };
}

/** The tokens of the negation that turns a phrase down. */
function cueOf({ cueOf: cues, said }: Polarity, [mark]: Phrase): Range {
  const last = (mark && cues.get(mark)) ?? -1;
  let from = last;
  while (said.includes(from - 1)) from--;
  return { from, to: last + 1 };
}

/**
 * Whether a negation is one: titles write theirs in capitals, "Non Leather", while a first letter alone is a telephone's
 * own doing.
 */
function isMeant(tokens: readonly Token[], { from, to }: Range, plainly: boolean): boolean {
  const cue = tokens.slice(from, to);
  const isSmall = ({ raw }: Token) => raw === raw.toLowerCase();
  // "Self -Checked": the minus itself is in neither.
  const written =
    tokens.slice(from, cue[0]?.raw === '-' ? to + 1 : to).every(isSmall) ||
    (from === 0 && tokens.slice(1).every(isSmall));
  const words = cue.map(({ word }) => word).join(' ');
  return cue.length > 0 && written && (plainly ? plain.test(words) : !loose.test(words));
}

/** "Leather free", but not the "free" of a model's name. */
function isFreeOf(phrase: Phrase, { from }: Range): boolean {
  return phrase.every(({ role, last }) => role === 'material' && last < from);
}

/** The word of a garment that another is not to come with: no title that holds it will do. */
function partOf(
  tokens: readonly Token[],
  phrase: Phrase,
  { from, to }: Range,
  marks: readonly Mark[],
): string[] {
  const cue = tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
  const [mark] = phrase;
  if (mark === undefined || phrase.length > 1 || mark.role !== 'garment' || !partless.test(cue)) return [];
  const other = marks.some((one) => isHead(one) && one !== mark && one.last < from);
  return other && !mark.said.includes(' ') ? [mark.said] : [];
}

function isFiller(token: Token | undefined): boolean {
  return negationFillers.has(token?.word ?? '');
}

function isJoiner(token: Token | undefined): boolean {
  return listJoiners.has(token?.word ?? '') || token?.word === 'but';
}
