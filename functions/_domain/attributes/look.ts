import { type Colour, colourLexicon } from '../vocabulary/colours.js';
import type { Lexicon } from '../vocabulary/match.js';
import { findTerms, type Token, tokenise } from '../vocabulary/match.js';
import { materialLexicon } from '../vocabulary/materials.js';
import { charactersIn, patternLexicon } from '../vocabulary/patterns.js';
import { isDenied } from './details.js';

const mostColours = 4;
const mostMaterials = 3;

/** Terms of a text, each once, in order. */
export function distinct<T>(text: string | readonly Token[], lexicon: Lexicon<T>): T[] {
  return [...new Set(findTerms(text, lexicon).map(({ term }) => term))];
}

/**
 * Colours, the main one first: what a title ends with, set apart, before what else it names. The title wins when it
 * names any: feeds fill their colour field mechanically (of 11,536 Myntra rows 855 contradict their title, mostly `Red`
 * for "Peach-Coloured" or "Tapered"). The field names the shade of a title's plain colour, comes last where the title
 * holds its word in another colour's name ("Rust Red"), and speaks alone when the title is silent; then come the
 * description's first.
 */
export function readColours(field: string, title: readonly Token[], description: readonly Token[]): Colour[] {
  const stated = distinct(field, colourLexicon);
  const seen = [...new Set([...closingColours(title), ...distinct(title, colourLexicon)])];
  if (seen.length === 0)
    return (stated.length > 0 ? stated : firstColours(description)).slice(0, mostColours);
  const shaded = seen.map((colour) => {
    if (colour.name !== colour.family) return colour;
    return stated.find(({ family }) => family === colour.family) ?? colour;
  });
  const said = new Set(title.map(({ word }) => word));
  const families = new Set(seen.map(({ family }) => family));
  const borneOut = stated.filter(({ name, family }) => said.has(name) && !families.has(family));
  return [...new Set([...shaded, ...borneOut])].slice(0, mostColours);
}

/** The colours of several pieces in one pack, that of its picture first: who wants no black wants none in it. */
export function withOthers(own: readonly Colour[], description: readonly Token[]): Colour[] {
  return [...new Set([...own, ...distinct(description, colourLexicon)])].slice(0, mostColours);
}

/** In "Buy me chocolates jacket - multi" the shop itself says the colour, set apart at the end: the rest may be a motto. */
function closingColours(title: readonly Token[]): Colour[] {
  const closing: Colour[] = [];
  for (let end = title.length; end > 0; ) {
    const start = title.slice(0, end).findLastIndex(({ breaks }) => breaks);
    if (start <= 0) return closing;
    const part = title.slice(start, end);
    const found = findTerms(part, colourLexicon);
    if (found.reduce((words, { from, to }) => words + to - from, 0) < part.length) return closing;
    closing.unshift(...found.map(({ term }) => term));
    end = start;
  }
  return closing;
}

/** The colours a description begins with, "green and blue" both; what it names later may be a lining or other shoes. */
function firstColours(description: readonly Token[]): Colour[] {
  const found = findTerms(description, colourLexicon);
  const end = found.findIndex(({ from }, index) => {
    const between = description.slice(found[index - 1]?.to ?? from, from).map(({ word }) => word);
    return between.length > 0 && !/^(?:and|n|with)$/.test(between.join(' '));
  });
  return [...new Set(found.slice(0, end < 0 ? undefined : end).map(({ term }) => term))];
}

/**
 * Materials from the source's own field, then the title, and from the description when both are silent; none that is
 * denied, "non-leather".
 */
export function readMaterials(
  field: string,
  title: readonly Token[],
  description: readonly Token[],
): string[] {
  const named = [...madeOf(tokenise(field)), ...madeOf(title)];
  return [...new Set(named.length > 0 ? named : madeOf(description))].slice(0, mostMaterials);
}

function madeOf(tokens: readonly Token[]): string[] {
  const found = findTerms(tokens, materialLexicon);
  return found.filter((match) => !isDenied(tokens, match)).map(({ term }) => term.name);
}

/**
 * The most telling pattern of the first source that names one: damage first, and `printed` gives way to what is printed. It
 * does so to a character as well that only the maker's name tells: Marvel's prints show heroes.
 */
export function readPattern(sources: readonly (string | readonly Token[])[], brand = ''): string | null {
  for (const source of sources) {
    const found = distinct(source, patternLexicon).map(({ name }) => name);
    const torn = found.find((name) => name === 'distressed');
    const pattern = torn ?? found.find((name) => name !== 'printed') ?? found[0];
    if (pattern === 'printed' && charactersIn(brand).length > 0) return 'graphic';
    if (pattern !== undefined) return pattern;
  }
  return null;
}
