import { RecommendAnswer } from '../../_domain/answers.js';
import { HealthAnswer } from '../../_domain/health.js';
import { readJson } from '../ask.js';
import type { RotatableKey } from './keys.js';

const wish = { prompt: 'something elegant for a gallery opening, nothing loud', count: 2 };

/** Whether a deployment works with its key, in words of its own: by its health, or by an answer that uses the key. */
export async function worksDeployed(
  site: URL,
  { shown }: RotatableKey,
): Promise<{ ok: boolean; seen: string }> {
  if ('check' in shown) {
    const health = await readJson(new URL('/api/health', site), HealthAnswer, [200, 503]);
    const { status, output } = health.checks[shown.check];
    // Dead letters are no fault of the key: the queue was asked and told of them.
    return { ok: status === 'pass' || /dead letters/.test(output), seen: `${shown.check} ${output}` };
  }
  // The seed keeps the answer out of caches: the key is to be used.
  const answer = await readJson(new URL('/api/recommend', site), RecommendAnswer, [200], {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...wish, prompt: `${wish.prompt} ${Date.now() % 997}` }),
  });
  const lacking = answer.degraded.filter(({ part }) => shown.lacks.includes(part));
  const seen = lacking.map(({ part, reason }) => `${part} ${reason}`).join(', ');
  return { ok: lacking.length === 0, seen: seen || `${shown.lacks.join(' and ')} took part in an answer` };
}
