import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { BreakerPolicy } from '../../../../_domain/breaker-policy.js';
import { type Listening, listen } from '../../../../_local/listen.js';
import type { Backend } from '../../../../_local/redis/backend.js';
import { connectRemote } from '../../../../_local/redis/remote.js';
import { restHandler } from '../../../../_local/redis/rest.js';
import { startRealRedis, whyNoRedisServer } from '../../../../_local/redis/testing/real-redis-server.js';
import { redisClient } from '../../client.js';
import { redisBreakerConsole } from '../console.js';
import { type Happening, inspect, observed } from './history.fixture.js';
import type { Order } from './worker.fixture.js';

const program = fileURLToPath(new URL('./worker.fixture.ts', import.meta.url));

/** Quick, since here time is real. */
const hasty: BreakerPolicy = {
  ...{ windowMs: 1000, windowSteps: 4, minCalls: 5, failureRate: 0.5, slowRate: 1, slowMs: 60_000 },
  ...{ coolOffMs: 100, coolOffCapMs: 400, jitter: 0.2, permits: 2, leaseMs: 300, successThreshold: 2 },
};

function startProcess(url: string, reporter: string, clockOffMs: number) {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, REDIS_URL: url, REPORTER: reporter, CLOCK_OFF_MS: String(clockOffMs) },
  });
  const waiting: ((answer: unknown) => void)[] = [];
  const { stdin, stdout } = child;
  if (!stdin || !stdout) throw new Error('a process without pipes');
  createInterface({ input: stdout }).on('line', (line) => waiting.shift()?.(JSON.parse(line)));
  stdin.on('error', () => {});
  return {
    reporter,
    order(order: Order): Promise<unknown> {
      const answer = new Promise<unknown>((resolve) => waiting.push(resolve));
      stdin.write(`${JSON.stringify(order)}\n`);
      return answer;
    },
    signal: (signal: NodeJS.Signals) => child.kill(signal),
    async end() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
    },
  };
}
type Running = ReturnType<typeof startProcess>;

const noServer = whyNoRedisServer();
const title = `one circuit, four processes and a redis-server${noServer ? ` (left out: ${noServer})` : ''}`;

describe.skipIf(noServer)(title, { timeout: 120_000 }, () => {
  let real: Awaited<ReturnType<typeof startRealRedis>>;
  let backend: Backend;
  let rest: Listening;
  let history: Happening[];
  let processes: Running[];
  let [name, url] = ['none', ''];
  const offsets = [0, 600_000, -600_000, 0];

  beforeAll(async () => {
    real = await startRealRedis();
    const seen = observed(connectRemote(real.url), () => name);
    ({ backend, history } = seen);
    rest = await listen(restHandler(backend, 'secret'), 0);
    url = `http://127.0.0.1:${rest.port}`;
    processes = offsets.map((off, index) => startProcess(url, `p${index}`, off));
  }, 120_000);
  afterAll(async () => {
    await Promise.all(processes.map((one) => one.end()));
    await rest.close();
    await backend.close();
    await real.stop();
  });

  const all = (order: Order) => Promise.all(processes.map((one) => one.order(order)));
  const read = (policy: BreakerPolicy) =>
    redisBreakerConsole(redisClient({ url, token: 'secret', timeoutMs: 60_000 }), {
      ...{ name, policy, historyKept: 50 },
    }).read();
  async function use(breaker: string, policy: BreakerPolicy) {
    name = breaker;
    history.length = 0;
    await all({ do: 'use', name, policy });
  }

  it('counts 3 × 500 concurrent failures exactly, through a flush of the script cache', async () => {
    const policy = { ...hasty, windowMs: 600_000, failureRate: 1 };
    await use('counted', policy);
    const work = processes.slice(0, 3).map((one) => one.order({ do: 'fail', count: 501 }));
    await expect.poll(() => history.length, { timeout: 60_000 }).toBeGreaterThan(0);
    await backend.pipeline([['SCRIPT', 'FLUSH']]);
    await Promise.all(work);
    expect(await read(policy)).toMatchObject({ state: 'closed', calls: 1503, failureRate: 1500 / 1503 });
  });

  it('lets exactly the permits of 200 concurrent admissions through, with clocks ten minutes off', async () => {
    const policy = { ...hasty, leaseMs: 600_000, failureRate: 0.1 };
    await use('bursts', policy);
    await processes[0]?.order({ do: 'fail', count: 10 });
    await expect.poll(async () => (await read(policy)).state, { timeout: 60_000 }).toBe('half_open');
    const Burst = z.object({ admitted: z.int(), waits: z.array(z.number().positive()) });
    const bursts = z.array(Burst).parse(await all({ do: 'burst', count: 50 }));
    expect(bursts.reduce((sum, { admitted }) => sum + admitted, 0)).toBe(2);
    expect(bursts.flatMap(({ waits }) => waits)).toHaveLength(198);
  });

  it('keeps its promises while processes are killed and stopped and Redis forgets scripts and all', async () => {
    await use('churned', hasty);
    const found = () => inspect(history, hasty.permits, hasty.successThreshold);
    const until = (met: () => boolean) => expect.poll(met, { timeout: 60_000, interval: 5 }).toBe(true);
    const happens = (to: string, more = 1) => {
      const before = found().events.filter((event) => event.to === to).length;
      return until(() => found().events.filter((event) => event.to === to).length >= before + more);
    };
    await all({ do: 'churn', failing: 0.1 });
    await until(() => history.length > 200);
    await all({ do: 'churn', failing: 0.9 });
    await happens('open', 3);

    // A prober is killed, as seen from the server.
    let victim: Running | undefined;
    await until(() => {
      const [reporter] = found().live.values();
      victim = processes.find((one) => one.reporter === reporter);
      return victim !== undefined;
    });
    victim?.signal('SIGKILL');
    processes = processes.filter((one) => one !== victim);
    await happens('open');

    // A process is stopped for longer than a lease, and goes on with what it held.
    const [stopped] = processes;
    stopped?.signal('SIGSTOP');
    await happens('open', 2);
    stopped?.signal('SIGCONT');
    await backend.pipeline([['SCRIPT', 'FLUSH']]);
    await happens('open', 2);
    await backend.pipeline([['FLUSHALL']]);
    await happens('open', 2);

    await all({ do: 'churn', failing: 0 });
    await happens('closed');
    const after = history.length;
    await until(() => history.length > after + 100);
    const Stopped = z.object({ failed: z.array(z.string()) });
    const handedIn = z.array(Stopped).parse(await all({ do: 'stop' }));

    const { faults, events, probes } = found();
    expect(faults).toEqual([]);
    expect((await read(hasty)).state).toBe('closed');
    const arrived = new Set(
      history.flatMap((one) => (one.did === 'record' ? one.reports.map(({ token }) => token) : [])),
    );
    const lost = handedIn.flatMap(({ failed }) => failed).filter((token) => !arrived.has(token));
    expect(lost).toEqual([]);
    console.log(
      `breaker: ${history.length} scripts run by the server, ${probes} probes, ${events.length} transitions, ` +
        `${arrived.size} outcomes, none lost`,
    );
  });
});
