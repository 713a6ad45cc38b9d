import type { Fault } from '../_local/faults/proxy.js';
import { faultNames, lacks, type Outcome, runScenario, scenario } from './faults/scenario.js';
import { type FaultyWorld, faultyWorld, parts } from './faults/world.js';
import { percentiles, type Row } from './row.js';
import { stockedServices } from './stocked-services.js';
import { wishes } from './wishes.js';

const load = { requests: 40, atOnce: 5 };
const searches = 200;

/** Every fault on the way to every service alone, hangs and resets in pairs: what became of the requests meanwhile. */
export async function faultRows(): Promise<Row[]> {
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
    const rows = [
      row(await runScenario(world, { name: 'nothing wrong', faults: {} }, load)),
      await searchRow(world),
    ];
    for (const each of [...alone, ...pairs]) {
      console.error(`  ${each.name}`);
      const gone = isOutage(each.faults.neon);
      rows.push(
        row(
          await runScenario(world, each, { ...load, ...(gone && { env: { DATABASE_TIMEOUT_MS: '800' } }) }),
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
    measure: 'search while both model providers hang',
    value: `${times.gone.length} of ${searches} answered, ${percentiles(times.gone)}`,
    comparedWith: `${percentiles(times.up)} with both up, by turns`,
  };
}

/** Whether a fault takes a service away, and does not merely slow it down. */
function isOutage(fault: Fault | undefined): boolean {
  return fault !== undefined && !['latency', 'slow_close', 'bandwidth'].includes(fault.kind);
}

function row({ scenario: { name, faults }, ...outcome }: Outcome): Row {
  const { answered, unavailable, broken, times, degraded } = outcome;
  const all = answered + unavailable + broken.length;
  const share = (count: number) => `${((100 * count) / all).toFixed(1)} %`;
  const expected = parts.flatMap((part) => (faults[part] ? lacks[part] : []));
  return {
    measure: name,
    value: `${share(answered)} answered, ${share(unavailable)} told 503, ${share(broken.length)} broken, ${percentiles(times)}, max ${Math.max(...times).toFixed(0)} ms`,
    comparedWith: `degraded: ${[...degraded].sort().join(', ') || 'nothing'}; may lack: ${expected.join(', ') || 'nothing'}${broken[0] ? `; ${broken[0]}` : ''}`,
  };
}
