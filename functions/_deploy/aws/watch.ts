import { policies } from '../../_app/policies.js';
import { deployed, type FunctionName, functionNames } from '../deployed.js';

type Alarm = aws.cloudwatch.MetricAlarmArgs & { name: string };

const period = 300;
const { targets } = policies;

/** What Lambda is asked to name a function. */
export const deployedName = (stage: string, name: FunctionName) => `fashiondeck-${stage}-${name}`;

/** The memory that an invocation took, out of the report which Lambda writes after it into the function's own log. */
export function memoryMetric(functionName: string) {
  return {
    pattern: '{ $.type = "platform.report" }',
    metricTransformation: {
      ...{ namespace: 'FashionDeck', name: memoryName(functionName) },
      value: '$.record.metrics.maxMemoryUsedMB',
    },
  };
}

const memoryName = (functionName: string) => `${functionName}-memory-mb`;

/** The alarms of a function: the runbook's targets, and calls that Lambda turned away. */
export function alarmsOf(stage: string, name: FunctionName): Alarm[] {
  const functionName = deployedName(stage, name);
  const dimensions = { FunctionName: functionName };
  const own = { namespace: 'AWS/Lambda', dimensions, period };
  // Two of three, so that neither one slow answer in a quiet hour nor one bad minute wakes anybody.
  const settled = {
    ...{ evaluationPeriods: 3, datapointsToAlarm: 2, treatMissingData: 'notBreaching' as const },
    comparisonOperator: 'GreaterThanOrEqualToThreshold',
  } as const;
  const slow: Alarm = {
    ...{ ...settled, ...own, name: `${functionName}-p95`, metricName: 'UrlRequestLatency' },
    ...{ extendedStatistic: 'p95', threshold: targets.p95Ms },
    alarmDescription: 'p95 of its answers misses its target: runbook/slow-responses.md',
  };
  const failing: Alarm = {
    ...{ ...settled, name: `${functionName}-errors`, threshold: targets.errorRate * 100 },
    alarmDescription: 'more of its answers are 5xx than the target allows: runbook/high-error-rate.md',
    metricQueries: [
      { id: 'failed', metric: { ...own, metricName: 'Url5xxCount', stat: 'Sum' } },
      { id: 'asked', metric: { ...own, metricName: 'UrlRequestCount', stat: 'Sum' } },
      { id: 'share', expression: '100 * failed / asked', label: '5xx %', returnData: true },
    ],
  };
  const throttled: Alarm = {
    ...{ ...settled, ...own, name: `${functionName}-throttles`, metricName: 'Throttles' },
    ...{ statistic: 'Sum', threshold: 1 },
    alarmDescription: 'Lambda turns calls away, the account is at its limit: runbook/scale.md',
  };
  const large: Alarm = {
    ...{ ...settled, namespace: 'FashionDeck', metricName: memoryName(functionName), period },
    ...{ name: `${functionName}-memory`, statistic: 'Maximum' },
    // A small function is killed at what is the target of the others.
    threshold: Math.min(targets.memoryMb, 0.9 * deployed[name].memoryMb),
    alarmDescription: 'its memory misses its target, or is nearly all it has: runbook/scale.md',
  };
  // Nobody waits for what the queue delivers.
  return name === 'ingest' ? [failing, throttled, large] : [slow, failing, throttled, large];
}

type Line = readonly [namespace: string, metric: string, ...dimensions: string[]];

/** The dashboard: requests, p95, 5xx, throttles and memory of every function, each beside its target. */
export function dashboardOf(stage: string, region: string): object {
  const lines = (metric: string): Line[] =>
    functionNames.map((name) => ['AWS/Lambda', metric, 'FunctionName', deployedName(stage, name)]);
  const memory = functionNames.map((name): Line => ['FashionDeck', memoryName(deployedName(stage, name))]);
  const graphs: [title: string, stat: string, metrics: Line[], target?: number][] = [
    ['requests', 'Sum', lines('UrlRequestCount')],
    ['p95 in ms', 'p95', lines('UrlRequestLatency'), targets.p95Ms],
    ['5xx answers', 'Sum', lines('Url5xxCount')],
    ['throttled calls', 'Sum', lines('Throttles')],
    ['memory in MB', 'Maximum', memory, targets.memoryMb],
    ['at once', 'Maximum', lines('ConcurrentExecutions')],
  ];
  return {
    widgets: graphs.map(([title, stat, metrics, target], at) => ({
      ...{ type: 'metric', x: (at % 2) * 12, y: Math.floor(at / 2) * 6, width: 12, height: 6 },
      properties: {
        ...{ title, stat, metrics, region, period, view: 'timeSeries' },
        ...(target && { annotations: { horizontal: [{ label: 'target', value: target }] } }),
      },
    })),
  };
}
