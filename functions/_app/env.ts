import * as z from 'zod';
import { DatabaseUrl } from '../../db/database-url.js';
import { Currency } from '../_domain/money.js';

const optionalUrl = z.url({ protocol: /^https?$/ }).optional();
/** Digits alone: read as JavaScript reads numbers, a blank would be 0, which turns a limit off. */
const whole = (least: number, most = Number.MAX_SAFE_INTEGER) =>
  z.string().trim().regex(/^\d+$/).transform(Number).pipe(z.int().min(least).max(most)).optional();
const microUsd = z
  .string()
  .regex(/^\d{1,6}(\.\d{1,6})?$/)
  .transform((dollars) => Math.round(Number(dollars) * 1_000_000))
  .optional();
const secret = z.string().min(1).optional();

/** As a browser names it, or no caller would ever be from it; a scheme of an app's own has one too. */
const Origin = z.string().refine((text) => {
  if (!URL.canParse(text)) return false;
  const { protocol, host } = new URL(text);
  return host !== '' && !host.includes('*') && text === `${protocol}//${host}`;
});

/** `name=value` pairs as OpenTelemetry has them; its exporter passes over whatever is none, and sends nothing for it. */
const headerPairs = z.string().refine((text) => {
  const pair = /^\s*[\w!#$&'*+.^`|~-]+\s*=\s*(?:[^%;\s]|%[\da-f]{2})(?:[^%]|%[\da-f]{2})*$/i;
  const [first = '', ...more] = text.split(',');
  return pair.test(first) && more.every((one) => one.trim() === '' || pair.test(one));
});

/** QStash's development keys: they ship in its SDK, so that whoever has read it can sign with them. */
const shippedKeys = ['sig_7kYjw48mhY7kAjqNGcy6cr29RJ6r', 'sig_5ZB6DVzB1wjE8S6rZ7eenA8Pdnhs'];
const signingKey = z
  .string()
  .min(1)
  .refine((key) => !shippedKeys.includes(key))
  .optional();

/** Names Redis keys, queues, schedules and messages: a preview keeps apart from production, which has none. */
export const Stage = z.string().regex(/^[a-z0-9][a-z0-9-]{0,30}$/);

/** Every variable the functions read. What is missing is a supported, poorer mode; without a database it is 503. */
const Env = z.object({
  DATABASE_URL: DatabaseUrl.optional(),
  /** How long a statement may take, in milliseconds; absent leaves the policy. */
  DATABASE_TIMEOUT_MS: whole(1),
  UPSTASH_REDIS_REST_URL: optionalUrl,
  UPSTASH_REDIS_REST_TOKEN: secret,
  /** How long a request waits for Redis, in milliseconds; absent leaves the policy. */
  REDIS_TIMEOUT_MS: whole(1),
  /** How long a provider that failed is left alone at first, in milliseconds; absent leaves the policy. */
  BREAKER_COOL_OFF_MS: whole(100, 300_000),
  QSTASH_URL: optionalUrl,
  QSTASH_TOKEN: secret,
  QSTASH_CURRENT_SIGNING_KEY: signingKey,
  QSTASH_NEXT_SIGNING_KEY: signingKey,
  /** Where this installation is reached; the queue delivers there, and signs for it. */
  PUBLIC_URL: optionalUrl,
  STAGE: Stage.optional(),
  /** What the front door proves itself with, before it is believed who calls; see `_http/caller.ts`. */
  FRONT_DOOR_KEY: z.string().min(16).optional(),
  /** Where alerts are delivered: every transition of a circuit. */
  ALERT_WEBHOOK_URL: optionalUrl,
  /** Origins, comma-separated, whose pages may call the API; the app's own origin needs no entry. */
  CORS_ORIGIN: z
    .string()
    .default('')
    .transform((list) => list.split(',').flatMap((origin) => origin.trim() || []))
    .pipe(z.array(Origin)),
  /** Calls a minute and caller on every limited route; 0 turns the limit off; absent leaves the policy. */
  RATE_LIMIT_PER_MINUTE: whole(0),
  OPENAI_API_KEY: secret,
  OPENAI_BASE_URL: optionalUrl,
  OPENAI_MODEL: z.string().min(1).default('gpt-4.1-mini'),
  /** The most that models may cost a day, in US dollars, in all and by caller; 0 lets them answer nothing. */
  MODEL_SPEND_CAP_USD: microUsd,
  MODEL_SPEND_CAP_USD_PER_CALLER: microUsd,
  /** Embeds texts where no model on Hugging Face does. */
  OPENAI_EMBEDDING_MODEL: z.string().min(1).max(100).optional(),
  HF_TOKEN: secret,
  HF_ENDPOINT_URL: optionalUrl,
  /** Of the CLIP kind and 512 dimensions; names the space of its vectors, whatever address serves it. */
  HF_MODEL: z.string().min(1).max(100).default('Marqo/marqo-fashionCLIP'),
  /** Unforeseen errors are reported there. */
  SENTRY_DSN: optionalUrl,
  /** Spans are sent there as OTLP over HTTP. */
  OTEL_EXPORTER_OTLP_ENDPOINT: optionalUrl,
  /** Read by the exporter itself. */
  OTEL_EXPORTER_OTLP_HEADERS: headerPairs.optional(),
  /** The currency of a wish that names none, when the catalogue holds several. */
  DEFAULT_CURRENCY: Currency.default('INR'),
});
export type Env = z.infer<typeof Env>;

/** The names of all of them. */
export const variables = Object.keys(Env.shape);

/** What is set but to no purpose without the other. */
const pairs = [
  ['UPSTASH_REDIS_REST_URL', 'UPSTASH_REDIS_REST_TOKEN'],
  ['QSTASH_URL', 'QSTASH_TOKEN'],
  ['QSTASH_CURRENT_SIGNING_KEY', 'QSTASH_NEXT_SIGNING_KEY'],
] as const;

/** What has no effect without all of the others. */
const needs = [
  ['ALERT_WEBHOOK_URL', ['QSTASH_URL', 'QSTASH_TOKEN']],
  ['OPENAI_EMBEDDING_MODEL', ['OPENAI_API_KEY']],
] as const;

/**
 * What is to be set before all that is set has an effect, by name. For health alone to say: a function that is given
 * every setting but only its own secrets lacks what it does without.
 */
export function lackedBy(env: Env): string[] {
  return needs.flatMap(([name, others]) => (env[name] ? others.filter((other) => !env[other]) : []));
}

/** What all stages share, kept apart by the name of each: under a name that cannot be read it would be production's. */
const keptApart = ['UPSTASH_REDIS_REST_URL', 'UPSTASH_REDIS_REST_TOKEN', 'QSTASH_URL', 'QSTASH_TOKEN'];

/** What is wrong with an environment, by name, never by value. */
export type Misconfigured = { missing: string[]; malformed: string[] };

type Source = Readonly<Record<string, string | undefined>>;

/** Reads the environment; an error names every wrong variable, never its value. An empty variable counts as absent. */
export function readEnv(source: Source): Env {
  const { env, misconfigured } = checkEnv(source);
  if (misconfigured.malformed.length === 0) return env;
  throw new Error(`Malformed in the environment: ${misconfigured.malformed.join(', ')}; see .env.example.`);
}

/**
 * Where this installation is reached: Vercel tells each deployment its own address. A preview believes nothing else, or
 * a variable that is set for all of a project's environments would lead its messages to production.
 */
function publicUrlOf(source: Source): string | undefined {
  const { VERCEL_ENV: kind, VERCEL_URL: own, VERCEL_PROJECT_PRODUCTION_URL: live } = source;
  if (kind === 'preview' && own) return `https://${own}`;
  return source.PUBLIC_URL || (kind === 'production' && live ? `https://${live}` : undefined);
}

/**
 * Reads the environment as well as it can be read: a malformed variable counts as absent and is named, so that whatever
 * does not need it still answers. Missing is the database, and the other half of what works in pairs.
 */
export function checkEnv(source: Source): { env: Env; misconfigured: Misconfigured } {
  const named = { ...source, PUBLIC_URL: publicUrlOf(source) };
  const given = Object.fromEntries(Object.entries(named).filter(([, value]) => value));
  const { error } = Env.safeParse(given);
  const malformed = [...new Set(error?.issues.map(({ path }) => String(path[0])))];
  const unused = malformed.includes('STAGE') ? [...malformed, ...keptApart] : malformed;
  const env = Env.parse(Object.fromEntries(Object.entries(given).filter(([name]) => !unused.includes(name))));
  const halves = pairs.flatMap(([one, other]) => [
    ...(one in given ? [other] : []),
    ...(other in given ? [one] : []),
  ]);
  const missing = ['DATABASE_URL', ...halves].filter((name) => !(name in given));
  return { env, misconfigured: { missing, malformed } };
}
