import type { KeptReadings, KnownReading } from '../_domain/ports/kept.js';
import type { Helped } from '../_domain/ports/models.js';
import type { Reading } from '../_domain/understanding/reading.js';
import { afterResponse } from '../_http/after-response.js';
import type { Deadline } from '../_resilience/deadline.js';
import { sleep } from '../_resilience/retry.js';
import { sharedOutcomes } from '../_resilience/shared-outcome.js';
import { policies } from './policies.js';
import { warnSeldom } from './warn-seldom.js';

type Asked = { name: string; deadline: Deadline; make: () => Promise<Helped<Reading>> };

/** A reading that may be known already, of one wish and one request. */
export type ReadingOnce = {
  /** From memory, from another that is asking, or from the model: asked by one at a time, over all instances. */
  read(asked: Omit<Asked, 'name'>): Promise<Helped<Reading>>;
  /** Lets others ask, where this request was to and did not. */
  release(): Promise<void>;
};

/** Readings shared in this instance and, over `kept`, by all; where `kept` does not answer, the model is asked. */
export function sharedReadings(kept: KeptReadings | undefined, instance: string) {
  const outcomes = sharedOutcomes<Helped<Reading>>(({ kind }) => kind === 'helped');
  const outOfReach = warnSeldom('readings out of reach');

  /** Where it cannot be told whether another leads, the model is asked: the shopper is not to wait for nobody. */
  async function look(name: string): Promise<KnownReading> {
    if (!kept) return { kind: 'lead' };
    return kept.look(name, instance).catch((error: unknown): KnownReading => {
      outOfReach(error);
      return { kind: 'lead' };
    });
  }

  async function lead({ name, make }: Asked): Promise<Helped<Reading>> {
    const read = await make();
    // Not waited for: the shopper has her reading, and whoever waits for it looks again.
    afterResponse(() =>
      told(read.kind === 'helped' ? kept?.keep(name, instance, read.value) : kept?.giveUp(name, instance)),
    );
    return read;
  }

  async function follow(asked: Asked, first: KnownReading): Promise<Helped<Reading>> {
    let known = first;
    while (known.kind === 'wait') {
      if (asked.deadline.leftMs() < policies.models.leastMs) return { kind: 'alone', reason: 'timeout' };
      await sleep(policies.readings.pollMs);
      known = await look(asked.name);
    }
    return known.kind === 'known' ? { kind: 'helped', value: known.reading } : lead(asked);
  }

  async function told(telling: Promise<void> | undefined): Promise<void> {
    try {
      await telling;
    } catch (error) {
      outOfReach(error);
    }
  }

  return {
    /** Looks at once, so that the question shares the request's one Redis trip. */
    begin(name: string): ReadingOnce {
      const first = look(name);
      const member = outcomes.join(name);
      return {
        read: (asked) => member.share('reading', async () => follow({ ...asked, name }, await first)),
        async release() {
          const leads = (await first).kind === 'lead' && !member.has('reading');
          member.leave();
          if (leads) await told(kept?.giveUp(name, instance));
        },
      };
    },
  };
}
