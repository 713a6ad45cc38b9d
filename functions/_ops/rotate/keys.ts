import { catalogueState } from '../../../db/backup/dump.js';
import { tryOpenAiKey } from '../../_adapters/openai/try-key.js';
import { qstashQueue } from '../../_adapters/qstash/queue.js';
import { signingKeys } from '../../_adapters/qstash/signing-keys.js';
import { redisClient } from '../../_adapters/redis/client.js';
import { readEnv } from '../../_app/env.js';
import { policies } from '../../_app/policies.js';
import { counted } from '../../_domain/counted.js';
import { needed } from '../surroundings.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What a deployment shows of a key: a check of its health, or what its answers lack without it. */
type Shown = { check: 'database' | 'redis' | 'queue' } | { lacks: readonly string[] };

export type RotatableKey = {
  vendor: string;
  /** Where it is made, and where the old one is revoked. */
  console: string;
  /** The variables that hold it, in the order in which their values are given, one a line. */
  variables: readonly string[];
  shown: Shown;
  /** What the pipeline keeps of it: the command that the new value is piped into. */
  pipeline?: string;
  /** Asks the vendor one cheap thing with these values; says what it answered, or rejects. */
  tryOut(values: readonly string[], env: Environment): Promise<string>;
};

/** The keys that can be rotated, by the name that the operator calls them by. */
export const rotatableKeys: Readonly<Record<string, RotatableKey>> = {
  OPENAI_API_KEY: {
    vendor: 'OpenAI',
    console: 'https://platform.openai.com/api-keys',
    variables: ['OPENAI_API_KEY'],
    shown: { lacks: ['parser', 'judge'] },
    async tryOut([apiKey = ''], env) {
      const { OPENAI_BASE_URL: baseUrl, OPENAI_MODEL: model } = readEnv({ ...env });
      return `OpenAI lets it use ${await tryOpenAiKey({ apiKey, baseUrl, model })}`;
    },
  },
  HF_TOKEN: {
    vendor: 'Hugging Face',
    console: 'https://huggingface.co/settings/tokens',
    variables: ['HF_TOKEN'],
    shown: { lacks: ['embedder'] },
    async tryOut([token = ''], env) {
      // The hub's address is named by the variable that the vendor's own libraries read.
      const url = new URL('/api/whoami-v2', env.HF_ENDPOINT || 'https://huggingface.co');
      const answer = await fetch(url, {
        headers: { authorization: `Bearer ${token}` },
        signal: AbortSignal.timeout(policies.health.probeMs * 5),
      });
      if (!answer.ok) throw Object.assign(new Error('refused'), { status: answer.status });
      return 'Hugging Face knows whose it is';
    },
  },
  DATABASE_URL: {
    vendor: 'Neon',
    console: 'https://console.neon.tech (Roles: Reset password)',
    variables: ['DATABASE_URL'],
    // Migrations go to the direct address.
    pipeline: 'sed s/-pooler// | gh secret set DATABASE_URL_UNPOOLED --env production',
    shown: { check: 'database' },
    async tryOut([url = ''], env) {
      const found = await catalogueState(url);
      const used = env.DATABASE_URL && (await catalogueState(env.DATABASE_URL).catch(() => undefined));
      if (used && used.version !== found.version)
        throw new Error('it leads to a database with another catalogue than the one in force');
      return used ? 'leads to the same catalogue as the one in force' : 'leads to a catalogue';
    },
  },
  UPSTASH_REDIS_REST_TOKEN: {
    vendor: 'Upstash',
    console: 'https://console.upstash.com/redis (Reset credentials)',
    variables: ['UPSTASH_REDIS_REST_TOKEN'],
    pipeline: 'gh secret set UPSTASH_REDIS_REST_TOKEN --env preview',
    shown: { check: 'redis' },
    async tryOut([token = ''], env) {
      const url = needed(env, 'UPSTASH_REDIS_REST_URL');
      await redisClient({ url, token, timeoutMs: policies.redis.backgroundMs * 5 }).ping();
      return 'Redis answers it';
    },
  },
  QSTASH_TOKEN: {
    vendor: 'Upstash',
    console: 'https://console.upstash.com/qstash (Reset token)',
    variables: ['QSTASH_TOKEN'],
    pipeline: 'gh secret set QSTASH_TOKEN --env preview',
    shown: { check: 'queue' },
    async tryOut([token = ''], env) {
      const waiting = await qstashQueue({ baseUrl: needed(env, 'QSTASH_URL'), token }).waiting();
      return `QStash answers it: ${counted(waiting, 'message waits', 'messages wait')}`;
    },
  },
  QSTASH_SIGNING_KEYS: {
    vendor: 'Upstash',
    console: 'https://console.upstash.com/qstash (Signing keys: Roll)',
    variables: ['QSTASH_CURRENT_SIGNING_KEY', 'QSTASH_NEXT_SIGNING_KEY'],
    shown: { check: 'queue' },
    async tryOut([current, next], env) {
      const access = { baseUrl: needed(env, 'QSTASH_URL'), token: needed(env, 'QSTASH_TOKEN') };
      const signing = await signingKeys(access);
      if (signing.current !== current || signing.next !== next)
        throw new Error('QStash signs with others: the first line is the current key, the second the next');
      const heard = [env.QSTASH_CURRENT_SIGNING_KEY, env.QSTASH_NEXT_SIGNING_KEY].includes(current);
      return heard
        ? 'QStash signs with them, and what is deployed accepts the current one already'
        : 'QStash signs with them; what is deployed refuses its messages until you deploy: make haste';
    },
  },
};
