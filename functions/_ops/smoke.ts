import { table } from './ink.js';
import { smokeChecks } from './smoke/checks.js';
import type { Verb } from './verb.js';
import { webAddress } from './web-address.js';

type Result = { name: string; ok: boolean; seen: string; ms: number };

/** Asks a deployment everything that it must be able to do, one after the other. */
export const smoke: Verb = (command, finish) => {
  command
    .argument('<url>', 'the deployment to try', webAddress)
    .addHelpText('after', '\nExit code 1 when any check fails, for a pipeline to roll back on.')
    .action((url) =>
      finish(async ({ ink, progress, signal }) => {
        const results: Result[] = [];
        for (const { name, run } of smokeChecks) {
          if (signal.aborted) break;
          progress.show('checks', results.length, smokeChecks.length);
          const started = performance.now();
          const outcome = await run(url).then(
            (seen) => ({ ok: true, seen }),
            (error: unknown) => ({ ok: false, seen: error instanceof Error ? error.message : String(error) }),
          );
          results.push({ name, ...outcome, ms: Math.round(performance.now() - started) });
        }
        const failed = results.filter(({ ok }) => !ok).length;
        const rows = results.map(({ name, ok, seen, ms }) => [
          ok ? ink.good('pass') : ink.bad('fail'),
          name,
          `${ms} ms`,
          seen,
        ]);
        const verdict = `${results.length - failed} of ${smokeChecks.length} checks pass at ${url.origin}`;
        return {
          ok: failed === 0 && results.length === smokeChecks.length,
          text: `${table(rows)}\n${verdict}`,
          data: { url: url.origin, passed: results.length - failed, failed, checks: results },
        };
      }),
    );
};
