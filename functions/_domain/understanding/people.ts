import type { Gender } from '../product.js';
import type { Age } from '../query.js';
import { isChildAge } from '../styling/genders.js';
import { findTerms, type Match } from '../vocabulary/match.js';
import { readAge } from './ages.js';
import { childrenNamed } from './children.js';
import { pointsBack, weightOf } from './company.js';
import { excludedPeople, type Span } from './excluded-people.js';
import {
  aged,
  areNamed,
  grownUp,
  grownUpOf,
  isBeside,
  isGreeting,
  isSelf,
  isYoungOne,
  type Mention,
  othersThan,
} from './mentions.js';
import { type Person, peopleLexicon } from './people-words.js';
import { peopleTogether, selfBeside } from './several-people.js';
import { readSexLetter } from './sex-letter.js';
import type { Token } from './tokens.js';
import { type Word, wordSet } from './words.js';

/** What the rest of the wish says about how old its wearer is. */
export type AgeHints = {
  /** The occasion or garment is a grown-up's: a college, an office, heels. */
  readonly adult: boolean;
  /** What is asked for is made for no child: a saree. */
  readonly grownWear: boolean;
  /** The age that is a grown-up's by its form. */
  readonly age?: Age | undefined;
  /** Indices of words that are part of another term's name. */
  readonly named: ReadonlySet<number>;
  /** Those right behind a style: a "90s grunge girl" is no child. */
  readonly styled: ReadonlySet<number>;
};

/** From this age on a girl may wear what is made for grown-ups only. */
const TEEN = 14;

/** A boy or girl whose name begins so is a child, whatever the occasion. */
const littleWords = wordSet('little small baby toddler tween preteen pre');
/** For whom a wish is. */
type Wearer = {
  readonly gender?: Gender;
  /** What the gender is in grown-ups' sizes: a mere "girl" of no age may be a woman. */
  readonly grown?: Gender;
  readonly age?: Age;
  /** It is for a child of whom neither one sex nor an age is said. */
  readonly child?: true;
  /** Who is named beside the one that is dressed, by token index: one outfit dresses one. */
  readonly besides: readonly number[];
  /** Exclusions that `gender` does not keep, by token indices: the negation and the first word it turns down. */
  readonly unkept: ReadonlyMap<number, number>;
};

/** "Jati hu", "karta hoon": Hindi says in the verb who speaks. */
const selfSaid = /^(?:aa|chah|chal|dekh|jaa?|kar|khel|le|nach|padh?|peh(?:a|e)?n|rah|reh|soch)t[ia]$/;

const mereChild = /^(?:girls?|boys?)$/;

/** "A gift for my wife's birthday": who has the birthday is whom it dresses. */
const giftWords = wordSet('gift gifts gifting present surprise tohfa uphaar');

/** "Papa ki birthday pe kurta": for papa, where nobody else is named. Who asks what to wear speaks of herself. */
function hasBirthday(words: readonly Word[], { to }: Match<Person>): boolean {
  if (speaksOfSelf(words)) return false;
  const [of, event] = [words[to]?.word ?? '', words[to + 1]?.word ?? ''];
  return /^k[aei]$/.test(of) && /^(?:birthday|bday|janamdin|janmdin|anniversary)$/.test(event);
}

function speaksOfSelf(words: readonly Word[]): boolean {
  return words.some(({ word }) =>
    /^(?:main|mai|mujhe|mujhko|pehnu|pehnoon|pehnun|pehnna|pehenna|i|me)$/.test(word),
  );
}

/**
 * For whom the wish is, words of its people marked in `taken`; no gender when nothing or contradictory things are said.
 * Who is turned down is never the wearer: "not for men" alone means women, "nothing for kids" nobody yet.
 */
