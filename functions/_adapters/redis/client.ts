import { Redis } from '@upstash/redis';
import { staged } from './staged.js';

/**
 * The vendor's client without its defaults that do not fit a request: no six attempts over four seconds, and a time
 * limit that throws. The signal is made anew for every call, since a spent one would turn every answer into `null`.
 *
 * Commands issued in the same turn travel in one HTTP request, and one's error is its own. The vendor sends plain reads
 * (`get`, `mget`, …) in a request apart from all others: a read that is to travel with writes is a `getex`.
 *
 * With a stage every key that is sent begins with its name, so that a preview never touches another stage's keys.
 */
export function redisClient(options: {
  url: string;
  token: string;
  timeoutMs: number;
  stage?: string | undefined;
}): Redis {
  const redis = new Redis({
    url: options.url,
    token: options.token,
    retry: false,
    automaticDeserialization: false,
    enableTelemetry: false,
    enableAutoPipelining: true,
    signal: () => AbortSignal.timeout(options.timeoutMs),
  });
  if (options.stage) staged(redis, options.stage);
  return redis;
}
