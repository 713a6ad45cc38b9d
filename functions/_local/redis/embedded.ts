import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AppendOnlyFile } from './append-only-file.js';
import type { Backend, Words } from './backend.js';
import { type Effect, Engine } from './engine.js';
import { type Failure, failure, type Reply } from './reply.js';
import { snapshot } from './snapshot.js';

const CLOSED = 'it is closed';
const LOG_NAME = 'redis.aof';
/** Below this a log is quick to read whatever is in it. */
const SMALL_LOG_BYTES = 1024 * 1024;
/** Past this, and twice what the last rewrite left, a running store rewrites its log too. */
const LARGE_LOG_BYTES = 64 * 1024 * 1024;

export type EmbeddedOptions = {
  readonly dataDir?: string | undefined;
  readonly now?: (() => number) | undefined;
};

/**
 * Redis 7.0 in this process. With `dataDir`, every change is in the log before its reply is given; without, all is
 * in memory only. One process a directory.
 *
 * Where it knowingly differs: an expired key is gone at once (Redis still counts it in DBSIZE for a while); TIME
 * stands still inside a script; sets and hashes keep the order of insertion; a script ends after so many instructions;
 * `redis.setresp(3)`, `cmsgpack`, `struct` and commands outside of `commands/` are not there.
 */
export async function openEmbedded({ dataDir, now = Date.now }: EmbeddedOptions): Promise<Backend> {
  const engine = await Engine.open(now);
  const log = dataDir === undefined ? undefined : openLog(dataDir, engine);
  return new EmbeddedRedis(engine, log);
}

function openLog(dataDir: string, engine: Engine): AppendOnlyFile {
  mkdirSync(dataDir, { recursive: true });
  const log = AppendOnlyFile.open(join(dataDir, LOG_NAME), (effect) => engine.replay(effect));
  if (log.size > SMALL_LOG_BYTES) log.rewrite(snapshot(engine.keys));
  return log;
}

class EmbeddedRedis implements Backend {
  readonly #engine: Engine;
  readonly #log: AppendOnlyFile | undefined;
  #rewriteAt: number;
  #broken: string | undefined;

  constructor(engine: Engine, log: AppendOnlyFile | undefined) {
    this.#engine = engine;
    this.#log = log;
    this.#rewriteAt = Math.max(LARGE_LOG_BYTES, 2 * (log?.size ?? 0));
  }

  async pipeline(commands: readonly Words[]): Promise<Reply[]> {
    if (this.#broken !== undefined) return commands.map(() => this.#refusal());
    const steps = commands.map((words) => this.#engine.execute(words));
    const kept = this.#remember(steps.flatMap(({ effect }) => effect ?? []));
    return kept ? steps.map(({ reply }) => reply) : commands.map(() => this.#refusal());
  }

  async transaction(commands: readonly Words[]): Promise<Reply[] | Failure> {
    if (this.#broken !== undefined) return this.#refusal();
    const { replies, effect } = this.#engine.transact(commands);
    if (!replies) return failure('EXECABORT Transaction discarded because of previous errors.');
    return this.#remember(effect ? [effect] : []) ? replies : this.#refusal();
  }

  async close(): Promise<void> {
    if (this.#broken === CLOSED) return;
    this.#broken = CLOSED;
    this.#engine.close();
    this.#log?.close();
  }

  /** False where the disk refused: memory is then ahead of the log, so nothing more is answered. */
  #remember(effects: readonly Effect[]): boolean {
    if (!this.#log) return true;
    try {
      this.#log.append(effects);
      if (this.#log.size > this.#rewriteAt) {
        this.#log.rewrite(snapshot(this.#engine.keys));
        this.#rewriteAt = Math.max(LARGE_LOG_BYTES, 2 * this.#log.size);
      }
      return true;
    } catch (error) {
      this.#broken = error instanceof Error ? error.message : String(error);
      return false;
    }
  }

  #refusal(): Failure {
    return failure(`MISCONF The local Redis cannot write its log: ${this.#broken}`);
  }
}
