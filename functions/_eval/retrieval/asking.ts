import type { Engine } from './engines.js';
import type { Judged } from './judgments.js';

/** The answers to the queries in their order, each query told in another way first when `retell` is given. */
export async function askAll(
  engine: Engine,
  judged: readonly Judged[],
  retell: (query: string) => string = (query) => query,
): Promise<string[][]> {
  const answers: string[][] = [];
  for (const { query } of judged) answers.push(await engine.ask(retell(query)));
  return answers;
}

const turns = 3;

/**
 * How long each engine took for each query, in milliseconds: the median of three, the engines taking turns at every
 * query, so that whatever else the machine does meets all of them. The first queries warm them up and are asked again.
 */
export async function askInTurns(
  engines: readonly Engine[],
  queries: readonly string[],
): Promise<number[][]> {
  for (const engine of engines) for (const query of queries.slice(0, 100)) await engine.ask(query);
  const times = engines.map((): number[] => []);
  for (const query of queries) {
    const took = engines.map((): number[] => []);
    for (let turn = 0; turn < turns; turn++)
      for (const [index, engine] of engines.entries()) {
        const started = performance.now();
        await engine.ask(query);
        took[index]?.push(performance.now() - started);
      }
    for (const [index, three] of took.entries())
      times[index]?.push(three.sort((a, b) => a - b)[Math.floor(turns / 2)] ?? Number.NaN);
  }
  return times;
}
