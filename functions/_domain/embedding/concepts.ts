import type { Attributes, Cut, Gender } from '../product.js';
import { colourLexicon, colourNamed } from '../vocabulary/colours.js';
import { fitLexicon } from '../vocabulary/fits.js';
import { garmentLexicon, garmentNamed } from '../vocabulary/garments.js';
import { genderLexicon } from '../vocabulary/gender.js';
import { findTerms, type Lexicon, type Token } from '../vocabulary/match.js';
import { materialLexicon } from '../vocabulary/materials.js';
import { occasionLexicon } from '../vocabulary/occasions.js';
import { patternLexicon } from '../vocabulary/patterns.js';
import { seasonLexicon } from '../vocabulary/seasons.js';
import { styleLexicon } from '../vocabulary/styles.js';

/** How much each kind of concept says about what a thing is; the garment leads, its cut and season hardly matter. */
const weights = {
  slot: 0.7,
  garment: 1,
  kind: 0.35,
  gender: 0.6,
  colour: 0.4,
  family: 0.5,
  pattern: 0.4,
  material: 0.35,
  style: 0.45,
  occasion: 0.4,
  fit: 0.25,
  season: 0.25,
} as const;

/** The canonical names that a text or a product stands for. */
export type Concepts = {
  readonly garments: readonly string[];
  readonly colours: readonly string[];
  readonly materials: readonly string[];
  readonly patterns: readonly string[];
  readonly fits: readonly string[];
  readonly styles: readonly string[];
  readonly occasions: readonly string[];
  readonly seasons: readonly string[];
  readonly genders: readonly string[];
};

const names = (tokens: readonly Token[], table: Lexicon<{ readonly name: string }>) => [
  ...new Set(findTerms(tokens, table).map(({ term }) => term.name)),
];

/** The concepts a text names, by the vocabulary. */
export function conceptsIn(tokens: readonly Token[]): Concepts {
  return {
    garments: names(tokens, garmentLexicon),
    colours: names(tokens, colourLexicon),
    materials: names(tokens, materialLexicon),
    patterns: names(tokens, patternLexicon),
    fits: names(tokens, fitLexicon),
    styles: names(tokens, styleLexicon),
    occasions: names(tokens, occasionLexicon),
    seasons: names(tokens, seasonLexicon),
    genders: names(tokens, genderLexicon),
  };
}

/** Whom what is cut for either is cut for. */
const everyone: Partial<Record<Cut, readonly Gender[]>> = {
  unisex: ['women', 'men'],
  kids: ['girls', 'boys'],
};

/** The concepts a product stands for. */
export function conceptsOf(attributes: Attributes): Concepts {
  const { category, colours, materials, pattern, fit, styles, occasions, seasons, gender } = attributes;
  return {
    garments: [category],
    colours,
    materials,
    patterns: pattern === null ? [] : [pattern],
    fits: fit === null ? [] : [fit],
    styles,
    occasions,
    seasons,
    genders: everyone[gender] ?? [gender],
  };
}

/** Calls `add` for every feature of the concepts; several of a kind share their kind's weight. */
export function eachFeature(concepts: Concepts, add: (name: string, weight: number) => void): void {
  const share = (kind: keyof typeof weights, values: Iterable<string>) => {
    const distinct = new Set(values);
    const weight = weights[kind] / Math.sqrt(distinct.size);
    for (const value of distinct) add(`${kind}:${value}`, weight);
  };
  const garments = concepts.garments.flatMap((name) => garmentNamed(name) ?? []);
  share('garment', concepts.garments);
  share(
    'slot',
    garments.map(({ slot }) => slot),
  );
  share(
    'kind',
    garments.flatMap(({ name, kinds }) => [name, ...kinds]),
  );
  share('colour', concepts.colours);
  share(
    'family',
    concepts.colours.flatMap((name) => colourNamed(name)?.family ?? []),
  );
  share('material', concepts.materials);
  share('pattern', concepts.patterns);
  share('fit', concepts.fits);
  share('style', concepts.styles);
  share('occasion', concepts.occasions);
  share('season', concepts.seasons);
  share('gender', concepts.genders);
}
