import { lowerAscii } from '../byte-string.js';
import type { Keyspace } from '../keyspace.js';
import { formatDouble } from '../numbers/format.js';
import { requireIndex, strtod } from '../numbers/parse.js';
import { CommandError, type Reply, syntaxError } from '../reply.js';
import type { ScoreBound, Scored, SortedSet } from '../sorted-set.js';
import { type CommandTable, read, write } from './command.js';
import { interval } from './lists.js';

type Query = {
  by?: 'rank' | 'score';
  reversed?: boolean;
  withScores?: boolean;
  offset: number;
  limit: number;
};

export const SORTED_SET_RANGE_COMMANDS: CommandTable = {
  zrange: read(-4, ({ keys }, args) => range(keys, args, {})),
  zrevrange: read(-4, ({ keys }, args) => range(keys, args, { by: 'rank', reversed: true })),
  zrangebyscore: read(-4, ({ keys }, args) => range(keys, args, { by: 'score', reversed: false })),
  zrevrangebyscore: read(-4, ({ keys }, args) => range(keys, args, { by: 'score', reversed: true })),
  zcount: read(4, ({ keys }, [key = '', min = '', max = '']) => {
    const bounds = scoreBounds(min, max);
    const scores = keys.scores(key);
    if (!scores) return 0;
    const { from, to } = scores.rankRange(bounds.min, bounds.max);
    return to - from;
  }),
  zremrangebyscore: write(4, ({ keys }, [key = '', min = '', max = '']) => {
    const bounds = scoreBounds(min, max);
    const scores = keys.scores(key);
    if (!scores) return 0;
    const { from, to } = scores.rankRange(bounds.min, bounds.max);
    return remove(keys, key, scores, scores.slice(from, to));
  }),
  zremrangebyrank: write(4, ({ keys }, [key = '', start = '', stop = '']) => {
    const [from, to] = [requireIndex(start), requireIndex(stop)];
    const scores = keys.scores(key);
    return scores ? remove(keys, key, scores, scores.slice(...interval(scores.size, from, to))) : 0;
  }),
};

function remove(keys: Keyspace, key: string, scores: SortedSet, gone: readonly Scored[]): number {
  for (const { member } of gone) scores.delete(member);
  if (gone.length > 0) keys.changed(key);
  return gone.length;
}

function range(keys: Keyspace, args: readonly string[], fixed: Pick<Query, 'by' | 'reversed'>): Reply {
  const [key = '', first = '', second = '', ...words] = args;
  const query = parseQuery(words, fixed);
  const found =
    query.by === 'score' ? byScore(keys, key, first, second, query) : byRank(keys, key, first, second, query);
  return found.flatMap(({ member, score }) => (query.withScores ? [member, formatDouble(score)] : [member]));
}

function byRank(keys: Keyspace, key: string, first: string, second: string, query: Query): Scored[] {
  const [start, stop] = [requireIndex(first), requireIndex(second)];
  const scores = keys.scores(key);
  if (!scores) return [];
  const [from, to] = interval(scores.size, start, stop);
  if (!query.reversed) return scores.slice(from, to);
  return scores.slice(Math.max(0, scores.size - to), Math.max(0, scores.size - from)).reverse();
}

function byScore(keys: Keyspace, key: string, first: string, second: string, query: Query): Scored[] {
  const { min, max } = query.reversed ? scoreBounds(second, first) : scoreBounds(first, second);
  const scores = keys.scores(key);
  if (!scores) return [];
  const { from, to } = scores.rankRange(min, max);
  const inOrder = scores.slice(from, to);
  const ordered = query.reversed ? inOrder.reverse() : inOrder;
  if (query.offset < 0) return [];
  return ordered.slice(query.offset, query.limit < 0 ? undefined : query.offset + query.limit);
}

function parseQuery(words: readonly string[], fixed: Pick<Query, 'by' | 'reversed'>): Query {
  const query: Query = { ...fixed, offset: 0, limit: -1 };
  for (let at = 0; at < words.length; at++) {
    const word = lowerAscii(words[at] ?? '');
    const [offset, limit] = [words[at + 1], words[at + 2]];
    if (word === 'withscores') query.withScores = true;
    else if (word === 'rev' && query.reversed === undefined) query.reversed = true;
    else if (word === 'byscore' && query.by === undefined) query.by = 'score';
    else if (word === 'limit' && offset !== undefined && limit !== undefined) {
      query.offset = requireIndex(offset);
      query.limit = requireIndex(limit);
      at += 2;
    } else throw syntaxError();
  }
  if (query.limit !== -1 && query.by !== 'score') {
    throw new CommandError(
      'ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX',
    );
  }
  return query;
}

function scoreBounds(min: string, max: string): { min: ScoreBound; max: ScoreBound } {
  return { min: scoreBound(min), max: scoreBound(max) };
}

function scoreBound(word: string): ScoreBound {
  const open = word.startsWith('(');
  const digits = (open ? word.slice(1) : word).replace(/^[ \t\n\v\f\r]+/, '');
  // Redis reads the bound with a bare strtod, to which an empty text is zero.
  const score = digits === '' ? 0 : strtod(digits);
  if (score === undefined) throw new CommandError('ERR min or max is not a float');
  return { score, open };
}
