import { findTerms, lexicon } from '../vocabulary/match.js';
import type { Token } from './tokens.js';
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

const self = wordSet('me myself i mujhe main mai');
/** "My wife and I are going": told, and nobody to be dressed. */
const tells = wordSet('are were have will would am was shall can both love like');

/** Whether what follows somebody is told of both: "my wife and I are going". */
export function toldOfBoth(words: readonly Word[], to: number): boolean {
  return isJoined(words, to) && tells.has(words[to + 2]?.word ?? '');
}

function isJoined(words: readonly Word[], to: number): boolean {
  return /^(?:and|aur|n|plus)$/.test(words[to]?.word ?? '') && self.has(words[to + 1]?.word ?? '');
}

/** Where she who asks stands beside the one that is dressed: "for my wife and me". */
export function selfBeside(words: readonly Word[], to: number): number | undefined {
  return isJoined(words, to) && !toldOfBoth(words, to) ? to + 1 : undefined;
}

const counts = /^(?:[2-9]|1[0-2]|two|three|four|five|six|both|dono|teen|char|chaar|paanch)$/;
const counted =
  /^(?:kids|children|girls|boys|women|men|ladies|guys|people|persons|adults|friends|cousins|siblings|brothers|sisters|sons|daughters|nieces|nephews|twins|log|bachch?[eo]n?|behno|behne|bhaiyon|betiyan|bete|us|them)$/;
/** Hardly one alone is dressed of these. */
const several = /^(?:twins?|triplets|bridesmaids|groomsmen)$/;

/** Whether a wish counts those whom it dresses, so that "each" is each of them: "twin girls", "for my 2 daughters". */
export function countsPeople(tokens: readonly Token[]): boolean {
  const word = (at: number) => tokens[at]?.word ?? '';
  return tokens.some((token, at) => {
    const company = /^(?:ke|k)$/.test(word(at + 1)) && /^(?:saath|sath|sang)$/.test(word(at + 2));
    if (token.possessive || company) return false;
    let start = at;
    while (
      /^(?:my|our|of|little|young|small|other|teenage|school|college)$/.test(word(start - 1)) &&
      start > at - 3
    )
      start--;
    if (several.test(token.word)) return !/^(?:with|like)$/.test(word(start - 1));
    if (!counted.test(token.word) || !counts.test(word(start - 1))) return false;
    const before = /^(?:my|our|the)$/.test(word(start - 2)) ? word(start - 3) : word(start - 2);
    return !/^(?:with|meet|meeting|size|uk|us|eu|age)$/.test(before);
  });
}
