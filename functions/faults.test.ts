import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { lacks, runScenario, scenario } from './_bench/faults/scenario.js';
import { type FaultyWorld, faultyWorld, type Part } from './_bench/faults/world.js';
import { stockedServices } from './_bench/stocked-services.js';

let services: Awaited<ReturnType<typeof stockedServices>>;
let world: FaultyWorld;
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  // Of its own, since its catalogue is put into a model's space.
  services = await stockedServices([], false);
  world = await faultyWorld(services.env);
});
afterAll(async () => {
  await world.close();
  await services.close();
  vi.restoreAllMocks();
});

const load = { requests: 12, atOnce: 3 };

it.each<[Parameters<typeof scenario>[0], Part[]]>([
  ['reset', ['openai']],
  ['hang', ['huggingface']],
  ['503', ['huggingface', 'openai']],
  ['cut mid-body', ['openai', 'qstash']],
  ['garbage', ['redis']],
  ['hang', ['redis', 'openai']],
])(
  'under %s of %j every request is answered within its limits, and says what it lacks',
  async (fault, at) => {
    const { answered, broken, degraded } = await runScenario(world, scenario(fault, ...at), load);
    expect({ broken, answered }).toEqual({ broken: [], answered: load.requests });
    for (const part of at) for (const lack of lacks[part]) expect(degraded).toContain(lack);
  },
);

it('without its database a wish is told so as a problem worth a retry, once and not again and again', async () => {
  const { unavailable, broken } = await runScenario(world, scenario('reset', 'neon'), load);
  expect({ broken, unavailable }).toEqual({ broken: [], unavailable: load.requests });
});

it('a wish is told so before a model that hangs as well is given up', async () => {
  vi.mocked(console.log).mockClear();
  // Also by instances that have just seen the database well.
  const both = scenario('hang', 'openai', 'neon');
  const env = { DATABASE_TIMEOUT_MS: '500' };
  const { unavailable, broken } = await runScenario(world, both, { requests: 3, atOnce: 3, env });
  expect({ broken, unavailable }).toEqual({ broken: [], unavailable: 3 });
  expect(vi.mocked(console.log).mock.calls.join()).not.toContain('model lost');
});
