import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fault, startFaultProxy } from '../../_local/faults/proxy.js';
import { startScriptedServer } from '../../_local/models/scripted-server.js';
import { scriptedStylist } from '../../_local/models/scripted-stylist.js';
import { startServices } from '../../_local/start-services.js';
import { startSite } from '../../_local/start-site.js';

/** What a drill can take away. */
type Part = 'openai' | 'redis';

/** A whole FashionDeck of its own, between which and its model provider and Redis something can be put. */
export type DrillStack = {
  site: URL;
  breakWay(to: Part, fault: Fault): void;
  mend(): void;
  close(): Promise<void>;
};

/**
 * Starts services, a scripted provider, a fault proxy before each of the two that are taken away, and the site behind
 * them, in a folder that is thrown away. Nothing of it comes from the environment, so nothing else can be hurt.
 */
export async function startDrillStack(settings: Record<string, string>): Promise<DrillStack> {
  const folder = await mkdtemp(join(tmpdir(), 'fashiondeck-drill-'));
  const closing: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
  const close = async () => {
    for (const stop of closing.toReversed()) await stop();
  };
  try {
    const services = await startServices({ DATA_DIR: join(folder, 'services') });
    closing.push(services.close);
    const model = await startScriptedServer(scriptedStylist);
    closing.push(model.close);
    const before = async (address: string) => {
      const proxy = await startFaultProxy({ port: Number(new URL(address).port) });
      closing.push(proxy.close);
      return { proxy, url: `http://127.0.0.1:${proxy.port}` };
    };
    const openai = await before(model.url);
    const redis = await before(services.env.UPSTASH_REDIS_REST_URL ?? '');
    const site = await startSite(folder, {
      ...services.env,
      ...{ DATA_DIR: join(folder, 'site'), UPSTASH_REDIS_REST_URL: redis.url },
      ...{ OPENAI_API_KEY: 'sk-of-a-drill', OPENAI_BASE_URL: openai.url },
      ...settings,
    });
    closing.push(site.close);
    site.log.resume();
    const proxies = { openai: openai.proxy, redis: redis.proxy };
    return {
      site: new URL(site.url),
      breakWay: (to, fault) => proxies[to].set(fault),
      mend: () => Object.values(proxies).forEach((proxy) => void proxy.set({ kind: 'none' })),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
