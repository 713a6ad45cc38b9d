import type { WornOutfit } from './outfits.js';

/** How often garments were worn, alone and with each other; `names` are in order. */
export type Counts = {
  readonly names: readonly string[];
  readonly alone: ReadonlyMap<string, number>;
  readonly together: ReadonlyMap<string, number>;
  readonly outfits: number;
};

/** Counts in how many outfits each garment is worn, and each pair of two different garments. */
export function countWorn(outfits: readonly WornOutfit[]): Counts {
  const alone = new Map<string, number>();
  const together = new Map<string, number>();
  for (const worn of outfits)
    for (const one of worn) {
      alone.set(one, (alone.get(one) ?? 0) + 1);
      for (const other of worn)
        if (one < other) together.set(pairOf(one, other), (together.get(pairOf(one, other)) ?? 0) + 1);
    }
  return { names: [...alone.keys()].sort(), alone, together, outfits: outfits.length };
}

/** The name of a pair of garments, whichever is named first. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one}+${other}` : `${other}+${one}`;
}

/** As many pairs as these are added to what was seen and to what chance expects: rare pairs say little. */
const SHRINKAGE = 5;
/**
 * Chance is drawn from counts to this power (context distribution smoothing, Levy, Goldberg and Dagan 2015): otherwise
 * the rarest garments look best together. Chosen on a tenth of the known outfits: what was told apart by 0.01 less was
 * filled in right in 3 of 100 blanks more than with 1.
 */
const SMOOTHING = 0.95;

/**
 * By how many doublings two garments are worn together more often than chance would have it (pointwise mutual
 * information, Church and Hanks 1990), shrunk and smoothed, in tenths.
 */
function lifts({ alone, together }: Counts): (one: string, other: string) => number {
  const smoothed = new Map([...alone].map(([name, count]) => [name, count ** SMOOTHING]));
  const all = [...smoothed.values()].reduce((sum, count) => sum + count, 0);
  const pairs = 2 * [...together.values()].reduce((sum, count) => sum + count, 0);
  return (one, other) => {
    const expected = (pairs * (smoothed.get(one) ?? 0) * (smoothed.get(other) ?? 0)) / all ** 2;
    const seen = together.get(pairOf(one, other)) ?? 0;
    return Math.round(10 * Math.log2((seen + SHRINKAGE) / (expected + SHRINKAGE)));
  };
}

/** The table as source text: a line for each garment, of its lifts with those after it. */
export function tableText(counts: Counts): string {
  const liftOf = lifts(counts);
  const lines = counts.names.map((name, at) => {
    const later = counts.names.slice(at + 1).map((other) => liftOf(name, other));
    return `${name}: ${later.join(' ')}`.trimEnd();
  });
  return `/**
 * Which garments people wear together, from ${counts.outfits} outfits with named categories that were put together on
 * Polyvore (Han et al., "Learning Fashion Compatibility with Bidirectional LSTMs", 2017), another tenth of them held
 * out. A line for each garment, of its lifts with those after it: by how many doublings the two are worn together more
 * often than chance would have it, in tenths. Written by \`npm run fit\`; numbers between our own words only.
 */
export const wornTogetherTable = \`
${lines.join('\n')}
\`;
`;
}
