import { createHmac } from 'node:crypto';
import { Client, Receiver } from '@upstash/qstash';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { connect, type Database } from '../db/client.js';
import { importsUnderWay } from '../db/import/queued/ledger.js';
import { splitFeed } from '../db/import/queued/split-feed.js';
import { asRows } from '../db/import/testing/rows.js';
import { migrate } from '../db/migrate.js';
import { qstashPublisher } from './_adapters/qstash/publisher.js';
import { build } from './_app/deps.js';
import { checkEnv, type Env, readEnv } from './_app/env.js';
import { type Listening, listen } from './_local/listen.js';
import { type RunningPostgres, startPostgres } from './_local/postgres/server.js';
import { type RunningQstash, startQstash } from './_local/qstash/server.js';
import { sign } from './_local/qstash/signature.js';
import ingest from './ingest.js';

const keys = { currentSigningKey: 'sig_current', nextSigningKey: 'sig_next' };
let postgres: RunningPostgres;
let postgresIsUp = true;
let db: Database;
let qstash: RunningQstash;
let client: Client;
let site: Listening;
let webhook: Listening;
let url: string;
/** Statuses in the order of delivery. */
const answers: number[] = [];
const alerts: unknown[] = [];

beforeAll(async () => {
  postgres = await startPostgres();
  await migrate(postgres.databaseUrl);
  db = connect(postgres.databaseUrl);
  qstash = await startQstash({ token: 'secret', ...keys, retryDelayMs: () => 20 });
  client = new Client({ baseUrl: qstash.url, token: 'secret', retry: false });
  site = await listen(async (request) => {
    const answer = await ingest.fetch(request);
    answers.push(answer.status);
    return answer;
  }, 0);
  webhook = await listen(async (request) => {
    alerts.push(await request.json());
    return new Response('thanks');
  }, 0);
  const publicUrl = `http://127.0.0.1:${site.port}`;
  url = `${publicUrl}/api/ingest`;
  Object.assign(process.env, {
    ...{
      DATABASE_URL: postgres.databaseUrl,
      PUBLIC_URL: publicUrl,
      QSTASH_URL: qstash.url,
      QSTASH_TOKEN: 'secret',
    },
    ...{ QSTASH_CURRENT_SIGNING_KEY: keys.currentSigningKey, QSTASH_NEXT_SIGNING_KEY: keys.nextSigningKey },
    ...{ ALERT_WEBHOOK_URL: `http://127.0.0.1:${webhook.port}/alerts`, UPSTASH_REDIS_REST_URL: '' },
  });
}, 60_000);
afterAll(async () => {
  await qstash.close();
  await site.close();
  await webhook.close();
  if (postgresIsUp) await postgres.close();
});
beforeEach(() => {
  answers.length = 0;
});

const gone = { kind: 'import', importId: 1_000_000, digest: 'none', batch: 0, offers: [], rejected: [] };
const text = JSON.stringify(gone);
type Signing = { key?: string; to?: string; body?: string; nowMs?: number };
const signed = ({ key = 'sig_current', to = url, body = text, nowMs = Date.now() }: Signing = {}) =>
  sign(key, { url: to, body: Buffer.from(body), nowMs });
const post = async (
  signature: string | undefined,
  body: string | Uint8Array<ArrayBuffer> = text,
  to = url,
) => {
  const headers = {
    'content-type': 'application/json',
    ...(signature && { 'upstash-signature': signature }),
  };
  const answer = await ingest.fetch(new Request(to, { method: 'POST', body, headers }));
  return { status: answer.status, headers: answer.headers, body: await answer.json() };
};
const refused = { status: 401, body: { code: 'unsigned' } };
const minutes = 60_000;

