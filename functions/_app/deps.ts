import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type * as z from 'zod';
import { connect } from '../../db/client.js';
import { neonCatalogue } from '../_adapters/neon/catalogue.js';
import type { OddRow } from '../_adapters/neon/read-rows.js';
import { qstashAlerts } from '../_adapters/qstash/alerts.js';
import { qstashPublisher } from '../_adapters/qstash/publisher.js';
import { qstashQueue } from '../_adapters/qstash/queue.js';
import { qstashReceiver } from '../_adapters/qstash/receiver.js';
import { redisKeptAnswers } from '../_adapters/redis/answers.js';
import { redisClient } from '../_adapters/redis/client.js';
import { redisLedger } from '../_adapters/redis/ledger.js';
import { redisLimiter } from '../_adapters/redis/limiter.js';
import { redisMetrics } from '../_adapters/redis/metrics.js';
import { redisKeptReadings } from '../_adapters/redis/readings.js';
import { redisKeptVectors } from '../_adapters/redis/vectors.js';
import { RecommendAnswer, SearchAnswer } from '../_domain/answers.js';
import { houseEmbedder } from '../_domain/embedding.js';
import type { HealthAnswer } from '../_domain/health.js';
import { providers } from '../_domain/ml-health.js';
import type { Degraded } from '../_domain/outfit.js';
import type { Archive, Journal } from '../_domain/ports/journal.js';
import type { Limiter } from '../_domain/ports/limiter.js';
import type { Metrics } from '../_domain/ports/telemetry.js';
import { Unavailable } from '../_domain/unavailable.js';
import { deadlineIn } from '../_resilience/deadline.js';
import { ledgerInInstance } from '../_resilience/ledger-in-instance.js';
import { limitInInstance } from '../_resilience/limit-in-instance.js';
import { onceAnInterval } from '../_resilience/once-an-interval.js';
import { singleFlight } from '../_resilience/single-flight.js';
import { staleWhileRevalidate } from '../_resilience/stale-while-revalidate.js';
import { providerBreakers } from './breakers.js';
import { currencyMemory } from './currency-memory.js';
import { inTime, readsWithin } from './database-reads.js';
import { embeddingModel, embeddingSessions } from './embeddings.js';
import { checkEnv, type Env, type Misconfigured } from './env.js';
import { ingestUrlAt } from './ingest-url.js';
import { keptAnswers } from './kept-answers.js';
import { sharedReadings } from './known-reading.js';
import { takeLinkedSecrets } from './linked-secrets.js';
import { logLine } from './log.js';
import { modelProviders } from './models.js';
import { errorReporter, spanTracer } from './observability.js';
import { policies } from './policies.js';
import { spendCap } from './spend-cap.js';
import { type Warn, warnSeldom } from './warn-seldom.js';

export type Deps = ReturnType<typeof build>;

let built: Deps | undefined;

/** The world as the environment describes it, built at an instance's first request and kept while it lives. */
export function deps(): Deps {
  if (built) return built;
  takeLinkedSecrets(process.env);
  const { env, misconfigured } = checkEnv(process.env);
  const { missing, malformed } = misconfigured;
  if (missing.length + malformed.length > 0) logLine('error', 'misconfigured', misconfigured);
  built = build(env, misconfigured);
  return built;
}

