import { lexicon } from '../vocabulary/match.js';
import { phrases } from './words.js';

/**
 * Where the garments stand that the wearer has already: `next` behind the cue, `before` it, or `either`. `have` is no
 * cue alone: behind it a garment must end the clause, and where nobody is said to have it (`bare`) more must be asked for
 * later; `theirs` is the same of one of the family, `worn` of what somebody else will wear, or she who asks. `self` and
 * `mine` ("my jeans, need a top") count only where other things are asked for. `others` is followed by whose they are. `beside` is what goes with
 * something asked for before it: "a handbag to go with a red saree", and `for` the same of hers: "earrings for my saree".
 */
export type OwnedCue = {
  readonly words: readonly string[];
  readonly role:
    | 'next'
    | 'before'
    | 'either'
    | 'have'
    | 'bare'
    | 'theirs'
    | 'worn'
    | 'self'
    | 'mine'
    | 'others'
    | 'beside'
    | 'for'
    | 'none';
};

const cues: readonly OwnedCue[] = [
  {
    role: 'next',
    words: phrases(
      `my own, my existing, with my, with my own, apart from my own, besides my own, except my own, around my, match my, matching my, matches my
       match with my, matching with my, go with my, goes with my, going with my, go with my own, goes with my own, pair with my, paired with my
       pairs with my, pair my, style my, styling my, wear with my, worn with my, team with my, complement my, complements my, compliment my, compliments my
       match his, match her, match their, matching his, matching her
       go with his, go with her, goes with his, goes with her, over my, wear under my, mere paas, mere pass, meri paas, mere pas, mere paas already, mere paas pehle se`,
    ),
  },
  {
    role: 'before',
    words: phrases(
      'already sorted, are sorted, is sorted, sorted, already there, is already there, are already there, hai already, hain already, bhi hai, bhi hain, which i have, which i own, that i have, that i own, which i have already, hai mere paas, le liya, le li, le liya hai, le li hai, le rakha hai, le rakhi hai, kharid liya, kharid li, kharid liya hai, kharid li hai, already hai, pehle se hai, pehle se hain, already hain, mere paas hai, mere paas hain, already with me, is already with me, are already with me, is with me, are with me, with me already',
    ),
  },
  {
    role: 'either',
    words: phrases(
      'has tons of, have tons of, has lots of, have lots of, has plenty of, have plenty of, has enough, have enough, i own too many, own too many, owns too many, i have too many, ive too many, have too many, has too many, i just bought, i bought, ive bought, i have bought, just bought, i recently bought, i already have, i already own, i already got, i have already, i have got already, ive already got, already have, already has, already own, already got, already bought',
    ),
  },
  {
    role: 'others',
    words: phrases(
      'match the, matching the, matches the, match with the, go with the, goes with the, complement the',
    ),
  },
  {
    role: 'beside',
    words: phrases(
      'go with, goes with, going with, match, match with, matches with, matching with, wear with, be worn with, pair with, pair it with, team with, team it with',
    ),
  },
  { role: 'for', words: phrases('for my, for his, for her, for their') },
  {
    role: 'have',
    words: phrases(
      `i have, i have got, ive got, i own, i do have, i also have, i actually have, ive, got a, got an, have the, have a, has a`,
    ),
  },
  { role: 'bare', words: phrases('have, own, got') },
  { role: 'theirs', words: ['has'] },
  {
    role: 'worn',
    words: phrases(
      'is wearing, will wear, will be wearing, wearing, wears, has worn, is in, will be in, who wears, who is wearing, who will wear',
    ),
  },
  {
    role: 'self',
    words: phrases(
      `i am wearing, im wearing, i will wear, ill wear, i will be wearing, ill be wearing, i am going to wear, im going to wear, going to wear
       i am gonna wear, im gonna wear, i plan to wear, planning to wear, i am planning to wear, im planning to wear, planning on wearing, bought`,
    ),
  },
  { role: 'mine', words: phrases('my, mera, meri') },
  {
    role: 'none',
    words: phrases(
      'have a look, has a look, has to, will go with, would go with, have a thing for, help me with my, help with my, i have to, ive got to, i have got to, i have no, i have never',
    ),
  },
];
/** For `findTerms`: the words that say that a garment is had. */
export const ownedLexicon = lexicon(cues);
