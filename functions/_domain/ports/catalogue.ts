import type { SearchAnswer, SearchRequest } from '../answers.js';
import type { Candidate, Cut, Product, Slot } from '../product.js';
import type { SearchReading } from '../understanding/search-reading.js';
import type { Embedding } from './embedding.js';

/** What to fetch for one slot: its words, the same words as a vector, and the limits that hold there. */
export type SlotWish = {
  slot: Slot;
  text: string;
  /** What of the words is said in a garment's very name; empty where nothing is. Pieces that have all of it come first. */
  closerText: string;
  embedding: Embedding;
  /** In the space of the embedding model, where there is one and it answered; all slots have it, or none. */
  modelEmbedding?: Embedding;
  /** Sizes that fit as `sizeKeys` spells them; empty when size is no matter in this slot. */
  sizeKeys: readonly string[];
  /** Categories that do not come first for being sold in `sizeKeys`: nobody wears them there. */
  shunned: readonly string[];
  /** Where it says something, only what is sold in one of these is held to `sizeKeys`: what is sold by years, to an age. */
  unfitKeys: readonly string[];
  /** Where it says something, unisex pieces must be sold in one of these. */
  childrensKeys: readonly string[];
  /** The only categories allowed; empty means any. */
  categories: readonly string[];
  /** The only main colours allowed; empty means any. */
  mainColours: readonly string[];
  colourMayBeUnknown: boolean;
  /** Of one of these a piece must be known to be; empty means of anything. */
  materials: readonly string[];
  /** Names of makers in lower case, as far as the wish's own words are any: their pieces come first. */
  makers: readonly string[];
  /** The dearest piece of the slot, where the wish limits it beside the outfit. */
  ceiling?: number;
};

/** What is refused together: a category with a colour, a material, a pattern, a fit, a detail or its words in the title. */
export type RefusedPiece = Readonly<
  Record<
    'categories' | 'colours' | 'materials' | 'patterns' | 'fits' | 'details' | 'titleWords',
    readonly string[]
  >
>;

export type CandidateWish = {
  slots: SlotWish[];
  /** Of a piece's details those that are to be told. */
  details: readonly string[];
  genders: readonly Cut[];
  avoid: {
    colours: readonly string[];
    categories: readonly string[];
    materials: readonly string[];
    patterns: readonly string[];
    fits: readonly string[];
    /** Details refused by name, where a description says them too, and words that a title must not hold. */
    details: readonly string[];
    titleWords: readonly string[];
    /** The same of what only clothes have. */
    clothes: { readonly details: readonly string[]; readonly titleWords: readonly string[] };
    /** Words that neither a title nor a brand may hold. */
    words: readonly string[];
    /** Pieces refused that are of such a category, and hold one of each other list that says something. */
    pieces: readonly RefusedPiece[];
  };
  /** The dearest piece, in minor units of `currency`. */
  ceiling?: number;
  /** The cheapest outfit, or the cheapest piece if `perItem`. */
  floor?: number;
  perItem: boolean;
  currency: string;
  locked: readonly string[];
  banned: readonly string[];
};

export type Candidates = {
  candidates: Candidate[];
  /** Of the makers asked for those that it has anything of, by their names in lower case. */
  makers?: readonly string[];
  /** Names the state of the catalogue that these came from. */
  catalogueVersion: string;
  /** False when the catalogue's vectors are of another space: they were not compared, only the words were. */
  vectorsCompared: boolean;
  /** Whether the model's vectors were compared: only where the catalogue, as it is, is complete in their space. */
  modelCompared: boolean;
};

/** Words to search by, as they are understood and as a vector. */
export type SearchWords = { reading: SearchReading; embedding?: Embedding };

export type SearchWish = Omit<SearchRequest, 'cursor' | 'size' | 'q'> & {
  words?: SearchWords;
  /** The words with slips put right, searched by instead when the catalogue knows one of the `slips` from no product. */
  corrected?: SearchWords & { slips: readonly string[] };
  /** What products are to look like, in the space of the embedding model. */
  picture?: Embedding;
  limit: number;
  sort: NonNullable<SearchRequest['sort']>;
  sizeKeys?: readonly string[];
  /** What no product found may be. */
  avoid?: CandidateWish['avoid'];
  after?: SearchPosition;
};

/** Where a page ended: the sort key of its last product, and the product. */
export type SearchPosition = { key: string; id: string };

export type SearchPage = Pick<SearchAnswer, 'products' | 'exact' | 'facets'> & {
  /** The position after the page's last product, absent when nothing follows. */
  next?: SearchPosition;
  /** Names the state of the catalogue that these came from. */
  catalogueVersion: string;
  /** False when the product to resemble does not exist. */
  similarToKnown: boolean;
  vectorsCompared: boolean;
  /** Whether every product could be compared with the picture: the catalogue, as it is, is complete in its space. */
  modelCompared: boolean;
};

export type Standing = { catalogueVersion: string; products: Product[] };

export interface Catalogue {
  /** Every slot's candidates in one statement: the nearest to the wish, the cheapest, and the cheapest near misses. */
  candidates(wish: CandidateWish): Promise<Candidates>;
  search(wish: SearchWish): Promise<SearchPage>;
  product(id: string): Promise<Product | undefined>;
  /** The currencies that the catalogue sells in, sorted. */
  currencies(): Promise<string[]>;
  /** Names the state of the catalogue: another after every change. */
  version(): Promise<string>;
  /** The same, and these products as they are now, without those that are gone; none where it is still `version`. */
  standing(ids: readonly string[], version: string): Promise<Standing>;
}

/**
 * How the database is doing; `oldestSeen` is when that source on sale was last seen which was not for longest, ISO 8601,
 * null before the first import.
 */
export type DatabaseVitals = {
  connectionsUsed: number;
  connectionsLimit: number;
  products: number;
  sampleProducts: number;
  oldestSeen: string | null;
};
