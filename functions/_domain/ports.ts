import type { RecommendAnswer, RecommendRequest, SearchAnswer, SearchRequest } from './answers.js';

import type { BreakerReading, Override, Transition } from './breaker.js';
import type { Degraded, Outfit } from './outfit.js';
import type { Picture } from './picture.js';
import type { Attributes, Candidate, Gender, Product, Slot } from './product.js';
import type { Query } from './query.js';
import type { Publishable } from './queue-message.js';
import type { Reading } from './understanding/reading.js';
import type { SearchReading } from './understanding/search-reading.js';

/** A wish or a piece of one as a vector; only vectors of one space may be compared. */
export type Embedding = { space: string; vector: Float32Array };

export interface Embedder {
  embed(texts: readonly string[]): Promise<Embedding[]>;
}

/** What an embedder of products reads of one. */
type ProductText = { attributes: Attributes; title: string; brand: string };

/** The embedder that the catalogue's vectors come from, and their space. */
export interface ProductEmbedder {
  space: string;
  embedProducts(products: readonly ProductText[]): Promise<Float32Array[]>;
}

/** A model that places texts in a space of 512 dimensions, at the length 1; rejects with a `ProviderFailure`. */
export interface EmbeddingModel {
  /** `onUsage` is told what the call cost, where the provider charges by tokens. */
  embed(
    texts: readonly string[],
    signal: AbortSignal,
    onUsage?: (used: TokensUsed) => void,
  ): Promise<Float32Array[]>;
  /** In the same space as texts; absent where the model reads words alone. */
  embedPicture?(picture: Picture, signal: AbortSignal): Promise<Float32Array>;
}

/** What a request may ask of the embedding model, once: of texts or of a picture. */
export interface ModelEmbedder {
  embed(texts: readonly string[]): Promise<Helped<Embedding[]>>;
  embedPicture(picture: Picture): Promise<Helped<Embedding>>;
}

/** Tokens that one model call was charged for. */
export type TokensUsed = { input: number; output: number };

/** What every model call is given: when to stop, and whom to tell what it cost, whether its answer is of use or not. */
export type ModelCall = { signal: AbortSignal; onUsage(used: TokensUsed): void };

/** A model that reads wishes; rejects with a `ProviderFailure`. */
export interface WishModel {
  read(query: Pick<Query, 'text' | 'unread'>, call: ModelCall): Promise<Reading>;
}

/** A model that ranks outfits: some or all of the given ids, best first; rejects with a `ProviderFailure`. */
export interface JudgeModel {
  rank(wish: string, outfits: readonly Outfit[], call: ModelCall): Promise<string[]>;
}

/** What a model added, or why it adds nothing to this answer; never a rejection. */
export type Helped<T> = { kind: 'helped'; value: T } | { kind: 'alone'; reason: Degraded['reason'] };

/** What a request may ask of the models, each once. What is not set up is `alone` with `not_configured`. */
export interface Models {
  read(query: Pick<Query, 'text' | 'unread'>): Promise<Helped<Reading>>;
  rank(wish: string, outfits: readonly Outfit[]): Promise<Helped<string[]>>;
}

/** What to fetch for one slot: its words, the same words as a vector, and the limits that hold there. */
export type SlotWish = {
  slot: Slot;
  text: string;
  embedding: Embedding;
  /** In the space of the embedding model, where there is one and it answered; all slots have it, or none. */
  modelEmbedding?: Embedding;
  /** Sizes that fit as `sizeKeys` spells them; empty when size is no matter in this slot. */
  sizeKeys: readonly string[];
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
};

/** What is refused together: a category with a colour, a material, a pattern, a fit or words in the title. */
type RefusedPiece = Readonly<
  Record<'categories' | 'colours' | 'materials' | 'patterns' | 'fits' | 'titleWords', readonly string[]>
>;

