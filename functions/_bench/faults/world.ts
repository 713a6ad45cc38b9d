import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import * as z from 'zod';
import { connect } from '../../../db/client.js';
import { embedCatalogue } from '../../../db/embed/embed-catalogue.js';
import { type Bundle, bundle, writeFiles } from '../../_deploy/bundle.js';
import { type Fault, type FaultProxy, startFaultProxy } from '../../_local/faults/proxy.js';
import { huggingFaceAct, scriptedVector } from '../../_local/models/scripted-embedding.js';
import { type ScriptedServer, startScriptedServer } from '../../_local/models/scripted-server.js';
import { scriptedStylist } from '../../_local/models/scripted-stylist.js';
import { startRedis } from '../../_local/redis/server.js';

/** The services that something can go wrong with. */
export const parts = ['openai', 'huggingface', 'redis', 'neon', 'qstash'] as const;
export type Part = (typeof parts)[number];
export type Faults = Partial<Record<Part, Fault>>;

type Endpoint = { fetch(request: Request): Promise<Response> | Response };
export type Endpoints = { recommend: Endpoint; search: Endpoint; health: Endpoint };
const Loaded = z.object({ default: z.custom<Endpoint>((value) => typeof value === 'object') });

export type FaultyWorld = {
  /** New instances of the deployed functions, with empty memories, a mended world and a Redis that knows nothing. */
  begin(env?: Record<string, string>): Promise<Endpoints>;
  /** Breaks the ways to these services, and mends all others. */
  set(faults: Faults): void;
  model: ScriptedServer;
  close(): Promise<void>;
};

const placer = 'scripted/clip';

/**
 * The deployed bundles with a fault proxy in front of each service of `services`, a model that reads and ranks, and one
 * that embeds, in whose space the catalogue of `services` is put.
 */
export async function faultyWorld(services: Record<string, string>): Promise<FaultyWorld> {
  const folder = await mkdtemp(join(tmpdir(), 'fashiondeck-faults-'));
  const model = await startScriptedServer(scriptedStylist);
  const embedder = await startScriptedServer(({ body }) => huggingFaceAct(body, ''));
  await embedBy(placer, services.DATABASE_URL ?? '');
  const redis = await startRedis({ token: 'secret' });
  const addresses = {
    openai: new URL(model.url),
    huggingface: new URL(embedder.url),
    redis: new URL(redis.url),
    neon: new URL(services.DATABASE_URL ?? ''),
    qstash: new URL(services.QSTASH_URL ?? ''),
  } satisfies Record<Part, URL>;
  const proxies = new Map<Part, FaultProxy>();
  for (const part of parts) {
    const proxy = await startFaultProxy({ port: Number(addresses[part].port) });
    addresses[part].port = String(proxy.port);
    proxies.set(part, proxy);
  }
  const names = ['recommend', 'search', 'health'] as const;
  const bundles = new Map<string, Bundle>();
  for (const name of names)
    bundles.set(name, await bundle(fileURLToPath(new URL(`../../${name}.ts`, import.meta.url))));
  const flush = () =>
    fetch(redis.url, {
      method: 'POST',
      headers: { authorization: 'Bearer secret' },
      body: JSON.stringify(['FLUSHALL']),
    });
  const set = (faults: Faults) => {
    for (const [part, proxy] of proxies) proxy.set(faults[part] ?? { kind: 'none' });
  };
  let generation = 0;

  async function load(name: (typeof names)[number]): Promise<Endpoint> {
    const place = join(folder, `${generation}`, name);
    await writeFiles(place, bundles.get(name)?.files ?? []);
    return Loaded.parse(await import(pathToFileURL(join(place, 'index.mjs')).href)).default;
  }

  return {
    async begin(env = {}) {
      set({});
      await flush();
      generation += 1;
      Object.assign(process.env, services, {
        DATABASE_URL: addresses.neon.href,
        UPSTASH_REDIS_REST_URL: addresses.redis.origin,
        UPSTASH_REDIS_REST_TOKEN: 'secret',
        QSTASH_URL: addresses.qstash.origin,
        OPENAI_API_KEY: 'sk-test',
        OPENAI_BASE_URL: addresses.openai.href,
        HF_ENDPOINT_URL: addresses.huggingface.href,
        HF_MODEL: placer,
        RATE_LIMIT_PER_MINUTE: '1000000',
        ...env,
      });
      const [recommend, search, health] = await Promise.all([
        load('recommend'),
        load('search'),
        load('health'),
      ]);
      return { recommend, search, health };
    },
    set,
    model,
    async close() {
      await Promise.all([...proxies.values()].map((proxy) => proxy.close()));
      await Promise.all([model.close(), embedder.close(), redis.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The catalogue in the space of a scripted model. */
async function embedBy(model: string, databaseUrl: string): Promise<void> {
  const unit = (text: string) => Float32Array.from(scriptedVector(text), (component) => component / 3);
  await embedCatalogue(
    connect(databaseUrl),
    { space: `hf:${model}`, model: { embed: async (texts) => texts.map(unit) } },
    { batch: 500, callMs: 60_000, signal: new AbortController().signal },
  );
}
