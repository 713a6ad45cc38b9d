import type { Keyspace } from '../keyspace.js';
import { addLongDouble, formatLongDouble, type LongDouble, parseLongDouble } from '../numbers/long-double.js';
import { fitsInt64, intReply, isInfinite, notAFloat, requireInt64 } from '../numbers/parse.js';
import { CommandError, type Reply } from '../reply.js';
import { type CommandTable, write } from './command.js';

type Float = LongDouble | 'infinite';

export const COUNTER_COMMANDS: CommandTable = {
  incr: write(2, ({ keys }, [key = '']) => increment(keys, key, 1n)),
  decr: write(2, ({ keys }, [key = '']) => increment(keys, key, -1n)),
  incrby: write(3, ({ keys }, [key = '', by = '']) => increment(keys, key, requireInt64(by))),
  decrby: write(3, ({ keys }, [key = '', by = '']) => {
    const amount = requireInt64(by);
    if (!fitsInt64(-amount)) throw new CommandError('ERR decrement would overflow');
    return increment(keys, key, -amount);
  }),
  incrbyfloat: write(3, ({ keys }, [key = '', by = '']) => {
    const before = requireFloat(keys.string(key) ?? '0');
    const after = addFloats(before, requireFloat(by));
    keys.putString(key, after, { keepExpiry: true });
    return after;
  }),
};

/** The sum as an int64, or the command ends with the overflow error that all counters share. */
export function addInt64(before: bigint, by: bigint): bigint {
  const after = before + by;
  if (!fitsInt64(after)) throw new CommandError('ERR increment or decrement would overflow');
  return after;
}

/** The sum as Redis stores it, or the command ends with an error. */
export function addFloats(before: Float, by: Float): string {
  const after = before === 'infinite' || by === 'infinite' ? undefined : addLongDouble(before, by);
  if (after === undefined) throw new CommandError('ERR increment would produce NaN or Infinity');
  return formatLongDouble(after);
}

/** What the command's argument or the stored text says, or undefined where it is no number. */
export function floatIn(bytes: string): Float | undefined {
  return isInfinite(bytes) ? 'infinite' : parseLongDouble(bytes);
}

/** Like {@link floatIn}, or the command ends with "not a valid float". */
export function requireFloat(bytes: string): Float {
  const value = floatIn(bytes);
  if (value === undefined) throw notAFloat();
  return value;
}

function increment(keys: Keyspace, key: string, by: bigint): Reply {
  const after = addInt64(requireInt64(keys.string(key) ?? '0'), by);
  keys.putString(key, after.toString(), { keepExpiry: true });
  return intReply(after);
}