export type CandidateWish = {
  slots: SlotWish[];
  genders: readonly Gender[];
  avoid: {
    colours: readonly string[];
    categories: readonly string[];
    materials: readonly string[];
    patterns: readonly string[];
    fits: readonly string[];
    /** Words that a title must not hold. */
    titleWords: readonly string[];
    /** Words that neither a title nor a brand may hold. */
    words: readonly string[];
    /** Pieces refused that are of such a category, and hold one of each other list that says something. */
    pieces: readonly RefusedPiece[];
  };
  /** The dearest piece, or the dearest outfit unless `perItem`, in minor units of `currency`. */
  ceiling?: number;
  /** Likewise the cheapest. */
  floor?: number;
  perItem: boolean;
  currency: string;
  locked: readonly string[];
  banned: readonly string[];
};

export type Candidates = {
  candidates: Candidate[];
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
  after?: SearchPosition;
};

/** Where a page ended: the sort key of its last product, and the product. */
export type SearchPosition = { key: string; id: string };

export type SearchPage = Pick<SearchAnswer, 'products' | 'facets'> & {
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

/** Why calls could not be counted over all instances. */
export type Uncounted = 'timeout' | 'error' | 'not_configured';

/**
 * What a caller may still do; `onlyHere` says that this instance alone counted, and why. `unknown` when nothing could
 * be counted, and the call is let through.
 */
export type Allowance =
  | { kind: 'allowed'; remaining: number; resetSeconds: number; onlyHere?: Uncounted }
  | { kind: 'refused'; resetSeconds: number; onlyHere?: Uncounted }
  | { kind: 'unknown'; reason: Uncounted };

export interface Limiter {
  /** Counts one call of `caller` on `route` against `limit` calls a minute. */
  take(route: string, caller: string, limit: number): Promise<Allowance>;
}

/** One answered request. */
export type Sample = { route: string; status: number; ms: number; memoryMb: number };

/** How an answer came about: milliseconds by stage, and what could not be done in full. Never what was asked. */
export type Answered = { timings: Record<string, number>; degraded: Degraded[] };

/** An answered request as it is told to the log and to traces; the caller is a hash. */
export type Story = Sample & Partial<Answered> & { requestId: string; caller: string; startedAtMs: number };

/** Calls, those of them that failed on our side, and how many took how long, by `bucketOf`. */
export type Tally = { calls: number; errors: number; buckets: Map<number, number> };

/** What a number of minutes add up to, over all invocations. */
export type Totals = Tally & { byRoute: Map<string, Tally>; memoryPeakMb: number };

export interface Metrics {
  record(sample: Sample): Promise<void>;
  /** The last `minutes`, the running one included. */
  read(minutes: number): Promise<Totals>;
}

export interface Tracer {
  /** Sends the story of a request; rejects when it was not taken in time. */
  trace(story: Story): Promise<void>;
}

export interface ErrorReporter {
  /** Tells of an unforeseen error; false when it was not taken in time. Never rejects. */
  report(error: unknown, at: { route: string; requestId: string }): PromiseLike<boolean>;
}

/** Leave to make one call, to be handed back with its outcome; a probe's expires with its lease. */
export type Ticket = {
  /** The stretch of one state in which it was issued: an outcome from another stretch decides nothing. */
  generation: number;
  /** With the time of issue, by the clock of who issued it, makes a report count once however often it arrives. */
  token: string;
  issuedAtMs: number;
  probe: boolean;
  /** True when this instance alone issued it, because the shared store did not answer. */
  onlyHere?: true;
};

/** `retryAtMs` is by the shared store's clock; whoever waits goes by `retryInMs`, which needs no clock to agree. */
export type Refusal = { kind: 'refused'; retryAtMs: number; retryInMs: number; because: 'open' | 'probing' };
export type Admission = { kind: 'admitted'; ticket: Ticket } | Refusal;

/** How a call went; `ignored` is what says nothing about the provider: the caller's own error, a cancellation. */
export type CallOutcome = { kind: 'success' | 'failure' | 'ignored'; ms: number; retryAfterMs?: number };

export interface Breaker {
  admit(): Promise<Admission>;
  /** Every ticket is handed back once, unused ones as `ignored`. */
  record(ticket: Ticket, outcome: CallOutcome): Promise<void>;
}

export type Report = { ticket: Ticket; outcome: CallOutcome };

/** Where a breaker's state is: shared by all instances, or this instance's own. Rejects when it does not answer. */
export interface BreakerStore {
  /** The same token again is the same admission, so that a repeated request takes one permit. */
  admit(token: string): Promise<Admission>;
  report(reports: readonly Report[]): Promise<void>;
}

export interface BreakerConsole {
  /** Changes nothing. */
  read(): Promise<BreakerReading>;
  /** Holds for `forMs` and then ends by itself; goes into the history. */
  override(override: Override, forMs: number): Promise<void>;
  /** What operators did, newest first; kept longer than the history. */
  overrides(): Promise<Transition[]>;
}

/** What is remembered of requests, for the operator and for showing an answer again. */
export interface Journal {
  recommended(entry: {
    request: RecommendRequest;
    answer: RecommendAnswer;
    catalogueVersion: string;
  }): Promise<void>;
  searched(entry: { request: SearchRequest; answer: SearchAnswer }): Promise<void>;
  clicked(productId: string): Promise<void>;
}

/** An answer kept for whoever asks for the same again, and the state of the catalogue it came from. */
export type Kept<A> = {
  answer: A;
  catalogueVersion: string;
  /** When it was made, ISO 8601. */
  madeAt?: string | undefined;
  /** Products that it speaks of and does not show, as they were. */
  unshown?: Product[] | undefined;
};

/** Answers that all instances share. */
export interface KeptAnswers<A> {
  /** Rejects when the store does not answer. */
  look(name: string): Promise<Kept<A> | undefined>;
  keep(name: string, kept: Kept<A>): Promise<void>;
  /** True for one asker at a time, over all instances: it is to make the answer anew. */
  claim(name: string): Promise<boolean>;
}

/**
 * What a model once read in a wish, shared by all instances. Where nothing is known one asker leads: it asks the model
 * while the others wait for what it learns.
 */
export type KnownReading = { kind: 'known'; reading: Reading } | { kind: 'lead' } | { kind: 'wait' };

export interface KeptReadings {
  /** The same `token` again is the same asker. A lead ends by itself. Rejects when the store does not answer. */
  look(name: string, token: string): Promise<KnownReading>;
  keep(name: string, reading: Reading): Promise<void>;
  /** Ends a lead without a reading. */
  giveUp(name: string, token: string): Promise<void>;
}

/** Vectors that all instances share, each by a name for its text and its space. */
export interface KeptVectors {
  /** In the order of the names, undefined where none is kept; rejects when the store does not answer. */
  look(names: readonly string[]): Promise<(Float32Array | undefined)[]>;
  keep(vectors: ReadonlyMap<string, Float32Array>): Promise<void>;
}

/** What a model call took: its tokens, and what they cost in millionths of a dollar. */
type Booked = { microUsd: number; tokens: TokensUsed };

/** Millionths of a dollar. */
export type Spent = { all: number; byCaller: number };

/** What the model calls of a day have cost, over all instances; rejects when the store does not answer. */
export interface SpendLedger {
  spent(day: string, caller: string): Promise<Spent>;
  add(day: string, caller: string, call: Booked): Promise<void>;
}

/** An answer as it was given, and those of its products that the catalogue still has, as they are now. */
export type Recalled = {
  request: RecommendRequest;
  answer: RecommendAnswer;
  answeredAt: string;
  /** Names the state of the catalogue that the answer came from. */
  catalogueVersion: string;
  products: Product[];
};

export interface Archive {
  /** One round trip; undefined when no such answer is kept, or none that this release can read. */
  recall(id: string): Promise<Recalled | undefined>;
}

/** How the database is doing; `lastImport` is ISO 8601, null before the first import. */
export type DatabaseVitals = {
  connectionsUsed: number;
  connectionsLimit: number;
  products: number;
  sampleProducts: number;
  lastImport: string | null;
};

export interface QueuePublisher {
  /** Hands a message over for delivery; the same id again is not delivered again. */
  publish(message: Publishable, deduplicationId: string): Promise<void>;
}
