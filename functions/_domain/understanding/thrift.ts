import { findTerms, lexicon } from '../vocabulary/match.js';
import { phrases, type Word } from './words.js';

const cheap = phrases(
  `cheap, cheaper, cheapest, affordable, inexpensive, economical, budget friendly, pocket friendly, wallet friendly, easy on the pocket
   low price, low priced, low cost, lowest price, low budget, tight budget, budget is tight, budget is low, budget tight, budget kam hai, money is tight, on a budget, value for money, good value, sasta, sasti, saste
   kam daam, kam dam, kam paise, kam paison, kam paise me, kam paise mein, kam price, kam budget, reasonable price, reasonably priced, reasonable prices, budget outfit, budget look, budget option, budget buy, mehnga nahi, mehenga nahi, mehnga na ho, mehngi nahi, mehnge nahi, zyada mehnga nahi
   zyada mehngi nahi, not expensive, not too expensive, not so expensive, not very expensive, not that expensive, isnt expensive
   isnt too expensive, nothing expensive, nothing too expensive, not costly, not too costly, nothing costly, not pricey, not too pricey`,
);
/** Who says so speaks of looks, or of the contrary. */
const decoys = phrases(
  'not cheap, not too cheap, nothing cheap, no cheap, dont want cheap, cheap looking, look cheap, looks cheap, looking cheap, cheaper than',
);

export const thriftLexicon = lexicon([{ name: 'low', words: cheap }], decoys);

/** Words of price in a search: they say nothing of the thing. */
export const priceLexicon = lexicon([
  {
    words: [
      ...cheap,
      ...phrases('expensive, costly, pricey, mehnga, mehngi, mehnge, sasta wala, saste wale, sasti wali'),
    ],
  },
]);

/** Whether a wish would rather pay little, its words marked in `taken`; "cheap" is a liking, no limit. */
export function readThrift(words: readonly Word[], taken: boolean[]): 'low' | undefined {
  const found = findTerms(words, thriftLexicon);
  for (const { from, to } of found)
    for (const { first, last } of words.slice(from, to)) taken.fill(true, first, last + 1);
  return found.length > 0 ? 'low' : undefined;
}
