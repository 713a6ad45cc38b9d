import type { Query } from '../query.js';
import { findTerms, lexicon } from '../vocabulary/match.js';
import { listAfter, listBefore, type Phrase, type Terms } from './lists.js';
import { isHead, type Mark } from './marks.js';
import { askedFor, saidAfter, toldOwned } from './owned-told.js';
import { termsByToken } from './polarity.js';
import { slotKinds } from './slot-kinds.js';
import type { Token } from './tokens.js';
import { phrases } from './words.js';

/**
 * Where the garments stand that the wearer has already: `next` behind the cue, `before` it, or `either`. `have` is no
 * cue alone: behind it a garment must end the clause, and where nobody is said to have it (`bare`) more must be asked for
 * later; `theirs` is the same of one of the family, `worn` of what
 * somebody else will wear. `others` is followed by whose they are. `beside` is what goes with
 * something asked for before it: "a handbag to go with a red saree", and `for` the same of hers: "earrings for my saree".
 */
type OwnedCue = {
  readonly words: readonly string[];
  readonly role:
    | 'next'
    | 'before'
    | 'either'
    | 'have'
    | 'bare'
    | 'theirs'
    | 'worn'
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
      'already sorted, are sorted, is sorted, sorted, already there, is already there, are already there, hai already, hain already, bhi hai, bhi hain, which i have, which i own, that i have, that i own, which i have already, hai mere paas, already hai, pehle se hai, pehle se hain, already hain, mere paas hai, mere paas hain, already with me, is already with me, are already with me, is with me, are with me, with me already',
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
      'is wearing, will wear, will be wearing, wearing, who wears, who is wearing, who will wear',
    ),
  },
  {
    role: 'none',
    words: phrases(
      'have a look, has a look, has to, will go with, would go with, have a thing for, help me with my, help with my, i have to, ive got to, i have got to, i have no, i have never',
    ),
  },
];
const ownedLexicon = lexicon(cues);

const family =
  /^(?:she|he|wife|husband|mom|mum|mother|dad|father|sister|brother|daughter|son|girlfriend|gf|boyfriend|bf|fiance|fiancee|partner|groom|bride|friend)$/;

/** Behind a garment that one simply has: "I have black jeans, need a top". In "I have a dress in mind" she has none. */
const closing =
  /^(?:and|&|aur|already|too|also|at|so|but|for|need|needs|want|looking|to|from|what|which|kya)$/;
/** And behind one that something is for: "for my saree function" speaks of none, "for my red saree sangeet" does. */
const closingFor =
  /^(?:or|please|pls|in|with|that|which|under|below|within|upto|around|budget|size|chahiye)$/;

/**
 * Garments that one has, and that are not asked for. `leftOut`: the outfit does without them; without a onepiece of her
 * own it would be none. `others`: they are somebody else's.
 */
export type Owned = { readonly phrase: Phrase; readonly leftOut: boolean; readonly others: boolean };

/**
 * The garments of a wish that the wearer has, with what is said of them; the words that say so are marked in `taken`.
 * "Something to go with white sneakers" asks for these as well, "a bag to go with white sneakers" for the bag only.
 */
