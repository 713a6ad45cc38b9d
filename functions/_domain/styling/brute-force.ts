import type { Places, Problem, Range } from './bounds.js';
import type { Found } from './search.js';

/** The same answer as `search` by trying every choice: what tests and the bench hold the search to. Exponential. */
export function bruteForce(problem: Problem, branches: readonly Places[], range: Range): Found | null {
  const { points, pair, price, size } = problem;
  let best: Found | null = null;
  const picks: number[] = [];
  const visit = (branch: Places, earned: number, paid: number): void => {
    const options = branch[picks.length];
    if (paid > range.max) return;
    if (options === undefined) {
      if (paid >= range.min && earned >= 0 && earned > (best?.points ?? -1))
        best = { picks: [...picks], points: earned };
      return;
    }
    for (const option of options) {
      let gain = points[option] ?? 0;
      for (const earlier of picks) gain += pair[earlier * size + option] ?? 0;
      picks.push(option);
      visit(branch, earned + gain, paid + (price[option] ?? 0));
      picks.pop();
    }
  };
  for (const branch of branches) visit(branch, 0, 0);
  return best;
}
