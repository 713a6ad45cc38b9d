import { arityFits, type Found, findCommand, requireCommand } from './commands/table.js';
import { Keyspace } from './keyspace.js';
import { Scripts } from './lua/scripts.js';
import { CommandError, failure, type Reply } from './reply.js';

/** One indivisible step of the store: the commands that changed something, and the clock they saw. */
export type Effect = { readonly at: number; readonly commands: readonly (readonly string[])[] };

/** Executes commands one at a time, and says what each left to be remembered. */
export class Engine {
  readonly keys: Keyspace;
  #scripts: Scripts | undefined;
  #written: (readonly string[])[] = [];

  private constructor(clock: () => number) {
    this.keys = new Keyspace(clock);
  }

  /** `clock` in milliseconds since the epoch; a script that runs longer than `instructionLimit` is ended. */
  static async open(clock: () => number, instructionLimit?: number): Promise<Engine> {
    const engine = new Engine(clock);
    const call = (words: string[], readOnly: boolean) => engine.#callFromScript(words, readOnly);
    engine.#scripts = await Scripts.open(call, instructionLimit);
    return engine;
  }

  /** The reply to one command, and its effect unless it changed nothing. */
  execute(words: readonly string[]): { reply: Reply; effect: Effect | undefined } {
    const { result, effect } = this.#step(() => this.#replyTo(words));
    return { reply: result, effect };
  }

  /** All commands without anything between them, or none where one of them could not even be queued. */
  transact(commands: readonly (readonly string[])[]): {
    replies: Reply[] | undefined;
    effect: Effect | undefined;
  } {
    if (commands.some((words) => attempt(() => requireCommand(words)) instanceof CommandError)) {
      return { replies: undefined, effect: undefined };
    }
    const { result, effect } = this.#step(() => commands.map((words) => this.#replyTo(words)));
    return { replies: result, effect };
  }

  /** Does again what an effect recorded, as of its own time. */
  replay({ at, commands }: Effect): void {
    this.keys.frozen(() => {
      for (const words of commands) this.#replyTo(words);
    }, at);
    this.#written = [];
  }

  close(): void {
    this.#scripts?.close();
  }

  #step<T>(run: () => T): { result: T; effect: Effect | undefined } {
    const at = this.keys.now();
    this.#written = [];
    const result = this.keys.frozen(run, at);
    const effect = this.#written.length > 0 ? { at, commands: this.#written } : undefined;
    return { result, effect };
  }

  #replyTo(words: readonly string[]): Reply {
    const reply = attempt(() => this.#perform(requireCommand(words), words));
    return reply instanceof CommandError ? failure(reply.message) : reply;
  }

  #perform({ command, args }: Found, words: readonly string[]): Reply {
    if (!this.#scripts) throw new Error('the engine is not open');
    const before = this.keys.changes;
    const reply = command.run({ keys: this.keys, scripts: this.#scripts }, args);
    if (command.writes && this.keys.changes !== before) this.#written.push(words);
    return reply;
  }

  #callFromScript(words: string[], readOnly: boolean): Reply | { readonly refused: string } {
    const found = findCommand(words);
    if (!found) return { refused: 'Unknown Redis command called from script' };
    const { command } = found;
    if (!arityFits(command, words))
      return { refused: 'Wrong number of args calling Redis command from script' };
    if (command.notFromScripts) return { refused: 'This Redis command is not allowed from script' };
    if (readOnly && command.writes)
      return { refused: 'Write commands are not allowed from read-only scripts.' };
    return this.#replyTo(words);
  }
}

/** Turns a command's early end into a value; anything else is a bug and goes on. */
function attempt<T>(run: () => T): T | CommandError {
  try {
    return run();
  } catch (error) {
    if (error instanceof CommandError) return error;
    throw error;
  }
}
