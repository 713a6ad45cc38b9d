import type { Keyspace } from '../keyspace.js';
import { int64, intReply, requireInt64 } from '../numbers/parse.js';
import { CommandError, OK } from '../reply.js';
import { type CommandTable, read, write } from './command.js';
import { addFloats, addInt64, floatIn, requireFloat } from './counters.js';
import { pairsOf } from './pairs.js';

export const HASH_COMMANDS: CommandTable = {
  hset: write(-4, ({ keys }, [key = '', ...words]) => setFields(keys, key, pairsOf(words, 'hset'))),
  hmset: write(-4, ({ keys }, [key = '', ...words]) => {
    setFields(keys, key, pairsOf(words, 'hmset'));
    return OK;
  }),
  hsetnx: write(4, ({ keys }, [key = '', field = '', value = '']) =>
    keys.hash(key)?.has(field) ? 0 : setFields(keys, key, [[field, value]]),
  ),
  hget: read(3, ({ keys }, [key = '', field = '']) => keys.hash(key)?.get(field) ?? null),
  hmget: read(-3, ({ keys }, [key = '', ...fields]) => {
    const hash = keys.hash(key);
    return fields.map((field) => hash?.get(field) ?? null);
  }),
  hgetall: read(2, ({ keys }, [key = '']) => [...(keys.hash(key) ?? [])].flat()),
  hkeys: read(2, ({ keys }, [key = '']) => [...(keys.hash(key)?.keys() ?? [])]),
  hvals: read(2, ({ keys }, [key = '']) => [...(keys.hash(key)?.values() ?? [])]),
  hlen: read(2, ({ keys }, [key = '']) => keys.hash(key)?.size ?? 0),
  hexists: read(3, ({ keys }, [key = '', field = '']) => (keys.hash(key)?.has(field) ? 1 : 0)),
  hstrlen: read(3, ({ keys }, [key = '', field = '']) => keys.hash(key)?.get(field)?.length ?? 0),
  hdel: write(-3, ({ keys }, [key = '', ...fields]) => {
    const hash = keys.hash(key);
    const removed = fields.filter((field) => hash?.delete(field)).length;
    if (removed > 0) keys.changed(key);
    return removed;
  }),
  hincrby: write(4, ({ keys }, [key = '', field = '', by = '']) => {
    const amount = requireInt64(by);
    const before = int64(keys.hash(key)?.get(field) ?? '0');
    if (before === undefined) throw new CommandError('ERR hash value is not an integer');
    const after = addInt64(before, amount);
    setFields(keys, key, [[field, after.toString()]]);
    return intReply(after);
  }),
  hincrbyfloat: write(4, ({ keys }, [key = '', field = '', by = '']) => {
    const amount = requireFloat(by);
    if (amount === 'infinite') throw new CommandError('ERR value is NaN or Infinity');
    const before = floatIn(keys.hash(key)?.get(field) ?? '0');
    if (before === undefined) throw new CommandError('ERR hash value is not a float');
    const after = addFloats(before, amount);
    setFields(keys, key, [[field, after]]);
    return after;
  }),
};

function setFields(keys: Keyspace, key: string, pairs: readonly [string, string][]): number {
  const hash = keys.hashForWriting(key);
  const before = hash.size;
  for (const [field, value] of pairs) hash.set(field, value);
  keys.changed(key);
  return hash.size - before;
}
