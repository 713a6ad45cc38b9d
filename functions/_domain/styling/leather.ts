import type { Candidate } from '../product.js';
import { colourNamed } from '../vocabulary/colours.js';
import { isGarment } from './wardrobe.js';

/** What of a man's belt, shoes and tailoring must agree: which of them a piece is, and in which leather. */
export type Leather = {
  readonly as: 'belt' | 'shoes' | 'tailoring' | null;
  /** `other` is a belt's alone: of cloth, or dyed as no leather of shoes is. */
  readonly tone: 'black' | 'brown' | 'other' | 'none';
};

/** A black belt with brown shoes or a beige one with black, and olive shoes or white ones of canvas with a suit. */
const APART = 0.3;
const NO_LEATHER = 0.1;

const tailored = ['suit', 'tuxedo', 'blazer', 'formal trousers', 'formal shirt', 'waistcoat'];
const shod = ['formal shoes', 'loafers', 'boots', 'casual shoes'];
/** Reds that polished shoes are sold in, dark enough for any suit. */
const oxblood: ReadonlySet<string> = new Set(['burgundy', 'wine', 'maroon']);

/** A piece for `leathersTogether`; women's shoes are of any colour, and so none of its business. */
export function leatherOf({ category, colours: [main], gender, title }: Candidate): Leather {
  const is = (words: readonly string[]) => words.some((word) => isGarment(category, word));
  const as = isGarment(category, 'belt')
    ? 'belt'
    : gender === 'men' && is(shod)
      ? 'shoes'
      : gender === 'men' && is(tailored)
        ? 'tailoring'
        : null;
  if (as === null || main === undefined) return { as, tone: 'none' };
  const tone = toneOf(main);
  if (as === 'belt') return { as, tone: tone === 'none' ? 'other' : tone };
  return { as, tone: /\bcanvas\b/i.test(title) ? 'none' : tone };
}

function toneOf(colour: string): Leather['tone'] {
  const family = colourNamed(colour)?.family;
  if (family === 'black') return 'black';
  return family === 'brown' || oxblood.has(colour) ? 'brown' : 'none';
}

/** Whether shoes are of a colour that men's leather has: black, brown, tan or oxblood, and not of canvas. */
export function isPolished(piece: Candidate): boolean {
  return leatherOf(piece).tone !== 'none';
}

/** How two pieces agree by what is leather of them; undefined where that says nothing. */
export function leathersTogether(one: Leather, other: Leather): number | undefined {
  if (one.as === null || other.as === null || one.as === other.as) return undefined;
  const [shoes, beside] = one.as === 'shoes' ? [one, other] : [other, one];
  if (shoes.as !== 'shoes') return undefined;
  if (beside.as === 'tailoring') return shoes.tone === 'none' ? NO_LEATHER : undefined;
  if (shoes.tone === 'none' || beside.tone === 'none') return undefined;
  return shoes.tone === beside.tone ? 1 : APART;
}
