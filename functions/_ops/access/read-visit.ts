import * as z from 'zod';
import type { Visit } from './visit.js';

/** A time as logs write it: ISO 8601, or milliseconds or seconds since 1970. */
const Moment = z.union([z.number(), z.string()]).transform((at, context) => {
  const ms = typeof at === 'number' ? (at < 1e11 ? at * 1000 : at) : Date.parse(at);
  if (Number.isFinite(ms)) return ms;
  context.addIssue('is no time');
  return z.NEVER;
});
const Status = z.coerce.number().int().min(100).max(599);
const pathOf = (path: string | undefined) => path?.split('?')[0];

/** What our functions log after every answer. */
const Answered = z
  .object({
    message: z.literal('answered'),
    at: Moment,
    route: z.string(),
    status: Status,
    caller: z.string(),
  })
  .transform(({ at, route, status, caller }): Visit => ({ at, caller, route, status }));

/** A line of a Vercel log drain: `proxy` is the request as the edge saw it. */
const Drained = z
  .object({
    timestamp: Moment,
    statusCode: Status.optional(),
    proxy: z.object({
      method: z.string().optional(),
      path: z.string(),
      clientIp: z.string(),
      statusCode: Status.optional(),
    }),
  })
  .transform(({ timestamp, statusCode, proxy }, context): Visit => {
    const status = proxy.statusCode ?? statusCode;
    if (status === undefined) context.addIssue('has no status');
    const { clientIp: caller, method, path } = proxy;
    return { at: timestamp, caller, method, path: pathOf(path), status: status ?? 0 };
  });

/** An access log of API Gateway or CloudFront's real-time shape, as its JSON formats name the fields. */
const Gateway = z
  .object({
    ip: z.string().optional(),
    sourceIp: z.string().optional(),
    requestTime: z.union([z.string(), z.number()]).optional(),
    requestTimeEpoch: z.coerce.number().optional(),
    httpMethod: z.string().optional(),
    path: z.string().optional(),
    routeKey: z.string().optional(),
    status: Status,
  })
  .transform((line, context): Visit => {
    const caller = line.ip ?? line.sourceIp;
    const at = line.requestTimeEpoch ?? clfTime(line.requestTime);
    if (caller === undefined || at === undefined) context.addIssue('names no caller or no time');
    const [, method, path] = /^([A-Z]+) (\/\S*)$/.exec(line.routeKey ?? '') ?? [];
    return {
      at: at ?? 0,
      caller: caller ?? '',
      method: line.httpMethod ?? method,
      path: pathOf(line.path ?? path),
      status: line.status,
    };
  });

const readers = [Answered, Drained, Gateway];

/** A typed line of `vercel logs --json`. */
const Typed = z.object({ type: z.literal('log'), data: z.unknown() });

/**
 * The visit that an entry of a log tells of, or null when it tells of none. Our own line is also found inside what the
 * platforms wrap around it: `message` of Vercel, CloudWatch and Lambda's JSON format, as an object or as text.
 */
export function readVisit(entry: unknown): Visit | null {
  const typed = Typed.safeParse(entry);
  if (typed.success) return readVisit(typed.data.data);
  for (const reader of readers) {
    const read = reader.safeParse(entry);
    if (read.success) return read.data;
  }
  const wrapped = z.object({ message: z.unknown() }).safeParse(entry);
  if (!wrapped.success) return null;
  const { message } = wrapped.data;
  if (typeof message === 'object' && message !== null) return readVisit(message);
  // Lambda's text format puts time, request id and level before what was logged.
  const text = typeof message === 'string' ? /\{.*\}/s.exec(message)?.[0] : undefined;
  return text === undefined ? null : readVisit(parse(text));
}

/** JSON, or undefined where a text is none. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// `$context.requestTime` is in the common log format: 25/Nov/2026:17:00:00 +0000.
function clfTime(time: string | number | undefined): number | undefined {
  if (typeof time === 'number') return time;
  const [, day, month, year, clock, zone] = /^(\d+)\/(\w+)\/(\d+):(\S+) ([+-]\d{4})$/.exec(time ?? '') ?? [];
  const at =
    day === undefined ? Date.parse(time ?? '') : Date.parse(`${day} ${month} ${year} ${clock} ${zone}`);
  return Number.isFinite(at) ? at : undefined;
}
