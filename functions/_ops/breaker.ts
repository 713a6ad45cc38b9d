import { userInfo } from 'node:os';
import { Argument } from '@commander-js/extra-typings';
import { redisBreakerConsole } from '../_adapters/redis/breaker/console.js';
import { redisClient } from '../_adapters/redis/client.js';
import { policies } from '../_app/policies.js';
import type { BreakerReading, Override, Transition } from '../_domain/breaker.js';
import { type Provider, providers } from '../_domain/ml-health.js';
import type { BreakerConsole } from '../_domain/ports/breaker.js';
import { breakerScreen } from './breaker-screen.js';
import { duration } from './duration.js';
import { needed, stageOf } from './surroundings.js';
import { type Verb, type World, WrongInput } from './verb.js';

const actions = ['status', 'open', 'close', 'auto'] as const;
const kinds = { open: 'forced_open', close: 'forced_closed', auto: 'auto' } as const;

/** Shows a circuit, or holds it open or closed for a while, whatever the calls say. */
export const breakerVerb: Verb = (command, finish) => {
  command
    .addArgument(new Argument('<name>', 'the provider').choices(providers))
    .addArgument(new Argument('[action]').choices(actions).default('status' as const))
    .option('--for <time>', 'how long it is held, such as 10m; then it judges by itself again', duration)
    .option('--reason <text>', 'why, for the history and the audit')
    .addHelpText(
      'after',
      '\nopen sends no calls to the provider; close sends all of them; auto ends either at once.\n' +
        'Exit code 1 when the circuit is not closed.',
    )
    .action((name, action, { for: forMs, reason }) =>
      finish(async (world) => {
        const console = consoleOf(name, world);
        if (action !== 'status') await hold(console, kinds[action], { forMs, reason });
        const { reading, overrides } = await look(console);
        return {
          ok: action !== 'status' || reading.state === 'closed',
          text: breakerScreen(name, reading, overrides, world.ink),
          data: { ...reading, overrides },
        };
      }),
    );
};

function consoleOf(name: Provider, { env }: World): BreakerConsole {
  const redis = redisClient({
    url: needed(env, 'UPSTASH_REDIS_REST_URL'),
    token: needed(env, 'UPSTASH_REDIS_REST_TOKEN'),
    timeoutMs: policies.redis.backgroundMs,
    stage: stageOf(env),
  });
  return redisBreakerConsole(redis, {
    ...{ name, policy: policies.breaker[name], historyKept: policies.breaker.historyKept },
  });
}

async function hold(
  console: BreakerConsole,
  kind: Override['kind'],
  { forMs = 0, reason = '' }: { forMs: number | undefined; reason: string | undefined },
): Promise<void> {
  if (kind !== 'auto' && forMs === 0)
    throw new WrongInput('--for is missing: say how long, such as --for 10m.');
  const why = reason.trim();
  if (!/^\P{Cc}{1,200}$/u.test(why)) {
    throw new WrongInput('--reason is missing or no line of up to 200 characters: say why, for the audit.');
  }
  await answered(console.override({ kind, reason: why, by: userInfo().username }, forMs));
}

async function look(console: BreakerConsole): Promise<{ reading: BreakerReading; overrides: Transition[] }> {
  const [reading, overrides] = await answered(Promise.all([console.read(), console.overrides()]));
  return { reading, overrides };
}

/** The vendor's error repeats the whole command: only its kind is told. */
async function answered<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    throw new Error(`Redis does not answer (${error instanceof Error ? error.name : typeof error}).`);
  }
}
