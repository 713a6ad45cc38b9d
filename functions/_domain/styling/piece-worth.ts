import { fingerprint } from '../fingerprint.js';
import { type Money, toMinor } from '../money.js';
import { baseSlots, type Candidate, clothesSlots, Slot } from '../product.js';
import type { Query } from '../query.js';
import { sleeves, slotsOfDetail } from '../vocabulary/details.js';
import { isShunned } from '../vocabulary/dress-codes.js';
import { garmentNamed } from '../vocabulary/garments.js';
import { measured } from './asked-size.js';
import { asksForTop } from './asks-for.js';
import { calledFor, notCalled } from './called.js';
import { colourWorth } from './colour-worth.js';
import { isCutOpposite } from './cuts.js';
import { dayColourWorth } from './day-colours.js';
import { type Demands, wordsFor } from './demands.js';
import { harmony, tone } from './harmony.js';
import { hasDetail } from './limits.js';
import { makerJudge, makersOf } from './makers.js';
import { occasionTermOf } from './occasion-term.js';
import { isMisfit, isOddUnasked } from './out-of-place.js';
import { likeness, stoodIn } from './own-piece.js';
import { formalityWorth, isOffCode, materialWorth, occasionWorth, seasonWorth, styleWorth } from './taste.js';
import { isLoud, worldOf } from './wardrobe.js';
import { type PiecePart, pieceParts } from './weights.js';

/** What a piece is worth alone, 0 to 1 by part; null where the wish gives no ground to judge. */
export type PieceWorth = Readonly<Record<PiecePart, number | null>>;

/** What sleeves that are stated, and not turned down, add to how near a piece is where the wish turns some down. */
const STATED_SLEEVES = 0.15;
const isSleeve = (name: string) => sleeves.has(name);

/** What is left of how near a piece is that is not said to have any of the details that are liked. */
const WITHOUT_DETAIL = 0.5;

/** Nor is by the maker that is named for its place. */
const WITHOUT_MAKER = 0.25;

/** Nor is called as the wish calls it. */
const WITHOUT_NAME = 0.5;

/** And of a dress, a top or a bottom whose colour its dress code shuns. */
const OFF_CODE = 0.5;

/** A reduction of half or more is worth the full point. */
const FULL_REDUCTION = 0.5;

/**
 * Judges pieces for a wish. Which parts of the worth are null depends on wish and slot alone, never on the piece;
 * nothing depends on the budget.
 */