/** The world that `env` describes; endpoints take it from `deps`. It tells by `warn` of services that do not answer. */
export function build(
  env: Env,
  misconfigured: Misconfigured = { missing: [], malformed: [] },
  warn: Warn = warnSeldom,
) {
  const now = Date.now;
  const reach = (mostMs?: number) => {
    const db = env.DATABASE_URL ? connect(env.DATABASE_URL, { mostMs }) : undefined;
    return () => db ?? outOfReach();
  };
  const statementMs = env.DATABASE_TIMEOUT_MS ?? policies.database.timeoutMs;
  const timed = readsWithin(statementMs);
  const database = reach();
  const waitedDatabase = reach(statementMs);
  const unwaitedDatabase = reach(Math.max(statementMs, policies.afterResponseMs));
  const clock = () => performance.now();
  const tellOdd = onceAnInterval(policies.warnEveryMs, clock, (odd: OddRow) =>
    logLine('warn', 'row of another release', odd),
  );
  const catalogue = inTime(() => neonCatalogue(waitedDatabase(), tellOdd), timed);
  const { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token } = env;
  const redis = (timeoutMs: number) =>
    url && token ? redisClient({ url, token, timeoutMs, stage: env.STAGE }) : undefined;
  const waitedMs = env.REDIS_TIMEOUT_MS ?? policies.redis.timeoutMs;
  const waited = redis(waitedMs);
  const background = redis(Math.max(waitedMs, policies.redis.backgroundMs));
  const store = waited && background && { waited, background };
  const qstash =
    env.QSTASH_URL && env.QSTASH_TOKEN
      ? { baseUrl: env.QSTASH_URL, token: env.QSTASH_TOKEN, stage: env.STAGE }
      : undefined;
  const ingestUrl = env.PUBLIC_URL && ingestUrlAt(env.PUBLIC_URL);
  const webhookUrl = env.ALERT_WEBHOOK_URL;
  const alerts = qstash && webhookUrl ? qstashAlerts({ ...qstash, webhookUrl }) : undefined;
  const instance = randomUUID();
  const shared: Limiter = waited
    ? redisLimiter(waited, { now, onLost: warn('limits are local') })
    : { take: async () => ({ kind: 'unknown', reason: 'not_configured' }) };
  const metrics: Metrics | undefined =
    background && redisMetrics(background, { now, instance, keptSeconds: policies.metrics.keptSeconds });
  const onJournalLost = warn('journal lost');
  /** Writes to the journal, for after the response: what cannot be written in time is given up. */
  const remember = async (write: (journal: Journal) => Promise<void>) => {
    try {
      const { neonJournal } = await import('../_adapters/neon/journal.js');
      await write(neonJournal(unwaitedDatabase()));
    } catch (error) {
      onJournalLost(error);
    }
  };
  // All instances know the database's address, nobody outside does, and it changes when its password does. Without it
  // an instance has a key of its own: one that can be guessed would hide no address.
  const secret = env.DATABASE_URL ?? randomUUID();
  const keyed = (use: string, text: string, length: number) =>
    createHmac('sha256', `${use} ${secret}`).update(text).digest('base64url').slice(0, length);
  // What only some requests ask, or what comes after the response, is loaded at its first use.
  const archive: Archive = {
    recall: (id) =>
      timed(async () => {
        const { neonArchive } = await import('../_adapters/neon/archive.js');
        return neonArchive(waitedDatabase(), tellOdd).recall(id);
      }),
  };
  const money = currencyMemory(catalogue, { preferred: env.DEFAULT_CURRENCY, clock });
  const asking = singleFlight<string>();
  const askVersion = () => asking.share('', () => catalogue.version());
  const version = staleWhileRevalidate(askVersion, {
    clock,
    freshMs: policies.answers.versionFreshMs,
    staleMs: policies.answers.versionStaleMs,
  });
  const onNotKept = warn('answer not kept');
  const onNotRenewed = warn('answer not renewed');
  const kept = <A extends { degraded: Degraded[] }>(answer: z.ZodType<A>) =>
    keptAnswers(store && redisKeptAnswers(store, { answer, ...policies.answers }), {
      nameOf: (text) => keyed('answer', text, 22),
      ...{ onNotKept, onNotRenewed },
    });
  const circuits = providerBreakers({
    instance,
    redis: store,
    ...{ alerts, warn, coolOffMs: env.BREAKER_COOL_OFF_MS },
  });
  const placer = embeddingModel(env);
  const ledger = ledgerInInstance(store && redisLedger(store), { onLost: warn('spending is local') });
  const cap = spendCap(env, ledger, { now, onNotShared: warn('spend not shared') });
  return {
    env,
    misconfigured,
    now,
    database,
    reporter: env.SENTRY_DSN ? errorReporter(env.SENTRY_DSN) : undefined,
    tracer: env.OTEL_EXPORTER_OTLP_ENDPOINT ? spanTracer(env.OTEL_EXPORTER_OTLP_ENDPOINT) : undefined,
    clock,
    /** One a request, from its start. */
    deadline: () => deadlineIn(policies.models.deadlineMs, clock),
    catalogue,
    archive,
    currency: money.currency,
    currencies: money.currencies,
    guessCurrency: money.guess,
    /** Of the catalogue, from memory for a second; and asked of the database anew. */
    version,
    askVersion,
    kept: {
      recommend: kept(RecommendAnswer),
      search: kept(SearchAnswer),
    },
    remember,
    vitals: env.DATABASE_URL
      ? async () => (await import('../_adapters/neon/vitals.js')).readVitals(unwaitedDatabase())
      : undefined,
    /** The look at all services that is under way, and what hears why one of them failed. */
    looking: singleFlight<HealthAnswer>(),
    probeFailed: {
      database: warn('probe failed', { service: 'database' }),
      redis: warn('probe failed', { service: 'redis' }),
      queue: warn('probe failed', { service: 'queue' }),
    },
    embedder: houseEmbedder,
    limiter: limitInInstance(shared, now),
    metrics,
    onMetricsLost: warn('metrics lost'),
    queue: qstash && qstashQueue({ ...qstash, ingestUrl }),
    publisher: qstash && ingestUrl ? qstashPublisher({ ...qstash, ingestUrl }) : undefined,
    alerts,
    /** Whether a message is from our queue and for us; undefined, which lets nothing in, unless all it needs is set. */
    verifySignature: signatureCheck(env, ingestUrl),
    ...circuits,
    /** The model providers that are set up. */
    providers: providers.filter(
      (name) => placer?.provider === name || (name === 'openai' && env.OPENAI_API_KEY),
    ),
    models: modelProviders(env, {
      breakers: circuits.breakers,
      readings: sharedReadings(store && redisKeptReadings(store, policies.readings), instance),
      cap,
      nameOf: (text) => keyed('reading', text, 22),
    }),
    embeddings: embeddingSessions(placer, {
      breakers: circuits.breakers,
      kept: store && redisKeptVectors(store, policies.vectors),
      cap,
      nameOf: (text) => keyed('vector', text, 22),
    }),
    /** What this installation does without; the house stylist stands in, and every answer says so. */
    missing: placer ? [] : ([{ part: 'embedder', reason: 'not_configured' }] satisfies Degraded[]),
    sign: (text: string) => keyed('cursor', text, 22),
    /** A caller as limits and logs know it, from which the address cannot be had back. */
    callerHash: (caller: string) => keyed('caller', caller, 16),
    isFrontDoor: (key: string) => env.FRONT_DOOR_KEY !== undefined && equalSecrets(key, env.FRONT_DOOR_KEY),
  };
}

function signatureCheck(env: Env, url: string | undefined) {
  const { QSTASH_CURRENT_SIGNING_KEY: currentSigningKey, QSTASH_NEXT_SIGNING_KEY: nextSigningKey } = env;
  if (!currentSigningKey || !nextSigningKey || !url) return undefined;
  return qstashReceiver({ currentSigningKey, nextSigningKey, url });
}

/** In a time that does not tell how much of it was right. */
function equalSecrets(given: string, secret: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(secret)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function outOfReach(): never {
  throw new Unavailable('database', 'DATABASE_URL is not set');
}
