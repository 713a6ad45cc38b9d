import { garmentIn, garmentsOfCategory, isPlainlyNamed } from './attributes/garment.js';
import { readGender } from './attributes/gender.js';
import { distinct, readColours, readMaterials, readPattern, withOthers } from './attributes/look.js';
import { plainText } from './attributes/plain-text.js';
import { formalityOf, occasionsOf, seasonsOf } from './attributes/wear.js';
import { type Attributes, type Cut, clothesSlots } from './product.js';
import { fitLexicon } from './vocabulary/fits.js';
import { type Garment, isColourless } from './vocabulary/garment.js';
import { garmentNamed } from './vocabulary/garments.js';
import { type Token, tokenise } from './vocabulary/match.js';
import { occasionLexicon } from './vocabulary/occasions.js';
import { styleLexicon } from './vocabulary/styles.js';
import { stylesOf } from './vocabulary/taste.js';

/** A product as a source describes it; any string is fine, HTML and endless descriptions included. */
export type Described = {
  readonly title: string;
  readonly description?: string;
  readonly brand?: string;
  /** The source's category or category path, `Apparel > Dresses`. */
  readonly category?: string;
  readonly gender?: string;
  readonly colour?: string;
  readonly material?: string;
  readonly pattern?: string;
  readonly ageGroup?: string;
  readonly tags?: readonly string[];
};

/** Bounds on what is read, in characters: titles are rarely longer, descriptions say the rest first. */
const titleLimit = 300;
const descriptionLimit = 800;
const tagLimit = 300;
/** A style is claimed from this agreement on, and at most so many are. */
const leastAgreement = 0.7;
const mostStyles = 4;

/** Several pieces sold as one: which colours the others have is only in the description. */
const isPack = /\b(?:pack|set|combo) of (?:\d{1,2}|two|three|four|five|six)\b/i;

/**
 * What the vocabulary understands of a product. The source's own fields win where they are understood (but see
 * `readGarment` and `readColours`), the title beats the description. Unknown goods are `other`, category `unknown`. Pure,
 * bounded work for any input.
 */
export function readAttributes(source: Described): Attributes {
  const title = source.title.slice(0, titleLimit);
  const tokens = withoutBrand(tokenise(title), source.brand ?? '');
  const described = plainText(source.description ?? '', descriptionLimit);
  const description = tokenise(described);
  const tags = (source.tags ?? []).join(' , ').slice(0, tagLimit);
  const category = source.category ?? '';
  const read = readGarment(category, title, tokens, tags, described);
  const isCropped = read?.name === 'top' && distinct(tokens, fitLexicon)[0]?.name === 'cropped';
  const texts = [source.gender ?? '', tokens, category.slice(0, tagLimit), tags, description];
  const genderOf = (worn: Garment | undefined) => readGender(texts, source.ageGroup ?? '', worn);
  const pattern = readPattern([source.pattern ?? '', tokens, description], source.brand);
  const garment = isCropped
    ? garmentNamed('crop top')
    : read?.name === 'suit'
      ? suitOf(read, genderOf(read), `${category} ${title}`, pattern)
      : onHeels(read, tokens, described);
  const own = readColours(source.colour ?? '', coloured(tokens, garment), coloured(description, garment));
  const colours = isPack.test(title) ? withOthers(own, description) : own;
  const cut = garment !== undefined && clothesSlots.includes(garment.slot);
  const look = {
    category: garment?.name ?? 'unknown',
    colours: colours.map(({ name }) => name),
    materials: readMaterials(source.material ?? '', tokens, description),
    pattern,
    fit:
      (distinct(tokens, fitLexicon)[0] ?? (cut ? distinct(description, fitLexicon)[0] : undefined))?.name ??
      null,
  };
  const said = [...tokens, ...tokenise(tags)];
  const formality = formalityOf(garment, look, said);
  return {
    slot: garment?.slot ?? 'other',
    ...look,
    gender: genderOf(garment),
    colourFamilies: [...new Set(colours.map(({ family }) => family))],
    styles: [
      ...new Set([
        ...distinct(said, styleLexicon).map(({ name }) => name),
        ...stylesOf(look, leastAgreement, mostStyles),
      ]),
    ].slice(0, mostStyles),
    occasions: occasionsOf(garment, formality, said),
    seasons: seasonsOf(garment, look.materials, said),
    formality,
  };
}

/**
 * The source's category decides the slot when it names one; the title's finer word for it is kept. Against a category of
 * other things to wear, a title that plainly names its own is believed: shops file jackets under t-shirts. So is one
 * against a department of underwear and nightwear, unless it names what is also slept in.
 */
