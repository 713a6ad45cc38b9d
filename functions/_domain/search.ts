import type { PhotoSearchRequest, SearchAnswer } from './answers.js';
import { readCursor, type Sign, writeCursor } from './cursor.js';
import { fingerprint } from './fingerprint.js';
import type { Currency } from './money.js';
import type { Degraded } from './outfit.js';
import { pictureFrom } from './picture.js';
import type { Catalogue } from './ports/catalogue.js';
import type { Embedder, Embedding, ModelEmbedder } from './ports/embedding.js';
import type { Helped } from './ports/models.js';
import type { SearchLimits } from './search-limits.js';
import { sizeKeys } from './styling/sizes.js';
import { readWords } from './understanding/search-words.js';
import { colourLexicon } from './vocabulary/colours.js';
import { findTerms } from './vocabulary/match.js';

export type SearchDeps = {
  catalogue: Pick<Catalogue, 'search'>;
  embedder: Embedder;
  /** This request's own embedding model, where one is set up. */
  modelEmbedder?: Pick<ModelEmbedder, 'embedPicture'> | undefined;
  /** Signs cursors. */
  sign: Sign;
  /** That of prices whose currency nobody names. */
  currency: () => Promise<string>;
  /** What a search's words limit, its prices without a currency in that of `home`; undefined where they limit nothing. */
  readLimits: (q: string, home: () => Promise<Currency>) => Promise<SearchLimits | undefined>;
  /** Milliseconds of a clock that only moves forward. */
  clock: () => number;
  defaultLimit: number;
};

export type SearchResult =
  /** Without a version where the catalogue was not asked. */
  | { kind: 'answer'; answer: SearchAnswer; catalogueVersion?: string }
  /** A value that only the catalogue or the cursor's own search can tell to be wrong. */
  | { kind: 'refused'; path: 'cursor' | 'similarTo'; message: string };

/** Whether a search bounds prices or sorts by them and says in no currency: 2000 are 20 rupees and 2000 yen. */
export function pricesNoCurrency({ minPrice, maxPrice, currency, sort }: PhotoSearchRequest): boolean {
  const prices = minPrice !== undefined || maxPrice !== undefined || /^price_/.test(sort ?? '');
  return currency === undefined && prices;
}

/** Finds products by filters, words, likeness to a product or a picture, or several of these, a page at a time. */
export async function search(deps: SearchDeps, request: PhotoSearchRequest): Promise<SearchResult> {
  const started = deps.clock();
  const { cursor, size, image, ...filters } = request;
  if (image !== undefined && request.similarTo !== undefined)
    return { kind: 'refused', path: 'similarTo', message: 'cannot be asked for beside `image`' };
  const ranks = request.q || request.similarTo || image;
  const wish = {
    ...filters,
    ...(pricesNoCurrency(request) && { currency: await deps.currency() }),
    limit: request.limit ?? deps.defaultLimit,
    sort: request.sort ?? (ranks ? 'relevance' : 'newest'),
    ...(filters.colour !== undefined && { colour: canonical(filters.colour) }),
    ...(size !== undefined && { sizeKeys: sizeKeys([size], request.slot ?? 'other') }),
    ...(image !== undefined && { image: nameOf(image) }),
  } as const;
  const position = cursor === undefined ? undefined : readCursor(cursor, wish, deps.sign);
  if (position === null)
    return { kind: 'refused', path: 'cursor', message: 'belongs to another search, or to none' };

  const seen = image === undefined ? undefined : await see(deps, image);
  const stated = request.q === undefined ? undefined : await deps.readLimits(request.q, deps.currency);
  const q = stated?.text ?? request.q ?? '';
  const asked = q === '' ? {} : await readWords(q, deps.embedder);
  const embedded = deps.clock();
  // Words are placed by the house embedder whatever is set up, so that a search waits for no model: they lack nothing.
  const degraded: Degraded[] = seen?.kind === 'alone' ? [{ part: 'embedder', reason: seen.reason }] : [];
  // Products that merely exist must not pass as ones that look like the picture: without it only words can answer.
  if (seen?.kind === 'alone' && request.q === undefined)
    return { kind: 'answer', answer: nothing(degraded, embedded - started) };

  const { q: _, image: __, ...limits } = wish;
  const by = { ...limits, ...limitsIn(stated, request), ...asked, ...(position && { after: position }) };
  const seenAs = seen?.kind === 'helped' ? { picture: seen.value } : {};
  const compared = await deps.catalogue.search({ ...by, ...seenAs });
  // Among half a catalogue the picture would hide the other half, which the words still find.
  const halfSeen = seen?.kind === 'helped' && !compared.modelCompared;
  const page = halfSeen && request.q !== undefined ? await deps.catalogue.search(by) : compared;
  const found = deps.clock();
  if (!page.similarToKnown) return { kind: 'refused', path: 'similarTo', message: 'names no product' };
  if (!page.vectorsCompared) degraded.push({ part: 'embedder', reason: 'error' });
  if (halfSeen) degraded.push({ part: 'embedder', reason: 'not_configured' });
  return {
    kind: 'answer',
    catalogueVersion: page.catalogueVersion,
    answer: {
      products: page.products,
      ...(page.next && { nextCursor: writeCursor(page.next, wish, deps.sign) }),
      ...(page.exact !== undefined && { exact: page.exact }),
      facets: page.facets,
      degraded,
      timings: { totalMs: found - started, embedMs: embedded - started, databaseMs: found - embedded },
    },
  };
}

/** What the words limit, where no field does already. */
function limitsIn(
  stated: SearchLimits | undefined,
  { minPrice, maxPrice, currency, size }: PhotoSearchRequest,
) {
  const { budget, avoid, sizeKeys } = stated ?? {};
  const priced = minPrice !== undefined || maxPrice !== undefined;
  const holds = budget && !priced && (currency === undefined || currency === budget.currency);
  return {
    ...(holds && {
      ...(budget.min !== undefined && { minPrice: budget.min }),
      ...(budget.max !== undefined && { maxPrice: budget.max }),
      currency: budget.currency,
    }),
    ...(avoid && { avoid }),
    ...(sizeKeys && size === undefined && { sizeKeys }),
  };
}

async function see({ modelEmbedder }: SearchDeps, image: string): Promise<Helped<Embedding>> {
  const picture = pictureFrom(image);
  if (!modelEmbedder || !picture) return { kind: 'alone', reason: 'not_configured' };
  return modelEmbedder.embedPicture(picture);
}

/** Names a picture for cursors by its length and its ends: no two photographs share them. */
function nameOf(image: string): string {
  return fingerprint(`${image.length} ${image.slice(0, 4096)} ${image.slice(-4096)}`);
}

function nothing(degraded: Degraded[], totalMs: number): SearchAnswer {
  return {
    products: [],
    facets: { slot: [], colour: [], brand: [], price: [] },
    degraded,
    timings: { totalMs },
  };
}

/** A colour by the name that the catalogue files it under, where the vocabulary knows all of the words as one. */
function canonical(colour: string): string {
  const [term] = findTerms(colour, colourLexicon);
  return term && term.start === 0 && term.end === colour.length ? term.term.name : colour;
}
