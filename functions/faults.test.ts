import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { policies } from './_app/policies.js';
import { misnamed, runScenario, scenario } from './_bench/faults/scenario.js';
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
/** Every answer is promised within it. */
const hardLimitMs = 7000;

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
    const faulty = scenario(fault, ...at);
    // A busy machine is no outage.
    const redisMs = at.includes('redis') ? policies.redis.timeoutMs : 20_000;
    const env = { REDIS_TIMEOUT_MS: `${redisMs}` };
    const { answered, broken, times } = await runScenario(world, faulty, { ...load, env });
    expect({ broken, answered: answered.length }).toEqual({ broken: [], answered: load.requests });
    expect(Math.max(...times)).toBeLessThan(hardLimitMs);
    expect(answered.flatMap((answer) => misnamed(faulty, answer))).toEqual([]);
  },
);

it('without its database a wish is told so as a problem worth a retry, once and not again and again', async () => {
  const { unavailable, broken, trips } = await runScenario(world, scenario('reset', 'neon'), load);
  expect({ broken, unavailable }).toEqual({ broken: [], unavailable: load.requests });
  // A wish asks two things of it before it is refused, and one in ten may be asked twice.
  expect(trips.neon).toBeGreaterThan(0);
  expect(trips.neon).toBeLessThanOrEqual(1 + 1.1 * 2 * load.requests);
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
