import { lowerAscii } from '../byte-string.js';
import { globMatches } from '../glob.js';
import type { Keyspace } from '../keyspace.js';
import { requireIndex } from '../numbers/parse.js';
import { CommandError, OK, type Reply, syntaxError } from '../reply.js';
import { type Command, type CommandTable, read, write } from './command.js';

const DEFAULT_SCAN_COUNT = 10;

const remove = write(-2, ({ keys }, args) => args.filter((key) => keys.delete(key)).length);
const countExisting = read(-2, ({ keys }, args) => args.filter((key) => keys.get(key)).length);
const flush: Command = write(-1, ({ keys }, args) => {
  if (args.length > 1 || (args[0] !== undefined && !/^a?sync$/i.test(args[0]))) throw syntaxError();
  keys.clear();
  return OK;
});

export const KEY_COMMANDS: CommandTable = {
  del: remove,
  unlink: remove,
  exists: countExisting,
  touch: countExisting,
  type: read(2, ({ keys }, [key = '']) => ({ status: keys.get(key)?.type ?? 'none' })),
  keys: read(2, ({ keys }, [pattern = '']) => keys.keys().filter((key) => globMatches(pattern, key))),
  scan: read(-2, ({ keys }, [cursor = '', ...words]) => scan(keys, cursor, words)),
  rename: write(3, ({ keys }, [from = '', to = '']) => {
    move(keys, from, to);
    return OK;
  }),
  renamenx: write(3, ({ keys }, [from = '', to = '']) => {
    if (keys.get(from) && keys.get(to)) return 0;
    move(keys, from, to);
    return 1;
  }),
  dbsize: read(1, ({ keys }) => keys.keys().length),
  flushall: flush,
  flushdb: flush,
};

function move(keys: Keyspace, from: string, to: string): void {
  const value = keys.get(from);
  if (!value) throw new CommandError('ERR no such key');
  if (from === to) return;
  const expiresAt = keys.expiry(from);
  keys.delete(from);
  keys.put(to, value);
  if (expiresAt !== undefined) keys.setExpiry(to, expiresAt);
}

function scan(keys: Keyspace, cursor: string, words: readonly string[]): Reply {
  if (!/^[0-9]+$/.test(cursor)) throw new CommandError('ERR invalid cursor');
  let count = DEFAULT_SCAN_COUNT;
  let pattern = '*';
  let type: string | undefined;
  for (let at = 0; at < words.length; at += 2) {
    const [option = '', value] = [lowerAscii(words[at] ?? ''), words[at + 1]];
    if (value === undefined) throw syntaxError();
    if (option === 'count') count = requireIndex(value);
    else if (option === 'match') pattern = value;
    else if (option === 'type') type = lowerAscii(value);
    else throw syntaxError();
    if (count < 1) throw syntaxError();
  }
  const page = keys.scan(Number(cursor), count);
  const found = page.keys.filter(
    (key) => globMatches(pattern, key) && (type === undefined || keys.get(key)?.type === type),
  );
  return [String(page.next), found];
}
