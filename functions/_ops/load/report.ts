import { chart, escaped } from './chart.js';
import { type MemoryReading, type MemorySummary, memoryInWords } from './memory.js';
import type { LoadSummary } from './summary.js';

/** What a run was asked to be. */
export type LoadRun = {
  url: string;
  startedAt: string;
  /** In words. */
  pace: string;
  minutes: number;
  memory: MemorySummary;
  readings: readonly MemoryReading[];
};

const style = `body{font:15px/1.5 system-ui,sans-serif;max-width:760px;margin:2rem auto;padding:0 1rem;color:#222;background:#fff}
table{border-collapse:collapse;margin:1rem 0}td,th{padding:.25rem .9rem .25rem 0;text-align:left;border-bottom:1px solid #ddd}
figure{margin:2rem 0}figcaption{font-weight:600}figcaption span{font-weight:400;margin-left:.8rem}figcaption i{display:inline-block;width:.8em;height:.8em;margin-right:.3em}
svg{width:100%;height:auto}.grid{stroke:#e5e5e5}.line{fill:none;stroke-width:1.6}text{font-size:11px;fill:#555}.met{color:#1a7f37}.missed{color:#b42318;font-weight:600}`;

/** A run as one page that needs nothing beside itself: targets, percentiles, and what happened over time. */
export function loadReport(run: LoadRun, summary: LoadSummary): string {
  const { seconds, targets, byKind, byStatus } = summary;
  const steps = seconds.map(({ second }) => `${second} s`);
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  const title = `Load on ${run.url}`;
  const charts = [
    chart('Answer time', 'ms, of the requests due in each second', steps, [
      { name: 'median', colour: '#2563eb', values: seconds.map(({ p50 }) => p50) },
      { name: 'p95', colour: '#d97706', values: seconds.map(({ p95 }) => p95) },
      { name: 'slowest', colour: '#9ca3af', values: seconds.map(({ max }) => max) },
    ]),
    chart('Requests and errors', 'a second', steps, [
      { name: 'requests', colour: '#2563eb', values: seconds.map(({ sent }) => sent) },
      { name: 'errors', colour: '#b42318', values: seconds.map(({ errors }) => errors) },
    ]),
    ...(run.memory.peakMb !== null
      ? [
          chart(
            'Memory',
            'MB, as health tells it',
            run.readings.map((_, at) => `${at}`),
            [
              { name: 'last minute', colour: '#2563eb', values: run.readings.map((one) => one.lastMinute) },
              {
                name: 'peak over five minutes',
                colour: '#9ca3af',
                values: run.readings.map(({ peak }) => peak),
              },
            ],
          ),
        ]
      : []),
  ];
  const head = ['requests', 'p50', 'p90', 'p95', 'p99', 'slowest', 'errors'];
  const figures = [
    summary.requests,
    ms(summary.p50Ms),
    ms(summary.p90Ms),
    ms(summary.p95Ms),
    ms(summary.p99Ms),
    ms(summary.maxMs),
    summary.errors,
  ];
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${style}</style>
<h1>${escaped(title)}</h1>
<p>${escaped(run.startedAt)}, ${run.minutes} minutes: ${escaped(run.pace)}.</p>
${rows(
  ['target', 'measured', ''],
  targets.map(({ name, value, target, met }) => [`${name} ${target}`, value, met ? '✓ met' : '✗ missed']),
)}
<p>${escaped(memoryInWords(run.memory))}</p>
${rows(head, [figures.map(String)])}
${rows(
  ['request', 'sent', 'p50', 'p95', 'p99'],
  byKind.map((kind) => [kind.what, `${kind.requests}`, ms(kind.p50Ms), ms(kind.p95Ms), ms(kind.p99Ms)]),
)}
${rows(
  ['status', 'answers'],
  Object.entries(byStatus).map(([status, count]) => [status, `${count}`]),
)}
${charts.join('\n')}
</html>
`;
}

function rows(head: readonly string[], body: readonly (readonly string[])[]): string {
  const cells = (tag: string, row: readonly string[]) =>
    row.map((cell) => `<${tag}${classOf(cell)}>${escaped(cell)}</${tag}>`).join('');
  return `<table><tr>${cells('th', head)}</tr>${body.map((row) => `<tr>${cells('td', row)}</tr>`).join('')}</table>`;
}

const classOf = (cell: string) =>
  cell.startsWith('✓') ? ' class="met"' : cell.startsWith('✗') ? ' class="missed"' : '';
