import type { Keyspace } from '../keyspace.js';
import type { Reply } from '../reply.js';

/** What a command may touch: the keys, and the scripts (which call commands in turn). */
type Context = { readonly keys: Keyspace; readonly scripts: ScriptHost };

export type ScriptHost = {
  evaluate(source: string, keys: string[], args: string[], readOnly: boolean): Reply;
  evaluateBySha(sha: string, keys: string[], args: string[], readOnly: boolean): Reply;
  load(source: string): Reply;
  exists(sha: string): boolean;
  flush(): void;
};

/**
 * One command. `arity` counts the name, as Redis does: exactly that many words, or at least -arity of them.
 * `run` gets the words after the name, and may end by throwing a CommandError.
 */
export type Command = {
  readonly arity: number;
  readonly writes?: boolean;
  readonly notFromScripts?: boolean;
  readonly run: (context: Context, args: readonly string[]) => Reply;
};

export type CommandTable = Readonly<Record<string, Command>>;

export const read = (arity: number, run: Command['run']): Command => ({ arity, run });
export const write = (arity: number, run: Command['run']): Command => ({ arity, writes: true, run });
