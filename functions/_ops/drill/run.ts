import { setTimeout as sleep } from 'node:timers/promises';
import { MlHealthAnswer } from '../../_domain/ml-health.js';
import { readJson } from '../ask.js';
import type { Progress } from '../progress.js';
import { outBefore, type Promised } from './promises.js';
import { type Phase, type Shoppers, sendShoppers } from './shoppers.js';
import { type DrillStack, startDrillStack } from './stack.js';

/** What a drill has at hand while shoppers ask. */
export type Scene = {
  stack: DrillStack;
  answers: Shoppers['answers'];
  /** Begins a phase, and says so. */
  enter(phase: Phase, what: string): void;
  /** How long it took until something held, in ms; null when it did not within `mostMs`, or the drill was stopped. */
  until(what: string, mostMs: number, holds: () => Promise<boolean> | boolean): Promise<number | null>;
  mlHealth(): Promise<MlHealthAnswer>;
};

type Told = { progress: Pick<Progress, 'say' | 'show'>; signal: AbortSignal };

const lookEveryMs = 100;
/** Two wishes and two searches: enough evidence for a circuit in seconds, and little for one small machine. */
const perSecond = 3;
/** The first of each kind load what the others find loaded. */
const warmUp = 4;
const warmMs = 60_000;
/** Server, network and shoppers share this machine: what is slow here is not to be taken for what is gone. */
const patient = { DATABASE_TIMEOUT_MS: '60000', REDIS_TIMEOUT_MS: '5000' };

/** What a drill promises and whether that held, and what was out of its limits before anything was taken away. */
export type Drilled = { promises: Promised[]; outBefore?: string | undefined };

/** Runs a drill on a stack of its own, while shoppers ask. */
export async function runDrill(
  settings: Record<string, string>,
  { progress, signal }: Told,
  play: (scene: Scene) => Promise<Promised[]>,
): Promise<Drilled> {
  progress.say('starting a stack of its own: what the environment names is not touched');
  const stack = await startDrillStack({ ...patient, ...settings });
  let phase: Phase = 'start';
  const shoppers = sendShoppers(stack.site, perSecond, () => phase);
  const scene: Scene = {
    stack,
    answers: shoppers.answers,
    enter(next, what) {
      phase = next;
      progress.say(what);
    },
    async until(what, mostMs, holds) {
      const started = performance.now();
      const took = () => performance.now() - started;
      while (!signal.aborted && took() < mostMs) {
        if (await holds()) return took();
        progress.show(`waiting for ${what}; answers`, shoppers.answers.length, null);
        await sleep(lookEveryMs);
      }
      return null;
    },
    mlHealth: () => readJson(new URL('/api/ml/health', stack.site), MlHealthAnswer),
  };
  try {
    await scene.until('the first answers', warmMs, () => shoppers.answers.length >= warmUp);
    scene.enter('before', 'everything is there');
    const promises = await play(scene);
    return { promises, outBefore: outBefore(shoppers.answers) };
  } finally {
    await shoppers.leave();
    await stack.close();
  }
}
