import { Redis } from '@upstash/redis';
import { staged } from './staged.js';

/**
 * The vendor's client without its defaults that do not fit a request: no six attempts over four seconds, and a time
 * limit that throws. The signal is made anew for every call, since a spent one would turn every answer into `null`.
 *
 * Commands issued in the same turn travel in one HTTP request, and one's error is its own. The vendor sends plain reads
 * (`get`, `mget`, …) in a request apart from all others: a read that is to travel with writes is a `getex`.
 *
 * With a stage every key that is sent begins with `stage-` and its name, so that a preview never touches another stage's keys.
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
    signal: () => patientTimeout(options.timeoutMs),
  });
  if (options.stage) staged(redis, options.stage);
  timeouts.set(redis, options.timeoutMs);
  return redis;
}

const timeouts = new WeakMap<Redis, number>();

/** What `second` answers, another try of what was asked at `since`: both together may take as long as one command may. */
export function secondTry<T>(redis: Redis, since: number, second: Promise<T>): Promise<T> {
  const timeoutMs = timeouts.get(redis);
  if (timeoutMs === undefined) return second;
  const late = patientTimeout(Math.ceil(timeoutMs - (performance.now() - since)));
  const over = new Promise<never>((_, reject) => {
    late.addEventListener('abort', () => reject(late.reason));
  });
  return Promise.race([second, over]);
}

/**
 * Aborts with a `TimeoutError` after `ms`, as `AbortSignal.timeout` does, but lets what has arrived meanwhile be read
 * first: while an instance computes neither its timers nor its sockets are looked at, and the timers are first after.
 */
function patientTimeout(ms: number): AbortSignal {
  const controller = new AbortController();
  const abort = () => controller.abort(new DOMException(`no answer within ${ms} ms`, 'TimeoutError'));
  const turns = (left: number) => (left === 0 ? abort() : void setImmediate(() => turns(left - 1)));
  setTimeout(() => turns(3), ms).unref();
  return controller.signal;
}
