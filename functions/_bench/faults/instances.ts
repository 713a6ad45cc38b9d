import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import * as z from 'zod';
import type { Load, Outcome, Scenario } from './scenario.js';
import type { Faults, FaultyWorld } from './world.js';

/** What the process is told first. */
export const Told = z.object({
  scenario: z.custom<Scenario>(),
  load: z.custom<Load>(),
  folder: z.string(),
});

/** What it says: what to break now, and, last, how the scenario went. */
export type Said = { faults: Faults } | { outcome: Outcome };

/**
 * Runs a scenario on instances in a process of their own, as they are in the cloud: neither the services nor the
 * instances of the scenarios before take of its time and memory.
 */
export async function runOnInstances(world: FaultyWorld, scenario: Scenario, load: Load): Promise<Outcome> {
  const { env, folder } = await world.prepare(load.env);
  const child = fork(fileURLToPath(new URL('./instances-main.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    env: { ...process.env, ...env },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const outcome = new Promise<Outcome>((resolve) => {
    child.on('message', (said: Said) => {
      if ('outcome' in said) return resolve(said.outcome);
      child.send(world.set(said.faults));
    });
  });
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`the instances of "${scenario.name}" ended with ${signal ?? code}`);
  });
  child.send({ scenario, load, folder } satisfies z.input<typeof Told>);
  try {
    return await Promise.race([outcome, ended]);
  } finally {
    ended.catch(() => undefined);
    child.disconnect();
  }
}
