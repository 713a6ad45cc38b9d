import { expect } from 'vitest';
import { failure, ignored, slow, success } from '../world.fixture.js';
import { at, coolOffMs, expectAbout, open, type Promises, tickets } from './scenes.fixture.js';

/** How an open circuit is tried, and closes. */
export const probing: Promises = {
  'lets exactly the permits through after the cool-off, and tells everyone else when to ask again': async (
    world,
  ) => {
    await open(world);
    const instances = ['one', 'two', 'three', 'four'].map((name) => world.instance(name));
    const ask = () =>
      Promise.all(instances.flatMap((instance) => Array.from({ length: 50 }, async () => instance.admit())));
    expect(tickets(await ask())).toEqual([]);
    await world.pass(30_001);
    const admissions = await ask();
    expect(tickets(admissions)).toHaveLength(2);
    expect(tickets(admissions).every(({ probe }) => probe)).toBe(true);
    for (const admission of admissions) {
      if (admission.kind === 'admitted') continue;
      expect(admission.because).toBe('probing');
      expectAbout(admission.retryInMs, 10_000);
      expect(admission.retryAtMs).toBeGreaterThan(0);
    }
    expect(instances.flatMap(({ transitions }) => transitions)).toMatchObject([
      { from: 'open', to: 'half_open', reason: 'the cool-off ended' },
    ]);
  },

  'doubles the cool-off with jitter at failed probes, up to the cap, and starts over after a close': async (
    world,
  ) => {
    const one = await open(world);
    for (const expected of [30_000, 66_000, 132_000, 264_000, 300_000, 300_000]) {
      const left = await coolOffMs(one);
      expectAbout(left, expected);
      await world.pass(left - 5000);
      expect((await one.admit()).kind).toBe('refused');
      await world.pass(5005);
      await one.report(await one.ticket(), failure);
    }
    await world.pass(300_005);
    await one.calls(2, success);
    expect((await one.read()).state).toBe('closed');
    await one.calls(6, failure);
    expectAbout(await coolOffMs(one), 30_000);
  },

  'frees the lease of a killed prober by expiry, and lets no second probe run before': async (world) => {
    const one = await open(world, { permits: 1 });
    await world.pass(30_005);
    await one.ticket();
    await world.pass(5000);
    expect((await one.admit()).kind).toBe('refused');
    await world.pass(5000);
    expect((await one.admit()).kind).toBe('admitted');
    expect((await one.admit()).kind).toBe('refused');
  },

  'takes one permit for an admission that is asked for again': async (world) => {
    const one = await open(world);
    await world.pass(30_005);
    const [first, again] = [await one.admit('same'), await one.admit('same')];
    const [ticket] = tickets([first]);
    expect(tickets([again])).toEqual([{ ...ticket, issuedAtMs: expect.any(Number) }]);
    expect((await one.admit()).kind).toBe('admitted');
    expect((await one.admit()).kind).toBe('refused');
    expect(one.transitions.map(({ to }) => to)).toEqual(['open', 'half_open', 'half_open']);
    expect((await one.read()).history).toHaveLength(2);
  },

  'changes nothing by a probe that outlives its lease': async (world) => {
    const one = await open(world, { successThreshold: 1 });
    await world.pass(30_005);
    const [first, second] = [await one.ticket(), await one.ticket()];
    await world.pass(10_000);
    await one.report(first, success);
    expect((await one.read()).state).toBe('half_open');
    await one.report(second, failure);
    expect((await one.read()).state).toBe('half_open');
  },

  'does not close by a late success from before the opening': async (world) => {
    const one = world.instance('one', { successThreshold: 1 });
    const early = [await one.ticket(), await one.ticket()];
    await one.calls(6, failure);
    await one.report(at(early, 0), success);
    expect((await one.read()).state).toBe('open');
    await world.pass(30_005);
    await one.ticket();
    await one.report(at(early, 1), success);
    expect((await one.read()).state).toBe('half_open');
  },

  'does not stay open longer by a failure while open': async (world) => {
    const one = world.instance('one');
    const late = [await one.ticket(), await one.ticket()];
    await one.calls(6, failure);
    await world.pass(25_000);
    await one.report(at(late, 0), failure);
    await one.report(at(late, 1), { ...failure, retryAfterMs: 200_000 });
    expectAbout(await coolOffMs(one), 5000);
    await world.pass(5005);
    expect((await one.admit()).kind).toBe('admitted');
  },

  'closes after as many successful probes as the threshold, not one sooner': async (world) => {
    const one = await open(world, { permits: 1, successThreshold: 3 });
    await world.pass(30_005);
    await one.calls(2, success);
    expect((await one.read()).state).toBe('half_open');
    await one.calls(1, success);
    expect((await one.read()).state).toBe('closed');
    expect(one.transitions.at(-1)).toMatchObject({ from: 'half_open', reason: '3 probes succeeded' });
  },

  'opens again at a failed or a slow probe, whatever the others said': async (world) => {
    for (const bad of [failure, slow]) {
      await world.reset();
      const one = await open(world, { successThreshold: 3 });
      await world.pass(30_005);
      await one.calls(2, success);
      const [first, second] = [await one.ticket(), await one.ticket()];
      await one.report(first, bad);
      await one.report(second, success);
      expect((await one.read()).state).toBe('open');
      await world.pass(66_005);
      await one.calls(2, success);
      expect((await one.read()).state).toBe('half_open');
    }
  },

  'takes caller errors and cancellations for nothing, and frees their permits': async (world) => {
    const one = world.instance('one', { permits: 1, successThreshold: 1 });
    await one.calls(20, ignored);
    expect(await one.read()).toMatchObject({ state: 'closed', calls: 0 });
    await one.calls(6, failure);
    await world.pass(30_005);
    await one.calls(5, ignored);
    expect((await one.read()).state).toBe('half_open');
    expect(await one.ticket()).toMatchObject({ probe: true });
  },
};
