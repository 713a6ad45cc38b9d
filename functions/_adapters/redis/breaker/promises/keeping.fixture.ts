import { expect } from 'vitest';
import { failure, ignored, keyNames, success, type World } from '../world.fixture.js';
import { at, open, type Promises, tickets } from './scenes.fixture.js';

/** What the state, the history and the operator's word are worth. */
export const keeping: Promises = {
  'never writes at a cold start': async (world) => {
    const one = world.instance('one');
    await one.admit();
    await one.read();
    expect(await keyNames(world.redis)).toEqual([]);
  },

  'takes a state key that is lost, older or of another kind as closed, says so, and goes on': async (
    world,
  ) => {
    const one = await open(world);
    await world.redis.hset(world.keys.state, { format: '0' });
    expect((await one.admit()).kind).toBe('admitted');
    expect(await one.read()).toMatchObject({ state: 'closed' });
    await world.redis.del(world.keys.state);
    await world.redis.set(world.keys.state, 'nonsense');
    expect((await one.admit()).kind).toBe('admitted');
    await world.redis.del(world.keys.state);
    expect((await one.admit()).kind).toBe('admitted');
    expect(one.odd).toEqual(['unreadable', 'unreadable', 'lost']);
    await world.redis.set(world.keys.state, 'nonsense');
    await one.calls(6, failure);
    expect((await one.read()).state).toBe('open');
  },

  'goes on when any other key of its is of another kind': async (world) => {
    const one = await open(world, { successThreshold: 1 });
    await world.pass(30_005);
    for (const key of [world.keys.leases, world.keys.history, world.keys.window, world.keys.reported]) {
      await world.redis.del(key);
      await world.redis.set(key, 'nonsense');
    }
    await world.redis.lpush(world.keys.override, 'nonsense');
    await one.calls(1, success);
    expect((await one.read()).state).toBe('closed');
    await one.calls(6, failure);
    expect((await one.read()).state).toBe('open');
  },

  'changes nothing by being read': async (world) => {
    const one = await open(world);
    await world.pass(30_005);
    const before = await dump(world);
    expect(await one.read()).toMatchObject({ state: 'half_open', calls: 0 });
    await one.read();
    expect(await dump(world)).toEqual(before);
    expect(tickets([await one.admit(), await one.admit()])).toHaveLength(2);
  },

  'keeps the last fifty transitions, each with time, reason and reporter': async (world) => {
    const one = await open(world, { successThreshold: 1 });
    for (let turn = 0; turn < 20; turn++) {
      await world.pass(30_005);
      await one.calls(1, success);
      await one.calls(6, failure);
    }
    const { history } = await one.read();
    expect(history).toHaveLength(50);
    expect(one.transitions).toHaveLength(61);
    expect(history).toEqual(one.transitions.slice(-50).reverse());
    expect(at(history, 0)).toMatchObject({ from: 'closed', to: 'open', reason: '6 of 6 calls failed' });
    expect(at(history, 0)).toMatchObject({ reporter: 'one', at: expect.stringMatching(/Z$/) });
  },

  'is held open or closed by the operator for a time, which is in the history, and then judges again': async (
    world,
  ) => {
    const one = world.instance('one');
    const by = { reason: 'provider says so', by: 'asha' };
    await one.console.override({ kind: 'forced_open', ...by }, 600_000);
    expect(await one.admit()).toMatchObject({ kind: 'refused', because: 'open', retryInMs: 5000 });
    expect(await one.read()).toMatchObject({ state: 'open', override: { kind: 'forced_open', ...by } });
    await one.console.override({ kind: 'forced_closed', ...by }, 600_000);
    await one.calls(6, failure);
    expect(await one.read()).toMatchObject({ state: 'closed', failureRate: 1 });
    await world.pass(600_005);
    expect((await one.read()).override).toBeUndefined();
    await one.calls(6, failure);
    expect((await one.read()).state).toBe('open');
    await one.console.override({ kind: 'forced_closed', ...by }, 600_000);
    expect((await one.admit()).kind).toBe('admitted');
    await one.console.override({ kind: 'auto', ...by }, 0);
    expect((await one.admit()).kind).toBe('refused');
    expect((await one.read()).history.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'forced_closed auto',
      'auto forced_closed',
      'closed open',
      'forced_open forced_closed',
      'auto forced_open',
    ]);
    const audit = await one.console.overrides();
    expect(audit.map(({ to, reporter }) => `${reporter} ${to}`)).toEqual([
      ...['asha auto', 'asha forced_closed', 'asha forced_closed', 'asha forced_open'],
    ]);
  },

  'reads as what callers get while it is held, since it is, whatever it was before': async (world) => {
    const one = await open(world);
    const before = await one.read();
    const by = { reason: 'r', by: 'b' };
    await world.pass(5000);
    await one.console.override({ kind: 'forced_closed', ...by }, 600_000);
    expect((await one.admit()).kind).toBe('admitted');
    const closed = await one.read();
    expect(closed.state).toBe('closed');
    expect(closed.since).toBe(at(closed.history, 0).at);
    expect(closed.retryAt).toBeUndefined();
    await one.console.override({ kind: 'forced_open', ...by }, 5000);
    expect((await one.admit()).kind).toBe('refused');
    const held = await one.read();
    expect(held).toMatchObject({ state: 'open', since: at(held.history, 0).at });
    expect(held.retryAt).toBeUndefined();
    await world.pass(5005);
    expect((await one.read()).state).toBe(before.state);
  },

  'counts every call of a time when it is held closed, so that what a provider does is seen, and does not open by it':
    async (world) => {
      const one = await open(world);
      await one.console.override({ kind: 'forced_closed', reason: 'r', by: 'b' }, 600_000);
      await one.calls(7, failure);
      await one.calls(1, success);
      await one.calls(1, ignored);
      expect(await one.read()).toMatchObject({ state: 'closed', calls: 8, failureRate: 7 / 8 });
      const ticket = await one.ticket();
      await one.report(ticket, failure);
      await one.report(ticket, failure);
      expect((await one.read()).calls).toBe(9);
      expect(one.transitions).toHaveLength(1);
      await world.pass(30_005);
      await one.console.override({ kind: 'auto', reason: 'r', by: 'b' }, 0);
      await one.calls(2, success);
      expect(await one.read()).toMatchObject({ state: 'closed', calls: 0 });
    },

  'lets a probe that ends under an override free its permit and decide nothing': async (world) => {
    const one = await open(world, { permits: 1, successThreshold: 1 });
    await world.pass(30_005);
    const probe = await one.ticket();
    await one.console.override({ kind: 'forced_open', reason: 'r', by: 'b' }, 5000);
    await one.report(probe, success);
    await world.pass(5005);
    expect((await one.read()).state).toBe('half_open');
    expect(await one.ticket()).toMatchObject({ probe: true });
  },
};

async function dump({ redis, keys }: World): Promise<unknown> {
  const { coolOff, override, history, state, leases, window, reported } = keys;
  const found = await redis
    .pipeline()
    .hgetall(state)
    .mget(coolOff, override)
    .lrange(history, 0, -1)
    .zrange(leases, 0, -1, { withScores: true })
    .zrange(reported, 0, -1, { withScores: true })
    .hgetall(window)
    .exec();
  return JSON.parse(JSON.stringify(found));
}
