import { percentiles, type Row } from '../_bench/row.js';
import { askAll, askInTurns } from './retrieval/asking.js';
import { type Engine, miniSearch, orama, ourEngine } from './retrieval/engines.js';
import { isDevelopment, type JudgmentSet, readJudgments } from './retrieval/judgments.js';
import { likenessRows } from './retrieval/likeness.js';
import { type Quality, qualityOf } from './retrieval/measures.js';
import { inHinglish, misspelt } from './retrieval/retold.js';

/**
 * Retrieval on the labelled catalogue with titles alone indexed: every judgment file's queries asked of our search and
 * of two libraries, in one run on the same titles; then misspelt and half in Hindi. `LOCAL_POSTGRES_URL` puts our search
 * on a real Postgres. Empty where the catalogue is not at hand.
 */
export async function retrievalRows(folder = '../shared/data/styles'): Promise<Row[]> {
  const data = readJudgments(folder);
  if (!data) return [];
  const ours = await ourEngine(data.titles, process.env.LOCAL_POSTGRES_URL);
  const others = [miniSearch(data.titles), await orama(data.titles)];
  try {
    const rows: Row[] = [];
    for (const set of data.sets) rows.push(...(await setRows(set, ours, others)));
    const queries = data.sets.flatMap(({ judged }) => judged.map(({ query }) => query));
    return [
      ...rows,
      ...(await likenessRows(ours, data.titles)),
      await speedRow([ours, ...others], queries, process.env.LOCAL_POSTGRES_URL ? 'a Postgres' : 'PGlite'),
      await databaseRow(ours, queries),
    ];
  } finally {
    await ours.close();
  }
}

async function setRows(set: JudgmentSet, ours: Engine, others: readonly Engine[]): Promise<Row[]> {
  const { name, judged } = set;
  const plain = await askAll(ours, judged);
  const half = (development: boolean) => {
    const kept = judged.map((one) => isDevelopment(one) === development);
    const chosen = <T>(list: readonly T[]) => list.filter((_, index) => kept[index]);
    return inWords(qualityOf(chosen(judged), chosen(plain)));
  };
  const libraries = [];
  for (const engine of others)
    libraries.push(`${engine.name} ${inWords(qualityOf(judged, await askAll(engine, judged)))}`);
  const own = qualityOf(judged, plain);
  return [
    {
      measure: `${name}, ${judged.length} queries: P@1 P@10 MRR`,
      value: inWords(own),
      comparedWith: `${libraries.join('; ')}; worked with ${half(true)}, held out ${half(false)}`,
    },
    retold('  misspelt', own, qualityOf(judged, await askAll(ours, judged, misspelt))),
    retold('  half in Hindi', own, qualityOf(judged, await askAll(ours, judged, inHinglish))),
  ];
}

function retold(measure: string, plain: Quality, found: Quality): Row {
  const kept = Math.round((100 * found.first) / plain.first);
  return { measure, value: inWords(found), comparedWith: `${kept} % of P@1; aim: at least 90 %` };
}

function inWords({ queries, first, firstTen, reciprocalRank }: Quality): string {
  if (queries === 0) return '– (0)';
  return `${[first, firstTen, reciprocalRank].map((share) => share.toFixed(2)).join(' ')} (${queries})`;
}

async function speedRow(engines: readonly Engine[], queries: readonly string[], where: string): Promise<Row> {
  const times = await askInTurns(engines, queries);
  const [own = '', ...others] = engines.map(
    ({ name }, index) => `${name} ${percentiles(times[index] ?? [])}`,
  );
  return {
    measure: `the ${queries.length} queries, end to end, over ${where}`,
    value: own,
    comparedWith: `in memory, ids alone: ${others.join('; ')}`,
  };
}

/** Of an answer's time, what is the database's own; the rest is the way there and back, and reading the answer. */
async function databaseRow(
  ours: Awaited<ReturnType<typeof ourEngine>>,
  queries: readonly string[],
): Promise<Row> {
  const inside: number[] = [];
  const way: number[] = [];
  for (const query of queries) {
    inside.push(await ours.databaseMs(query));
    way.push(await ours.wayMs());
  }
  return {
    measure: '  of it in SQL, facets and products included',
    value: percentiles(inside),
    comparedWith: `a statement that asks nothing, end to end: ${percentiles(way)}`,
  };
}
