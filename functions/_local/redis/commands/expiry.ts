import { cString, lowerAscii } from '../byte-string.js';
import type { Keyspace } from '../keyspace.js';
import { requireInt64 } from '../numbers/parse.js';
import { CommandError } from '../reply.js';
import { type Command, type CommandTable, read, write } from './command.js';

const INT64_MAX = 2n ** 63n - 1n;
const INT64_MIN = -(2n ** 63n);

type Condition = 'nx' | 'xx' | 'gt' | 'lt';

export const EXPIRY_COMMANDS: CommandTable = {
  expire: expire('expire', 1000n, 'from now'),
  pexpire: expire('pexpire', 1n, 'from now'),
  expireat: expire('expireat', 1000n, 'absolute'),
  pexpireat: expire('pexpireat', 1n, 'absolute'),
  ttl: timeLeft((at, now) => Math.floor((Math.max(0, at - now) + 500) / 1000)),
  pttl: timeLeft((at, now) => Math.max(0, at - now)),
  expiretime: timeLeft((at) => Math.floor((at + 500) / 1000)),
  pexpiretime: timeLeft((at) => at),
  persist: write(2, ({ keys }, [key = '']) => {
    if (keys.expiry(key) === undefined) return 0;
    keys.setExpiry(key, undefined);
    return 1;
  }),
};

/** -2 for no such key, -1 for a key which never goes. */
function timeLeft(measure: (at: number, now: number) => number): Command {
  return read(2, ({ keys }, [key = '']) => {
    if (!keys.get(key)) return -2;
    const at = keys.expiry(key);
    return at === undefined ? -1 : measure(at, Math.floor(keys.now()));
  });
}

function expire(command: string, unitMs: bigint, from: 'from now' | 'absolute'): Command {
  return write(-3, ({ keys }, [key = '', amount = '', ...words]) => {
    const conditions = conditionsOf(words);
    const at = moment(keys, command, requireInt64(amount), unitMs, from);
    if (!keys.get(key) || !allowed(conditions, keys.expiry(key), at)) return 0;
    if (at <= keys.now()) keys.delete(key);
    else keys.setExpiry(key, at);
    return 1;
  });
}

function moment(keys: Keyspace, command: string, amount: bigint, unitMs: bigint, from: string): number {
  const base = from === 'absolute' ? 0n : BigInt(Math.floor(keys.now()));
  const span = amount * unitMs;
  if (span > INT64_MAX - base || span < INT64_MIN) {
    throw new CommandError(`ERR invalid expire time in '${command}' command`);
  }
  return Number(span + base);
}

/** No expiry counts as one infinitely late. */
function allowed(conditions: ReadonlySet<Condition>, current: number | undefined, at: number): boolean {
  if (conditions.has('nx') && current !== undefined) return false;
  if (conditions.has('xx') && current === undefined) return false;
  if (conditions.has('gt') && at <= (current ?? Infinity)) return false;
  return !(conditions.has('lt') && at >= (current ?? Infinity));
}

function conditionsOf(words: readonly string[]): Set<Condition> {
  const conditions = new Set<Condition>();
  for (const word of words) {
    const condition = lowerAscii(word);
    if (!isCondition(condition)) throw new CommandError(`ERR Unsupported option ${cString(word)}`);
    conditions.add(condition);
  }
  if (conditions.has('nx') && conditions.size > 1) {
    throw new CommandError('ERR NX and XX, GT or LT options at the same time are not compatible');
  }
  if (conditions.has('gt') && conditions.has('lt')) {
    throw new CommandError('ERR GT and LT options at the same time are not compatible');
  }
  return conditions;
}

function isCondition(word: string): word is Condition {
  return word === 'nx' || word === 'xx' || word === 'gt' || word === 'lt';
}
