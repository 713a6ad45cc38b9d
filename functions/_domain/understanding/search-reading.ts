import { gendersSought } from '../attributes/gender.js';
import type { Cut } from '../product.js';
import { colourLexicon, colours } from '../vocabulary/colours.js';
import { fitLexicon } from '../vocabulary/fits.js';
import { isColourless } from '../vocabulary/garment.js';
import { garments } from '../vocabulary/garments.js';
import { childhoodLexicon, genderLexicon } from '../vocabulary/gender.js';
import { findTerms, type Lexicon, type Match } from '../vocabulary/match.js';
import { materialLexicon } from '../vocabulary/materials.js';
import { occasionLexicon, occasions as occasionTerms } from '../vocabulary/occasions.js';
import { patternLexicon } from '../vocabulary/patterns.js';
import { seasonLexicon } from '../vocabulary/seasons.js';
import { styleLexicon } from '../vocabulary/styles.js';
import { garmentsSought } from './garments-sought.js';
import { isAdult } from './occasion.js';
import { closerWordsIn, makersIn } from './search-names.js';
import { stopWords } from './stop-words.js';
import { priceLexicon } from './thrift.js';
import type { Token } from './tokens.js';
import { looseWords, moreOccasionLexicon } from './wish-terms.js';
import { type Word, wordsOf } from './words.js';

/** What the words of a search ask for, in canonical names; an empty list asks for nothing of its kind. */
export type SearchReading = {
  /** The words that this is a reading of. */
  readonly text: string;
  /** The same without words that carry a question and say nothing of the thing. */
  readonly said: string;
  /** The garment named, and every category under it: `footwear` is no garment, and has sneakers under it. */
  readonly garment: string | null;
  readonly categories: readonly string[];
  readonly alike: readonly string[];
  /** The colours named, and every colour that passes for one of them: navy for blue, but not blue for navy. */
  readonly colours: readonly string[];
  readonly shades: readonly string[];
  readonly patterns: readonly string[];
  readonly materials: readonly string[];
  readonly fits: readonly string[];
  readonly styles: readonly string[];
  readonly occasions: readonly string[];
  readonly seasons: readonly string[];
  /** The garments that are worn in one of the seasons by their kind. */
  readonly seasonal: readonly string[];
  /** The garments that one of the occasions is dressed in. */
  readonly favoured: readonly string[];
  readonly genders: readonly Cut[];
  /** The words that the vocabulary knows nothing of, as written: makers, models, anything else a title may hold. */
  readonly rest: string;
  /** What is said of the garment in its very name, to be found within titles: `oxford` of "oxford shoes". */
  readonly closer: readonly string[];
  /** What may be a maker's name, whatever else it means, in lower case. */
  readonly makers: readonly string[];
};

type Terms = Lexicon<{ readonly name: string }>;

