import { expect } from 'vitest';
import { failure, slow, success } from '../world.fixture.js';
import { at, coolOffMs, expectAbout, type Promises } from './scenes.fixture.js';

/** When the circuit opens, and for how long. */
export const opening: Promises = {
  'opens at a failure rate over a sliding window only after a minimum of calls': async (world) => {
    const one = world.instance('one');
    await one.calls(5, failure);
    expect((await one.read()).state).toBe('closed');
    await one.calls(1, success);
    expect((await one.read()).state).toBe('open');
    await world.reset();
    await one.calls(4, success);
    await one.calls(3, failure);
    expect(await one.read()).toMatchObject({ state: 'closed', calls: 7, failureRate: 3 / 7 });
    await one.calls(1, failure);
    expect((await one.read()).state).toBe('open');
  },

  'opens on slow calls too': async (world) => {
    const one = world.instance('one');
    await one.calls(2, success);
    await one.calls(7, slow);
    expect(await one.read()).toMatchObject({ state: 'closed', failureRate: 0, slowRate: 7 / 9 });
    await one.calls(1, slow);
    expect(await one.read()).toMatchObject({ state: 'open', history: [{ reason: '8 of 10 calls slow' }] });
  },

  'makes exactly one opening event a time, whoever wins': async (world) => {
    const instances = ['one', 'two', 'three'].map((name) => world.instance(name));
    const held = await Promise.all(
      instances.flatMap((instance) => Array.from({ length: 20 }, async () => instance.ticket())),
    );
    await Promise.all(held.map((ticket, index) => at(instances, index % 3).report(ticket, failure)));
    const told = instances.flatMap(({ transitions }) => transitions);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ from: 'closed', to: 'open' });
    expect((await at(instances, 0).read()).history).toEqual(told);
  },

  'tells of a transition again when the report that made it is sent again': async (world) => {
    const one = world.instance('one');
    await one.calls(5, failure);
    const last = await one.ticket();
    await one.report(last, failure);
    await one.report(last, failure);
    expect(one.transitions).toHaveLength(2);
    expect(one.transitions[0]).toEqual(one.transitions[1]);
    expect((await one.read()).history).toHaveLength(1);
  },

  'extends the cool-off by Retry-After, up to the cap': async (world) => {
    const one = world.instance('one');
    await one.calls(5, failure);
    await one.calls(1, { ...failure, retryAfterMs: 90_000 });
    expectAbout(await coolOffMs(one), 90_000);
    await world.pass(90_005);
    await one.calls(1, { ...failure, retryAfterMs: 24 * 3_600_000 });
    expectAbout(await coolOffMs(one), 300_000);
  },

  'remembers a Retry-After as long as its failure counts, and no longer': async (world) => {
    const one = world.instance('one');
    await one.calls(1, { ...failure, retryAfterMs: 200_000 });
    await world.pass(50_000);
    await one.calls(5, failure);
    expectAbout(await coolOffMs(one), 150_000);
    await world.reset();
    await one.calls(1, { ...failure, retryAfterMs: 200_000 });
    await world.pass(30_000);
    await one.calls(1, success);
    await world.pass(30_000);
    await one.calls(5, failure);
    expectAbout(await coolOffMs(one), 30_000);
  },

  'decides the same whatever the clocks of the instances say': async (world) => {
    const original = Date.now;
    try {
      const one = world.instance('one');
      for (let call = 0; call < 6; call++) {
        Date.now = () => original() + (call % 2 ? 600_000 : -600_000);
        await one.calls(1, failure);
      }
      for (const skew of [600_000, -600_000]) {
        Date.now = () => original() + skew;
        expectAbout(await coolOffMs(one), 30_000);
      }
      await world.pass(30_005);
      expect((await one.admit()).kind).toBe('admitted');
    } finally {
      Date.now = original;
    }
  },

  'is not opened by one sick instance alone while others succeed': async (world) => {
    const [sick, well] = [world.instance('sick'), world.instance('well')];
    await well.calls(2, success);
    await sick.calls(40, failure);
    expect(await sick.read()).toMatchObject({ state: 'closed', failureRate: 40 / 42 });
    await well.calls(1, failure);
    expect((await sick.read()).state).toBe('closed');
    await well.calls(1, failure);
    expect((await sick.read()).state).toBe('open');
  },
};
