import type { Gender } from '../product.js';
import type { Garment } from '../vocabulary/garment.js';
import { childhoodLexicon, cutLexicon, genderLexicon, grownUpLexicon } from '../vocabulary/gender.js';
import { findTerms, type Lexicon, type Token } from '../vocabulary/match.js';

type Reading = {
  readonly named: ReadonlySet<Gender>;
  readonly child: boolean;
  /** Says so in a word that is said of other things too. */
  readonly young: boolean;
};

/** Whom a text speaks of, and whether of children. */
function read(
  text: string | readonly Token[],
  people: Lexicon<{ readonly name: Gender }> = cutLexicon,
): Reading {
  const named = new Set(findTerms(text, people).map(({ term }) => term.name));
  const children = findTerms(text, childhoodLexicon);
  return {
    named,
    child: children.some(({ term }) => term.name === 'kids'),
    young: children.some(({ term }) => term.name === 'young'),
  };
}

function settle({ named, child }: Reading, young: boolean): Gender | undefined {
  const women = named.has('women');
  const men = named.has('men');
  if (young || child) {
    if (named.has('girls') || (women && !men)) return 'girls';
    return named.has('boys') || men ? 'boys' : undefined;
  }
  if (named.has('unisex') || (women && men)) return 'unisex';
  if (women) return 'women';
  if (men) return 'men';
  if (named.has('girls')) return 'girls';
  return named.has('boys') ? 'boys' : undefined;
}

/**
 * Whom a product is for: the first of the texts (the source's own field first) that says so, else the wearer of
 * the garment, else unisex. Children's wear for both becomes girls' or boys' by its garment (boys' when that
 * says nothing), for it must never count as adults' unisex.
 */
export function readGender(
  texts: readonly (string | readonly Token[])[],
  ageGroup: string,
  garment: Garment | undefined,
): Gender {
  const readings = texts.map((text) => read(text));
  const young = /kid|child|infant|toddler|newborn|baby|teen|girl|boy/i.test(ageGroup.slice(0, 40));
  const [field = '', title = ''] = texts;
  const grownUp = [field, title].some((text) => findTerms(text, grownUpLexicon).length > 0);
  const saysChild =
    young || readings.slice(0, 2).some((reading) => reading.child || (reading.young && !grownUp));
  for (const reading of readings) {
    const gender = settle(reading, saysChild);
    if (gender) return gender;
  }
  const usual = garment?.gender;
  if (saysChild) return usual === 'women' ? 'girls' : 'boys';
  return usual ?? 'unisex';
}

/** Whose pieces a search that says whom it is for may find, unisex ones among them; empty when it says nobody. */
export function gendersSought(tokens: readonly Token[]): Gender[] {
  const reading = read(tokens, genderLexicon);
  const child = reading.child || reading.young;
  const gender = settle(reading, child);
  if (gender === undefined) return child ? ['girls', 'boys'] : [];
  return gender === 'unisex' ? ['unisex'] : [gender, 'unisex'];
}
