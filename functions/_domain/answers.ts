import * as z from 'zod';
import { Changes, ProductId } from './changes.js';
import { Currency } from './money.js';
import { Advice, BudgetUse, Degraded, Diversity, Outfit } from './outfit.js';
import { bytesIn, mostPictureBytes, pictureType } from './picture.js';
import { Candidate, Gender, Occasion, Product, Slot } from './product.js';
import { Query } from './query.js';
import { trimmedText, typedText } from './text.js';

/** What `POST /api/recommend` takes. The named fields overrule what the prompt's words say. */
export const RecommendRequest = z.strictObject({
  prompt: typedText(3, 500),
  count: z.int().min(2).max(6).optional(),
  gender: Gender.optional(),
  occasion: Occasion.optional(),
  ...Changes.shape,
  banned: z.array(ProductId).max(200).optional(),
  seed: z.int().optional(),
  /** Whether the answer is to hold the pieces it was chosen from, for solving it again elsewhere. */
  candidates: z.boolean().optional(),
});
export type RecommendRequest = z.infer<typeof RecommendRequest>;

/** Milliseconds by stage; `totalMs` is the whole request as the function saw it. */
const Timings = z.object({ totalMs: z.number() }).catchall(z.number());

export const RecommendAnswer = z.object({
  id: z.string(),
  query: Query,
  outfits: z.array(Outfit),
  /** Present when the wish states a limit. */
  budget: BudgetUse.optional(),
  diversity: Diversity,
  /** How many pieces were weighed against each other. */
  poolSize: z.int(),
  advice: z.array(Advice),
  /** On request: the pieces that the outfits were chosen from. */
  candidates: z.array(Candidate).optional(),
  degraded: z.array(Degraded),
  /** When the outfits were chosen, where the catalogue has changed since; all that is shown is still sold as shown. */
  asOf: z.iso.datetime().optional(),
  timings: Timings,
});
export type RecommendAnswer = z.infer<typeof RecommendAnswer>;

const SearchSort = z.enum(['relevance', 'price_asc', 'price_desc', 'newest']);

/** What both ways to search share; `number` and `flag` are how a whole number and a truth value are written there. */
function searchFields(number: z.ZodType<number>, flag: z.ZodType<boolean>) {
  const minorUnits = number.pipe(z.int().min(0));
  return {
    q: trimmedText(1, 500).optional(),
    source: trimmedText(1, 100).optional(),
    slot: Slot.optional(),
    gender: Gender.optional(),
    size: trimmedText(1, 20).optional(),
    colour: trimmedText(1, 50).optional(),
    brand: trimmedText(1, 100).optional(),
    occasion: Occasion.optional(),
    minPrice: minorUnits.optional(),
    maxPrice: minorUnits.optional().describe('Not below `minPrice`.'),
    currency: Currency.optional(),
    inStock: flag.optional(),
    similarTo: ProductId.optional(),
    sort: SearchSort.optional(),
    limit: number.pipe(z.int().min(1).max(100)).optional(),
    cursor: z
      .string()
      .regex(/^[\w-]{1,400}$/, 'must be a cursor that a search answered with')
      .optional(),
  };
}

/** For `refine`: a range that holds a price; the other way round it would be answered with nothing, as if none were sold. */
const isRange = ({ minPrice, maxPrice }: { minPrice?: number | undefined; maxPrice?: number | undefined }) =>
  minPrice === undefined || maxPrice === undefined || minPrice <= maxPrice;
const noRange = { path: ['maxPrice'], message: 'must not be below `minPrice`' };

const digits = z
  .string()
  .regex(/^\d{1,12}$/, 'must be a whole number in digits')
  .transform(Number);
const trueOrFalse = z
  .enum(['true', 'false'])
  .transform((value) => value === 'true')
  .pipe(z.boolean());

/** What `GET /api/search` takes; prices in minor units. */
export const SearchRequest = z.strictObject(searchFields(digits, trueOrFalse)).refine(isRange, noRange);
export type SearchRequest = z.infer<typeof SearchRequest>;

/** What `POST /api/search` takes: the same, and a picture as base64 of at most 4 MB. */
export const PhotoSearchRequest = z
  .strictObject({
    ...searchFields(z.number(), z.boolean()),
    image: z
      .base64({ abort: true })
      .max(Math.ceil(mostPictureBytes / 3) * 4, 'must be at most 4 MB')
      .refine((base64) => bytesIn(base64) <= mostPictureBytes, 'must be at most 4 MB')
      .refine((base64) => pictureType(base64) !== null, 'must be a JPEG, PNG or WebP picture')
      .optional(),
  })
  .refine(isRange, noRange);
export type PhotoSearchRequest = z.infer<typeof PhotoSearchRequest>;

const Facet = z.object({ value: z.string(), count: z.int() });

export const SearchAnswer = z.object({
  products: z.array(Product),
  /** Hand it back as `cursor` for the next page; absent on the last one. */
  nextCursor: z.string().optional(),
  /**
   * How many products hold all that `q` says; there are no more than these where sorted by price or date. By relevance
   * they come first, and what follows is near to it. Absent without `q`.
   */
  exact: z.int().min(0).optional(),
  /** Counted over everything that matched; `price` values are `from-to` in minor units. */
  facets: z.object({
    slot: z.array(Facet),
    colour: z.array(Facet),
    brand: z.array(Facet),
    price: z.array(Facet),
  }),
  degraded: z.array(Degraded),
  timings: Timings,
});
export type SearchAnswer = z.infer<typeof SearchAnswer>;
