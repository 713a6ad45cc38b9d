import type { BreakerReading } from '../_domain/breaker.js';
import { counted } from '../_domain/counted.js';
import type { HealthAnswer, Probe } from '../_domain/health.js';
import { circuitInWords, type MlHealthAnswer } from '../_domain/ml-health.js';
import { type Ink, table } from './ink.js';

export type StatusFacts = {
  place: string;
  health: HealthAnswer;
  models: MlHealthAnswer;
  /** Messages that wait in the queues. */
  waiting: Probe<number>;
};

type Measured = HealthAnswer['metrics']['p95Ms'];

/** Health, targets, circuits and queue on one screen. */
export function statusScreen({ place, health, models, waiting }: StatusFacts, ink: Ink): string {
  const { metrics, checks } = health;
  const mark = { pass: ink.good('pass'), warn: ink.poor('warn'), fail: ink.bad('fail') };
  const of = (value: number | null, unit = '') => (value === null ? '–' : `${value}${unit}`);
  const target = (name: string, shown: string, { value, target, met }: Measured) => [
    `  ${name}`,
    value === null ? ink.dim('–') : met ? mark.pass : mark.warn,
    `${value === null ? 'nothing measured' : shown} (target ${target})`,
  ];
  // Shares are told in percent, and so are their targets.
  const inPercent = (measure: Measured) => ({
    ...measure,
    target: measure.target.replace(/[\d.]+/, (share) => `${100 * Number(share)} %`),
  });
  const percent = (share: number | null) => (share === null ? '–' : `${(100 * share).toFixed(2)} %`);
  const { p95Ms, errorRate, databaseConnections, memoryPeakMb } = metrics;
  const used = `${of(databaseConnections.value)} of ${of(databaseConnections.limit)}`;
  return table([
    [ink.bold('FashionDeck'), mark[health.status], place],
    [],
    [ink.bold('checks')],
    ...Object.entries(checks).map(([name, { status, output }]) => [`  ${name}`, mark[status], output]),
    [],
    [ink.bold('targets'), '', `${of(metrics.requests)} requests in ${metrics.windowMinutes} minutes`],
    target('p95', of(p95Ms.value, ' ms'), { ...p95Ms, target: `${p95Ms.target} ms` }),
    target('errors', percent(errorRate.value), inPercent(errorRate)),
    target('connections', used, inPercent(databaseConnections)),
    target('memory', of(memoryPeakMb.value, ' MB'), { ...memoryPeakMb, target: `${memoryPeakMb.target} MB` }),
    [],
    [ink.bold('breakers'), '', `kept in ${models.store === 'redis' ? 'Redis' : 'each instance alone'}`],
    ...Object.entries(models.breakers).map(([provider, reading]) => [
      `  ${provider}`,
      reading.state === 'closed' ? mark.pass : mark.warn,
      `${circuitText(reading)}, ${counted(reading.calls, 'call')}, ${percent(reading.failureRate)} failed`,
    ]),
    [],
    [ink.bold('queue'), waiting.ok ? mark.pass : mark.warn, queueText(waiting)],
  ]);
}

function circuitText(reading: BreakerReading): string {
  const { state, since, retryAt, override } = reading;
  if (override) return circuitInWords(reading);
  return `${state.replace('_', '-')}${since ? ` since ${since}` : ''}${retryAt ? `, retried at ${retryAt}` : ''}`;
}

function queueText(waiting: Probe<number>): string {
  if (waiting.ok) return `${waiting.value} waiting`;
  return waiting.reason === 'not_configured' ? 'QSTASH_URL and QSTASH_TOKEN are not set' : 'does not answer';
}
