import { counted } from '../../_domain/counted.js';
import type { CallerTally, Tally } from './tally.js';

export type Severity = 'act' | 'look' | 'know';
export type Finding = {
  severity: Severity;
  kind: 'signature' | 'probing' | 'errors' | 'failures' | 'traffic' | 'limited' | 'surge';
  /** Who, or which minute. */
  subject: string;
  what: string;
  /** How much of it, to rank findings of one severity. */
  weight: number;
};

/** Places that only a scanner asks for; nothing of FashionDeck is there. */
const scannersPath =
  /(^|\/)(\.env|\.git|\.aws|\.ssh|\.svn|wp-|wordpress|phpmyadmin|xmlrpc|cgi-bin|actuator|server-status|vendor\/|etc\/passwd|\.well-known\/(?!security\.txt|acme))|\.(php|aspx?|jsp|cgi|bak|sql|zip|tgz)$|\.\.|%2e%2e|%00|\$\{/i;

/** Fewer calls than this show no rate. */
const enoughCalls = 20;
/** A shopper mistypes; a program that is wrong half of the time is broken or searching. */
const wrongShare = 0.5;
/** The target for the whole is 1 %; one caller who meets ten times that meets a defect of ours. */
const failedShare = 0.1;
/** Somebody who follows two dead links is no scanner. */
const missingPaths = 5;
/** A limit lets 30 wishes and 120 searches through a minute: a person with a busy page stays under this. */
const busyMinute = 60;
/** So many median absolute deviations above the median caller is out of the ordinary by any measure. */
const deviations = 8;

const rank: Record<Severity, number> = { act: 0, look: 1, know: 2 };

/** What in a tally deserves a person's eye, the gravest first. */
export function findings({ callers, minutes }: Tally): Finding[] {
  const all = [...callers.values()];
  const usual = spread(all.map(({ busiestMinute }) => busiestMinute));
  const found = [...all.flatMap((caller) => [...about(caller, usual)]), ...surges(minutes)];
  return found.sort((a, b) => rank[a.severity] - rank[b.severity] || b.weight - a.weight);
}

function* about(tally: CallerTally, usual: number): Generator<Finding> {
  const { caller: subject, calls, wrong, limited, failed, unsigned, wrongMethod, busiestMinute } = tally;
  if (unsigned > 0) {
    const what = `${counted(unsigned, 'queue message')} without a valid signature`;
    yield { severity: 'act', kind: 'signature', subject, what, weight: unsigned };
  }
  const missing = [...tally.missing];
  const tried = missing.filter((path) => scannersPath.test(path));
  if (tried.length > 0 || missing.length >= missingPaths) {
    const shown = (tried.length > 0 ? tried : missing).slice(0, 3).join(' ');
    const what = `asked for ${counted(missing.length, 'place that does', 'places that do')} not exist: ${shown}`;
    yield {
      severity: tried.length > 0 ? 'act' : 'look',
      kind: 'probing',
      subject,
      what,
      weight: missing.length,
    };
  }
  if (wrongMethod >= missingPaths) {
    const what = `tried ${counted(wrongMethod, 'method that is', 'methods that are')} not answered`;
    yield { severity: 'look', kind: 'probing', subject, what, weight: wrongMethod };
  }
  if (calls >= enoughCalls && wrong / calls > wrongShare) {
    const what = `${percent(wrong, calls)} of ${calls} calls were refused as wrong`;
    yield { severity: 'look', kind: 'errors', subject, what, weight: wrong };
  }
  if (calls >= enoughCalls && failed / calls > failedShare) {
    const what = `${percent(failed, calls)} of ${calls} calls failed on our side`;
    yield { severity: 'act', kind: 'failures', subject, what, weight: failed };
  }
  if (busiestMinute > busyMinute && busiestMinute > usual) {
    const what = `${busiestMinute} calls in one minute`;
    yield { severity: 'look', kind: 'traffic', subject, what, weight: busiestMinute };
  }
  if (limited > 0) {
    const what = `met the limit ${counted(limited, 'time')} in ${counted(calls, 'call')}`;
    yield { severity: 'know', kind: 'limited', subject, what, weight: limited };
  }
}

/** The busiest minute that stands out of all minutes, if one does. */
function* surges(minutes: ReadonlyMap<number, number>): Generator<Finding> {
  const usual = spread([...minutes.values()]);
  const [minute, calls] = [...minutes].reduce((most, one) => (one[1] > most[1] ? one : most), [0, 0]);
  if (calls <= busyMinute || calls <= usual) return;
  const subject = new Date(minute * 60_000).toISOString();
  const what = `${calls} calls from everybody together in this minute`;
  yield { severity: 'look', kind: 'surge', subject, what, weight: calls };
}

/** What lies beyond this is out of the ordinary among the values: the median and eight deviations. */
function spread(values: readonly number[]): number {
  const middle = median(values);
  return middle + deviations * Math.max(1, median(values.map((value) => Math.abs(value - middle))));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const percent = (part: number, whole: number) => `${Math.round((100 * part) / whole)} %`;
