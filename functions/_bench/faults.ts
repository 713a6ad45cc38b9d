import type { Fault } from '../_local/faults/proxy.js';
import { runOnInstances } from './faults/instances.js';
import { brokenly, faultNames, lacks, type Outcome, type Scenario, scenario } from './faults/scenario.js';
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
    for (const each of [well, ...alone, ...pairs, ...mixed, ...cold]) {
      if (!each.name.includes(only)) continue;
      console.error(`  ${each.name}`);
      const { neon } = each.faults;
      // As deployed, unless statements come through as they are: the embedded database, which all share, takes longer.
      const strict = isOutage(neon) || neon?.kind === 'bandwidth';
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

/** Whether a fault takes a service away, and does not merely slow it down. */
function isOutage(fault: Fault | undefined): boolean {
  return fault !== undefined && !['latency', 'slow_close', 'bandwidth'].includes(fault.kind);
}

function row(outcome: Outcome): Row {
  const { scenario, answered, unavailable, broken, times, degraded } = outcome;
  const all = answered + unavailable + broken.length;
  const share = (count: number) => `${((100 * count) / all).toFixed(1)} %`;
  const named = [...degraded].sort().join(', ') || 'nothing';
  return {
    measure: scenario.name,
    value: `${share(answered)} answered, ${share(unavailable)} told 503, ${share(broken.length)} broken, ${percentiles(times)}, max ${Math.max(...times).toFixed(0)} ms`,
    comparedWith: `degraded: ${named}, ${asExpected(outcome)}${broken[0] ? `; ${broken[0]}` : ''}`,
  };
}

/**
 * Whether answers named what they lacked: nothing else, and all of it where a service was away for good. Without a
 * database they are kept ones, which lack that alone.
 */
function asExpected({ scenario: { faults }, answered, degraded }: Outcome): string {
  const broken = parts.filter((part) => faults[part]);
  const may = broken.flatMap((part) => lacks[part]);
  const gone = isOutage(faults.neon) ? (['neon'] as const) : broken.filter((part) => isOutage(faults[part]));
  const must = answered === 0 ? [] : gone.flatMap((part) => lacks[part]);
  const unexpected = [...degraded].filter((part) => !may.includes(part));
  const unnamed = must.filter((part) => !degraded.has(part));
  if (unexpected.length + unnamed.length === 0) return 'as expected';
  return [
    ...unexpected.map((part) => `unexpected ${part}`),
    ...unnamed.map((part) => `unnamed ${part}`),
  ].join(', ');
}