export function pieceJudge(
  query: Query,
  { demands, seed }: { readonly demands: Demands; readonly seed: number | undefined },
): (candidate: Candidate) => PieceWorth {
  const { season, aesthetics } = query;
  const plainTop = asksForTop(query);
  const forMen = query.gender === 'men' || query.gender === 'boys';
  const occasion = occasionTermOf(query);
  const owned = (query.owned ?? []).flatMap(({ colours }) => colours.slice(0, 1)).map(tone);
  const { details = [] } = query.want;
  const looks = aesthetics.length > 0 ? aesthetics : (occasion?.styles ?? []);
  const rich = occasion?.rich === true || query.budget?.min !== undefined;
  const liked = (candidate: Candidate) => {
    const own = details.filter((name) => slotsOfDetail(name).includes(candidate.slot));
    return own.length === 0 || own.some((name) => hasDetail(candidate, name));
  };
  const isOffBase = (candidate: Candidate) =>
    baseSlots.includes(candidate.slot) && aesthetics.some((name) => isOffCode(candidate, name));
  const stoodInFor = new Map(Slot.options.map((slot) => [slot, stoodIn(query, slot)]));
  const isByMaker = makerJudge(query);
  const named = new Map(Slot.options.map((slot) => [slot, makersOf(query, slot).length > 0]));
  const called = new Map(Slot.options.map((slot) => [slot, calledFor(query, slot)]));
  const words = new Map(Slot.options.map((slot) => [slot, wordsFor(query, demands, slot)]));
  const judge = (candidate: Candidate): PieceWorth => {
    const { colours = [], materials: said = [] } = words.get(candidate.slot) ?? {};
    const usual = baseSlots.includes(candidate.slot) && !forMen ? (occasion?.womensMaterials ?? []) : [];
    const materials = said.length > 0 ? said : usual;
    const measure = measured(candidate, query);
    // What a party favours of the western world does not answer who wants to look ethnic there, nor what a code shuns.
    const { category, slot, styles } = candidate;
    const western = aesthetics.includes('ethnic') && worldOf(category) === 'western';
    const kurta = slot === 'top' && plainTop && worldOf(category) === 'ethnic';
    const made = named.get(candidate.slot) !== true || isByMaker(candidate);
    const near =
      (liked(candidate) ? 1 : WITHOUT_DETAIL) *
      (made ? 1 : WITHOUT_MAKER) *
      (notCalled(candidate, called.get(slot) ?? []).length > 0 ? WITHOUT_NAME : 1) *
      (isOffBase(candidate) ? OFF_CODE : 1);
    const odd = isOddUnasked(candidate, query);
    const strange =
      odd ||
      western ||
      kurta ||
      isShunned([category, ...(garmentNamed(category)?.kinds ?? [])], aesthetics, candidate.gender);
    return {
      // Nor is a plain dress near such a wish, in whatever words.
      relevance:
        odd || kurta || (western && clothesSlots.includes(slot) && !styles.includes('ethnic'))
          ? 0
          : near *
            Math.min(1, candidate.relevance + (candidate.details?.some(isSleeve) ? STATED_SLEEVES : 0)),
      occasion: occasion ? (strange ? 0 : occasionWorth(candidate, occasion)) : null,
      formality: occasion ? formalityWorth(candidate, occasion) : null,
      season: season ? seasonWorth(candidate, season) : null,
      style: looks.length > 0 ? styleOf(candidate, looks) : null,
      colour:
        colours.length > 0
          ? isDull(candidate, colours)
            ? 0
            : colourWorth(candidate, colours)
          : (besideOwned(candidate, owned) ??
            (occasion?.colours ? dayColourWorth(candidate, occasion.colours) : null)),
      size: measure === undefined ? null : Number(measure.fit === 'fits'),
      material: materials.length > 0 ? materialWorth(candidate, materials) : null,
      richness: rich && clothesSlots.includes(slot) ? 1 - thrift(candidate.price) : null,
      thrift: query.price === 'low' ? thrift(candidate.price) : null,
      value: reduction(candidate),
      variety: seed === undefined ? null : chance(seed, candidate.id),
    };
  };
  return (candidate) => {
    const worth = judge(candidate);
    const own = stoodInFor.get(candidate.slot);
    // What she has is not judged again: what stands in for it is as good as it is like.
    if (own !== undefined && !isOddUnasked(candidate, query))
      return { ...evenly(worth, likeness(candidate, own)), size: worth.size };
    return isMisfit(candidate, query) ? evenly(worth, 0) : worth;
  };
}

/** From so many colours on, most of them loud, a wish is for something bright. */
const BRIGHT = 6;

/** Burgundy is red, but none that is bright. */
function isDull({ colours: [main] }: Candidate, wanted: readonly string[]): boolean {
  if (main === undefined || wanted.length < BRIGHT || wanted.includes(main) || isLoud(main)) return false;
  return wanted.filter(isLoud).length > wanted.length / 2;
}

/** The same in every part that there is ground for. */
function evenly(worth: PieceWorth, each: number): PieceWorth {
  const grounds = pieceParts.filter((part) => worth[part] !== null);
  return { ...worth, ...Object.fromEntries(grounds.map((part) => [part, each])) };
}

/** How a piece's colour goes with those of what the wearer has; null where she names none. */
function besideOwned({ colours: [main] }: Candidate, owned: readonly number[]): number | null {
  if (owned.length === 0) return null;
  return owned.reduce((sum, other) => sum + harmony(tone(main), other), 0) / owned.length;
}

/** As the aesthetic that it answers best; nothing where it is cut the opposite of what is asked. */
function styleOf(candidate: Candidate, aesthetics: readonly string[]): number {
  if (isCutOpposite(candidate, aesthetics)) return 0;
  return Math.max(...aesthetics.map((name) => styleWorth(candidate, name)));
}

/** 1 for 30 of a currency and less, 0 for 30,000: by ratios, since no level of prices is known of every currency. */
function thrift({ amount, currency }: Money): number {
  return Math.min(1, Math.max(0, 1.5 - Math.log10(amount / toMinor(1, currency)) / 3));
}

function reduction({ price, listPrice }: Candidate): number {
  if (listPrice === undefined || listPrice.amount <= price.amount) return 0;
  return Math.min(1, (listPrice.amount - price.amount) / listPrice.amount / FULL_REDUCTION);
}

/** The same number for the same seed and product, spread evenly over 0 to 1. */
function chance(seed: number, id: string): number {
  return Number.parseInt(fingerprint(`${seed}:${id}`).slice(0, 8), 16) / 0xffffffff;
}
