import { Argument } from '@commander-js/extra-typings';
import { mlOutage } from './drill/ml-outage.js';
import type { Promised } from './drill/promises.js';
import { redisOutage, redisSettings } from './drill/redis-outage.js';
import { restored } from './drill/restore.js';
import { runDrill } from './drill/run.js';
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
        '\nExit code 1 when a promise is broken.',
    )
    .action((what, folder, { coolOff: seconds }) =>
      finish(async (world) => {
        if (what !== 'restore' && folder)
          throw new WrongInput(
            `A drill breaks only a stack of its own on this machine, never ${folder}: leave that out.`,
          );
        if (what !== 'ml-outage' && seconds) throw new WrongInput(`${what} has no --cool-off.`);
        const started = performance.now();
        const promises = await playing(what, folder, seconds, world);
        const broken = promises.filter(({ held }) => !held).length;
        const ok = promises.length > 0 && broken === 0 && !world.signal.aborted;
        const ms = Math.round(performance.now() - started);
        return { ok, text: drillText(what, promises, ms, world), data: { drill: what, ok, ms, promises } };
      }),
    );
};

function playing(
  what: 'ml-outage' | 'redis-outage' | 'restore',
  folder: string | undefined,
  coolOffSeconds: number | undefined,
  world: World,
): Promise<Promised[]> {
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
      return rehearse(folder, world).then(restored);
  }
}

function drillText(
  what: string,
  promises: readonly Promised[],
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
  ].join('\n');
}

function coolOff(text: string): number {
  const seconds = Number(text);
  // Shorter than the answers that show an open circuit take, and the outage would outlast it.
  if (seconds >= 5 && seconds <= 300) return seconds;
  throw new WrongInput(`--cool-off ${text}: must be a number of seconds from 5 to 300.`);
}
