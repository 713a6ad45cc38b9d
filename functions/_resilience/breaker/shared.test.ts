import { describe, expect, it } from 'vitest';
import type { Admission, CallOutcome, Report } from '../../_domain/ports/breaker.js';
import { sharedBreaker } from './shared.js';

const success: CallOutcome = { kind: 'success', ms: 5 };
const failure: CallOutcome = { kind: 'failure', ms: 5 };
const ignored: CallOutcome = { kind: 'ignored', ms: 5 };

/** A store that a test lets answer, refuse, or be gone; it notes what it is asked. */
function store(onlyHere?: true) {
  const asked: string[] = [];
  const reported: Report[][] = [];
  return {
    asked,
    reported,
    gone: false,
    refusal: undefined as Admission | undefined,
    probe: false,
    async admit(token: string): Promise<Admission> {
      asked.push(token);
      if (this.gone) throw new Error('gone');
      const ticket = {
        generation: 1,
        token,
        issuedAtMs: 0,
        probe: this.probe,
        ...(onlyHere && { onlyHere }),
      };
      return this.refusal ?? { kind: 'admitted', ticket };
    },
    async report(reports: readonly Report[]): Promise<void> {
      if (this.gone) throw new Error('gone');
      reported.push([...reports]);
    },
  };
}

function world() {
  const [shared, own] = [store(), store(true)];
  const clock = { at: 0 };
  const kept: Promise<void>[] = [];
  const lost: unknown[] = [];
  let tokens = 0;
  const breaker = sharedBreaker(shared, own, {
    clock: () => clock.at,
    token: () => `t${++tokens}`,
    keepAlive: (work) => kept.push(work),
    ...{ overrideTrustMs: 5000, lostForMs: 5000, mostWaiting: 3, reportableMs: 60_000 },
    onLost: (error) => lost.push(error),
  });
  const call = async (outcome: CallOutcome) => {
    const admission = await breaker.admit();
    if (admission.kind === 'admitted') await breaker.record(admission.ticket, outcome);
    return admission;
  };
  const sent = () => shared.reported.map((batch) => batch.map(({ ticket }) => ticket.token));
  return { shared, own, clock, kept, lost, breaker, call, sent };
}

describe('a shared breaker', () => {
  it('answers from memory that the circuit is open, until the cool-off ends', async () => {
    const { shared, clock, breaker } = world();
    shared.refusal = { kind: 'refused', retryAtMs: 99, retryInMs: 30_000, because: 'open' };
    await breaker.admit();
    clock.at += 4999;
    expect(await breaker.admit()).toEqual({ ...shared.refusal, retryInMs: 25_001 });
    expect(shared.asked).toHaveLength(1);
    clock.at += 25_001;
    await breaker.admit();
    expect(shared.asked).toHaveLength(2);
  });

  it('hears within seconds of an operator who closes an open circuit, though nobody waits for that', async () => {
    const { shared, clock, breaker, kept } = world();
    shared.refusal = { kind: 'refused', retryAtMs: 99, retryInMs: 300_000, because: 'open' };
    await breaker.admit();
    shared.refusal = undefined;
    clock.at += 5000;
    // All of a crowd are answered from memory, and one of them asks.
    const crowd = await Promise.all(Array.from({ length: 20 }, () => breaker.admit()));
    expect(crowd.map(({ kind }) => kind)).toEqual(crowd.map(() => 'refused'));
    await Promise.all(kept);
    expect(shared.asked).toHaveLength(2);
    expect((await breaker.admit()).kind).toBe('admitted');
  });

  it('goes on to believe that it is open where it is, or the store is gone; a permit that came of asking is handed back', async () => {
    const { shared, own, clock, breaker, kept, sent } = world();
    shared.refusal = { kind: 'refused', retryAtMs: 99, retryInMs: 300_000, because: 'open' };
    await breaker.admit();
    clock.at += 5000;
    shared.gone = true;
    await breaker.admit();
    await Promise.all(kept);
    expect((await breaker.admit()).kind).toBe('refused');
    expect(own.asked).toEqual([]);
    clock.at += 5000;
    [shared.gone, shared.refusal, shared.probe] = [false, undefined, true];
    await breaker.admit();
    while (kept.length > 0) await kept.shift();
    expect(sent()).toEqual([['t3']]);
  });

  it('asks again at once while others probe, since a probe may close the circuit any moment', async () => {
    const { shared, breaker } = world();
    shared.refusal = { kind: 'refused', retryAtMs: 99, retryInMs: 10_000, because: 'probing' };
    await breaker.admit();
    shared.refusal = undefined;
    expect((await breaker.admit()).kind).toBe('admitted');
  });

  it('reports successes of a closed circuit together, after the response', async () => {
    const { call, breaker, sent } = world();
    await call(success);
    await call(success);
    expect(sent()).toEqual([]);
    await breaker.flush();
    expect(sent()).toEqual([['t1', 't2']]);
  });

  it('reports failures at once, and what waits with them', async () => {
    const { call, kept, sent } = world();
    await call(success);
    await call(failure);
    await Promise.all(kept);
    expect(sent()).toEqual([['t1', 't2']]);
  });

  it('reports how a probe ended at once, that it was not used too', async () => {
    const { shared, call, kept, sent } = world();
    shared.probe = true;
    await call(success);
    await Promise.all(kept);
    await call(ignored);
    await Promise.all(kept);
    expect(sent()).toEqual([['t1'], ['t2']]);
  });

  it('takes a ticket back once', async () => {
    const { shared, own, breaker, kept, sent } = world();
    const admission = await breaker.admit();
    shared.gone = true;
    const alone = await breaker.admit();
    shared.gone = false;
    for (const one of [admission, admission, alone, alone]) {
      if (one.kind === 'admitted') await breaker.record(one.ticket, failure);
    }
    await Promise.all(kept);
    expect(own.reported).toHaveLength(1);
    expect(sent().flat().length).toBeLessThan(2);
  });

  it('reports nothing of a caller error while closed', async () => {
    const { call, breaker, sent } = world();
    await call(ignored);
    await breaker.flush();
    expect(sent()).toEqual([]);
  });

  it('sends one command at a time, and what came in meanwhile with the next', async () => {
    const { shared, breaker, call, sent } = world();
    let answer = () => {};
    const { report } = shared;
    shared.report = async (reports) => {
      await report.call(shared, reports);
      await new Promise<void>((resolve) => {
        answer = resolve;
      });
    };
    await call(failure);
    await call(failure);
    await call(failure);
    expect(sent()).toEqual([['t1']]);
    const done = breaker.flush();
    answer();
    await new Promise((resolve) => setImmediate(resolve));
    expect(sent()).toEqual([['t1'], ['t2', 't3']]);
    answer();
    await done;
  });
});