export function readOwned(tokens: readonly Token[], marks: readonly Mark[], taken: boolean[]): Owned[] {
  const at = termsByToken(marks);
  const owned: Owned[] = [];
  for (const { term, from, to } of findTerms(tokens, ownedLexicon)) {
    if (taken[from] || term.role === 'none') continue;
    if (/^(?:theirs|worn)$/.test(term.role) && !family.test(tokens[from - 1]?.word ?? '')) continue;
    // "To match my husband's navy suit": nor is that to be bought.
    const whose = tokens[to]?.possessive ? to + 1 : to;
    const nobodys = /^(?:beside|for)$/.test(term.role) || (term.role === 'others' && whose === to);
    const asked = nobodys ? askedFor(tokens, marks, from, term.role === 'for') : undefined;
    if (nobodys && asked === undefined) continue;
    const start = pastArticles(tokens, whose, term.role);
    const listed = term.role === 'before' ? [] : ownedAfter(tokens, at, start, taken);
    const behind = asked ? otherKinds(listed, asked) : listed;
    const end = (behind.at(-1)?.at(-1)?.last ?? -1) + 1;
    const next = tokens[end]?.word ?? '';
    const closed = term.role === 'for' && (closingFor.test(next) || (behind.at(-1)?.length ?? 0) > 1);
    const ends = closed || isEnd(tokens[end]) || closing.test(next);
    if (term.role === 'bare' && !(next === 'already' && isFirst(tokens, from)) && !opensNeed(tokens, from))
      continue;
    const after = /^(?:have|bare|theirs|worn|for)$/.test(term.role) && !ends ? [] : behind;
    const opens =
      !/^(?:next|others|bare|theirs|worn|beside|for)$/.test(term.role) &&
      !tokens[from]?.breaks &&
      (term.role !== 'have' || isEnd(tokens[to]));
    const before = opens ? worn(listBefore(tokens, at, from)) : [];
    const found = before.length > 0 ? before : after;
    if (found.length === 0 || isDenied(tokens, to)) continue;
    const others =
      term.role === 'worn' ||
      whose > to ||
      /^(?:his|her|their)$/.test(tokens[to - 1]?.word ?? '') ||
      (term.role === 'theirs' && /^(?:groom|bride|friend)$/.test(tokens[from - 1]?.word ?? ''));
    for (const phrase of withSaid(found, saidAfter(tokens, at, found === before ? to : end, found.at(-1))))
      owned.push(asOwned(phrase, others));
    taken.fill(true, from, to);
    for (const index of found === after ? [end] : [])
      if (/^(?:already|hai|hain)$/.test(tokens[index]?.word ?? '')) taken[index] = true;
  }
  for (const { phrase, others, said } of toldOwned(tokens, marks)) {
    if (owned.some((other) => other.phrase.some((mark) => phrase.includes(mark)))) continue;
    owned.push(asOwned(phrase, others));
    for (const index of said) taken[index] = true;
  }
  return owned;
}

function asOwned(phrase: Phrase, others: boolean): Owned {
  return { phrase, others, leftOut: others || !phrase.some(({ slot }) => slot === 'onepiece') };
}

/** "Shoes for my black dress, size 38": whether a garment that one has follows what is asked for, so that no size is its own. */
export function isMatched(mark: Mark, owned: readonly Owned[], marks: readonly Mark[]): boolean {
  const had = new Set(owned.flatMap(({ phrase }) => phrase));
  return had.has(mark) && marks.some((other) => isHead(other) && !had.has(other) && other.last < mark.first);
}

/** The list with what is said of its last garment behind the words that say it is had: "blazer already have (navy)". */
function withSaid(list: readonly Phrase[], said: Phrase): readonly Phrase[] {
  return list.map((phrase, index) => (index === list.length - 1 ? [...phrase, ...said] : phrase));
}

/** What one says of one's own clothes and no search knows: "my old jeans", "and dark jeans". */
const ofOwn = /^(?:new|old|nice|good|favou?rite|dark)$/;

/** "A bag to go with my new sneakers", "to go with a red saree": where the garment's own words begin. */
function pastArticles(tokens: readonly Token[], from: number, role: OwnedCue['role']): number {
  let start = from;
  if (/^(?:beside|worn|theirs)$/.test(role) && /^(?:an?|the|this|that|some)$/.test(tokens[start]?.word ?? ''))
    start++;
  return ofOwn.test(tokens[start]?.word ?? '') ? start + 1 : start;
}

/** Those of the garments to match that are worn in another place than what is asked for. */
function otherKinds(list: readonly Phrase[], asked: Mark): Phrase[] {
  return list.filter((phrase) => !phrase.some((mark) => isHead(mark) && mark.slot === asked.slot));
}

