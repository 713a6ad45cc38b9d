import { policies } from '../../_app/policies.js';
import { HealthAnswer } from '../../_domain/health.js';
import { readJson } from '../ask.js';
import { inTime, type Promised, rightlyNamed, shoppersKept, within } from './promises.js';
import type { Scene } from './run.js';

/** Above what the drill's own shoppers ask, so that only the greedy caller meets it. */
const callsPerMinute = 150;
/** Waiting longer for a Redis that hangs would be what is measured. */
export const redisSettings = { RATE_LIMIT_PER_MINUTE: `${callsPerMinute}`, REDIS_TIMEOUT_MS: '1000' };
/** An instance asks again this often, and the health page is read in between. */
const backMs = policies.breaker.store.lostForMs + 5000;
const patienceMs = 60_000;
const enough = 12;

/** Redis takes what it is sent and never answers, then answers again. */
export async function redisOutage({ stack, answers, enter, until, mlHealth }: Scene): Promise<Promised[]> {
  const store = async () => (await mlHealth()).store;
  const count = (phase: 'before' | 'outage' | 'after') => within(answers, phase).length;
  await until('whole answers', patienceMs, () => count('before') >= enough);

  enter('outage', 'Redis hangs');
  stack.breakWay('redis', { kind: 'hang' });
  const local = await until('circuits to be local', backMs, async () => (await store()) === 'local');
  const health = await readJson(new URL('/api/health', stack.site), HealthAnswer, [200, 503]);
  const greedy = await letThrough(stack.site);
  await until('answers without it', patienceMs, () => count('outage') >= 2 * enough);

  enter('recovery', 'Redis answers again');
  stack.mend();
  const whole = (from: number) =>
    answers.slice(from).some(({ degraded }) => degraded.every(({ part }) => part !== 'rate-limit'));
  const from = answers.length;
  const shared = await until('limits and circuits to be shared', backMs * 2, async () => {
    return whole(from) && (await store()) === 'redis';
  });
  enter('after', 'limits and circuits are shared');
  await until('whole answers', patienceMs, () => count('after') >= enough);
  return [
    ...shoppersKept(answers),
    rightlyNamed(answers, {
      what: ['recommend', 'search'],
      parts: ['rate-limit', 'cache'],
      reasons: ['timeout', 'error'],
    }),
    inTime('/api/ml/health says store local', local, backMs),
    {
      promise: '/api/health warns of redis, and does not fail',
      held: health.status === 'warn' && health.checks.redis?.status === 'warn',
      measured: `${health.status}, redis ${health.checks.redis?.status}`,
    },
    {
      promise: `one caller is still stopped past ${callsPerMinute} calls a minute, by the instance alone`,
      held: greedy.refused && greedy.calls >= callsPerMinute,
      measured: `${greedy.calls} let through, then ${greedy.refused ? '429' : 'still more'}`,
    },
    inTime('limits and circuits are shared again once Redis is back,', shared, backMs),
  ];
}

/** How many calls one greedy caller gets through, until he is told 429 or has made as many as a sliding window may let by. */
async function letThrough(site: URL): Promise<{ calls: number; refused: boolean }> {
  let calls = 0;
  let refused = false;
  const caller = async () => {
    while (!refused && calls <= 2 * callsPerMinute) {
      const answer = await fetch(new URL('/api/out/no-such-product', site), { redirect: 'manual' });
      await answer.arrayBuffer();
      if (answer.status === 429) refused = true;
      else calls += 1;
    }
  };
  await Promise.all(Array.from({ length: 30 }, caller));
  return { calls, refused };
}
