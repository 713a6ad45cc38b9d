import { detailLexicon } from '../vocabulary/details.js';
import { garmentNamed } from '../vocabulary/garments.js';
import { findTerms, tokenise } from '../vocabulary/match.js';
import { materialLexicon } from '../vocabulary/materials.js';
import { patternLexicon } from '../vocabulary/patterns.js';
import { plainText } from './plain-text.js';

/** Characters that are read of a title and of a description, which says what matters first. */
const limits = { title: 300, description: 2000 };

/** More than this no piece is said to have, and no wish turns down. */
const most = 32;

/** What to wear it with is no part of it: "team it with a denim jacket". */
const advice =
  /\b(?:pair|team|style|match|wear|club|accessori[sz]e|layer) (?:it|this|these|them|your|the|up|with)\b|\bgoes? (?:well )?with\b/i;

/** Said right before a detail it is not there: "no lace", "without sleeves", "non sheer". */
const denial = /^(?:no|non|not|without|un|free|minus)$/;

/**
 * All that a title and a description say of how a piece is cut, what is on it and what it is made of, by the
 * vocabulary's names of details, patterns and materials; sorted. Its columns hold what it is at first sight, and of a
 * pattern or fit only one: this is for who turns such a thing down. Nobody says that a kurta has slits, and all have.
 */
export function readDetails(title: string, description: string, category: string): string[] {
  const kurta = /kurt[ai]/.test([category, ...(garmentNamed(category)?.kinds ?? [])].join());
  const told = plainText(description, limits.description);
  const sentences = `${title.slice(0, limits.title)} . ${told}`
    .split(/[.;\n]+|(?<=[a-z])(?=[A-Z][a-z])/)
    .filter((each) => !advice.test(each));
  const names = sentences.flatMap((sentence) => {
    const tokens = tokenise(sentence);
    return [detailLexicon, patternLexicon, materialLexicon].flatMap((lexicon) =>
      findTerms<{ readonly name: string }>(tokens, lexicon)
        .filter(({ from }) => !denial.test(tokens[from - 1]?.word ?? ''))
        .map(({ term }) => term.name),
    );
  });
  return [...new Set(names)]
    .filter((name) => name !== 'solid' && !(kurta && name === 'slit'))
    .sort()
    .slice(0, most);
}
