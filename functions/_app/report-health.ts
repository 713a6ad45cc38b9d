import { assessHealth, type HealthAnswer } from '../_domain/health.js';
import { assessModels, type MlHealthAnswer } from '../_domain/ml-health.js';
import type { Deps } from './deps.js';
import { lackedBy } from './env.js';
import { policies } from './policies.js';
import { probe } from './probe.js';

type Watched = Pick<
  Deps,
  | 'env'
  | 'vitals'
  | 'probeFailed'
  | 'metrics'
  | 'queue'
  | 'providers'
  | 'misconfigured'
  | 'now'
  | 'readBreakers'
  | 'embeddings'
>;

/**
 * Asks every service at once and judges the installation; never rejects, and reading changes nothing. Anybody may ask,
 * without a limit: whoever comes to an instance while it is looking shares what it finds.
 */
export function reportHealth({ looking, ...deps }: Watched & Pick<Deps, 'looking'>): Promise<HealthAnswer> {
  return looking.share('', () => look(deps));
}

async function look(deps: Watched): Promise<HealthAnswer> {
  const { env, vitals, probeFailed, metrics, queue, providers, now } = deps;
  const { missing, malformed } = deps.misconfigured;
  const lacked = lackedBy(env).filter((name) => !malformed.includes(name));
  const { windowMinutes } = policies.metrics;
  const [database, redis, dead, circuits] = await Promise.all([
    probe(vitals, probeFailed.database),
    probe(metrics && (() => metrics.read(windowMinutes)), probeFailed.redis),
    probe(queue && (() => queue.deadLetters()), probeFailed.queue),
    reportModels(deps),
  ]);
  return assessHealth({
    database,
    redis,
    queue: dead,
    misconfigured: { missing: [...new Set([...missing, ...lacked])], malformed },
    providers,
    circuits,
    nowMs: now(),
    windowMinutes,
    freshHours: policies.catalogueFreshHours,
    targets: policies.targets,
  });
}

/** The circuit of every model provider; never rejects, and reading changes nothing. */
export async function reportModels({
  readBreakers,
  embeddings,
}: Pick<Deps, 'readBreakers' | 'embeddings'>): Promise<MlHealthAnswer> {
  return { ...assessModels(await readBreakers()), photoSearch: embeddings.pictures };
}
