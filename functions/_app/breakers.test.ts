import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { redisClient } from '../_adapters/redis/client.js';
import type { Transition } from '../_domain/breaker.js';
import { settled } from '../_http/after-response.js';
import { startRedis } from '../_local/redis/server.js';
import { providerBreakers } from './breakers.js';
import { policies } from './policies.js';
import { warnSeldom } from './warn-seldom.js';

const closers: (() => unknown)[] = [];
afterEach(async () => {
  await settled();
  vi.restoreAllMocks();
  for (const close of closers.splice(0)) await close();
});

/** An address behind which every request meets `answer`. */
async function serverThat(answer: (response: ServerResponse) => void): Promise<string> {
  const server: Server = createServer((_, response) => answer(response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
}

const faults: Record<string, () => Promise<string>> = {
  'refuses connections': async () => 'http://127.0.0.1:1',
  hangs: () => serverThat(() => {}),
  'is slower than its time limit': () =>
    serverThat((response) => {
      const late = setTimeout(() => response.end('[{"result":"late"}]'), 30_000);
      response.on('close', () => clearTimeout(late));
    }),
  'stops in the middle of its answer': () =>
    serverThat((response) => {
      response.writeHead(200).write('[{"resu');
    }),
  'answers garbage': () => serverThat((response) => response.end('<html>sorry</html>')),
  'answers JSON that no script of ours returns': () =>
    serverThat((response) => response.end('[{"result":["yes",[1]]}]')),
  'answers null, as if no key were there': () => serverThat((response) => response.end('[{"result":null}]')),
  'knows another token': async () => {
    const redis = await startRedis({ token: 'another' });
    closers.push(redis.close);
    return redis.url;
  },
};

const shortTimes = { waited: policies.redis.timeoutMs, background: 300 };
/** For what is to hold on a machine that is busy with other tests too. */
const longTimes = { waited: 20_000, background: 20_000 };

function world(url: string, timeoutMs: { waited: number; background: number } = shortTimes, losing = 0) {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((line) => lines.push(String(line)));
  const client = (timeoutMs: number) => redisClient({ url, token: 'secret', timeoutMs });
  const redis = { waited: client(timeoutMs.waited), background: client(timeoutMs.background) };
  const alerted: string[] = [];
  let toLose = losing;
  const circuit = async (breaker: string, { from, to }: Transition) => {
    if (toLose-- > 0) throw new Error('the queue is gone');
    alerted.push(`${breaker} ${from} ${to}`);
  };
  return {
    ...providerBreakers({ instance: 'one', redis, alerts: { circuit }, warn: warnSeldom }),
    lines,
    alerted,
  };
}

describe('the circuits when Redis', () => {
  it.each(Object.entries(faults))('%s: calls go on, and the instance judges alone', async (_, meet) => {
    const { breakers, readBreakers, lines } = world(await meet());
    const call = async () => {
      const admission = await breakers.openai.admit();
      if (admission.kind === 'admitted') {
        await breakers.openai.record(admission.ticket, { kind: 'failure', ms: 5 });
      }
      return admission;
    };
    expect(await call()).toMatchObject({ kind: 'admitted', ticket: { onlyHere: true } });
    expect((await breakers.huggingface.admit()).kind).toBe('admitted');
    for (let more = 1; more < policies.breaker.openai.minCalls; more++) await call();
    expect((await call()).kind).toBe('refused');
    expect(await readBreakers()).toMatchObject({
      openai: { store: 'local', reading: { state: 'open', history: [{ to: 'open' }] } },
      huggingface: { store: 'local', reading: { state: 'closed', calls: 0 } },
    });
    expect(lines.filter((line) => line.includes('circuits are local'))).toHaveLength(1);
    expect(lines.join()).not.toContain('secret');
  });

  it('is gone costs a call no more than 150 ms: that is where the client gives up', () => {
    expect(policies.redis.timeoutMs).toBeLessThan(150);
  });

  it('is not set up: the instance judges alone, without a warning', async () => {
    const { breakers, readBreakers } = providerBreakers({
      ...{ instance: 'one', redis: undefined, alerts: undefined, warn: warnSeldom },
    });
    expect((await breakers.openai.admit()).kind).toBe('admitted');
    expect((await readBreakers()).openai.store).toBe('local');
  });
});

describe('the circuits with Redis', () => {
  it('are seen alike by every instance, and each transition is told once', async () => {
    const redis = await startRedis({ token: 'secret' });
    closers.push(redis.close);
    const [one, other] = [world(redis.url, longTimes), world(redis.url, longTimes)];
    for (let call = 0; call < policies.breaker.openai.minCalls; call++) {
      const breaker = (call % 2 ? one : other).breakers.openai;
      const admission = await breaker.admit();
      if (admission.kind === 'admitted') await breaker.record(admission.ticket, { kind: 'failure', ms: 5 });
      await settled();
    }
    expect((await one.breakers.openai.admit()).kind).toBe('refused');
    expect((await other.breakers.openai.admit()).kind).toBe('refused');
    expect(await one.readBreakers()).toEqual(await other.readBreakers());
    expect(await one.readBreakers()).toMatchObject({
      openai: { store: 'redis', reading: { state: 'open' } },
      huggingface: { store: 'redis', reading: { state: 'closed' } },
    });
    const told = other.lines.filter((line) => line.includes('"message":"circuit"'));
    expect(told).toHaveLength(1);
    await settled();
    expect([...one.alerted, ...other.alerted]).toEqual(['openai closed open']);
  });

  it.each([
    [1, 'is published again', ['openai closed open'], 0],
    [2, 'is lost, and logged, where that is not taken either', [], 1],
  ])('of which the alert was not taken %i times: it %s', async (losing, _, alerted, lost) => {
    const redis = await startRedis({ token: 'secret' });
    closers.push(redis.close);
    const one = world(redis.url, longTimes, losing);
    for (let call = 0; call < policies.breaker.openai.minCalls; call++) {
      const admission = await one.breakers.openai.admit();
      if (admission.kind === 'admitted')
        await one.breakers.openai.record(admission.ticket, { kind: 'failure', ms: 5 });
      await settled();
    }
    await settled();
    expect(one.alerted).toEqual(alerted);
    expect(one.lines.filter((line) => line.includes('alert lost'))).toHaveLength(lost);
  });
});
