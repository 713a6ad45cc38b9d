import type { Keyspace } from '../keyspace.js';
import { requireCount, requireIndex } from '../numbers/parse.js';
import { CommandError, OK, type Reply, wrongArity } from '../reply.js';
import { type CommandTable, read, write } from './command.js';

type End = 'left' | 'right';

export const LIST_COMMANDS: CommandTable = {
  lpush: write(-3, ({ keys }, [key = '', ...items]) => push(keys, key, items, 'left')),
  rpush: write(-3, ({ keys }, [key = '', ...items]) => push(keys, key, items, 'right')),
  lpushx: write(-3, ({ keys }, [key = '', ...items]) =>
    keys.list(key) ? push(keys, key, items, 'left') : 0,
  ),
  rpushx: write(-3, ({ keys }, [key = '', ...items]) =>
    keys.list(key) ? push(keys, key, items, 'right') : 0,
  ),
  lpop: write(-2, ({ keys }, args) => pop(keys, args, 'left', 'lpop')),
  rpop: write(-2, ({ keys }, args) => pop(keys, args, 'right', 'rpop')),
  llen: read(2, ({ keys }, [key = '']) => keys.list(key)?.length ?? 0),
  lindex: read(3, ({ keys }, [key = '', index = '']) => {
    const items = keys.list(key);
    return items?.at(items && requireIndex(index)) ?? null;
  }),
  lset: write(4, ({ keys }, [key = '', index = '', item = '']) => {
    const items = keys.list(key);
    if (!items) throw new CommandError('ERR no such key');
    const at = requireIndex(index);
    const place = at < 0 ? items.length + at : at;
    if (place < 0 || place >= items.length) throw new CommandError('ERR index out of range');
    items[place] = item;
    keys.changed(key);
    return OK;
  }),
  lrange: read(4, ({ keys }, [key = '', start = '', stop = '']) => {
    const [from, to] = [requireIndex(start), requireIndex(stop)];
    const items = keys.list(key) ?? [];
    return items.slice(...interval(items.length, from, to));
  }),
  ltrim: write(4, ({ keys }, [key = '', start = '', stop = '']) => {
    const [from, to] = [requireIndex(start), requireIndex(stop)];
    const items = keys.list(key);
    if (!items) return OK;
    replace(keys, key, items.slice(...interval(items.length, from, to)));
    return OK;
  }),
  lrem: write(4, ({ keys }, [key = '', count = '', item = '']) => {
    const wanted = requireIndex(count);
    const items = keys.list(key);
    return items ? removeItems(keys, key, items, item, wanted) : 0;
  }),
};

/** Redis' inclusive, possibly negative interval as arguments of `slice`. */
export function interval(length: number, start: number, stop: number): [number, number] {
  const from = Math.max(0, start < 0 ? length + start : start);
  const to = stop < 0 ? length + stop : stop;
  return [from, Math.max(from, to + 1)];
}

function push(keys: Keyspace, key: string, added: readonly string[], end: End): number {
  const items = keys.list(key) ?? [];
  if (end === 'right') for (const item of added) items.push(item);
  const whole = end === 'left' ? [...added.toReversed(), ...items] : items;
  replace(keys, key, whole);
  return whole.length;
}

function replace(keys: Keyspace, key: string, items: string[]): void {
  keys.put(key, { type: 'list', items }, { keepExpiry: true });
  keys.changed(key);
}

function pop(keys: Keyspace, args: readonly string[], end: End, command: string): Reply {
  const [key = '', count] = args;
  if (args.length > 2) throw wrongArity(command);
  const wanted = count === undefined ? 1 : requireCount(count);
  const items = keys.list(key);
  if (!items) return null;
  if (wanted === 0) return [];
  const taken =
    end === 'left' ? items.splice(0, wanted) : items.splice(Math.max(0, items.length - wanted)).reverse();
  keys.changed(key);
  return count === undefined ? (taken[0] ?? null) : taken;
}

function removeItems(keys: Keyspace, key: string, items: string[], item: string, wanted: number): number {
  const places = items.flatMap((other, at) => (other === item ? [at] : []));
  const chosen = wanted < 0 ? places.slice(wanted) : places.slice(0, wanted === 0 ? undefined : wanted);
  const gone = new Set(chosen);
  if (gone.size === 0) return 0;
  replace(
    keys,
    key,
    items.filter((_, at) => !gone.has(at)),
  );
  return gone.size;
}
