import type { Visit } from './visit.js';

/** More different paths of one caller than this say nothing new. */
const pathsKept = 50;

/** What one caller did. */
export type CallerTally = {
  caller: string;
  calls: number;
  /** Refused as wrong: 4xx apart from 429. */
  wrong: number;
  limited: number;
  failed: number;
  /** Refused by the queue's endpoint for want of a valid signature. */
  unsigned: number;
  wrongMethod: number;
  busiestMinute: number;
  /** Paths that do not exist. */
  missing: Set<string>;
  firstAt: number;
  lastAt: number;
};

export type Tally = { visits: number; callers: Map<string, CallerTally>; minutes: Map<number, number> };

/** Adds up visits in the order they come; what it holds grows with callers and minutes, not with visits. */
export function visitTally(): { add(visit: Visit): void; visits(): number; result(): Tally } {
  const callers = new Map<string, CallerTally & { byMinute: Map<number, number> }>();
  const minutes = new Map<number, number>();
  let visits = 0;
  return {
    add(visit) {
      visits += 1;
      const minute = Math.floor(visit.at / 60_000);
      minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
      const known = callers.get(visit.caller) ?? { ...nobody(visit), byMinute: new Map() };
      callers.set(visit.caller, known);
      count(known, visit);
      // Logs of several streams come one after the other: a minute goes on in the next.
      const inMinute = (known.byMinute.get(minute) ?? 0) + 1;
      known.byMinute.set(minute, inMinute);
      known.busiestMinute = Math.max(known.busiestMinute, inMinute);
    },
    visits: () => visits,
    result: () => ({ visits, callers: new Map(callers), minutes }),
  };
}

function count(tally: CallerTally, { at, status, path, route }: Visit): void {
  const queueEndpoint = route === 'ingest' || path?.startsWith('/api/ingest');
  tally.calls += 1;
  tally.firstAt = Math.min(tally.firstAt, at);
  tally.lastAt = Math.max(tally.lastAt, at);
  if (status >= 500) tally.failed += 1;
  else if (status === 429) tally.limited += 1;
  else if (status >= 400) tally.wrong += 1;
  if (queueEndpoint && (status === 401 || status === 403)) tally.unsigned += 1;
  if (status === 405) tally.wrongMethod += 1;
  // An identifier that is unknown is a dead link, not a place that was tried.
  const dead = path !== undefined && /^\/api\/(out|recommend)\//.test(path);
  if (status === 404 && path && !dead && tally.missing.size < pathsKept)
    tally.missing.add(path.slice(0, 120));
}

function nobody({ caller, at }: Visit): CallerTally {
  const none = { calls: 0, wrong: 0, limited: 0, failed: 0, unsigned: 0, wrongMethod: 0, busiestMinute: 0 };
  return { caller, ...none, missing: new Set(), firstAt: at, lastAt: at };
}
