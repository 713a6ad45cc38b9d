import { lowerAscii } from '../byte-string.js';
import type { Keyspace } from '../keyspace.js';
import { formatDouble } from '../numbers/format.js';
import { requireCount, requireDouble } from '../numbers/parse.js';
import { CommandError, type Reply, syntaxError } from '../reply.js';
import type { SortedSet } from '../sorted-set.js';
import { type CommandTable, read, write } from './command.js';
import { pairsOf } from './pairs.js';

type AddFlag = 'nx' | 'xx' | 'gt' | 'lt' | 'ch' | 'incr';

export const SORTED_SET_COMMANDS: CommandTable = {
  zadd: write(-4, ({ keys }, [key = '', ...words]) => {
    const count = words.findIndex((word) => !isAddFlag(lowerAscii(word)));
    const flags = new Set(words.slice(0, count).map(lowerAscii).filter(isAddFlag));
    return add(keys, key, flags, words.slice(count === -1 ? words.length : count));
  }),
  zincrby: write(4, ({ keys }, [key = '', by = '', member = '']) =>
    add(keys, key, new Set<AddFlag>(['incr']), [by, member]),
  ),
  zrem: write(-3, ({ keys }, [key = '', ...members]) => {
    const scores = keys.scores(key);
    const removed = members.filter((member) => scores?.delete(member)).length;
    if (removed > 0) keys.changed(key);
    return removed;
  }),
  zscore: read(3, ({ keys }, [key = '', member = '']) => scoreReply(keys.scores(key), member)),
  zmscore: read(-3, ({ keys }, [key = '', ...members]) => {
    const scores = keys.scores(key);
    return members.map((member) => scoreReply(scores, member));
  }),
  zcard: read(2, ({ keys }, [key = '']) => keys.scores(key)?.size ?? 0),
  zrank: read(3, ({ keys }, [key = '', member = '']) => keys.scores(key)?.rank(member) ?? null),
  zrevrank: read(3, ({ keys }, [key = '', member = '']) => {
    const scores = keys.scores(key);
    const rank = scores?.rank(member);
    return scores && rank !== undefined ? scores.size - 1 - rank : null;
  }),
  zpopmin: write(-2, ({ keys }, args) => pop(keys, args, 'min')),
  zpopmax: write(-2, ({ keys }, args) => pop(keys, args, 'max')),
};

function scoreReply(scores: SortedSet | undefined, member: string): Reply {
  const score = scores?.score(member);
  return score === undefined ? null : formatDouble(score);
}

function isAddFlag(word: string): word is AddFlag {
  return ['nx', 'xx', 'gt', 'lt', 'ch', 'incr'].includes(word);
}

function add(keys: Keyspace, key: string, flags: ReadonlySet<AddFlag>, words: readonly string[]): Reply {
  if (words.length === 0 || words.length % 2 === 1) throw syntaxError();
  refuseContradictions(flags, words.length / 2);
  const entries = pairsOf(words, 'zadd').map(([score, member]) => ({ score: requireDouble(score), member }));
  const existing = keys.scores(key);
  if (!existing && flags.has('xx')) return flags.has('incr') ? null : 0;
  const scores = existing ?? keys.scoresForWriting(key);
  let added = 0;
  let updated = 0;
  let result: number | undefined;
  for (const { member, score } of entries) {
    const before = scores.score(member);
    const after = newScore(flags, before, score);
    if (after === undefined) continue;
    result = after;
    if (before === undefined) added++;
    else if (before !== after) updated++;
    // A small set of Redis' stores integers, where there is no negative zero.
    if (before !== after) scores.set(member, after === 0 ? 0 : after);
  }
  if (added + updated > 0) keys.changed(key);
  if (flags.has('incr')) return result === undefined ? null : formatDouble(result);
  return flags.has('ch') ? added + updated : added;
}

/** The score a member gets, or undefined where the flags leave it as it is. */
function newScore(
  flags: ReadonlySet<AddFlag>,
  before: number | undefined,
  given: number,
): number | undefined {
  if (before === undefined) return flags.has('xx') ? undefined : given;
  if (flags.has('nx')) return undefined;
  const after = flags.has('incr') ? before + given : given;
  if (Number.isNaN(after)) throw new CommandError('ERR resulting score is not a number (NaN)');
  if ((flags.has('lt') && after >= before) || (flags.has('gt') && after <= before)) return undefined;
  return after;
}

function refuseContradictions(flags: ReadonlySet<AddFlag>, entries: number): void {
  if (flags.has('nx') && flags.has('xx')) {
    throw new CommandError('ERR XX and NX options at the same time are not compatible');
  }
  if ([flags.has('nx'), flags.has('gt'), flags.has('lt')].filter(Boolean).length > 1) {
    throw new CommandError('ERR GT, LT, and/or NX options at the same time are not compatible');
  }
  if (flags.has('incr') && entries > 1) {
    throw new CommandError('ERR INCR option supports a single increment-element pair');
  }
}

function pop(keys: Keyspace, [key = '', count, ...rest]: readonly string[], end: 'min' | 'max'): Reply {
  if (rest.length > 0) throw syntaxError();
  const wanted = count === undefined ? 1 : requireCount(count);
  const scores = keys.scores(key);
  if (!scores || wanted === 0) return [];
  const taken =
    end === 'min' ? scores.slice(0, wanted) : scores.slice(Math.max(0, scores.size - wanted)).reverse();
  for (const { member } of taken) scores.delete(member);
  keys.changed(key);
  return taken.flatMap(({ member, score }) => [member, formatDouble(score)]);
}
