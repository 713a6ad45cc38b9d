import type { Redis } from '@upstash/redis';
import * as z from 'zod';

const Words = z.array(z.union([z.string(), z.number(), z.boolean()]));
type Words = z.infer<typeof Words>;

/** Where a command's keys are: its first word, every word, or as many as its second word says, after it. */
const keysOf: Readonly<Record<string, 'first' | 'all' | 'counted' | 'none'>> = {
  ...of('first', 'get getex set incr incrby incrbyfloat expire pexpire pttl ttl type'),
  ...of('first', 'hget hset hgetall hincrby hmget hdel zadd zrange zcard zscore lpush lrange ltrim llen'),
  ...of('all', 'del unlink exists mget'),
  ...of('counted', 'eval evalsha'),
  ...of('none', 'time ping'),
};

function of<Place>(place: Place, commands: string): Record<string, Place> {
  return Object.fromEntries(commands.split(' ').map((command) => [command, place]));
}

/** What every key of a stage begins with, as its name at QStash does, and none of production's, whatever a stage is called. */
export function prefixOf(stage: string): string {
  return `stage-${stage}:`;
}

/**
 * Puts the stage's prefix before every key that the client sends, in pipelines and scripts too. A command of which it is
 * not known where its keys are is refused: it would reach another stage's.
 */
export function staged(redis: Redis, stage: string): void {
  const prefix = (key: Words[number]) => `${prefixOf(stage)}${key}`;
  redis.use(async (request, next) => {
    const { body } = request;
    const many = z.array(Words).safeParse(body);
    const prefixed = many.success
      ? many.data.map((words) => withPrefix(words, prefix))
      : withPrefix(Words.parse(body), prefix);
    return next({ ...request, body: prefixed });
  });
}

function withPrefix([command = '', ...rest]: Words, prefix: (key: Words[number]) => string): Words {
  const place = keysOf[String(command).toLowerCase()];
  if (!place) throw new Error(`A stage does not know where the keys of ${command} are.`);
  switch (place) {
    case 'first':
      return [command, ...rest.map((word, at) => (at === 0 ? prefix(word) : word))];
    case 'all':
      return [command, ...rest.map(prefix)];
    case 'counted': {
      const last = 1 + Number(rest[1]);
      return [command, ...rest.map((word, at) => (at > 1 && at <= last ? prefix(word) : word))];
    }
    case 'none':
      return [command, ...rest];
  }
}