function readGarment(
  category: string,
  title: string,
  tokens: readonly Token[],
  tags: string,
  description: string,
): Garment | undefined {
  const stated = garmentsOfCategory(category);
  const seen = garmentIn(title, tokens);
  if (stated.length === 0) return seen ?? garmentIn(tags) ?? garmentIn(description);
  if (!seen || stated.some(({ slot }) => slot === seen.slot)) return seen ?? stated.at(-1);
  const areWorn = stated.every(({ slot }) => slot !== 'other') || leavesTheHouse(seen, category, tokens);
  return areWorn && seen.slot !== 'other' && isPlainlyNamed(title, tokens) ? seen : stated.at(-1);
}

/** The last level of a path that is a department: `Lingerie & Nightwear` holds swimwear, leggings and kaftans too. */
const intimates = /(?:\blingerie|\b(?:inner|night|sleep|lounge|under) ?wear|\bintimates)\b[^>|/]*$/i;
/** What shops also mean by a thing to sleep in. */
const sleptIn: ReadonlySet<string> = new Set([
  ...['t-shirt', 'top', 'shirt', 'sweatshirt', 'shorts', 'capris', 'trousers', 'co-ord set', 'kurta set'],
]);

function leavesTheHouse({ name, kinds }: Garment, department: string, title: readonly Token[]): boolean {
  if (!intimates.test(department)) return false;
  const isSporty = () =>
    title.some(({ word }) => word === 'athleisure') ||
    distinct(title, occasionLexicon).some((occasion) => occasion.name === 'workout');
  return ![name, ...kinds].some((kind) => sleptIn.has(kind)) || isSporty();
}

/** Heels as descriptions end on them, run into the next word at times: "has a block heelWarranty: 1 month". */
const describedHeel =
  /\b(?:block|comfort|cone|flatform|kitten|pencil|platform|slim|spool|stacked|stiletto|wedge)[ -]heel/i;

/** Sandals and mules may stand on heels that only their description tells; what calls itself flat does not. */
function onHeels(garment: Garment | undefined, title: readonly Token[], description: string) {
  const heeled = { sandals: 'sandals on heels', flats: 'heels' }[garment?.name ?? ''];
  const isFlat = title.some(({ word }) => /^flats?$/.test(word));
  return heeled && !isFlat && describedHeel.test(description) ? garmentNamed(heeled) : garment;
}

const indian =
  /\b(?:ethnic|festive|indian(?: ?wear)?|salwar|churidar|dupatta|kameez|palazzos?|sharara|gharara|lawn)\b/i;
const tailored =
  /\b(?:pants?|pantsuit|trousers?|skirt|blazer|formal|office|business|(?:single|double)[ -]breasted)\b/i;
const printed: ReadonlySet<string | null> = new Set([
  'ethnic motifs',
  'embroidered',
  'floral',
  'paisley',
  'printed',
]);

/** A woman's "suit" is a salwar suit where her shop sells Indian wear or it is printed and not tailored. */
function suitOf(suit: Garment, gender: Cut, said: string, pattern: string | null) {
  if (gender === 'men' || gender === 'boys')
    return /\b(?:bandhgala|jodhpuri)\b/i.test(said) ? garmentNamed('bandhgala suit') : suit;
  const isHers = indian.test(said) || (gender === 'women' && printed.has(pattern) && !tailored.test(said));
  return isHers ? garmentNamed('salwar suit') : suit;
}

/** The words of a text that may name a piece's colour: in jewellery a stone is a gem, and not sand's colour. */
function coloured(tokens: readonly Token[], garment: Garment | undefined): readonly Token[] {
  if (garment && isColourless(garment)) return [];
  if (!garment?.kinds.includes('jewellery')) return tokens;
  return tokens.map((token) => (/^stones?$/.test(token.word) ? { ...token, word: '' } : token));
}

/** Makers' lines that are called by a colour, whatever theirs is: "Sonata Blush Women Navy Blue Watch". */
const lines: ReadonlySet<string> = new Set(['titan purple', 'sonata blush']);

/** A maker's name is no description: Red Tape is not red, Pepe Jeans makes watches too. */
function withoutBrand(tokens: readonly Token[], brand: string): readonly Token[] {
  const name = tokenise(brand, 80).map(({ word }) => word);
  const leads = name.length > 0 && name.every((word, index) => tokens[index]?.word === word);
  if (!leads || name.length >= tokens.length) return tokens;
  const line = [...name, tokens[name.length]?.word].join(' ');
  return tokens.slice(lines.has(line) ? name.length + 1 : name.length);
}
