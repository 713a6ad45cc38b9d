import type { Cut, Gender } from '../product.js';
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

function settle({ named }: Reading, forChild: boolean): Cut | undefined {
  const women = named.has('women');
  const men = named.has('men');
  if (!forChild) {
    if (named.has('unisex') || (women && men)) return 'unisex';
    if (women || men) return women ? 'women' : 'men';
  }
  const [girls, boys] = [named.has('girls') || women, named.has('boys') || men];
  if (named.has('unisex') || (girls && boys)) return 'kids';
  return girls ? 'girls' : boys ? 'boys' : undefined;
}

/**
 * Whom a product is for: the first of the texts (field, title, category, and what else there is) that says so, else the
 * wearer of the garment, else unisex. Children's wear for both is `kids`, for it must never count as adults' unisex. A
 * category says that it is for children where it names no grown-ups beside them.
 */
export function readGender(
  texts: readonly (string | readonly Token[])[],
  ageGroup: string,
  garment: Garment | undefined,
): Cut {
  const readings = texts.map((text) => read(text));
  const young = /kid|child|infant|toddler|newborn|baby|teen|girl|boy/i.test(ageGroup.slice(0, 40));
  const [field = '', title = '', category = ''] = texts;
  const isGrownUps = (text: string | readonly Token[]) => findTerms(text, grownUpLexicon).length > 0;
  const grownUp = isGrownUps(field) || isGrownUps(title);
  const saysChild =
    young ||
    readings.slice(0, 2).some((reading) => reading.child || (reading.young && !grownUp)) ||
    (readings[2]?.child === true && !grownUp && !isGrownUps(category));
  for (const reading of readings) {
    const gender = settle(reading, saysChild);
    if (gender) return gender;
  }
  const usual = garment?.gender;
  if (saysChild) return usual === 'women' ? 'girls' : usual === 'men' ? 'boys' : 'kids';
  return usual ?? 'unisex';
}

/** Whose pieces a search that says whom it is for may find, unisex ones among them; empty when it says nobody. */
export function gendersSought(tokens: readonly Token[]): Cut[] {
  const reading = read(tokens, genderLexicon);
  const child = reading.child || reading.young;
  const gender = settle(reading, child);
  if (gender === 'kids' || (gender === undefined && child)) return ['girls', 'boys', 'kids'];
  if (gender === undefined) return [];
  if (gender === 'girls' || gender === 'boys') return [gender, 'kids', 'unisex'];
  return gender === 'unisex' ? ['unisex'] : [gender, 'unisex'];
}
