import { detailLexicon } from '../vocabulary/details.js';
import { garmentNamed } from '../vocabulary/garments.js';
import { findTerms, type Token, tokenise } from '../vocabulary/match.js';
import { materialLexicon } from '../vocabulary/materials.js';
import { patternLexicon } from '../vocabulary/patterns.js';
import { plainText } from './plain-text.js';

/** Characters that are read of a title and of a description, which says what matters first. */
const limits = { title: 300, description: 2000 };

/** From here on a sentence says what to wear it with, and that is no part of it: "team it with a denim jacket". */
const advice =
  /\b(?:pair|team|style|match|wear|worn|club|accessori[sz]e|layer)(?:ed|ing|d)?(?: (?:it|this|these|them|up|well|perfectly|your \w+|the \w+))? (?:with|over|under)\b.*|\bto wear with\b.*|\bgoes? (?:well )?with\b.*/i;

/** Said of a detail it is not there: "no lace", "not made of wool", "polyester free", "Hood: No". */
const denial = /^(?:no|non|not|without|never|free|minus)$/;
const none = /^(?:no|none|nil|na|0)$/;
/** How many words before a detail still deny it. */
const DENIED_WITHIN = 3;

/**
 * All that a title and a description say of how a piece is cut, what is on it and what it is made of, by the
 * vocabulary's names of details, patterns and materials; sorted. Its columns hold what it is at first sight, and of a
 * pattern or fit only one: this is for who turns such a thing down. Nobody says that a kurta has slits, and all have.
 */
export function readDetails(title: string, description: string, category: string): string[] {
  const kurta = /kurt[ai]/.test([category, ...(garmentNamed(category)?.kinds ?? [])].join());
  const told = plainText(description, limits.description, ' . ').replace(
    /\b3\/4(?:th)?\b/gi,
    'three quarter',
  );
  const sentences = `${title.slice(0, limits.title)} . ${told}`
    .split(/[.;\n]+|(?<=[a-z])(?=[A-Z][a-z])/)
    .map((each) => each.replace(advice, ''));
  const names = sentences.flatMap((sentence) => {
    const tokens = tokenise(sentence);
    return [detailLexicon, patternLexicon, materialLexicon].flatMap((lexicon) =>
      findTerms<{ readonly name: string }>(tokens, lexicon)
        .filter(({ from, to }) => !isDenied(sentence, tokens, from, to))
        .map(({ term }) => term.name),
    );
  });
  return [...new Set(names)].filter((name) => name !== 'solid' && !(kurta && name === 'slit')).sort();
}

function isDenied(sentence: string, tokens: readonly Token[], from: number, to: number): boolean {
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
  return answered === true || free || clause.some(({ word }) => denial.test(word));
}
