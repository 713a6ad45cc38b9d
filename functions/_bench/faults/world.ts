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
import { startScriptedServer } from '../../_local/models/scripted-server.js';
import { scriptedStylist } from '../../_local/models/scripted-stylist.js';
import { startRedis } from '../../_local/redis/server.js';

/** The services that something can go wrong with. */
export const parts = ['openai', 'huggingface', 'redis', 'neon', 'qstash'] as const;
export type Part = (typeof parts)[number];
export type Faults = Partial<Record<Part, Fault>>;
/** Requests, or pieces of them, by the service that they were sent to. */
export const Trips = z.record(z.enum(parts), z.int());
export type Trips = z.infer<typeof Trips>;

type Endpoint = { fetch(request: Request): Promise<Response> | Response };
export type Endpoints = Record<(typeof names)[number], Endpoint>;
const names = ['recommend', 'search'] as const;
const Loaded = z.object({ default: z.custom<Endpoint>((value) => typeof value === 'object') });

export type FaultyWorld = {
  /** What new instances of the deployed functions need, in a mended world whose Redis knows nothing. */
  prepare(env?: Record<string, string>): Promise<Prepared>;
  /** Such instances with empty memories, in this process. */
  begin(env?: Record<string, string>): Promise<Endpoints>;
  /** Breaks the ways to these services, and mends all others; what was sent on each since that was done last. */
  set(faults: Faults): Trips;
  close(): Promise<void>;
};

/** The variables of instances, and where their code is; a folder of their own, since modules are loaded once. */
type Prepared = { env: Record<string, string>; folder: string };

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
  const bundles = new Map<string, Bundle>();
  for (const name of names)
    bundles.set(name, await bundle(fileURLToPath(new URL(`../../${name}.ts`, import.meta.url))));
  const flush = () =>
    fetch(redis.url, {
      method: 'POST',
      headers: { authorization: 'Bearer secret' },
      body: JSON.stringify(['FLUSHALL']),
    });
  const set = (faults: Faults): Trips => {
    const trips: Trips = { openai: 0, huggingface: 0, redis: 0, neon: 0, qstash: 0 };
    for (const [part, proxy] of proxies) {
      trips[part] = proxy.seen();
      proxy.set(faults[part] ?? { kind: 'none' });
    }
    return trips;
  };
  let generation = 0;

  async function prepare(env: Record<string, string> = {}): Promise<Prepared> {
    set({});
    await flush();
    generation += 1;
    const place = join(folder, `${generation}`);
    for (const [name, { files }] of bundles) await writeFiles(join(place, name), files);
    return {
      folder: place,
      env: {
        ...services,
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
      },
    };
  }

  return {
    prepare,
    async begin(env) {
      const prepared = await prepare(env);
      Object.assign(process.env, prepared.env);
      return loadEndpoints(prepared.folder);
    },
    set,
    async close() {
      await Promise.all([...proxies.values()].map((proxy) => proxy.close()));
      await Promise.all([model.close(), embedder.close(), redis.close()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The instances whose code is in a folder; their variables are this process's. */
export async function loadEndpoints(folder: string): Promise<Endpoints> {
  const load = async (name: keyof Endpoints) =>
    Loaded.parse(await import(pathToFileURL(join(folder, name, 'index.mjs')).href)).default;
  return { recommend: await load('recommend'), search: await load('search') };
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
