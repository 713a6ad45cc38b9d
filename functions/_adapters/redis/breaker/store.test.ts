import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import { promises } from './promises.fixture.js';
import { openWorld, type World } from './world.fixture.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => world.reset());
afterAll(() => world.close());

describe('the shared breaker', () => {
  it.each(Object.entries(promises))('%s', (_, keep) => keep(world));
});
