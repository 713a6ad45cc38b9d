import type { Keyspace } from '../keyspace.js';
import { requireIndex } from '../numbers/parse.js';
import { OK, type Reply } from '../reply.js';
import { type CommandTable, read, write } from './command.js';
import { expiryTime, type StringOptions, stringOptions } from './expiry-options.js';
import { pairsOf } from './pairs.js';

export const STRING_COMMANDS: CommandTable = {
  get: read(2, ({ keys }, [key = '']) => keys.string(key) ?? null),
  set: write(-3, ({ keys }, [key = '', value = '', ...words]) =>
    set(keys, key, value, stringOptions(words, false), 'set'),
  ),
  setex: write(4, ({ keys }, [key = '', amount = '', value = '']) =>
    set(keys, key, value, { expiry: { unit: 'ex', amount } }, 'setex'),
  ),
  psetex: write(4, ({ keys }, [key = '', amount = '', value = '']) =>
    set(keys, key, value, { expiry: { unit: 'px', amount } }, 'psetex'),
  ),
  setnx: write(3, ({ keys }, [key = '', value = '']) => {
    if (keys.get(key)) return 0;
    keys.putString(key, value);
    return 1;
  }),
  getset: write(3, ({ keys }, [key = '', value = '']) => {
    const before = keys.string(key) ?? null;
    keys.putString(key, value);
    return before;
  }),
  getdel: write(2, ({ keys }, [key = '']) => {
    const before = keys.string(key) ?? null;
    keys.delete(key);
    return before;
  }),
  getex: write(-2, ({ keys }, [key = '', ...words]) => getAndExpire(keys, key, stringOptions(words, true))),
  mget: read(-2, ({ keys }, args) =>
    args.map((key) => {
      const value = keys.get(key);
      return value?.type === 'string' ? value.bytes : null;
    }),
  ),
  mset: write(-3, ({ keys }, args) => {
    for (const [key, value] of pairsOf(args, 'mset')) keys.putString(key, value);
    return OK;
  }),
  msetnx: write(-3, ({ keys }, args) => {
    const pairs = pairsOf(args, 'msetnx');
    if (pairs.some(([key]) => keys.get(key))) return 0;
    for (const [key, value] of pairs) keys.putString(key, value);
    return 1;
  }),
  append: write(3, ({ keys }, [key = '', tail = '']) => {
    const whole = (keys.string(key) ?? '') + tail;
    keys.putString(key, whole, { keepExpiry: true });
    return whole.length;
  }),
  strlen: read(2, ({ keys }, [key = '']) => keys.string(key)?.length ?? 0),
  getrange: read(4, ({ keys }, [key = '', start = '', end = '']) => {
    const [from, to] = [requireIndex(start), requireIndex(end)];
    const bytes = keys.string(key) ?? '';
    if (from < 0 && to < 0 && from > to) return '';
    const first = Math.max(0, from < 0 ? bytes.length + from : from);
    const last = Math.max(0, to < 0 ? bytes.length + to : to);
    return bytes.slice(first, last + 1);
  }),
};

function set(keys: Keyspace, key: string, value: string, options: StringOptions, command: string): Reply {
  const expiresAt = options.expiry && expiryTime(keys, options.expiry, command);
  const before = options.get ? (keys.string(key) ?? null) : null;
  const exists = keys.get(key) !== undefined;
  if ((options.only === 'nx' && exists) || (options.only === 'xx' && !exists)) return before;
  keys.putString(key, value, { keepExpiry: options.keep === true });
  if (expiresAt !== undefined) keys.setExpiry(key, expiresAt);
  return options.get ? before : OK;
}

function getAndExpire(keys: Keyspace, key: string, { expiry, persist }: StringOptions): Reply {
  const bytes = keys.string(key);
  if (bytes === undefined) return null;
  if (expiry) {
    const at = expiryTime(keys, expiry, 'getex');
    if (at <= keys.now()) keys.delete(key);
    else keys.setExpiry(key, at);
  } else if (persist && keys.expiry(key) !== undefined) {
    keys.setExpiry(key, undefined);
  }
  return bytes;
}