/** "I own the dinner jacket and the trousers": all that are listed, each with its article. */
function ownedAfter(tokens: readonly Token[], at: Terms, start: number, taken: readonly boolean[]): Phrase[] {
  const found = worn(listAfter(tokens, at, start, taken));
  const end = (found.at(-1)?.at(-1)?.last ?? -1) + 1;
  const more =
    end > 0 &&
    /^(?:and|&|aur)$/.test(tokens[end]?.word ?? '') &&
    (/^(?:the|my|a|an)$/.test(tokens[end + 1]?.word ?? '') || ofOwn.test(tokens[end + 1]?.word ?? ''));
  if (more) return [...found, ...ownedAfter(tokens, at, end + 2, taken)];
  // "I have a navy blazer, grey trousers too".
  const also = end > 0 && tokens[end]?.kind === 'comma' ? worn(listAfter(tokens, at, end + 1, taken)) : [];
  const closed = tokens[(also.at(-1)?.at(-1)?.last ?? -1) + 1];
  return also.length > 0 && /^(?:too|also)$/.test(closed?.word ?? '') ? [...found, ...also] : found;
}

/** "Have white sneakers; need the rest": at the beginning of a clause, and something is asked for in another. */
function opensNeed(tokens: readonly Token[], from: number): boolean {
  const asks = tokens.some(({ word }) => /^(?:need|needs|want|looking|suggest|chahiye)$/.test(word));
  return asks && isFirst(tokens, from);
}

const isFirst = (tokens: readonly Token[], from: number) => from === 0 || isEnd(tokens[from - 1]);

/** "Mere paas heels nahi hai" has none, and "I own sneakers but want new ones" buys them again. */
function isDenied(tokens: readonly Token[], from: number): boolean {
  const stop = tokens.findIndex(({ kind }, at) => at >= from && kind === 'stop');
  const said = tokens.slice(from, stop < 0 ? undefined : stop).map(({ word }) => word);
  const clause = said.slice(0, 6);
  return (
    clause.some((word) => /^(?:nahi|nahin|nai|nhi)$/.test(word)) ||
    / (?:new|another|better) (?:one|ones|pair)(?: |$)/.test(` ${said.join(' ')}`)
  );
}

const isEnd = (token: Token | undefined) => token === undefined || /^(?:comma|stop)$/.test(token.kind);

/** The garments with their colours and materials. */
function worn(list: readonly Phrase[]): Phrase[] {
  return list
    .filter((phrase) => phrase.some(isHead))
    .map((phrase) => phrase.filter((mark) => isHead(mark) || /^(?:colour|material)$/.test(mark.role)));
}

/**
 * What must not be bought again: where one piece fills the place, all that is worn there. An outfit without a top or
 * bottom is none, so that there only the like is turned down; of accessories the same kind.
 */
export function notAgain({ phrase }: Owned): Phrase {
  const head = phrase.find(isHead);
  if (head?.slot === undefined) return phrase;
  if (/^(?:shoes|outerwear|bag)$/.test(head.slot)) return [{ ...head, role: 'part', names: [head.slot] }];
  return head.slot === 'accessory' ? [head] : phrase;
}

/** The garments that the wearer has, for a query. */
export function ownedPieces(owned: readonly Owned[]): NonNullable<Query['owned']> {
  return owned.flatMap(({ phrase, others }) => {
    const of = (role: Mark['role']) => [
      ...new Set(phrase.flatMap((mark) => (mark.role === role ? mark.names : []))),
    ];
    return phrase.filter(isHead).flatMap(({ role, names, slot }) => {
      const garment = role === 'part' ? slotKinds[slot ?? 'other'][0] : names[0];
      const said = { colours: of('colour'), materials: of('material'), ...(others && { others }) };
      return garment === undefined ? [] : [{ garment, ...said }];
    });
  });
}
