import { runOnInstances } from './faults/instances.js';
import {
  brokenly,
  faultNames,
  isOutage,
  misnamed,
  type Outcome,
  type Scenario,
  scenario,
} from './faults/scenario.js';
import { type FaultyWorld, faultyWorld, parts } from './faults/world.js';
import { percentiles, type Row } from './row.js';
import { stockedServices } from './stocked-services.js';
import { wishes } from './wishes.js';

const load = { requests: 40, atOnce: 5 };
const searches = 200;

/** Broken in two different ways at once. */
const mixed = [
  brokenly({ openai: 'hang', neon: 'reset' }),
  brokenly({ huggingface: 'hang', neon: 503 }),
  brokenly({ redis: 'hang', neon: 'reset' }),
  brokenly({ openai: 'latency', redis: 'garbage' }),
];
/** All services at once, each as slow as its stage still waits for. */
const allSlow: Scenario = {
  ...brokenly({
    openai: 'almost too late, model',
    huggingface: 'almost too late, embedder',
    redis: 'almost too late, Redis',
    neon: 'almost too late, database',
  }),
  name: 'all slow: models 2.9 s and 1.4 s, database 0.7 s, Redis 0.1 s',
};
/** Met by instances that have never seen the services well: what deployed functions mostly are in an outage. */
const cold = [
  ...(['openai', 'huggingface', 'redis', 'neon'] as const).map((part) => scenario('hang', part)),
  scenario('hang', 'redis', 'neon'),
].map((each) => ({ ...each, name: `new instances, ${each.name}`, cold: true }));

/**
 * Every fault on the way to every service alone, hangs and resets in pairs: what became of the requests meanwhile. With
 * `only` the rows whose names hold it.
 */
export async function faultRows(only = ''): Promise<Row[]> {
  const services = await stockedServices();
  const log = console.log;
  console.log = () => undefined;
  const world = await faultyWorld({ ...services.env });
  try {
    const alone = parts.flatMap((part) => faultNames.map((fault) => scenario(fault, part)));
    const pairs = parts.flatMap((one, index) =>
      parts
        .slice(index + 1)
        .flatMap((other) => [scenario('hang', one, other), scenario('reset', one, other)]),
    );
    const well: Scenario = { name: 'nothing wrong', faults: {} };
    const rows = searchName.includes(only) ? [await searchRow(world)] : [];
    for (const each of [well, ...alone, ...pairs, ...mixed, allSlow, ...cold]) {
      if (!each.name.includes(only)) continue;
      console.error(`  ${each.name}`);
      const { neon } = each.faults;
      // As deployed, unless statements come through as they are: the embedded database, which all share, takes longer.
      const strict = isOutage(neon) || neon?.kind === 'bandwidth' || each === allSlow;
      rows.push(
        row(
          await runOnInstances(world, each, {
            ...load,
            ...(strict && { env: { DATABASE_TIMEOUT_MS: '800' } }),
          }),
        ),
      );
    }
    return rows;
  } finally {
    console.log = log;
    await world.close();
    await services.close();
  }
}

const searchName = 'search while both model providers hang';

/** Searches with the model providers up and gone by turns, so that both meet the same machine. */
async function searchRow(world: FaultyWorld): Promise<Row> {
  const { search } = await world.begin();
  const times: Record<'up' | 'gone', number[]> = { up: [], gone: [] };
  for (let turn = 0; turn < 2 * searches; turn++) {
    const models = turn % 2 === 0 ? 'up' : 'gone';
    world.set(models === 'up' ? {} : { openai: { kind: 'hang' }, huggingface: { kind: 'hang' } });
    const q = `${wishes[(turn >> 1) % wishes.length]} ${turn}`;
    const started = performance.now();
    const response = await search.fetch(
      new Request(`http://localhost/api/search?${new URLSearchParams({ q })}`),
    );
    await response.arrayBuffer();
    if (response.status === 200) times[models].push(performance.now() - started);
  }
  world.set({});
  return {
    measure: searchName,
    value: `${times.gone.length} of ${searches} answered, ${percentiles(times.gone)}`,
    comparedWith: `${percentiles(times.up)} with both up, by turns`,
  };
}

/** A 503 that comes later than this is no quick word. */
const toldWithinMs = 1000;

function row(outcome: Outcome): Row {
  const { scenario, answered, unavailable, broken, times, unavailableTimes, trips } = outcome;
  const all = answered.length + unavailable + broken.length;
  const share = (count: number) => `${((100 * count) / all).toFixed(1)} %`;
  const latest = Math.max(...unavailableTimes);
  const told =
    unavailable === 0
      ? []
      : [
          `503s ${percentiles(unavailableTimes)}, max ${latest.toFixed(0)} ms${latest < toldWithinMs ? '' : ': too late'}`,
          `${(trips.neon / all).toFixed(1)} database trips a request`,
        ];
  const named = [...new Set(answered.flatMap(({ degraded }) => degraded))].sort().join(', ') || 'nothing';
  const wrong = [...new Set(answered.flatMap((answer) => misnamed(scenario, answer)))];
  return {
    measure: scenario.name,
    value: `${share(answered.length)} answered, ${share(unavailable)} told 503, ${share(broken.length)} broken, ${percentiles(times)}, max ${Math.max(...times).toFixed(0)} ms`,
    comparedWith: [
      `degraded: ${named}`,
      wrong.join(', ') || 'each as expected',
      ...told,
      ...broken.slice(0, 1),
    ].join('; '),
  };
}
