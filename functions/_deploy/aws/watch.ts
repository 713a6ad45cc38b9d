import { policies } from '../../_app/policies.js';
import { deployed, type FunctionName, functionNames } from '../deployed.js';

type Alarm = aws.cloudwatch.MetricAlarmArgs & { name: string };
type Filter = aws.cloudwatch.LogMetricFilterArgs & { name: string };

const period = 300;
const namespace = 'FashionDeck';
const { targets } = policies;

/** Two of three, so that neither one slow answer in a quiet hour nor one bad minute wakes anybody. */
const settled = {
  ...{ evaluationPeriods: 3, datapointsToAlarm: 2, treatMissingData: 'notBreaching' as const },
  comparisonOperator: 'GreaterThanOrEqualToThreshold' as const,
};

/** What Lambda is asked to name a function. */
export const deployedName = (stage: string, name: FunctionName) => `fashiondeck-${stage}-${name}`;

/** What a timetable hands to `health` every minute: a request such as a function URL passes on, of nobody. */
export const lookEvent = {
  ...{ version: '2.0', routeKey: '$default', rawPath: '/api/health', rawQueryString: '', headers: {} },
  requestContext: { domainName: 'timetable', http: { method: 'GET', path: '/api/health' } },
  isBase64Encoded: false,
};

/** What health alone knows, by the word for it in its log line `unwell`, and the page that helps. */
const unwell = {
  fail: 'no answer can be given: runbook/service-down.md',
  circuits: 'a model provider is not called, its circuit is open: runbook/breaker-stuck-open.md',
  connections: 'database connections miss their target: runbook/scale.md',
};

const metricName = (functionName: string, what: string) => `${functionName}-${what}`;

/**
 * What is counted in the log of a function: the memory that an invocation took, out of the report which Lambda writes
 * after it, and of `health` the lines that tell of what it alone knows.
 */
export function filtersOf(stage: string, name: FunctionName): Filter[] {
  const functionName = deployedName(stage, name);
  const filter = (what: string, pattern: string, value: string) => {
    const name = metricName(functionName, what);
    const logGroupName = `/aws/lambda/${functionName}`;
    return { name, logGroupName, pattern, metricTransformation: { namespace, name, value } };
  };
  return [
    filter('memory', '{ $.type = "platform.report" }', '$.record.metrics.maxMemoryUsedMB'),
    ...(name === 'health' ? Object.keys(unwell).map((word) => filter(word, `unwell ${word}`, '1')) : []),
  ];
}

/** The alarms of a function: the runbook's targets, calls that Lambda turned away, and what `health` alone knows. */
export function alarmsOf(stage: string, name: FunctionName): Alarm[] {
  const functionName = deployedName(stage, name);
  const dimensions = { FunctionName: functionName };
  const own = { namespace: 'AWS/Lambda', dimensions, period };
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
    ...{ ...settled, namespace, metricName: metricName(functionName, 'memory'), period },
    ...{ name: `${functionName}-memory`, statistic: 'Maximum' },
    // A small function is killed at what is the target of the others.
    threshold: Math.min(targets.memoryMb, 0.9 * deployed[name].memoryMb),
    alarmDescription: 'its memory misses its target, or is nearly all it has: runbook/scale.md',
  };
  const known = Object.entries(unwell).map(
    ([word, alarmDescription]): Alarm => ({
      ...{ ...settled, namespace, metricName: metricName(functionName, word), period, alarmDescription },
      ...{ name: `${functionName}-${word}`, statistic: 'Sum', threshold: 1 },
    }),
  );
  return [
    // Nobody waits for what the queue delivers.
    ...(name === 'ingest' ? [] : [slow]),
    ...[failing, throttled, large],
    ...(name === 'health' ? known : []),
  ];
}

type Line = readonly [namespace: string, metric: string, ...dimensions: string[]];

/** The dashboard: what every function does, each figure beside its target, and what `health` alone knows. */
export function dashboardOf(stage: string, region: string): object {
  const lines = (metric: string): Line[] =>
    functionNames.map((name) => ['AWS/Lambda', metric, 'FunctionName', deployedName(stage, name)]);
  const own = (name: FunctionName, what: string): Line => [
    namespace,
    metricName(deployedName(stage, name), what),
  ];
  const memory = functionNames.map((name) => own(name, 'memory'));
  const known = Object.keys(unwell).map((word) => own('health', word));
  const graphs: [title: string, stat: string, metrics: Line[], target?: number][] = [
    ['requests', 'Sum', lines('UrlRequestCount')],
    ['p95 in ms', 'p95', lines('UrlRequestLatency'), targets.p95Ms],
    ['5xx answers', 'Sum', lines('Url5xxCount')],
    ['throttled calls', 'Sum', lines('Throttles')],
    ['memory in MB', 'Maximum', memory, targets.memoryMb],
    ['at once', 'Maximum', lines('ConcurrentExecutions')],
    ['looks that found it unwell', 'Sum', known],
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
