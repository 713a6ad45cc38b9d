import { detailLexicon } from '../vocabulary/details.js';
import { findTerms, type Match, type Token, tokenise } from '../vocabulary/match.js';
import { materialLexicon } from '../vocabulary/materials.js';
import { patternLexicon } from '../vocabulary/patterns.js';
import { plainText } from './plain-text.js';

/** Characters that are read of a title and of a description, which says what matters first. */
const limits = { title: 300, description: 2000 };

/** From here on a sentence says what to wear it with, and that is no part of it: "team it with a denim jacket". */
const advice =
  /\b(?:pair|team|style|match|wear|worn|club|accessori[sz]e|layer)(?:ed|ing|d)?(?: (?:it|this|these|them|up|well|perfectly|your \w+|the \w+))? (?:with|over|under)\b.*|\bto wear with\b.*|\bgoes? (?:well )?with\b.*/i;

/** Said of a detail it is not there: "no lace", "not made of wool", "polyester free", "Hood: No". */
const denial = /^(?:no|not|without|never|free|minus)$/;
const none = /^(?:no|none|nil|na|0)$/;
/** "Three-quarter roll-up sleeves", "long bell sleeves": how long they are stands apart. */
const shapedSleeve =
  /\b(three[- ]quarters?|3\/4(?:th)?|long|full|short|half)(?:[ ,-]+(?:roll|rolled|up|bell|puff|puffed|cuffed|flared|regular|raglan|tie|extended|balloon|bishop|kimono|sheer|ruffled|layered|printed|embroidered|gota)){1,3}[ -]sleeves?\b/gi;
/** How many words before a detail still deny it. */
const DENIED_WITHIN = 3;

/**
 * All that a title and a description say of how a piece is cut, what is on it and what it is made of, by the
 * vocabulary's names of details, patterns and materials; sorted. Its columns hold what it is at first sight, and of a
 * pattern or fit only one: this is for who turns such a thing down.
 */
export function readDetails(title: string, description: string): string[] {
  const sentences = `${title.slice(0, limits.title)} . ${plainText(description, limits.description, ' . ')}`
    .replace(shapedSleeve, '$1 sleeve, $&')
    .split(/[.;\n]+/)
    .map((each) => each.replace(advice, ''));
  const names = sentences.flatMap((sentence) => {
    const tokens = tokenise(sentence);
    return [detailLexicon, patternLexicon, materialLexicon].flatMap((lexicon) =>
      findTerms<{ readonly name: string }>(tokens, lexicon)
        .filter((match) => !isDenied(tokens, match, sentence))
        .map(({ term }) => term.name),
    );
  });
  return [...new Set(names)].filter((name) => name !== 'solid').sort();
}

/**
 * Whether the words around a match say that it is not there. `non` denies only the word after it: a non-iron cotton shirt
 * is of cotton.
 */
export function isDenied(
  tokens: readonly Token[],
  { from, to }: Pick<Match<unknown>, 'from' | 'to'>,
  sentence = '',
): boolean {
  const before = tokens.slice(Math.max(0, from - DENIED_WITHIN), from + 1);
  const clause = before.slice(
    Math.max(
      0,
      before.findLastIndex(({ breaks }) => breaks),
    ),
    -1,
  );
  const [last, next] = [tokens[to - 1], tokens[to]];
  const answered = last && next && sentence.slice(last.end, next.start).includes(':') && none.test(next.word);
  const free = next?.word === 'free' && !next.breaks;
  return (
    answered === true || free || clause.at(-1)?.word === 'non' || clause.some(({ word }) => denial.test(word))
  );
}
