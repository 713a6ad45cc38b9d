import { colourLexicon } from '../vocabulary/colours.js';
import { detailLexicon } from '../vocabulary/details.js';
import { garmentLexicon } from '../vocabulary/garments.js';
import { hypernymLexicon } from '../vocabulary/hypernyms.js';
import type { Lexicon } from '../vocabulary/match.js';
import { materialLexicon } from '../vocabulary/materials.js';
import { occasionLexicon } from '../vocabulary/occasions.js';
import { patternLexicon } from '../vocabulary/patterns.js';
import { seasonLexicon } from '../vocabulary/seasons.js';
import { styleLexicon } from '../vocabulary/styles.js';
import { budgetCues } from './budget-cues.js';
import { negationFillers, negationLexicon } from './negation-cues.js';
import { englishNumbers, multipliers, numbersBeforeMultiplier } from './number-words.js';
import { childLexicon, peopleLexicon } from './people-words.js';
import { partWords, possibleSizes, sizeCues, sureSizes } from './size-words.js';
import { letters } from './slips.js';
import { falseFriends, stopWords } from './stop-words.js';
import { thriftLexicon } from './thrift.js';
import {
  colourGroupLexicon,
  fitGroupLexicon,
  idiomLexicon,
  kindLexicon,
  moreOccasionLexicon,
  partLexicon,
  tasteLexicon,
} from './wish-terms.js';
import { wordSet } from './words.js';

/** A word that a misspelt one may stand for, and its letters as bits. */
type Target = { readonly word: string; readonly letters: number };
export type Dictionary = {
  /** Words that have a meaning and are never corrected. */
  readonly known: ReadonlySet<string>;
  /** Targets by first letter and length, as `d5`; those of earlier tables first. */
  readonly targets: ReadonlyMap<string, readonly Target[]>;
};

/** Cues of the parser that are often misspelt. */
const cueTargets = wordSet(
  `under below budget price between maximum minimum around without nothing anything except rupees dollars pounds medium
   large small thousand hundred hazaar ladies women woman girlfriend boyfriend husband waist shoes size daughter
   mother sister brother sleeve sleeves sleeveless backless strapless`,
);
/** What a wish may mean; ties go to the earlier table, a garment being likelier meant than a pattern. */
const meanings: readonly Lexicon<unknown>[] = [
  ...[
    garmentLexicon,
    colourLexicon,
    occasionLexicon,
    materialLexicon,
    styleLexicon,
    patternLexicon,
    seasonLexicon,
    hypernymLexicon,
  ],
];
/** Of what shops sell, what is worn or put on: nobody means a figurine by "figuring". */
const worn: Lexicon<unknown> = new Map(
  [...garmentLexicon].filter(([, { term }]) => term === undefined || !term.name.startsWith('home ')),
);
const cues: readonly Lexicon<unknown>[] = [
  ...[
    budgetCues,
    negationLexicon,
    peopleLexicon,
    childLexicon,
    moreOccasionLexicon,
    partLexicon,
    colourGroupLexicon,
    idiomLexicon,
  ],
  ...[kindLexicon, tasteLexicon, detailLexicon, fitGroupLexicon, thriftLexicon],
];

/** Every word of a compiled table: those of its terms, or of its decoys too. */
function wordsIn(table: Lexicon<unknown>, into: Set<string>, decoys = false): void {
  for (const [phrase, { term }] of table) {
    if (term !== undefined || decoys) for (const word of phrase.split(' ')) into.add(word);
  }
}

/** All words of the vocabulary and of the parser, for `correctTypos`. */
export function buildDictionary(shortest: number): Dictionary {
  const meant = new Set<string>();
  for (const table of meanings) wordsIn(table === garmentLexicon ? worn : table, meant);
  for (const word of cueTargets) meant.add(word);
  const known = new Set(meant);
  for (const table of [...meanings, ...cues]) wordsIn(table, known, true);
  for (const words of [stopWords, falseFriends, negationFillers, sizeCues]) {
    for (const word of words) known.add(word);
  }
  for (const table of [
    englishNumbers,
    multipliers,
    numbersBeforeMultiplier,
    partWords,
    possibleSizes,
    sureSizes,
  ]) {
    for (const word of table.keys()) known.add(word);
  }
  const targets = new Map<string, Target[]>();
  for (const word of meant) {
    if (word.length < shortest || !/^[a-z]+$/.test(word)) continue;
    const key = word.charAt(0) + word.length;
    const bucket = targets.get(key) ?? [];
    bucket.push({ word, letters: letters(word) });
    targets.set(key, bucket);
  }
  return { known, targets };
}

let known: ReadonlySet<string> | undefined;

/** Every word that has a meaning, of any length. */
export function knownWords(): ReadonlySet<string> {
  known ??= buildDictionary(1).known;
  return known;
}
