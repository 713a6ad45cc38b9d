import type { Occasion } from '../product.js';
import { garmentLexicon } from '../vocabulary/garments.js';
import { findTerms, type Match } from '../vocabulary/match.js';
import { occasionLexicon } from '../vocabulary/occasions.js';
import type { Span } from './excluded-people.js';
import { type Person, peopleLexicon } from './people-words.js';
import { toldOfBoth } from './several-people.js';
import { moreOccasionLexicon } from './wish-terms.js';
import { type Word, wordSet } from './words.js';

/** Before a relation these make it company, not the wearer: "dinner with my wife", "meeting her parents". */
const company = wordSet(
  'with meet meeting meets match matching matches impress impressing and than like from by saath alongside',
);
const owners = wordSet('my our his her their the a an your mere meri apni apne apna mera hamari');
const forWords = wordSet('for to dressing dress style liye');
/** "for her 5 year old": words between "for" and the one it is for. */
const between = wordSet(
  'year years yr old yo dear lovely beautiful handsome tall short petite young elder younger older little big small best new',
);
/** "My husband likes me in blue". */
const opinions = wordSet(
  'likes loves wants says thinks prefers hates said told suggested bought gifted insists booked booking planned planning invited inviting taking takes surprised surprising hosting hosted arranged allows allow',
);
/** Occasions one is invited to; at the others a possessive names the wearer: "my husband's office trousers". */
const hosted: ReadonlySet<Occasion> = new Set(['wedding', 'party', 'festive', 'date', 'formal']);
const relatives = wordSet(
  'parents mother father mom mum dad family friend friends brother sister cousin boss side',
);

/** "My boyfriend's parents", "my wife's colleagues": who are spoken of are these. */
const household =
  /^(?:family|families|parents|folks|relatives|relations|in|inlaws|side|colleagues?|teachers?|boss|mates|gharwal[eo]n?)$/;
/** Behind a relation: who comes to see her or takes her out does not wear it, nor "my fiance and his parents". */
const receives =
  /^(?:(?:is|are|will be) )?(?:throwing|(?:coming|meeting|taking|seeing|visiting|inviting|hosting)(?: \w+){0,3}? (?:me|us))(?: |$)|^(?:ko|se) mil|^and (?:his|her|their) (?:parents|family|mother|mom)(?: |$)/;

const places = wordSet('school college university house home place hostel city class village office');

/** How one speaks to a shopkeeper: "bhaiya, shirt dikhao" is for nobody named. */
const vocatives = wordSet('bhaiya bhaiyya didi madam maam');
const greetings = wordSet('hello hi hey namaste namaskar dear');
const offspring = wordSet('daughter daughters son sons beta beti bete niece nephew granddaughter grandson');

/** "A funeral for my husband's uncle", "my uncle passed away": the dead dress for nothing. */
function isMourned(words: readonly Word[], { from, to }: Span): boolean {
  if (/^(?:passed|died|expired)$/.test(words[to]?.word ?? '')) return true;
  let at = from - 1;
  while (owners.has(words[at]?.word ?? '') || words[at]?.possessive) at--;
  const mourned = /^(?:funeral|burial|cremation|memorial|service)$/.test(words[at - 1]?.word ?? '');
  return mourned && /^(?:for|of)$/.test(words[at]?.word ?? '');
}

/** "My fiance is wearing blue", "my husband is in a navy suit", and not "my mom is in her 60s". */
function isWearing(words: readonly Word[], to: number): boolean {
  if (/^(?:(?:is|will be) wearing|has worn)(?: |$)/.test(said(words, to, to + 3))) return true;
  const from = /^(?:is|will be) in(?: |$)/
    .exec(said(words, to, to + 3))?.[0]
    .trim()
    .split(' ').length;
  if (from === undefined) return false;
  const [garment] = findTerms(words.slice(to + from, to + from + 4), garmentLexicon);
  return garment !== undefined && !words.slice(to, to + from + garment.to).some(({ breaks }) => breaks);
}
const said = (words: readonly Word[], from: number, to: number) =>
  words
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');

