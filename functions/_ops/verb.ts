import type { Command } from '@commander-js/extra-typings';
import type { Ink } from './ink.js';
import type { Progress } from './progress.js';

/** What a command works with beside its own arguments. */
export type World = {
  /** The variables in force: those that are set, or those of the services that run on this machine. */
  env: Readonly<Record<string, string | undefined>>;
  ink: Ink;
  progress: Progress;
  now: () => number;
  /** Aborted by Ctrl-C: what runs long stops at the next whole step. */
  signal: AbortSignal;
};

/**
 * What a command found: for people, for machines, and whether it is as it should be (exit code 0, else 1); null is that
 * this cannot be told (2).
 */
type Outcome = { ok: boolean | null; text: string; data: unknown };

/** Adds its arguments, options and action to its own command; the action hands its work to `finish`. */
export type Verb = (command: Command, finish: Finish) => void;

export type Finish = (work: (world: World) => Promise<Outcome>) => Promise<void>;

/** A request that makes no sense, in words that name the wrong value and the way out: exit code 2. */
export class WrongInput extends Error {
  override name = 'WrongInput';
}
