import { Redis } from '@upstash/redis';
import { startRedis } from '../server.js';

/** Writes numbered keys through the vendor's client, and prints each number once its write was acknowledged. */
const [dataDir = ''] = process.argv.slice(2);
const { url, token } = await startRedis({ dataDir, token: 'writer' });
const redis = new Redis({ url, token, retry: false });

for (let number = 0; ; number++) {
  await Promise.all([
    redis.set(`key:${number}`, number),
    redis.eval(
      "redis.call('RPUSH', KEYS[1], ARGV[1]) return redis.call('INCR', KEYS[2])",
      ['list', 'count'],
      [number],
    ),
  ]);
  process.stdout.write(`${number}\n`);
}