describe('a shared breaker whose store is gone', () => {
  it('goes by the instance alone, and asks for the store again only after a while', async () => {
    const { shared, own, clock, breaker, lost } = world();
    shared.gone = true;
    expect(await breaker.admit()).toMatchObject({ kind: 'admitted', ticket: { onlyHere: true } });
    clock.at += 4999;
    await breaker.admit();
    expect([shared.asked.length, own.asked.length, lost.length]).toEqual([1, 2, 1]);
    shared.gone = false;
    clock.at += 1;
    const back = await breaker.admit();
    expect(back).toEqual({
      kind: 'admitted',
      ticket: { generation: 1, token: 't3', issuedAtMs: 0, probe: false },
    });
  });

  it('hands the tickets of the instance back to the instance, whatever is there by then', async () => {
    const { shared, own, breaker } = world();
    shared.gone = true;
    const admission = await breaker.admit();
    shared.gone = false;
    if (admission.kind === 'admitted') await breaker.record(admission.ticket, failure);
    expect(own.reported.flat()).toHaveLength(1);
    expect(shared.reported).toEqual([]);
  });

  it('loses no failure: what could not be reported is sent again once the store is back', async () => {
    const { shared, clock, call, kept, breaker, sent } = world();
    const admission = await breaker.admit();
    shared.gone = true;
    if (admission.kind === 'admitted') await breaker.record(admission.ticket, failure);
    await Promise.all(kept);
    await breaker.flush();
    expect(sent()).toEqual([]);
    shared.gone = false;
    clock.at += 5000;
    await call(failure);
    await Promise.all(kept);
    expect(sent()).toEqual([['t1', 't2']]);
  });

  it('gives up reports that would not count any more, and the oldest of too many', async () => {
    const { shared, clock, breaker, sent } = world();
    const tickets = await Promise.all(Array.from({ length: 6 }, () => breaker.admit()));
    const hand = (at: number) => {
      const admission = tickets[at];
      if (admission?.kind === 'admitted') void breaker.record(admission.ticket, success);
    };
    shared.gone = true;
    [0, 1, 2, 3].forEach(hand);
    await breaker.flush();
    shared.gone = false;
    clock.at += 59_999;
    hand(4);
    await breaker.flush();
    expect(sent()).toEqual([['t3', 't4', 't5']]);
    hand(5);
    clock.at += 60_000;
    await breaker.flush();
    expect(sent()).toHaveLength(1);
  });
});