/** Reads the tokens of a search as shops and shoppers mean them. Pure, linear in the text. */
export function readSearch(text: string, tokens: readonly Token[]): SearchReading {
  const words = wordsOf(tokens);
  const taken = words.map(() => false);
  const without = (hidden: readonly boolean[]) =>
    words.map((word, index) => (hidden[index] ? { ...word, word: '' } : word));
  const take = <T>(matches: readonly Match<T>[]): T[] => {
    for (const { from, to } of matches) taken.fill(true, from, to);
    return matches.map(({ term }) => term);
  };

  const { garment, categories, alike, spans, occasions: wornFor } = garmentsSought(text, words);
  const opaque = words.map((_, index) => spans.some((s) => !s.tellsLook && s.from <= index && index < s.to));
  const seen = without(opaque);
  const look = (table: Terms) => unique(take(findTerms(seen, table)));
  const things = garments.filter(({ name }) => categories.includes(name));
  const named = {
    colours: things.length > 0 && things.every(isColourless) ? [] : look(colourLexicon),
    patterns: look(patternLexicon),
  };
  const made = { materials: look(materialLexicon), fits: look(fitLexicon) };
  for (const { from, to } of spans) taken.fill(true, from, to);
  const genders = wearersOf(words);
  take(findTerms(words, priceLexicon));
  for (const table of [genderLexicon, childhoodLexicon]) take<unknown>(findTerms<unknown>(words, table));
  // `Home` and `run` in a longer search are more often a model's name than an occasion.
  const loose = words.map(
    ({ word }, index) => taken[index] === true || (words.length > 2 && looseWords.has(word)),
  );
  const told = (...tables: readonly Terms[]) =>
    unique(
      tables.flatMap((table) =>
        take(
          findTerms(without(words.map((_, index) => taken[index] === true || loose[index] === true)), table),
        ),
      ),
    );
  const asTyped = (keep: (word: string, index: number) => boolean) =>
    words
      .filter(({ word }, index) => keep(word, index))
      .map(({ start, end }) => text.slice(start, end))
      .join(' ');
  const occasions = [...new Set([...wornFor, ...told(...occasionLexicons)])];
  const seasons = told(seasonLexicon);
  const reading = {
    text,
    said: hyphened(asTyped((word, index) => taken[index] === true || !stopWords.has(word))),
    garment,
    categories,
    alike,
    ...named,
    shades: shadesOf(named.colours),
    ...made,
    occasions,
    seasons,
    seasonal: garments
      .filter((one) => one.seasons.some((name) => seasons.includes(name)))
      .map(({ name }) => name),
    favoured: favouredBy(occasions),
    styles: told(styleLexicon),
    genders,
    rest: asTyped((word, index) => !taken[index] && !stopWords.has(word)),
  };
  return { ...reading, closer: closerWordsIn(reading), makers: makersIn(text) };
}

const occasionLexicons: readonly Terms[] = [occasionLexicon, moreOccasionLexicon];

/** For whom it is sought: "girls" where a grown-up goes, at college or in an office, are women. */
function wearersOf(words: readonly Word[]): Cut[] {
  const genders = gendersSought(words);
  const grown = { girls: 'women', boys: 'men' } as const;
  const [whom] = genders;
  if (whom !== 'girls' && whom !== 'boys') return genders;
  const named = occasionLexicons.flatMap((table) => findTerms(words, table));
  const events = named.map(({ term: { name }, from, to }) => {
    const said = words.slice(from, to).map(({ word }) => word);
    const [{ first = 0 } = {}, last] = [words[from], words[to - 1]?.last ?? 0];
    return { role: 'occasion', names: [name], said: said.join(' '), from, to, first, last } as const;
  });
  const child =
    findTerms(words, childhoodLexicon).some(({ term }) => term.name === 'kids') ||
    words.some(({ word }) => /^(?:little|small|baby|toddler|tween|preteen|chh?ot[ia])$/.test(word));
  return isAdult(events) && !child ? [grown[whom], 'unisex'] : genders;
}

function unique(terms: readonly { readonly name: string }[]): string[] {
  return [...new Set(terms.map(({ name }) => name))];
}

/** A T-shirt dress is no shirt dress, and a lone `t` is no word to a database. */
function hyphened(said: string): string {
  return said.replace(/\b(?:t ?shirt|tee)(?= dress)/gi, 't-shirt');
}

function favouredBy(named: readonly string[]): string[] {
  const meant = occasionTerms.filter(({ name }) => named.includes(name));
  const favours = new Set(meant.flatMap((one) => [...one.favours, ...(one.womensFavours ?? [])]));
  return garments
    .filter(({ name, kinds }) => [name, ...kinds].some((kind) => favours.has(kind)))
    .map(({ name }) => name);
}

function shadesOf(named: readonly string[]): string[] {
  return colours
    .filter(({ name, family }) => named.includes(name) || named.includes(family))
    .map(({ name }) => name);
}
