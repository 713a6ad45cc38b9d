import { describe, expect, it } from 'vitest';
import type { Admission, Breaker, CallOutcome } from '../../_domain/ports/breaker.js';
import { throughBreaker, unused } from './through.js';

const ticket = { generation: 1, token: 't', issuedAtMs: 0, probe: true };
const refusal: Admission = { kind: 'refused', retryAtMs: 5, retryInMs: 5, because: 'open' };

function breaker(admission: Admission) {
  const recorded: CallOutcome[] = [];
  const made: Breaker = {
    admit: async () => admission,
    record: async (given, outcome) => {
      expect(given).toBe(ticket);
      recorded.push(outcome);
    },
  };
  return { made, recorded };
}

const clock = () => {
  let ms = 0;
  return () => {
    ms += 7;
    return ms;
  };
};
const judge = (error: unknown) =>
  error instanceof TypeError
    ? { kind: 'ignored' as const }
    : { kind: 'failure' as const, retryAfterMs: 3000 };

describe('a call through a breaker', () => {
  it('hands the ticket back with how the call went and how long it took', async () => {
    const { made, recorded } = breaker({ kind: 'admitted', ticket });
    const options = { clock: clock(), judge };
    expect(await throughBreaker(made, made.admit(), async () => 'hello', options)).toEqual({
      kind: 'answered',
      value: 'hello',
    });
    for (const error of [new Error('down'), new TypeError('mine')]) {
      const call = throughBreaker(made, made.admit(), () => Promise.reject(error), options);
      await expect(call).rejects.toBe(error);
    }
    expect(recorded).toEqual([
      { kind: 'success', ms: 7 },
      { kind: 'failure', retryAfterMs: 3000, ms: 7 },
      { kind: 'ignored', ms: 7 },
    ]);
  });

  it('is not made when refused', async () => {
    const { made, recorded } = breaker(refusal);
    const called = throughBreaker(made, made.admit(), () => Promise.reject(new Error('called')), {
      clock: clock(),
      judge,
    });
    expect(await called).toEqual(refusal);
    expect(recorded).toEqual([]);
  });

  it('that is not made after all hands its ticket back as ignored', async () => {
    const { made, recorded } = breaker({ kind: 'admitted', ticket });
    await unused(made, made.admit());
    await unused(made, Promise.resolve(refusal));
    expect(recorded).toEqual([{ kind: 'ignored', ms: 0 }]);
  });
});
