import { policies } from '../../_app/policies.js';
import type { Degraded } from '../../_domain/outfit.js';
import { nearestRank } from '../load/summary.js';
import type { Answer, Phase } from './shoppers.js';

/** One thing that was to hold, whether it did, and by what numbers. */
export type Promised = { promise: string; held: boolean; measured: string };

/** What every outage must leave untouched: shoppers are answered, in time, and within what they can spend. */
export function shoppersKept(answers: readonly Answer[]): Promised[] {
  const { errorRate, p95Ms } = policies.targets;
  const broken = answers.filter(({ broken: why }) => why !== undefined);
  const times = answers.map(({ ms }) => ms).sort((a, b) => a - b);
  const p95 = nearestRank(times, 0.95);
  const over = broken.filter(({ broken: why }) => why?.includes('is the most')).length;
  const share = broken.length / Math.max(1, answers.length);
  const why = broken[0] ? `: ${broken[0].broken}` : '';
  return [
    {
      promise: `shoppers are answered, less than ${100 * errorRate} % in vain`,
      held: answers.length > 0 && share < errorRate,
      measured: `${broken.length} of ${answers.length} in vain${why}`,
    },
    {
      promise: `p95 below ${seconds(p95Ms)}`,
      held: times.length > 0 && p95 < p95Ms,
      measured: `p95 ${seconds(p95)}, slowest ${seconds(times.at(-1) ?? 0)}`,
    },
    {
      promise: 'no outfit is over its budget',
      held: over === 0,
      measured: `${over} of ${answers.filter(({ what }) => what === 'recommend').length} answers`,
    },
  ];
}

/**
 * What was out of its limits while everything was there, so that a promise which is broken afterwards may be this
 * machine's doing and not the outage's; undefined when nothing was.
 */
export function outBefore(answers: readonly Answer[]): string | undefined {
  const before = within(answers, 'before');
  const late = before.filter(({ degraded }) => degraded.some(({ reason }) => reason === 'timeout')).length;
  const [answered, inTime] = shoppersKept(before);
  const out = [answered, inTime].flatMap((one) => (one && !one.held ? one.measured : []));
  if (late > 0) out.push(`${late} of ${before.length} answers without what came too late`);
  return out.length > 0 ? out.join('; ') : undefined;
}

/** Parts of an answer that an outage takes, and the reasons that say so. */
export type Lack = { what: Answer['what'][]; parts: Degraded['part'][]; reasons: Degraded['reason'][] };

/** Whether what is missing is named in every answer of the outage that it is missing from, and in no other. */
export function rightlyNamed(answers: readonly Answer[], { what, parts, reasons }: Lack): Promised {
  const lacking = (answer: Answer) => answer.degraded.filter(({ part }) => parts.includes(part));
  const during = within(answers, 'outage').filter((answer) => !answer.broken);
  const touched = during.filter((answer) => what.includes(answer.what));
  const silent = touched.filter((answer) => lacking(answer).length === 0);
  const whole = [...within(answers, 'before'), ...within(answers, 'after')];
  const odd = [...during.filter((answer) => !what.includes(answer.what)), ...whole].filter(
    (answer) => lacking(answer).length > 0,
  );
  const wrong = touched.filter((answer) => lacking(answer).some(({ reason }) => !reasons.includes(reason)));
  return {
    promise: `degraded names ${parts.join(' or ')} in the outage, and only then`,
    held: touched.length > 0 && silent.length + odd.length + wrong.length === 0,
    measured: `${touched.length - silent.length} of ${touched.length} in the outage, ${odd.length} others, ${wrong.length} with another reason`,
  };
}

/** Whether something came in time; null is that it never did. */
export function inTime(promise: string, tookMs: number | null, mostMs: number): Promised {
  return {
    promise: `${promise} within ${seconds(mostMs)}`,
    held: tookMs !== null && tookMs <= mostMs,
    measured: tookMs === null ? 'never' : `after ${seconds(tookMs)}`,
  };
}

/** The answers that lie in a phase from end to end. */
export function within(answers: readonly Answer[], phase: Phase): Answer[] {
  return answers.filter(({ asked, given }) => asked === phase && given === phase);
}

function seconds(ms: number): string {
  return `${Number((ms / 1000).toFixed(1))} s`;
}
