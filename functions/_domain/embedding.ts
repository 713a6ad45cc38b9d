import { type Concepts, conceptsIn, conceptsOf, eachFeature } from './embedding/concepts.js';
import { addFeature, type Region, scaleRegion } from './embedding/hashing.js';
import { rotate } from './embedding/rotation.js';
import type { Embedder, ProductEmbedder } from './ports/embedding.js';
import type { Attributes } from './product.js';
import { garmentNamed } from './vocabulary/garments.js';
import { type Token, tokenise } from './vocabulary/match.js';

/** The space of `embedText` and `embedProduct`. Vectors of another space must never be compared with these. */
export const houseSpace = 'house-text-1';

/** How long every vector of the house space is. */
export const houseDimensions = 512;

/** Concepts of the vocabulary and plain words live apart, so that a rare word never looks like a garment. */
const conceptRegion: Region = { from: 0, size: 320 };
const wordRegion: Region = { from: 320, size: 192 };
/** Squared, the share of each region in a similarity: what a thing is counts more than how it is worded. */
const conceptLength = Math.sqrt(0.8);
const wordLength = Math.sqrt(0.2);
/** A word weighs 1, each of its letter triples this much over the root of their number: typing slips still meet. */
const tripleWeight = 0.6;
const textLimit = 2000;
const mostWords = 200;

/** Words that tell fashion goods apart little or not at all. */
const idle = new Set(
  (
    'a an and are as at be but by can do for from give have i in is it like look looking me my need of off on or our ' +
    'please rs show so some something that the this to under up want we wear wearing which with you your inr rupees ' +
    'outfit outfits clothes clothing size set pack pcs piece pieces new style styles fashion'
  ).split(' '),
);

/**
 * The place of a text in the house space: 512 numbers of length 1, near for things of one kind and taste. Reads at
 * most 2,000 characters; a text without any word gets one fixed direction, so that the length is always 1.
 */
export function embedText(text: string): Float32Array {
  const tokens = tokenise(text, textLimit);
  return embed(conceptsIn(tokens), tokens);
}

/** The place of a product in the house space, from what is understood of it and from its own words. */
export function embedProduct(attributes: Attributes, title: string, brand: string): Float32Array {
  return embed(conceptsOf(attributes), tokenise(`${title} , ${brand}`, textLimit));
}

function embed(concepts: Concepts, tokens: readonly Token[]): Float32Array {
  const vector = new Float32Array(houseDimensions);
  eachFeature(concepts, (name, weight) => addFeature(vector, conceptRegion, name, weight));
  for (const word of new Set(tokens.slice(0, mostWords).map(({ word }) => word))) {
    if (!idle.has(word)) addWord(vector, word);
  }
  const known = scaleRegion(vector, conceptRegion, conceptLength);
  const worded = scaleRegion(vector, wordRegion, wordLength);
  if (!known && !worded) vector[houseDimensions - 1] = 1;
  else if (known !== worded) scaleRegion(vector, known ? conceptRegion : wordRegion, 1);
  return rotate(vector);
}

function addWord(vector: Float32Array, word: string): void {
  addFeature(vector, wordRegion, word, 1);
  const marked = `^${word.slice(0, 32)}$`;
  const triples = marked.length - 2;
  const weight = tripleWeight / Math.sqrt(triples);
  for (let start = 0; start < triples; start++) {
    addFeature(vector, wordRegion, marked.slice(start, start + 3), weight);
  }
}

/** A garment's first synonyms are its commonest; more of them would make every product match every search. */
const mostSynonyms = 4;

/**
 * What a product's full-text document holds: its own words, and those of the vocabulary by which a shopper may
 * look for it (loafers are `shoes footwear`, a navy shirt is `blue`).
 */
export function searchText(attributes: Attributes, title: string, brand: string): string {
  const { category, gender, colours, colourFamilies, materials, pattern, fit } = attributes;
  const garment = garmentNamed(category);
  const words = [
    ...[title.slice(0, textLimit), brand, category, ...(garment?.words.slice(1, 1 + mostSynonyms) ?? [])],
    ...(garment?.kinds ?? []),
    ...[gender, ...colours, ...colourFamilies, ...materials, pattern ?? '', fit ?? ''],
    ...[...attributes.styles, ...attributes.occasions, ...attributes.seasons],
  ];
  return [...new Set(words)].filter((word) => word !== '').join(' ');
}

/** The house embedder as a port: it needs no time and no network. */
export const houseEmbedder: Embedder = {
  embed: async (texts) => texts.map((text) => ({ space: houseSpace, vector: embedText(text) })),
};

/** The house embedder of products as a port. */
export const houseProductEmbedder: ProductEmbedder = {
  space: houseSpace,
  embedProducts: async (products) =>
    products.map(({ attributes, title, brand }) => embedProduct(attributes, title, brand)),
};