export function readWearer(
  tokens: readonly Token[],
  words: readonly Word[],
  hints: AgeHints,
  taken: boolean[],
): Wearer {
  const people = findTerms(words, peopleLexicon);
  const kids = childrenNamed(words);
  const spans: Span[] = [...people, ...kids].sort((a, b) => a.from - b.from);
  const excluded = excludedPeople(words, spans);
  const saysChild = kids.some((kid) => !excluded.has(kid));
  const written = readSexLetter(tokens, taken);
  const youngOnes =
    people.some(({ term }) => term.kind === 'child') || words.some(({ word }) => /^(?:lad|lass)$/.test(word));
  const age = readAge(tokens, taken, saysChild || youngOnes) ?? hints.age ?? written?.age;
  const mentions: Mention[] = written
    ? [{ person: { words: [], gender: written.gender, kind: 'group' }, weight: 3 }]
    : [];
  const verb = words.find(
    ({ word }, at) => selfSaid.test(word) && /^(?:hu|hun|hoon)$/.test(words[at + 1]?.word ?? ''),
  );
  if (verb) {
    const gender = verb.word.endsWith('i') ? 'women' : 'men';
    mentions.push({ person: { words: [], gender, kind: 'pronoun' }, weight: 1 });
    taken.fill(true, verb.first, verb.last + 1);
  }
  const gift = words.some(({ word }) => giftWords.has(word));
  let last: Match<Person> | undefined;
  for (const match of people) {
    const { gender, kind } = match.term;
    if (excluded.has(match) || (kind === 'child' && hints.named.has(match.from))) continue;
    // One outfit dresses one of "me and my husband", and the other is shown as unread.
    const beside = isBeside(words, match);
    if (!beside && (kind !== 'none' || isGreeting(words, match))) mark(taken, words, match);
    if (!gender || kind === 'none' || beside) continue;
    // In "for men and women" the second is as much meant as the first.
    const joined =
      last !== undefined &&
      match.from === last.to + 1 &&
      /^(?:and|or|aur|ya|n)$/.test(words[last.to]?.word ?? '');
    const self = kind !== 'pronoun' && isSelf(words, match);
    const styled =
      (hints.styled.has(match.from) || isYoungOne(words, match)) &&
      mereChild.test(words[match.from]?.word ?? '');
    const own = self ? 5 : joined ? (mentions.at(-1)?.weight ?? 0) : weightOf(words, match);
    // Nor is anybody's age told but the wearer's: "65 year old father in law birthday".
    const nearby = [words[match.from - 1], words[match.to]].map((word) => word?.word ?? '');
    const told =
      age !== undefined &&
      !isChildAge(age) &&
      !speaksOfSelf(words) &&
      // "Grandma's 80th birthday": of the young it is a party that others go to.
      (nearby.some((word) => /^(?:old|years?|yrs?|yo|saal|\d+)$/.test(word)) ||
        nearby[1] === `${hints.age?.low}th`);
    const occasioned = /^(?:birthday|bday|anniversary|gift)$/.test(words[match.to]?.word ?? '');
    const given =
      (gift && (words[match.to - 1]?.possessive || occasioned)) || hasBirthday(words, match) || told;
    const alike = mentions.filter((other) => other.person.gender === gender);
    const named = alike.flatMap((other) => (other.weight === 0 && other.match ? [other.match] : []));
    const known = kind === 'pronoun' && named.length === alike.length && pointsBack(words, match, named);
    const weight = own === 0 && match.term.kind === 'relation' && given ? 2 : known ? 0 : own;
    mentions.push({
      person: { ...match.term, gender, ...(self || styled ? grownUp(gender) : {}) },
      weight,
      match,
      joined,
    });
    last = match;
  }
  if (
    tokens.some(
      ({ word }, at) => word === 'they' && tokens[at + 1]?.word === '/' && tokens[at + 2]?.word === 'them',
    )
  )
    mentions.push({ person: { words: [], gender: 'unisex', kind: 'group' }, weight: 3 });
  const little = people.some(
    (match) =>
      match.term.kind === 'child' && !excluded.has(match) && littleWords.has(words[match.from]?.word ?? ''),
  );
  const young = age !== undefined && isChildAge(age) && !(hints.grownWear && age.low >= TEEN);
  const child = saysChild || little || young;
  const grown = age !== undefined ? !young : hints.adult && !child;
  const best = Math.max(0, ...mentions.map(({ weight }) => weight));
  const chosen = mentions.filter(({ weight }) => weight === best && weight > 0);
  const said = new Set(chosen.map(({ person }) => aged(person, child, grown)));
  const others =
    said.size === 0 && !child
      ? othersThan(
          people.filter((match) => excluded.has(match)),
          words,
        )
      : [];
  const [gender, ...more] = [...said, ...others];
  const parent = more.length === 1 ? grownUpOf(said) : undefined;
  const mere = people.every(
    (match) => match.term.kind !== 'child' || mereChild.test(words[match.from]?.word ?? ''),
  );
  const first = parent === undefined && areNamed(chosen, mere) ? gender : undefined;
  const sure = more.length === 0 ? gender : (parent ?? first);
  // One outfit dresses one of "dad and son", and the other is shown as unread.
  if (parent)
    for (const match of people)
      if (match.term.kind === 'child' && match.term.gender !== parent) mark(taken, words, match, false);
  const either = said.size === 2 && said.has('girls') && said.has('boys') && sure === undefined;
  const forChild = (child || either) && age === undefined && (sure === undefined || sure === 'unisex');
  if (sure || forChild || young) for (const kid of kids) if (!excluded.has(kid)) mark(taken, words, kid);
  const besides = [
    ...chosen.flatMap(({ match, person }) =>
      first !== undefined && match && aged(person, child, grown) !== first ? [match.from] : [],
    ),
    ...chosen.flatMap(({ match }) => (match && sure ? (selfBeside(words, match.to) ?? []) : [])),
    ...peopleTogether(words),
  ].flatMap((at) => words[at]?.first ?? []);
  const turnedDown = new Set(people.flatMap((match) => (excluded.has(match) ? [match.term.gender] : [])));
  const unkept = new Map<number, number>();
  const kept = sure && !turnedDown.has(sure) && !(child && kids.some((kid) => excluded.has(kid)));
  for (const [span, cue] of excluded) {
    if (kept) for (const part of [span, cue]) mark(taken, words, part);
    else unkept.set(words[cue.to - 1]?.first ?? 0, words[span.from]?.first ?? 0);
  }
  const grownUps = sure && !child && mere ? grownUp(sure).gender : undefined;
  return {
    ...(sure && { gender: sure }),
    ...(grownUps && { grown: grownUps }),
    ...(age !== undefined && { age }),
    ...(forChild && { child: true }),
    besides,
    unkept,
  };
}

function mark(taken: boolean[], words: readonly Word[], { from, to }: Span, read = true): void {
  for (const { first, last } of words.slice(from, to)) taken.fill(read, first, last + 1);
}
