import {
  closeSync,
  existsSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import * as z from 'zod';
import type { Effect } from './engine.js';

/** One line: the clock in milliseconds, then the commands of one indivisible step. */
const Line = z.tuple([z.number()], z.array(z.string()).min(1));

const encode = ({ at, commands }: Effect) => `${JSON.stringify([at, ...commands])}\n`;

/**
 * The log of effects, one JSON line a step. `append` returns once the operating system has the line, so that what
 * was answered survives a SIGKILL of this process (a power cut may take the last moments: nothing is fsynced).
 */
export class AppendOnlyFile {
  readonly #path: string;
  #file: number;
  #size: number;

  private constructor(path: string, size: number) {
    this.#path = path;
    this.#file = openSync(path, 'a');
    this.#size = size;
  }

  /**
   * Opens the log and hands every step in it to `replay`. A last line that was cut short is dropped; a line in the
   * middle that cannot be read is damage, and throws with its number rather than lose what comes after it.
   */
  static open(path: string, replay: (effect: Effect) => void): AppendOnlyFile {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const lines = text.split('\n');
    const torn = lines.pop() ?? '';
    for (const [index, line] of lines.entries()) {
      const effect = parse(line);
      if (!effect) throw new Error(`${path}: line ${index + 1} of ${lines.length} is damaged`);
      replay(effect);
    }
    const whole = Buffer.byteLength(text) - Buffer.byteLength(torn);
    const log = new AppendOnlyFile(path, whole);
    if (torn !== '') ftruncateSync(log.#file, whole);
    return log;
  }

  /** Bytes written so far. */
  get size(): number {
    return this.#size;
  }

  append(effects: readonly Effect[]): void {
    if (effects.length === 0) return;
    this.#size += writeAll(this.#file, effects.map(encode).join(''));
  }

  /** Replaces the log by one that says the same in fewer words; a crash leaves either the old or the new. */
  rewrite(effects: Iterable<Effect>): void {
    const draft = `${this.#path}.rewrite`;
    const file = openSync(draft, 'w');
    let size = 0;
    for (const effect of effects) size += writeAll(file, encode(effect));
    fsyncSync(file);
    closeSync(file);
    renameSync(draft, this.#path);
    closeSync(this.#file);
    this.#file = openSync(this.#path, 'a');
    this.#size = size;
  }

  close(): void {
    closeSync(this.#file);
  }
}

function writeAll(file: number, text: string): number {
  const bytes = Buffer.from(text, 'utf8');
  for (let sent = 0; sent < bytes.length; ) sent += writeSync(file, bytes, sent);
  return bytes.length;
}

function parse(line: string): Effect | undefined {
  try {
    const [at, ...commands] = Line.parse(JSON.parse(line));
    return { at, commands };
  } catch {
    return undefined;
  }
}
