import { wrongType } from './reply.js';
import { SortedSet } from './sorted-set.js';

export type Value =
  | { readonly type: 'string'; readonly bytes: string }
  | { readonly type: 'hash'; readonly fields: Map<string, string> }
  | { readonly type: 'list'; readonly items: string[] }
  | { readonly type: 'set'; readonly members: Set<string> }
  | { readonly type: 'zset'; readonly scores: SortedSet };

type Entry = { value: Value; expiresAt: number | undefined; readonly serial: number };

/**
 * The keys with their values and expiries. A key is gone from the millisecond after its time on; nothing waits
 * for a sweep. Inside `frozen` the clock stands still, as Redis' does inside a script or a transaction.
 */
export class Keyspace {
  readonly #clock: () => number;
  #entries = new Map<string, Entry>();
  #frozenAt: number | undefined;
  #serial = 0;
  /** Counts changes; a command which leaves it as it was needs no place in the log. */
  changes = 0;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Milliseconds since the epoch, standing still inside `frozen`. */
  now(): number {
    return this.#frozenAt ?? this.#clock();
  }

  frozen<T>(run: () => T, at = this.now()): T {
    const before = this.#frozenAt;
    this.#frozenAt = at;
    try {
      return run();
    } finally {
      this.#frozenAt = before;
    }
  }

  get(key: string): Value | undefined {
    return this.#entry(key)?.value;
  }

  string(key: string): string | undefined {
    const value = this.get(key);
    if (value && value.type !== 'string') throw wrongType();
    return value?.bytes;
  }

  hash(key: string): Map<string, string> | undefined {
    const value = this.get(key);
    if (value && value.type !== 'hash') throw wrongType();
    return value?.fields;
  }

  list(key: string): string[] | undefined {
    const value = this.get(key);
    if (value && value.type !== 'list') throw wrongType();
    return value?.items;
  }

  members(key: string): Set<string> | undefined {
    const value = this.get(key);
    if (value && value.type !== 'set') throw wrongType();
    return value?.members;
  }

  scores(key: string): SortedSet | undefined {
    const value = this.get(key);
    if (value && value.type !== 'zset') throw wrongType();
    return value?.scores;
  }

  hashForWriting(key: string): Map<string, string> {
    return this.hash(key) ?? this.#create(key, { type: 'hash', fields: new Map<string, string>() }).fields;
  }

  membersForWriting(key: string): Set<string> {
    return this.members(key) ?? this.#create(key, { type: 'set', members: new Set<string>() }).members;
  }

  scoresForWriting(key: string): SortedSet {
    return this.scores(key) ?? this.#create(key, { type: 'zset', scores: new SortedSet() }).scores;
  }

  /** Puts a value in place of whatever was there; the expiry goes unless `keepExpiry`. */
  put(key: string, value: Value, { keepExpiry = false } = {}): void {
    const entry = this.#entry(key);
    if (entry) {
      entry.value = value;
      if (!keepExpiry) entry.expiresAt = undefined;
    } else {
      this.#create(key, value);
    }
    this.changes++;
  }

  putString(key: string, bytes: string, options?: { keepExpiry: boolean }): void {
    this.put(key, { type: 'string', bytes }, options);
  }

  /** Marks a change made in place, and drops the key where it left an empty collection. */
  changed(key: string): void {
    this.changes++;
    const value = this.get(key);
    if (value && isEmpty(value)) this.#entries.delete(key);
  }

  delete(key: string): boolean {
    const existed = this.#entry(key) !== undefined;
    if (existed) {
      this.#entries.delete(key);
      this.changes++;
    }
    return existed;
  }

  clear(): void {
    this.#entries = new Map();
    this.changes++;
  }

  /** Milliseconds since the epoch at which the key goes; undefined for never. */
  expiry(key: string): number | undefined {
    return this.#entry(key)?.expiresAt;
  }

  setExpiry(key: string, at: number | undefined): void {
    const entry = this.#entry(key);
    if (!entry) return;
    entry.expiresAt = at;
    this.changes++;
  }

  keys(): string[] {
    return [...this.#entries.keys()].filter((key) => this.#entry(key) !== undefined);
  }

  /** Up to `count` live keys born after the one with serial `after`, and the serial to go on from (0 = done). */
  scan(after: number, count: number): { keys: string[]; next: number } {
    const keys: string[] = [];
    for (const [key, { serial }] of [...this.#entries]) {
      if (serial <= after || this.#entry(key) === undefined) continue;
      keys.push(key);
      if (keys.length >= count) return { keys, next: serial };
    }
    return { keys, next: 0 };
  }

  #entry(key: string): Entry | undefined {
    const entry = this.#entries.get(key);
    if (entry?.expiresAt !== undefined && entry.expiresAt < this.now()) {
      this.#entries.delete(key);
      return undefined;
    }
    return entry;
  }

  #create<V extends Value>(key: string, value: V): V {
    this.#serial++;
    this.#entries.set(key, { value, expiresAt: undefined, serial: this.#serial });
    return value;
  }
}

function isEmpty(value: Value): boolean {
  switch (value.type) {
    case 'string':
      return false;
    case 'hash':
      return value.fields.size === 0;
    case 'list':
      return value.items.length === 0;
    case 'set':
      return value.members.size === 0;
    case 'zset':
      return value.scores.size === 0;
  }
}
