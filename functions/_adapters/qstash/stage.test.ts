import { Client } from '@upstash/qstash';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../_local/listen.js';
import { type RunningQstash, startQstash } from '../../_local/qstash/server.js';
import { qstashAlerts } from './alerts.js';
import { deadLetters } from './dead-letters.js';
import { qstashPublisher } from './publisher.js';
import { qstashQueue } from './queue.js';
import { feedSchedules } from './schedules.js';
import { staged, unstaged } from './stage.js';

/** Production, and two previews of which one's name begins with the other's. */
const stages = [undefined, 'pr-1', 'pr-12'];

let qstash: RunningQstash;
let endpoint: Listening;
const arrived: string[] = [];
beforeAll(async () => {
  qstash = await startQstash({
    ...{ token: 'secret', currentSigningKey: 'sig_1', nextSigningKey: 'sig_2', retryDelayMs: () => 0 },
  });
  // Refused for good: every message becomes a dead letter at once.
  endpoint = await listen(async (request) => {
    arrived.push(await request.text());
    return new Response(null, { status: 489, headers: { 'upstash-nonretryable-error': 'true' } });
  }, 0);
});
afterAll(async () => {
  await qstash.close();
  await endpoint.close();
});

/** Every stage has an address of its own. */
const ingestUrlOf = (stage?: string) =>
  `http://${stage ? '127.0.0.1' : 'localhost'}:${endpoint.port}/api/ingest`;
const access = (stage?: string) => ({
  ...{ baseUrl: qstash.url, token: 'secret', stage, ingestUrl: ingestUrlOf(stage) },
});
const account = () => new Client({ baseUrl: qstash.url, token: 'secret' });

describe('a stage on a QStash account that others use too', () => {
  it('names what it makes by itself, and knows it again', () => {
    for (const stage of stages)
      for (const other of stages)
        expect([stage, other, unstaged(stage, staged(other, 'ingest'))]).toEqual([
          ...[stage, other, stage === other ? 'ingest' : undefined],
        ]);
  });

  it('publishes into its own queue what another has published under the same deduplication id', async () => {
    for (const stage of stages)
      await qstashPublisher(access(stage)).publish(
        { kind: 'refresh', source: stage ?? 'production' },
        'same',
      );
    const queues = (await account().queue().list()).map(({ name }) => name);
    expect(queues.sort()).toEqual(['ingest', 'stage-pr-12_ingest', 'stage-pr-1_ingest']);
    const sources = () => arrived.flatMap((body) => JSON.parse(body).source ?? []).sort();
    await expect.poll(sources, { timeout: 20_000 }).toEqual(['pr-1', 'pr-12', 'production']);
  });

  it('sees its own dead letters only, alerts among them', async () => {
    const webhookUrl = `http://127.0.0.1:${endpoint.port}/alerts`;
    for (const stage of stages)
      await qstashAlerts({ ...access(stage), webhookUrl }).deadLetter({
        ...{ kind: 'alert', dlqId: 'dlq_1', status: 500, retried: 3 },
        ...{ sourceMessageId: 'msg_1', url: webhookUrl },
      });
    for (const stage of stages.slice(1)) {
      const urls = async () =>
        (await deadLetters(access(stage)).list()).map(({ url }) => new URL(url).pathname);
      await expect.poll(urls, { timeout: 20_000 }).toEqual(['/api/ingest', '/alerts']);
    }
    // Every failure callback is refused too: production sees its own message, its callback, and its alert.
    const all = async () => (await account().dlq.listMessages()).messages.length;
    await expect.poll(all, { timeout: 20_000 }).toBe(9);
    const urls = (await deadLetters(access()).list()).map(({ url }) => url);
    expect(urls.sort()).toEqual([webhookUrl, ingestUrlOf(), ingestUrlOf()].sort());
    expect(await qstashQueue(access('pr-1')).deadLetters()).toBe(2);
  });

  it('counts what waits in its own queue only', async () => {
    const ours = account().queue({ queueName: staged('pr-1', 'ingest') });
    await ours.pause();
    await ours.enqueueJSON({ url: 'https://shop.example/', body: {} });
    const waiting = (stage?: string) => qstashQueue(access(stage)).waiting();
    expect(await Promise.all([waiting(), waiting('pr-12'), waiting('pr-1')])).toEqual([0, 0, 1]);
  });

  it('has timetables of its own for a feed of the same name', async () => {
    const of = (stage?: string) => feedSchedules({ ...access(stage), ingestUrl: ingestUrlOf(stage) });
    for (const [hour, stage] of stages.entries()) await of(stage).put('the shop', `0 ${hour} * * *`);
    for (const [hour, stage] of stages.entries())
      expect(await of(stage).list()).toMatchObject([{ source: 'the shop', cron: `0 ${hour} * * *` }]);
    await of('pr-1').remove('the shop');
    expect((await Promise.all(stages.map((stage) => of(stage).list()))).map(({ length }) => length)).toEqual([
      ...[1, 0, 1],
    ]);
  });
});
