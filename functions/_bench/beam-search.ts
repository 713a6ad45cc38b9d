import type { Places, Problem, Range } from '../_domain/styling/bounds.js';
import { IMPOSSIBLE } from '../_domain/styling/bounds.js';
import type { Found } from '../_domain/styling/search.js';

type Partial = { readonly picks: readonly number[]; readonly points: number; readonly paid: number };

/**
 * The usual heuristic: place by place, of all choices so far that can still be completed within the limit, only the
 * `width` with the most points are kept. Fast, and without proof.
 */
export function beamSearch(
  { points, pair, price, size }: Problem,
  branches: readonly Places[],
  range: Range,
  width: number,
): Found | null {
  let best: Found | null = null;
  for (const places of branches) {
    const least = places.map((options) => Math.min(...options.map((option) => price[option] ?? 0)));
    let beam: Partial[] = [{ picks: [], points: 0, paid: 0 }];
    places.forEach((options, place) => {
      const rest = least.slice(place + 1).reduce((sum, cost) => sum + cost, 0);
      const grown = beam.flatMap((partial) =>
        options.flatMap((option): Partial[] => {
          const paid = partial.paid + (price[option] ?? 0);
          if (paid + rest > range.max) return [];
          let gain = points[option] ?? 0;
          for (const earlier of partial.picks) gain += pair[earlier * size + option] ?? 0;
          if (gain < IMPOSSIBLE) return [];
          return [{ picks: [...partial.picks, option], points: partial.points + gain, paid }];
        }),
      );
      beam = grown.sort((a, b) => b.points - a.points).slice(0, width);
    });
    for (const { picks, points: earned, paid } of beam)
      if (paid >= range.min && earned > (best?.points ?? -1)) best = { picks, points: earned };
  }
  return best;
}
