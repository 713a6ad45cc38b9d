import * as z from 'zod';
import { Money } from './money.js';

/** Where a product is worn; see the outfit grammar in `outfit.ts`. `other` is sold but never part of an outfit. */
export const Slot = z.enum(['top', 'bottom', 'onepiece', 'outerwear', 'shoes', 'bag', 'accessory', 'other']);
export type Slot = z.infer<typeof Slot>;

/** What an outfit is built on: a onepiece, or a top and a bottom. */
export const baseSlots: readonly Slot[] = ['top', 'bottom', 'onepiece'];

/** Where clothes are worn; shoes, bags and accessories go beside them. */
export const clothesSlots: readonly Slot[] = [...baseSlots, 'outerwear'];

/** Whom a product is cut for. `girls` and `boys` are children's wear. */
export const Gender = z.enum(['women', 'men', 'unisex', 'girls', 'boys']);
export type Gender = z.infer<typeof Gender>;

/** The same as it is kept: children's wear for girls and boys alike is `kids`, `unisex` to the outside. */
export const Cut = z.enum([...Gender.options, 'kids']);
export type Cut = z.infer<typeof Cut>;

export const Occasion = z.enum([
  'casual',
  'work',
  'date',
  'party',
  'wedding',
  'festive',
  'formal',
  'travel',
  'beach',
  'workout',
  'lounge',
]);
export type Occasion = z.infer<typeof Occasion>;

export const Season = z.enum(['spring', 'summer', 'autumn', 'winter', 'monsoon']);
export type Season = z.infer<typeof Season>;

export const Availability = z.enum(['in_stock', 'out_of_stock', 'unknown']);
export type Availability = z.infer<typeof Availability>;

/**
 * How dressed up a piece is: 1 lounge and gym, 2 casual, 3 smart casual, 4 business or festive, 5 black tie or bridal.
 */
export const Formality = z.int().min(1).max(5);
export type Formality = z.infer<typeof Formality>;

/** What the vocabulary knows about a product, read from its title, description and the source's own fields. */
export const Attributes = z.object({
  slot: Slot,
  /** Canonical garment name of the vocabulary, e.g. `kurta set`; `unknown` when nothing matched. */
  category: z.string(),
  gender: Cut,
  /** Canonical colour names, the main colour first, e.g. `navy`. */
  colours: z.array(z.string()),
  /** The families of `colours`, without repetition, e.g. `blue`. */
  colourFamilies: z.array(z.string()),
  materials: z.array(z.string()),
  pattern: z.string().nullable(),
  fit: z.string().nullable(),
  /** Aesthetics and style tags, e.g. `minimal`, `ethnic`, `streetwear`. */
  styles: z.array(z.string()),
  occasions: z.array(Occasion),
  seasons: z.array(Season),
  formality: Formality,
});
export type Attributes = z.infer<typeof Attributes>;

/** A product as the outside sees it. */
export const Product = z.object({
  id: z.string(),
  source: z.string(),
  externalId: z.string(),
  title: z.string(),
  /** Empty when the source names no brand. */
  brand: z.string(),
  slot: Slot,
  category: z.string(),
  gender: Gender,
  colours: z.array(z.string()),
  pattern: z.string().nullable(),
  price: Money,
  /** The price before a discount; only present when above `price`. */
  listPrice: Money.optional(),
  /** Sizes as sold; `null` when the source does not state them. */
  sizes: z.array(z.string()).nullable(),
  availability: Availability,
  /** The product's own page, or null when the source gives no address. */
  url: z.string().nullable(),
  /** Where a click goes (tracked by the source), or null when the source gives no address. */
  affiliateUrl: z.string().nullable(),
  imageUrl: z.string().optional(),
  /** When the price and stock were last seen at the source, ISO 8601. */
  asOf: z.string(),
});
export type Product = z.infer<typeof Product>;

/** A product with everything the stylist reasons about, and how close the retrieval found it to the wish. */
export const Candidate = Product.extend(Attributes.omit({ gender: true }).shape).extend({
  /** Children's wear for girls and boys alike, where `gender` is `unisex`. */
  kids: z.literal(true).optional(),
  /** What its title and description say of what the wish turns down, and of sleeves where it speaks of any. */
  details: z.array(z.string()).optional(),
  /** 0 to 1, fused text and vector similarity to the plan's words for this slot. */
  relevance: z.number().min(0).max(1),
});
export type Candidate = z.infer<typeof Candidate>;

/** Whom the outside is told that a piece is cut for. */
export function genderOf(cut: Cut): Gender {
  return cut === 'kids' ? 'unisex' : cut;
}
