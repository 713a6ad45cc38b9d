import { findTerms, lexicon } from '../vocabulary/match.js';
import { phrases, type Word, wordSet } from './words.js';

/** Words for several people of whom none is named. */
const together = lexicon([
  {
    words: phrases(
      `both of us, both of them, two of us, us both, us two, hum dono, dono ke liye
       family outfit, family look, family clothes, family twinning, family of 3, family of 4, family of 5, family of three
       family of four, family of five, for family, for my family, for our family, for the family, for my whole family, for the whole family
       for my entire family, for our whole family, puri family ke liye, family ke liye
       for parents, for my parents, for our parents, for his parents, for her parents, for grandparents, for my grandparents, parents ke liye
       for my siblings, for siblings`,
    ),
  },
]);
/** Of these they are only the hosts: "for my parents anniversary". */
const theirs = wordSet(
  `party function functions dinner lunch brunch wedding event gathering photo photoshoot shoot trip get reunion puja pooja vacation holiday
   time day picnic anniversary house home place friend friends birthday meeting visit ceremony member side`,
);
const whom = /^(?:both|two|dono|famil(?:y|ies)|(?:grand)?parents|siblings)$/;

/** Where in a wish, by word, it speaks of several people of whom one outfit dresses one: "for both of us", "for my parents". */
export function peopleTogether(words: readonly Word[]): number[] {
  return findTerms(words, together).flatMap(({ from, to }) => {
    if (words[to]?.breaks === false && theirs.has(words[to]?.word ?? '')) return [];
    const at = words.findIndex(
      ({ word, possessive }, index) => index >= from && index < to && whom.test(word) && !possessive,
    );
    return at < 0 ? [] : [at];
  });
}

const self = wordSet('me myself i mujhe');
/** "My wife and I are going": told, and nobody to be dressed. */
const tells = wordSet('are were have will would am was shall can both love like');

/** Where she who asks stands beside the one that is dressed: "for my wife and me". */
export function selfBeside(words: readonly Word[], to: number): number | undefined {
  const joined = /^(?:and|aur|n|plus)$/.test(words[to]?.word ?? '') && self.has(words[to + 1]?.word ?? '');
  return joined && !tells.has(words[to + 2]?.word ?? '') ? to + 1 : undefined;
}
