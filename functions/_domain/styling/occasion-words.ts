import type { Occasion } from '../product.js';
import type { Query } from '../query.js';
import { peopleLexicon } from '../understanding/people-words.js';
import { moreOccasionLexicon, registerWords } from '../understanding/wish-terms.js';
import { findTerms } from '../vocabulary/match.js';
import { occasionLexicon } from '../vocabulary/occasions.js';

/** These go by many names that are not theirs: a lunch with the parents is no date, a baby shower no wedding. */
const wide: readonly Occasion[] = ['date', 'party', 'wedding', 'festive'];

/** What a wish calls its occasions by, in lower case, where an explanation may say so: its answer is none to other words. */
export function occasionWords(text: string): string[] {
  return wide.flatMap((occasion) => ownWords(text, occasion)?.toLowerCase() ?? []);
}

/** "Chosen for a birthday", but "for sangeet". */
const counted = new RegExp(
  `(?:^|\\s)(?:${[
    'birthday|bday|festival|reunion|shower|concert|gig|prom|retirement|lunch|brunch|dinner|picnic|house ?warming',
    'ceremony|function|party|gathering|marriage|shaadi|shadi|reception|engagement|anniversary|farewell|shoot|proposal',
    'night|night ?club|(?:wine|rooftop) bar|night out|evening out|pub crawl|(?:hen|stag) do|ball|dance|open mic|rave|bash',
  ].join('|')})$`,
  'i',
);
/** "Chosen for the temple". */
const places =
  /^(?:temple|mandir|mosque|masjid|church|gurudwara|gurdwara|club|pub|bar|disco|cafe|restaurant|theatre|theater|dance floor)$/i;
/** What a wedding or a party may be, or one does for it, and it is not called. */
const noName =
  /^(?:bridal|cocktail|romantic|bachelor(?:ette)?|get(?:s|ting) married|tie the knot|wed|dulhe|clubs|parties|dating|propose|coffee with|meet the parents|milne ja rah[ai]|turn(?:s|ing) \d+|.+ k[ae] .+)$/i;
/** Whoever writes it, and whether or not the day is said. */
const valentines = /^valentine/i;

/** The query with what its words call the occasion, for the shopper to find again what she said. */
export function withOccasionSaid(query: Query): Query {
  const said = query.occasion && ownName(query.text, query.occasion);
  return said === undefined ? query : { ...query, occasionSaid: said };
}

/** What an explanation says that the looks are chosen for: `a brunch`, `the temple`, `sangeet`. */
export function ownWords(text: string, occasion: Occasion): string | undefined {
  const said = ownName(text, occasion);
  if (said === undefined) return undefined;
  if (places.test(said)) return `the ${said}`;
  return counted.test(said) ? `${/^[aeiou]/i.test(said) ? 'an' : 'a'} ${said}` : said;
}

/** What the shopper calls such an occasion, where it is neither its own name nor who is there or how one dresses. */
function ownName(text: string, occasion: Occasion): string | undefined {
  if (!wide.includes(occasion)) return undefined;
  const [said] = [...findTerms(text, occasionLexicon), ...findTerms(text, moreOccasionLexicon)]
    .filter(({ term }) => term.name === occasion)
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
    .filter(isName)
    .sort((a, b) => b.length - a.length);
  if (said === undefined || said.toLowerCase().includes(occasion)) return undefined;
  return valentines.test(said) ? "Valentine's Day" : said;
}

function isName(said: string): boolean {
  const told = /\b(?:look|wear)$|^\d+(?:st|nd|rd|th)$/i.test(said) || registerWords.has(said.toLowerCase());
  return !told && !noName.test(said) && findTerms(said, peopleLexicon).length === 0;
}
