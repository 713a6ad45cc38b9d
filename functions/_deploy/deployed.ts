/** The Node that functions run on where they are deployed: the newest long-term release both clouds offer. */
export const deployedNode = 24;

/** A variable that is a secret, and so reaches only the functions that name it. */
type SecretName =
  | 'DATABASE_URL'
  | 'UPSTASH_REDIS_REST_URL'
  | 'UPSTASH_REDIS_REST_TOKEN'
  | 'QSTASH_TOKEN'
  | 'QSTASH_CURRENT_SIGNING_KEY'
  | 'QSTASH_NEXT_SIGNING_KEY'
  | 'OPENAI_API_KEY'
  | 'HF_TOKEN'
  | 'ALERT_WEBHOOK_URL'
  | 'SENTRY_DSN'
  | 'OTEL_EXPORTER_OTLP_HEADERS'
  | 'FRONT_DOOR_KEY';

/** One deployed function: where it answers, what it may use, and the secrets that it reads. */
export type Deployed = {
  /** `*` stands for one more step of a path. */
  paths: readonly string[];
  seconds: number;
  memoryMb: number;
  /** Whether an answer is sent as it comes; on Lambda, what is done after it would hold back any other. */
  streams: boolean;
  secrets: readonly SecretName[];
};

/** An answer is promised in 7 s; the rest is for a cold start. */
const seconds = 10;
/** Lambda gives processor by memory: a whole one's worth of 1.7 GB would stand idle, a third of one would be slow. */
const [small, working] = [512, 1024];

// The database's address also keys the hash by which logs and limits know a caller.
const everywhere = [
  'DATABASE_URL',
  'UPSTASH_REDIS_REST_URL',
  'UPSTASH_REDIS_REST_TOKEN',
  'SENTRY_DSN',
  'OTEL_EXPORTER_OTLP_HEADERS',
  'FRONT_DOOR_KEY',
] as const;

/** Publishing through the queue, and whom to alert: whatever asks a model, since circuits that open are told of. */
const alerting = ['QSTASH_TOKEN', 'ALERT_WEBHOOK_URL'] as const;

/** Every function that is deployed, named one by one; both clouds and the local server read this table. */
export const deployed = {
  search: {
    paths: ['/api/search'],
    ...{ seconds, memoryMb: working, streams: true },
    // Either provider may embed what is searched for.
    secrets: [...everywhere, ...alerting, 'OPENAI_API_KEY', 'HF_TOKEN'],
  },
  recommend: {
    paths: ['/api/recommend', '/api/recommend/*'],
    ...{ seconds, memoryMb: working, streams: true },
    secrets: [...everywhere, ...alerting, 'OPENAI_API_KEY', 'HF_TOKEN'],
  },
  health: {
    paths: ['/api/health'],
    ...{ seconds, memoryMb: small, streams: true },
    // It counts dead letters, and says which providers are set up.
    secrets: [...everywhere, ...alerting, 'OPENAI_API_KEY', 'HF_TOKEN'],
  },
  'ml-health': {
    paths: ['/api/ml/health', '/api/ml-health'],
    ...{ seconds, memoryMb: small, streams: true },
    // It says whether photos can be searched by.
    secrets: [...everywhere, 'HF_TOKEN'],
  },
  out: {
    paths: ['/api/out/*'],
    ...{ seconds, memoryMb: small, streams: true },
    secrets: everywhere,
  },
  ingest: {
    paths: ['/api/ingest'],
    // A batch of a feed or a whole small one: nobody waits for it but the queue.
    ...{ seconds: 60, memoryMb: working, streams: false },
    secrets: [
      ...everywhere,
      ...alerting,
      'OPENAI_API_KEY',
      'HF_TOKEN',
      'QSTASH_CURRENT_SIGNING_KEY',
      'QSTASH_NEXT_SIGNING_KEY',
    ],
  },
  docs: {
    paths: ['/api/docs', '/api/openapi.json'],
    ...{ seconds, memoryMb: small, streams: true },
    secrets: everywhere,
  },
} as const satisfies Record<string, Deployed>;

export type FunctionName = keyof typeof deployed;

/** The names in the order of the table. */
export const functionNames = Object.keys(deployed) as FunctionName[];

/**
 * The variables that are no secret and may differ from stage to stage; every function is given them. `STAGE` and
 * `PUBLIC_URL` are not among them: a deployment knows its own name and address.
 */
export const settings = [
  'DATABASE_TIMEOUT_MS',
  'REDIS_TIMEOUT_MS',
  'BREAKER_COOL_OFF_MS',
  'QSTASH_URL',
  'CORS_ORIGIN',
  'RATE_LIMIT_PER_MINUTE',
  'OPENAI_BASE_URL',
  'OPENAI_MODEL',
  'MODEL_SPEND_CAP_USD',
  'MODEL_SPEND_CAP_USD_PER_CALLER',
  'OPENAI_EMBEDDING_MODEL',
  'HF_ENDPOINT_URL',
  'HF_MODEL',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'DEFAULT_CURRENCY',
] as const;
