import type { Highs } from 'highs';
import { IMPOSSIBLE, type Places, type Problem, type Range } from '../_domain/styling/bounds.js';

/** Within half a point of the optimum is the optimum: points are whole numbers. */
const proven = { mip_rel_gap: 0, mip_abs_gap: 0.5 } as const;

/** Solves a problem to the proven optimum by HiGHS, a solver of mixed integer linear programmes; its points, or null. */
export async function milpSolver(): Promise<
  (problem: Problem, branches: readonly Places[], range: Range) => number | null
> {
  const { default: load }: { default: unknown } = await import('highs');
  if (!isLoader(load)) throw new TypeError('highs exports no loader');
  const highs = await load();
  return (problem, branches, range) => {
    const optima = branches.flatMap((places) => {
      const solution = highs.solve(programme(problem, places, range), proven);
      if (solution.Status === 'Infeasible') return [];
      if (solution.Status !== 'Optimal') throw new Error(`HiGHS ended with ${solution.Status}`);
      return [Math.round(solution.ObjectiveValue)];
    });
    return optima.length === 0 ? null : Math.max(...optima);
  };
}

/** Its types are those of its CommonJS build, where the loader is one `default` deeper than in what Node imports. */
function isLoader(value: unknown): value is () => Promise<Highs> {
  return typeof value === 'function';
}

/**
 * A branch as a linear programme in CPLEX LP format: `x` says which option a place takes, `y` which two options two
 * places take. Each product is linearised by its marginals (the sum of a row of `y` is that row's `x`), the tightest
 * of the usual forms (Sherali and Adams 1990).
 */
function programme({ points, pair, price, size }: Problem, places: Places, range: Range): string {
  const x = (place: number, option: number) => `x${place}_${option}`;
  const gains: string[] = [];
  const rows: string[] = [];
  const taken = places.map((options, place) => options.map((option) => x(place, option)));
  places.forEach((options, place) => {
    for (const option of options) gains.push(`+ ${points[option] ?? 0} ${x(place, option)}`);
    rows.push(`${plus(taken[place] ?? [])} = 1`);
  });
  for (let a = 0; a < places.length; a++)
    for (let b = a + 1; b < places.length; b++) {
      const [firsts = [], seconds = []] = [places[a], places[b]];
      const worth = (one: number, other: number) => pair[one * size + other] ?? 0;
      const y = (one: number, other: number) => `y${a}_${b}_${one}_${other}`;
      for (const one of firsts) {
        const row = seconds.filter((other) => worth(one, other) > IMPOSSIBLE);
        for (const other of row) gains.push(`+ ${worth(one, other)} ${y(one, other)}`);
        rows.push(`${plus(row.map((other) => y(one, other)))}\n- ${x(a, one)} = 0`);
      }
      for (const other of seconds) {
        const column = firsts.filter((one) => worth(one, other) > IMPOSSIBLE);
        rows.push(`${plus(column.map((one) => y(one, other)))}\n- ${x(b, other)} = 0`);
      }
    }
  const costs = places.flatMap((options, place) =>
    options.map((option) => `${price[option] ?? 0} ${x(place, option)}`),
  );
  if (Number.isFinite(range.max)) rows.push(`${plus(costs)} <= ${range.max}`);
  if (range.min > 0) rows.push(`${plus(costs)} >= ${range.min}`);
  return ['Maximize', ...gains, 'Subject To', ...rows, 'Binary', ...taken.flat(), 'End'].join('\n');
}

/** A term a line: readers of the format limit how long lines are. */
function plus(terms: readonly string[]): string {
  return terms.map((term) => `+ ${term}`).join('\n');
}
