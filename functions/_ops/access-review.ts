import { createReadStream, existsSync } from 'node:fs';
import { counted } from '../_domain/counted.js';
import { type Finding, findings, type Severity } from './access/findings.js';
import { readLog } from './access/read-log.js';
import { type Tally, visitTally } from './access/tally.js';
import { type Ink, table } from './ink.js';
import { type Verb, WrongInput } from './verb.js';

const callersShown = 10;
const partial =
  'Only the newest of what was asked for is in this log: ask for less time, and for the rest apart.';

/** Reads access logs and ranks what deserves a person's eye. */
export const accessReview: Verb = (command, finish) => {
  command
    .argument('[files...]', 'logs as JSON, of Vercel, CloudWatch or the functions; without one, stdin')
    .addHelpText('after', '\nExit code 1 when there is something to act on, or the log is cut off.')
    .action((files) =>
      finish(async ({ ink, progress, signal }) => {
        const absent = files.find((file) => !existsSync(file));
        if (absent) throw new WrongInput(`${absent} does not exist: name log files, or pipe a log in.`);
        const tally = visitTally();
        let other = 0;
        let cutOff = false;
        for (const log of files.length > 0 ? files.map((file) => createReadStream(file)) : [process.stdin]) {
          for await (const visit of readLog(log)) {
            signal.throwIfAborted();
            if (visit === 'cut off') cutOff = true;
            else if (visit) tally.add(visit);
            else other += 1;
            progress.show('entries read', tally.visits() + other, null);
          }
        }
        if (tally.visits() === 0)
          throw new Error(`no request is told of in ${other} entries: is it an access log?`);
        const result = tally.result();
        const found = findings(result);
        return {
          ok: !cutOff && !found.some(({ severity }) => severity === 'act'),
          text: [...(cutOff ? [ink.bad(partial), ''] : []), reviewed(result, other, found, ink)].join('\n'),
          data: {
            ...{ visits: result.visits, otherEntries: other, cutOff },
            ...{ findings: found, callers: busiest(result) },
          },
        };
      }),
    );
};

function busiest({ callers }: Tally) {
  return [...callers.values()]
    .sort((a, b) => b.calls - a.calls)
    .slice(0, callersShown)
    .map(({ missing, ...caller }) => ({ ...caller, missing: missing.size }));
}

function reviewed(tally: Tally, other: number, found: readonly Finding[], ink: Ink): string {
  const colour: Record<Severity, (text: string) => string> = { act: ink.bad, look: ink.poor, know: ink.dim };
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  return [
    `${counted(tally.visits, 'request')} by ${counted(tally.callers.size, 'caller')}; ${counted(other, 'entry', 'entries')} told of none`,
    '',
    found.length === 0
      ? ink.good('Nothing out of the ordinary.')
      : table(
          found.map(({ severity, kind, subject, what }) => [colour[severity](severity), kind, subject, what]),
        ),
    '',
    table([
      ['caller', 'calls', 'refused', 'limited', 'failed', 'busiest minute'],
      ...busiest(tally).map(({ caller, calls, wrong, limited, failed, busiestMinute }) => [
        caller,
        `${calls}`,
        share(wrong, calls),
        share(limited, calls),
        share(failed, calls),
        `${busiestMinute}`,
      ]),
    ]),
  ].join('\n');
}
