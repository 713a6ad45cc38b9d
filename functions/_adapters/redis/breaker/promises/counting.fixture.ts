import { expect } from 'vitest';
import { failure, success } from '../world.fixture.js';
import { at, open, type Promises } from './scenes.fixture.js';

/** What the window counts. */
export const counting: Promises = {
  'counts failures that many instances report at once exactly': async (world) => {
    const instances = ['one', 'two', 'three'].map((name) => world.instance(name, { minCalls: 1000 }));
    await at(instances, 0).ticket();
    await Promise.all(
      instances.flatMap((instance) =>
        Array.from({ length: 100 }, async () => instance.report(await instance.ticket(), failure)),
      ),
    );
    expect(await at(instances, 0).read()).toMatchObject({ state: 'closed', calls: 300, failureRate: 1 });
  },

  'counts no outcome of the time before it opened once it has closed again': async (world) => {
    const one = world.instance('one');
    const early = await one.ticket();
    await one.calls(6, failure);
    await world.pass(30_005);
    await one.calls(2, success);
    await one.report(early, failure);
    expect(await one.read()).toMatchObject({ state: 'closed', calls: 0 });
  },

  'clears the window when it closes': async (world) => {
    const one = await open(world);
    await world.pass(30_005);
    await one.calls(2, success);
    expect(await one.read()).toMatchObject({ state: 'closed', calls: 0, failureRate: 0 });
    await one.calls(5, failure);
    expect((await one.read()).state).toBe('closed');
  },

  'never counts old failures, in a steady stream or after idle gaps': async (world) => {
    const one = world.instance('one');
    await one.calls(5, failure);
    await world.pass(60_000);
    await one.calls(1, failure);
    expect(await one.read()).toMatchObject({ state: 'closed', calls: 1 });
    await world.pass(24 * 3_600_000);
    expect((await one.read()).calls).toBe(0);
    await one.calls(4, success);
    await one.calls(3, failure);
    for (let step = 0; step < 12; step++) {
      await world.pass(5000);
      await one.calls(1, step < 11 ? success : failure);
    }
    const { state, calls, failureRate } = await one.read();
    expect([state, failureRate]).toEqual(['closed', 1 / calls]);
    expect(await world.redis.hlen(world.keys.window)).toBeLessThan(16);
  },

  'counts a report once, however often it arrives': async (world) => {
    const one = world.instance('one');
    const ticket = await one.ticket();
    await Promise.all(Array.from({ length: 30 }, () => one.report(ticket, failure)));
    await one.reportAll(Array.from({ length: 30 }, () => ({ ticket, outcome: failure })));
    expect(await one.read()).toMatchObject({ state: 'closed', calls: 1 });
    await world.reset();
    const two = await open(world, { successThreshold: 2 });
    await world.pass(30_005);
    const probe = await two.ticket();
    await two.report(probe, success);
    await two.report(probe, success);
    expect((await two.read()).state).toBe('half_open');
  },

  'counts a report once even when it arrives again after its window': async (world) => {
    const one = world.instance('one');
    const ticket = await one.ticket();
    await one.report(ticket, failure);
    await world.pass(60_000);
    await one.report(ticket, failure);
    expect((await one.read()).calls).toBe(0);
  },

  'counts every report of a batch, and judges them together': async (world) => {
    const one = world.instance('one');
    const held = await Promise.all(Array.from({ length: 12 }, () => one.ticket()));
    await one.reportAll(held.map((ticket, index) => ({ ticket, outcome: index < 8 ? failure : success })));
    expect(await one.read()).toMatchObject({ state: 'open', history: [{ reason: '8 of 12 calls failed' }] });
  },
};
