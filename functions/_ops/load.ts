import { writeFile } from 'node:fs/promises';
import { Option } from '@commander-js/extra-typings';
import { policies } from '../_app/policies.js';
import { counted } from '../_domain/counted.js';
import { type Ink, table } from './ink.js';
import { crowd, drive, type Shot } from './load/drive.js';
import { type MemorySummary, memoryInWords, memoryOver, watchMemory } from './load/memory.js';
import { loadReport } from './load/report.js';
import { sendTo } from './load/requests.js';
import { type LoadSummary, summarise } from './load/summary.js';
import { type Verb, WrongInput } from './verb.js';
import { webAddress } from './web-address.js';

const ownMachine = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/** Sends a steady stream of requests and holds the answers against the targets. */
export const load: Verb = (command, finish) => {
  command
    .argument('<url>', 'the deployment to load', webAddress)
    .option('--rps <number>', 'requests a second', positive('--rps'), 10)
    .addOption(
      new Option('--callers <number>', 'so many at once instead, each asking again when answered')
        .argParser(positive('--callers', 'whole number'))
        .conflicts('rps'),
    )
    .option('--minutes <number>', 'how long', positive('--minutes'), 1)
    .option('--report <file>', 'write an HTML report with charts')
    .option(
      '--yes-this-host',
      'load a host other than this machine: it costs money and may hurt shoppers',
      false,
    )
    .addHelpText(
      'after',
      '\nTwo wishes to each search, sent at a fixed rate whatever becomes of those before; times count from when a request' +
        '\nwas due, or with --callers was sent. Exit code 1 when p95, errors or memory miss their target. Whether memory grows is told, and is no target.' +
        '\nSet RATE_LIMIT_PER_MINUTE=0 where the load goes.',
    )
    .action((url, { rps, callers, minutes, report, yesThisHost }) =>
      finish(async ({ ink, progress, now, signal }) => {
        if (!ownMachine.test(url.hostname) && !yesThisHost)
          throw new WrongInput(
            `${url.hostname} is not this machine: say --yes-this-host if it is to be loaded.`,
          );
        const startedAt = new Date(now()).toISOString();
        const shots: Shot[] = [];
        const watch = watchMemory(url);
        const span = { seconds: minutes * 60, signal };
        const total = callers === undefined ? Math.round(rps * span.seconds) : null;
        const send = (turn: number) => sendTo(url, turn);
        const onShot = (shot: Shot) => {
          shots.push(shot);
          progress.show('answers', shots.length, total);
        };
        await (callers === undefined
          ? drive({ perSecond: rps, ...span }, send, onShot)
          : crowd({ callers, ...span }, send, onShot));
        const readings = await watch.stop();
        const memory = memoryOver(readings);
        const summary = summarise(shots, policies.targets, memory.peakMb);
        if (report) {
          const run = { url: url.origin, startedAt, pace: paceOf(rps, callers), minutes, memory, readings };
          await writeFile(report, loadReport(run, summary));
        }
        return {
          ok: shots.length > 0 && summary.targets.every(({ met }) => met),
          text: loadText(summary, memory, report, ink),
          data: {
            url: url.origin,
            startedAt,
            ...(callers === undefined ? { rps } : { callers }),
            minutes,
            memory: { ...memory, readings },
            ...summary,
          },
        };
      }),
    );
};

const paceOf = (rps: number, callers: number | undefined) =>
  callers === undefined
    ? `${counted(rps, 'request')} a second, sent at that rate whatever became of those before; times count from when one was due`
    : `${counted(callers, 'caller')} at once, each asking again when answered`;

function positive(option: string, kind: 'number' | 'whole number' = 'number') {
  return (text: string): number => {
    const number = Number(text);
    if (number > 0 && number <= 10_000 && (kind === 'number' || Number.isInteger(number))) return number;
    throw new WrongInput(`${option} ${text}: must be a ${kind} above 0 and at most 10000.`);
  };
}

function loadText(summary: LoadSummary, memory: MemorySummary, report: string | undefined, ink: Ink): string {
  const { requests, p50Ms, p90Ms, p95Ms, p99Ms, maxMs, limited, byStatus } = summary;
  const ms = (value: number) => `${value.toFixed(0)} ms`;
  const statuses = Object.entries(byStatus).map(([status, count]) => `${count} × ${status}`);
  return [
    `${counted(requests, 'request')}, ${summary.perSecond.toFixed(1)} a second: ${statuses.join(', ')}`,
    `p50 ${ms(p50Ms)}, p90 ${ms(p90Ms)}, p95 ${ms(p95Ms)}, p99 ${ms(p99Ms)}, slowest ${ms(maxMs)}`,
    table(
      summary.targets.map(({ name, value, target, met }) => [
        met ? ink.good('met') : ink.bad('MISSED'),
        name,
        `${value} (target ${target})`,
      ]),
    ),
    memoryInWords(memory),
    ...(limited > 0
      ? [
          `${counted(limited, 'request')} met the limit of one caller: start the service with RATE_LIMIT_PER_MINUTE=0`,
        ]
      : []),
    ...(report ? [`report: ${report}`] : []),
  ].join('\n');
}
