import { expect } from 'vitest';
import type { Admission, Ticket } from '../../../../_domain/ports/breaker.js';
import { failure, type Instance, type World } from '../world.fixture.js';

/** A promise, and how to hold the breaker of a world to it. */
export type Promises = Readonly<Record<string, (world: World) => Promise<void>>>;

export const tickets = (admissions: readonly Admission[]): Ticket[] =>
  admissions.flatMap((admission) => (admission.kind === 'admitted' ? [admission.ticket] : []));

export const at = <T>(items: readonly T[], index: number): T => {
  const item = items.at(index);
  if (item === undefined) throw new Error(`there is no item ${index}`);
  return item;
};

export async function open(world: World, changed: Parameters<World['instance']>[1] = {}): Promise<Instance> {
  const instance = world.instance('one', changed);
  await instance.calls(6, failure);
  expect((await instance.read()).state).toBe('open');
  return instance;
}

export async function coolOffMs(instance: Instance): Promise<number> {
  const refusal = await instance.admit();
  return refusal.kind === 'refused' && refusal.because === 'open' ? refusal.retryInMs : 0;
}

/** Equal on a clock that stands still, a little less on one that runs. */
export function expectAbout(ms: number, expected: number): void {
  expect(ms).toBeLessThanOrEqual(expected);
  expect(ms).toBeGreaterThan(expected - 4900);
}
