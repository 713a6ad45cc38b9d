import { Argument } from '@commander-js/extra-typings';
import { mlOutage } from './drill/ml-outage.js';
import { redisOutage, redisSettings } from './drill/redis-outage.js';
import { restored } from './drill/restore.js';
import { type Drilled, runDrill } from './drill/run.js';
import { table } from './ink.js';
import { rehearse } from './restore-drill.js';
import { type Verb, type World, WrongInput } from './verb.js';

/** Takes something away from a FashionDeck of its own while shoppers ask, and holds what is seen against the promises. */
export const drill: Verb = (command, finish) => {
  command
    .addArgument(
      new Argument('<what>', 'what is lost').choices(['ml-outage', 'redis-outage', 'restore'] as const),
    )
    .argument('[folder]', 'restore: the backup; without it one is taken first')
    .option('--cool-off <seconds>', 'ml-outage: how long the provider is left alone, instead of 30', coolOff)
    .addHelpText(
      'after',
      '\nOutages are made between a stack of its own and its services, on this machine; nothing else is ever broken.' +
        '\nA restore reads the database that the environment names, and writes into one that is thrown away.' +
        '\nExit code 1 when a promise is broken, 2 when this machine was too slow for it before anything was taken away.',
    )
    .action((what, folder, { coolOff: seconds }) =>
      finish(async (world) => {
        if (what !== 'restore' && folder)
          throw new WrongInput(
            `A drill breaks only a stack of its own on this machine, never ${folder}: leave that out.`,
          );
        if (what !== 'ml-outage' && seconds) throw new WrongInput(`${what} has no --cool-off.`);
        const started = performance.now();
        const drilled = await playing(what, folder, seconds, world);
        const ok = world.signal.aborted ? false : verdict(drilled);
        const ms = Math.round(performance.now() - started);
        return { ok, text: drillText(what, drilled, ms, world), data: { drill: what, ok, ms, ...drilled } };
      }),
    );
};

function playing(
  what: 'ml-outage' | 'redis-outage' | 'restore',
  folder: string | undefined,
  coolOffSeconds: number | undefined,
  world: World,
): Promise<Drilled> {
  switch (what) {
    case 'ml-outage': {
      const coolOffMs = coolOffSeconds && 1000 * coolOffSeconds;
      const settings = {
        RATE_LIMIT_PER_MINUTE: '0',
        ...(coolOffMs && { BREAKER_COOL_OFF_MS: `${coolOffMs}` }),
      };
      return runDrill(settings, world, (scene) => mlOutage(scene, coolOffMs));
    }
    case 'redis-outage':
      return runDrill(redisSettings, world, redisOutage);
    case 'restore':
      return rehearse(folder, world).then((rehearsal) => ({ promises: restored(rehearsal) }));
  }
}

/** Whether all held; null when what did not may be this machine's doing. */
export function verdict({ promises, outBefore }: Drilled): boolean | null {
  if (promises.length > 0 && promises.every(({ held }) => held)) return true;
  return outBefore === undefined ? false : null;
}

function drillText(
  what: string,
  { promises, outBefore }: Drilled,
  ms: number,
  { ink, signal }: Pick<World, 'ink' | 'signal'>,
): string {
  const rows = promises.map(({ held, promise, measured }) => [
    held ? ink.good('held') : ink.bad('BROKEN'),
    promise,
    measured,
  ]);
  const kept = promises.filter(({ held }) => held).length;
  return [
    table(rows),
    `${what}: ${kept} of ${promises.length} promises held, in ${Math.round(ms / 1000)} s${signal.aborted ? ', stopped' : ''}`,
    ...(verdict({ promises, outBefore }) === null
      ? [
          `This cannot tell: before anything was taken away, ${outBefore}. Try again when this machine is less busy.`,
        ]
      : []),
  ].join('\n');
}

function coolOff(text: string): number {
  const seconds = Number(text);
  // Shorter than the answers that show an open circuit take, and the outage would outlast it.
  if (seconds >= 5 && seconds <= 300) return seconds;
  throw new WrongInput(`--cool-off ${text}: must be a number of seconds from 5 to 300.`);
}
