import type { Failure, Reply } from './reply.js';

/** Words of one command as byte strings, the name first. */
export type Words = readonly string[];

/** What the REST protocol stands in front of: the embedded store, or a real server. */
export type Backend = {
  /** Runs the commands in order and answers each; other callers may come between them. */
  pipeline(commands: readonly Words[]): Promise<Reply[]>;
  /** Runs all with nothing between them; a failure where none was run. */
  transaction(commands: readonly Words[]): Promise<Reply[] | Failure>;
  close(): Promise<void>;
};