/** How surely this person is the wearer: 0 when it is company or host. */
export function weightOf(words: readonly Word[], { term, from, to }: Match<Person>): number {
  const genitive = /^(?:k|ka|ke|ki|ko|and|aur|ya)$/.test(words[to]?.word ?? '');
  const opens = from === 0 || (from === 1 && greetings.has(words[0]?.word ?? ''));
  if (opens && to === from + 1 && vocatives.has(words[from]?.word ?? '') && !genitive) return 0;
  let at = from - 1;
  while (at >= 0 && (between.has(words[at]?.word ?? '') || /^\d/.test(words[at]?.word ?? ''))) at--;
  const owned = owners.has(words[at]?.word ?? '');
  if (owned) at--;
  const before = words[at]?.word ?? '';
  const after = words[to]?.word ?? '';
  // "At my son's school", "going to daughter's house"; "my son's school shoes" are his.
  if (
    words[to - 1]?.possessive &&
    places.has(after) &&
    /^(?:at|to|in|from|near|visit|visiting)$/.test(before)
  )
    return 0;
  const genitiveOf = words[to - 1]?.possessive ? to : /^k[aei]$/.test(after) ? to + 1 : undefined;
  if (genitiveOf !== undefined && household.test(words[genitiveOf]?.word ?? '')) return 0;
  if (term.kind === 'pronoun') return relatives.has(after) || after === 'own' || company.has(before) ? 0 : 1;
  if (/^(?:ke|k)$/.test(after) && /^(?:saath|sath|sang)$/.test(words[to + 1]?.word ?? '')) return 0;
  const hindiFor = after === 'ke' || after === 'k' ? words[to + 1]?.word === 'liye' : false;
  if (term.kind === 'relation') {
    if (
      company.has(before) ||
      before === 'of' ||
      (opinions.has(after) && !forWords.has(before)) ||
      // "My fiance is wearing blue", "matching for my husband".
      (!forWords.has(before) && receives.test(said(words, to, to + 6))) ||
      (words[at + 1]?.word !== 'the' && isWearing(words, to)) ||
      (!forWords.has(before) && toldOfBoth(words, to)) ||
      (before === 'for' && /^match(?:ing)?$/.test(words[at - 1]?.word ?? '')) ||
      isMourned(words, { from, to }) ||
      (!hindiFor && hostOf(words, to) !== undefined)
    )
      return 0;
    return forWords.has(before) || hindiFor ? 4 : 2;
  }
  if (company.has(before) && before !== 'and' && term.kind === 'child') return 0;
  const hosts = term.kind === 'child' && !hindiFor ? hostOf(words, to) : undefined;
  // Who has a wedding is no child: "my daughter's wedding".
  if (hosts !== undefined) return hosts === 'wedding' && offspring.has(words[to - 1]?.word ?? '') ? 0 : 1;
  return forWords.has(before) || hindiFor ? 4 : 3;
}

/**
 * Whether "she" is only the company that is named already, in "to match my wife, she wears red", rather than one to be
 * dressed: "for her", "she needs".
 */
export function pointsBack(
  words: readonly Word[],
  { from, to }: Match<Person>,
  named: readonly Match<Person>[],
): boolean {
  const word = (at: number) => words[at]?.word ?? '';
  const isCompany = (other: Match<Person>) => {
    const before = owners.has(word(other.from - 1)) ? word(other.from - 2) : word(other.from - 1);
    return company.has(before) || isWearing(words, other.to);
  };
  const dressed =
    forWords.has(word(from - 1)) || /^(?:needs?|wants?|looking|should|must|ke|k)$/.test(word(to));
  return !dressed && named.length > 0 && named.every(isCompany);
}

/**
 * What a person hosts, in "my brother's wedding", "my brother wedding", "behen ki shaadi", "the groom's sister": it is
 * theirs, the clothes are not. "My husband, party" and "my husband diwali" are no such thing: nobody hosts a festival.
 */
function hostOf(words: readonly Word[], to: number): Occasion | 'something' | undefined {
  const genitive = /^(?:k[aie]|s)$/.test(words[to]?.word ?? '');
  const after = words.slice(genitive ? to + 1 : to, to + 4);
  if (genitive && /^(?:ghar|yahan|yaha)$/.test(after[0]?.word ?? '')) return 'something';
  const occasion = [...findTerms(after, occasionLexicon), ...findTerms(after, moreOccasionLexicon)].find(
    ({ term }) => hosted.has(term.name),
  );
  const [person, next] = [words[to - 1], words[to]];
  const beside = person && next && next.first === person.last + 1 && occasion?.term.name !== 'festive';
  if (occasion?.from === 0 && (genitive || person?.possessive || beside)) return occasion.term.name;
  if (!genitive && !person?.possessive) return undefined;
  if (person?.possessive && occasion && after[0]?.word !== 'outfit') return occasion.term.name;
  return findTerms(after, peopleLexicon)[0]?.from === 0 ? 'something' : undefined;
}
