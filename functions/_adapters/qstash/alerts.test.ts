import { afterEach, expect, it } from 'vitest';
import type { Transition } from '../../_domain/breaker.js';
import { listen } from '../../_local/listen.js';
import { startQstash } from '../../_local/qstash/server.js';
import { qstashAlerts } from './alerts.js';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const opened: Transition = {
  ...{ at: '2026-03-01T10:00:00.000Z', from: 'closed', to: 'open', reason: '6 of 6 calls failed' },
  ...{ reporter: 'one', generation: 7, until: '2026-03-01T10:00:30.000Z' },
};

it('a transition is one alert at the webhook, however many instances publish it', async () => {
  const arrived: unknown[] = [];
  const webhook = await listen(async (request) => {
    arrived.push(await request.json());
    return new Response('thanks');
  }, 0);
  const qstash = await startQstash({ token: 'secret', currentSigningKey: 'sig_1', nextSigningKey: 'sig_2' });
  closers.push(qstash.close, webhook.close);
  const webhookUrl = `http://127.0.0.1:${webhook.port}/alerts`;
  const alerts = () => qstashAlerts({ baseUrl: qstash.url, token: 'secret', webhookUrl });
  const half: Transition = { ...opened, from: 'open', to: 'half_open' };
  await Promise.all([1, 2, 3].map(() => alerts().circuit('openai', opened)));
  await Promise.all([1, 2].map(() => alerts().circuit('openai', half)));
  await alerts().circuit('huggingface', opened);
  await expect.poll(() => arrived.length, { timeout: 20_000 }).toBe(3);
  const alert = { kind: 'circuit', breaker: 'openai', ...opened };
  expect(arrived).toContainEqual(alert);
  expect(arrived).toContainEqual({ ...alert, from: 'open', to: 'half_open' });
  expect(arrived).toContainEqual({ ...alert, breaker: 'huggingface' });
});
