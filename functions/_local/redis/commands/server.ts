import type { Keyspace } from '../keyspace.js';
import { wrongArity } from '../reply.js';
import { type CommandTable, read } from './command.js';

/** The Redis whose replies this store gives. */
export const REDIS_VERSION = '7.0.15';

export const SERVER_COMMANDS: CommandTable = {
  ping: read(-1, (_context, args) => {
    if (args.length > 1) throw wrongArity('ping');
    return args[0] ?? { status: 'PONG' };
  }),
  echo: read(2, (_context, [message = '']) => message),
  time: read(1, ({ keys }) => {
    const micros = Math.floor(keys.now() * 1000);
    return [String(Math.floor(micros / 1_000_000)), String(micros % 1_000_000)];
  }),
  info: read(-1, ({ keys }, args) =>
    info(
      keys,
      args.map((section) => section.toLowerCase()),
    ),
  ),
};

function info(keys: Keyspace, wanted: readonly string[]): string {
  const everything = wanted.length === 0 || wanted.some((name) => /^(all|default|everything)$/.test(name));
  return Object.entries(sections(keys))
    .filter(([name]) => everything || wanted.includes(name.toLowerCase()))
    .map(([name, lines]) => [`# ${name}`, ...lines, ''].join('\r\n'))
    .join('\r\n');
}

function sections(keys: Keyspace): Record<string, string[]> {
  const all = keys.keys();
  const expiring = all.filter((key) => keys.expiry(key) !== undefined).length;
  const { heapUsed } = process.memoryUsage();
  return {
    Server: [`redis_version:${REDIS_VERSION}`, 'redis_mode:standalone', `process_id:${process.pid}`],
    Memory: [`used_memory:${heapUsed}`, 'maxmemory:0', 'maxmemory_policy:noeviction'],
    Keyspace: all.length > 0 ? [`db0:keys=${all.length},expires=${expiring},avg_ttl=0`] : [],
  };
}
