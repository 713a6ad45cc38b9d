import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BreakerPolicy } from '../../../_domain/breaker-policy.js';
import type { CallOutcome, Ticket } from '../../../_domain/ports/breaker.js';
import { startRealRedis, whyNoRedisServer } from '../../../_local/redis/testing/real-redis-server.js';
import { admit, closedMachine, type Machine, record } from '../../../_resilience/breaker/machine.js';
import { inWindow, total } from '../../../_resilience/breaker/window.js';
import { type Instance, openWorld, type World } from './world.fixture.js';

/** More of them are worth it after a change to a script. */
const RUNS = Number(process.env.BREAKER_MODEL_RUNS ?? 40);
const minute = 60_000;
/** Time passes in steps of the window, of half an hour: the seconds that a real server's clock runs on are none. */
const stepMs = 30 * minute;
const policy: BreakerPolicy = {
  ...{ windowMs: 2 * stepMs, windowSteps: 2, minCalls: 3, failureRate: 0.5, slowRate: 0.6, slowMs: 1000 },
  ...{ coolOffMs: 45 * minute, coolOffCapMs: 130 * minute, jitter: 0.2, permits: 2, leaseMs: 10 * minute },
  successThreshold: 2,
};

type Op =
  | { do: 'admit'; who: number }
  | { do: 'report'; who: number; reports: { held: number; outcome: CallOutcome }[] }
  | { do: 'pass'; steps: number };

const outcome: fc.Arbitrary<CallOutcome> = fc.record({
  kind: fc.constantFrom('success', 'success', 'failure', 'failure', 'failure', 'ignored'),
  ms: fc.constantFrom(10, 10, 1000),
  retryAfterMs: fc.constantFrom(0, 0, 0, 70 * minute, 500 * minute),
});
const who = fc.nat({ max: 2 });
/** Most tickets are handed back soon; some late, some twice, some never. */
const held = fc.oneof(
  { weight: 4, arbitrary: fc.nat({ max: 3 }) },
  { weight: 1, arbitrary: fc.nat({ max: 30 }) },
);
const op: fc.Arbitrary<Op> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('admit'), who }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('report'),
      who,
      reports: fc.array(fc.record({ held, outcome }), { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pass'), steps: fc.constantFrom(1, 1, 2, 3, 5) }) },
);

/** The pure machine and the instances, side by side. */
class Both {
  #machine: Machine = closedMachine;
  #now = 4_000_000_000 * 1000;
  #tokens = 0;
  /** Newest first: the ticket by the model and by Redis, whose generations differ in name. */
  #tickets: { model: Ticket; redis: Ticket }[] = [];
  readonly #told: string[] = [];
  readonly #world: World;
  readonly #instances: Instance[];

  constructor(world: World) {
    this.#world = world;
    this.#instances = ['p0', 'p1', 'p2'].map((name) => world.instance(name, policy));
  }

  async run(op: Op): Promise<void> {
    switch (op.do) {
      case 'admit':
        return this.#admit(op.who);
      case 'report':
        return this.#report(op.who, op.reports);
      case 'pass':
        this.#now += op.steps * stepMs;
        return this.#world.pass(op.steps * stepMs, policy);
    }
  }

  async #admit(who: number): Promise<void> {
    const token = `t${++this.#tokens}`;
    const { machine, decision, change } = admit(this.#machine, token, this.#now, policy);
    this.#machine = machine;
    if (change) this.#told.push(`${change.from} ${change.to}: ${change.reason}`);
    const admission = await this.#instance(who).admit(token);
    if (admission.kind === 'refused' || decision.kind === 'refused') {
      const { kind, because, waitMs } = { because: '', waitMs: 0, ...decision };
      const asked = { because: '', retryInMs: 0, ...admission };
      expect([asked.kind, asked.because]).toEqual([kind, because]);
      expect(Math.abs(asked.retryInMs - waitMs)).toBeLessThan(minute);
      return;
    }
    expect(admission.ticket.probe).toBe(decision.probe);
    const { generation } = machine;
    const model = { generation, token, issuedAtMs: this.#now, probe: decision.probe };
    this.#tickets = [{ model, redis: admission.ticket }, ...this.#tickets];
  }

  async #report(who: number, wanted: { held: number; outcome: CallOutcome }[]): Promise<void> {
    const reports = wanted.flatMap(({ held, outcome }) => {
      const ticket = this.#tickets[held];
      return ticket ? [{ ticket, outcome }] : [];
    });
    if (reports.length === 0) return;
    const around = { now: this.#now, reporter: `p${who}`, policy, random: 0.5 };
    const { machine, change } = record(
      this.#machine,
      reports.map(({ ticket, outcome }) => ({ ticket: ticket.model, outcome })),
      around,
    );
    this.#machine = machine;
    if (change) this.#told.push(`${change.from} ${change.to}: ${change.reason}`);
    await this.#instance(who).reportAll(
      reports.map(({ ticket, outcome }) => ({ ticket: ticket.redis, outcome })),
    );
  }

  async agree(): Promise<void> {
    const { state, calls, failureRate, slowRate, history } = await this.#instance(0).read();
    const cells = inWindow(this.#machine.cells, this.#now, policy);
    const counted = total(cells, 'calls');
    const share = (kind: 'failed' | 'slow') => (counted === 0 ? 0 : total(cells, kind) / counted);
    const { tripped, retryAt } = this.#machine;
    expect({ state, calls, failureRate, slowRate }).toEqual({
      state: tripped ? (this.#now <= retryAt ? 'open' : 'half_open') : 'closed',
      calls: counted,
      failureRate: share('failed'),
      slowRate: share('slow'),
    });
    const seen = history.map(({ from, to, reason }) => `${from} ${to}: ${reason}`).reverse();
    expect(seen).toEqual(this.#told.slice(-50));
  }

  #instance(who: number): Instance {
    const instance = this.#instances[who];
    if (!instance) throw new Error(`there is no instance ${who}`);
    return instance;
  }
}

const sequence = fc.array(op, { minLength: 20, maxLength: 60, size: 'max' });

async function compare(world: World, numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(sequence, async (ops) => {
      await world.reset();
      const both = new Both(world);
      for (const [index, op] of ops.entries()) {
        await both.run(op);
        if (index % 4 === 3) await both.agree();
      }
      await both.agree();
    }),
    { numRuns },
  );
}

describe('the scripts decide as the pure machine does, whatever instances do', () => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld();
  });
  afterAll(() => world.close());

  it('in the local Redis, or the one that LOCAL_REDIS_URL names', { timeout: 120_000 }, () =>
    compare(world, RUNS),
  );
});

const noServer = whyNoRedisServer();
describe.skipIf(noServer)(`the same${noServer ? ` (left out: ${noServer})` : ''}`, () => {
  let real: Awaited<ReturnType<typeof startRealRedis>>;
  let world: World;
  beforeAll(async () => {
    real = await startRealRedis();
    world = await openWorld(real.url);
  });
  afterAll(async () => {
    await world.close();
    await real.stop();
  });

  it('in a redis-server', { timeout: 120_000 }, () => compare(world, Math.ceil(RUNS / 2)));
});
