import type { Words } from './backend.js';
import type { Effect } from './engine.js';
import type { Keyspace, Value } from './keyspace.js';
import { formatDouble } from './numbers/format.js';

/** Items a command, so that one huge value does not become one huge line. */
const BATCH = 1_000;

/** The shortest history that leads to the present keys, in no more than a few steps a key. */
export function* snapshot(keys: Keyspace): Generator<Effect> {
  const at = keys.now();
  for (const key of keys.keys()) {
    const value = keys.get(key);
    if (!value) continue;
    const expiresAt = keys.expiry(key);
    const expiry: Words[] = expiresAt === undefined ? [] : [['PEXPIREAT', key, String(expiresAt)]];
    yield { at, commands: [...rebuild(key, value), ...expiry] };
  }
}

function rebuild(key: string, value: Value): Words[] {
  switch (value.type) {
    case 'string':
      return [['SET', key, value.bytes]];
    case 'hash':
      return batched([...value.fields]).map((fields) => ['HSET', key, ...fields.flat()]);
    case 'list':
      return batched(value.items).map((items) => ['RPUSH', key, ...items]);
    case 'set':
      return batched([...value.members]).map((members) => ['SADD', key, ...members]);
    case 'zset':
      return batched(value.scores.slice(0)).map((scored) => [
        'ZADD',
        key,
        ...scored.flatMap(({ score, member }) => [formatDouble(score), member]),
      ]);
  }
}

function batched<T>(items: readonly T[]): T[][] {
  const batches: T[][] = [];
  for (let at = 0; at < items.length; at += BATCH) batches.push(items.slice(at, at + BATCH));
  return batches;
}
