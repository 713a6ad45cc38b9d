import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { lacks, runScenario, scenario } from './_bench/faults/scenario.js';
import { type FaultyWorld, faultyWorld, type Part } from './_bench/faults/world.js';

let world: FaultyWorld;
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  world = await faultyWorld(inject('services'));
});
afterAll(async () => {
  await world.close();
  vi.restoreAllMocks();
});

const load = { requests: 12, atOnce: 3 };

it.each<[Parameters<typeof scenario>[0], Part[]]>([
  ['reset', ['openai']],
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