describe('a message', () => {
  it('signed with the current or the next key for this address is read', async () => {
    expect(await post(signed())).toMatchObject({ status: 489 });
    expect(await post(signed({ key: 'sig_next' }))).toMatchObject({ status: 489 });
  });

  it('that is not signed, or by another, or for another body or address, is refused', async () => {
    expect(await post(undefined)).toMatchObject(refused);
    expect(await post('')).toMatchObject(refused);
    expect(await post('a.b.c')).toMatchObject(refused);
    expect(await post(signed({ key: 'sig_guess' }))).toMatchObject(refused);
    expect(await post(signed(), text.replace('none', 'some'))).toMatchObject(refused);
    expect(await post(signed(), `${text} `)).toMatchObject(refused);
    expect(await post(signed({ to: url.replace('ingest', 'other') }))).toMatchObject(refused);
    expect(await post(signed({ to: 'https://evil.example/api/ingest' }))).toMatchObject(refused);
  });

  it('is held against our own address, whatever host the request names', async () => {
    const elsewhere = 'http://evil.example/api/ingest';
    expect(await post(signed({ to: elsewhere }), text, elsewhere)).toMatchObject(refused);
    expect(await post(signed(), text, elsewhere)).toMatchObject({ status: 489 });
  });

  it('whose signature is over, not yet valid, or without a proper algorithm is refused', async () => {
    expect(await post(signed({ nowMs: Date.now() - 6 * minutes }))).toMatchObject(refused);
    expect(await post(signed({ nowMs: Date.now() + 6 * minutes }))).toMatchObject(refused);
    const [, claims = ''] = signed().split('.');
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    expect(await post(`${none}.${claims}.`)).toMatchObject(refused);
  });

  it('that only the queue itself can have signed, but not as it signs, is not read, and no forgery either', async () => {
    const [, claims = ''] = signed().split('.');
    const { body: _, ...bodiless } = JSON.parse(Buffer.from(claims, 'base64url').toString());
    const head = Buffer.from('{"alg":"HS256","typ":"JWT"}').toString('base64url');
    const open = `${head}.${Buffer.from(JSON.stringify(bodiless)).toString('base64url')}`;
    const mac = createHmac('sha256', 'sig_current').update(open).digest('base64url');
    expect(await post(`${open}.${mac}`)).toMatchObject({ status: 500, body: { code: 'internal' } });
  });

  it('is checked byte by byte: a mark before it, or bytes that are no text, are another body', async () => {
    const marked = `\ufeff${text}`;
    expect(await post(signed(), marked)).toMatchObject(refused);
    const broken = Uint8Array.from([...Buffer.from(text), 0xff]);
    expect(await post(signed({ body: `${text}\ufffd` }), broken)).toMatchObject(refused);
  });

  it('is refused under the keys that ship with the SDK, also where QSTASH_DEV is set', async () => {
    process.env.QSTASH_DEV = 'true';
    try {
      const dev = new Receiver();
      const shipped = 'sig_7kYjw48mhY7kAjqNGcy6cr29RJ6r';
      const token = signed({ key: shipped });
      // The SDK's own receiver takes it there.
      await expect(dev.verify({ signature: token, body: text, url })).resolves.toBe(true);
      expect(await post(token)).toMatchObject(refused);
      expect(await post(signed())).toMatchObject({ status: 489 });
    } finally {
      delete process.env.QSTASH_DEV;
    }
  });

  it('is refused by everybody while a key or our own address is not set, or a key is no secret', () => {
    const complete = {
      ...{
        PUBLIC_URL: 'https://shop.example',
        QSTASH_CURRENT_SIGNING_KEY: 'a',
        QSTASH_NEXT_SIGNING_KEY: 'b',
      },
    };
    const verifierOf = (env: Env) => build(env).verifySignature;
    expect(verifierOf(readEnv(complete))).toBeTypeOf('function');
    for (const name of Object.keys(complete))
      expect(verifierOf(readEnv({ ...complete, [name]: '' }))).toBeUndefined();
    const shipped = { QSTASH_NEXT_SIGNING_KEY: 'sig_5ZB6DVzB1wjE8S6rZ7eenA8Pdnhs' };
    expect(verifierOf(checkEnv({ ...complete, ...shipped }).env)).toBeUndefined();
  });

  it('of more than a megabyte is not read', async () => {
    expect(await post(signed(), 'x'.repeat(1_100_000))).toMatchObject({ status: 413 });
  });
});

describe('through the queue', () => {
  const dead = async () => (await client.dlq.listMessages()).messages;
  const published = () => qstashPublisher({ baseUrl: qstash.url, token: 'secret', ingestUrl: url }).publish;
  const feed = (count: number) =>
    asRows(
      Array.from({ length: count }, (_, n) => ({
        id: `q${n}`,
        title: `Wool coat ${n}`,
        price: `${900 + n}`,
      })),
    );
  const options = () => ({
    ...{
      source: 'queue',
      origin: 'feed.csv',
      format: 'csv',
      currency: 'INR',
      fullFeed: false,
      keepSample: false,
    },
    ...{ replace: false, mostRetired: 0.3, digest: 'one', now: () => new Date(), publish: published() },
  });

  it('a feed is published, delivered, signed, imported, and at its end', async () => {
    expect(await splitFeed(db, feed(620), options())).toMatchObject({ kind: 'published', batches: 2 });
    await expect.poll(() => importsUnderWay(db), { timeout: 25_000 }).toEqual([]);
    const { rows } = await db.execute(sql`SELECT inserted, finished_at FROM imports WHERE source = 'queue'`);
    expect(rows).toMatchObject([{ inserted: 620 }]);
    await expect.poll(() => answers, { timeout: 20_000 }).toEqual([200, 200]);
  });

  it('a replayed delivery is answered, and changes nothing', async () => {
    const { rows } = await db.execute(sql`SELECT id, digest FROM imports WHERE source = 'queue'`);
    const [{ id, digest } = {}] = rows;
    const body = JSON.stringify({ ...gone, importId: Number(id), digest });
    const version = () => db.execute(sql`SELECT value FROM facts WHERE name = 'catalogue_version'`);
    const before = (await version()).rows;
    for (let again = 0; again < 2; again += 1)
      expect(await post(signed({ body }), body)).toMatchObject({
        status: 200,
        body: { outcome: 'outdated' },
      });
    expect((await version()).rows).toEqual(before);
  });

  it('what no release will ever understand is a dead letter at once, and an alert at the webhook', async () => {
    const letter = { url, body: { kind: 'party' }, retries: 3, failureCallback: url };
    const { messageId } = await client.publishJSON(letter);
    await expect
      .poll(() => alerts, { timeout: 20_000 })
      .toMatchObject([{ kind: 'dead-letter', status: 489, retried: 0, sourceMessageId: messageId }]);
    expect(await dead()).toMatchObject([{ messageId, responseStatus: 489 }]);
    await expect.poll(() => answers, { timeout: 20_000 }).toEqual([489, 200]);
  });
});

it('while the database is gone a message is neither lost nor poison: it is asked for again, and then kept', async () => {
  await postgres.close();
  postgresIsUp = false;
  expect(await post(signed())).toMatchObject({ status: 503, body: { code: 'unavailable', retryable: true } });
  const { messageId } = await client.publishJSON({ url, body: gone, retries: 2 });
  const kept = async () =>
    (await client.dlq.listMessages()).messages.filter((one) => one.messageId === messageId);
  await expect.poll(kept, { timeout: 20_000 }).toMatchObject([{ responseStatus: 503, maxRetries: 2 }]);
  expect(answers).toEqual([503, 503, 503]);
});
