import { build } from '../_app/deps.js';
import { checkEnv } from '../_app/env.js';
import { probe } from '../_app/probe.js';
import { reportHealth, reportModels } from '../_app/report-health.js';
import { HealthAnswer, type Probe } from '../_domain/health.js';
import { MlHealthAnswer } from '../_domain/ml-health.js';
import { readJson } from './ask.js';
import { statusScreen } from './status-screen.js';
import { needed, qstashOf, withoutSecrets } from './surroundings.js';
import type { Verb } from './verb.js';
import { webAddress } from './web-address.js';

/** Everything an operator looks at first; `ok` unless no answer can be given. */
export const status: Verb = (command, finish) => {
  command
    .argument('[url]', 'the deployment to ask; without it the services are asked directly', webAddress)
    .addHelpText('after', '\nExit code 1 when health is `fail`: no answer can be given.')
    .action((url) =>
      finish(async ({ env, ink }) => {
        const seen = url ? await askDeployment(url) : await askServices(env);
        const facts = { ...seen, waiting: await waitingIn(env) };
        return { ok: facts.health.status !== 'fail', text: statusScreen(facts, ink), data: facts };
      }),
    );
};

type Environment = Readonly<Record<string, string | undefined>>;

async function askDeployment(url: URL) {
  const [health, models] = await Promise.all([
    // A service that fails says so with 503 and the same body.
    readJson(new URL('/api/health', url), HealthAnswer, [200, 503]),
    readJson(new URL('/api/ml/health', url), MlHealthAnswer),
  ]);
  return { place: url.origin, health, models };
}

async function askServices(env: Environment) {
  const given = needed(env, 'DATABASE_URL');
  const { env: read, misconfigured } = checkEnv(env);
  // What is malformed is not shown: a password may be anywhere in it.
  const place = read.DATABASE_URL ? withoutSecrets(given) : 'no address of a database';
  // Its screen alone is printed.
  const world = build(read, misconfigured, () => () => {});
  const [health, models] = await Promise.all([reportHealth(world), reportModels(world)]);
  return { place, health, models };
}

async function waitingIn(env: Environment): Promise<Probe<number>> {
  if (!env.QSTASH_URL || !env.QSTASH_TOKEN) return { ok: false, reason: 'not_configured' };
  const { qstashQueue } = await import('../_adapters/qstash/queue.js');
  const queue = qstashQueue(qstashOf(env));
  return probe(
    () => queue.waiting(),
    () => {},
  );
}
