import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Database } from '../../db/client.js';
import { digestOf } from '../../db/import/queued/digest.js';
import { type Feed, feedOf, noteChecked, noteUnchanged } from '../../db/import/queued/feeds.js';
import { wasLastDigest } from '../../db/import/queued/ledger.js';
import { splitFeed } from '../../db/import/queued/split-feed.js';
import { detectFormat, isFormat, readCatalogue } from '../../db/import/read-catalogue.js';
import { TooManyRetired } from '../../db/import/retire.js';
import { UnreadableFile } from '../../db/import/source-row.js';
import { fetchPublic } from '../_adapters/web/fetch-public.js';
import type { QueuePublisher } from '../_domain/ports/queue.js';
import type { MessageOutcome } from '../_domain/queue-message.js';
import { policies } from './policies.js';

type World = {
  db: Database;
  publisher: QueuePublisher;
  now: () => number;
  /** How the internet is reached; tests put theirs in its place. */
  reach?: Parameters<typeof fetchPublic>[2];
};

/** These say nothing about the feed; every other refusal will be the same the next time. */
const passing = new Set([408, 425, 429]);

/**
 * Fetches a feed, unless its server says that it is as it was, and publishes its batches. A version that was taken
 * already is not taken again. Nothing is kept of a fetch that could not be finished: the message comes again.
 */
export async function refreshFeed(world: World, source: string): Promise<MessageOutcome> {
  const feed = await feedOf(world.db, source);
  if (!feed) return { kind: 'poison', reason: `no feed is called ${source}` };
  const folder = await mkdtemp(join(tmpdir(), 'fashiondeck-feed-'));
  try {
    const file = join(folder, 'feed');
    const { mostBytes, fetchMs: timeoutMs } = policies.ingest.feed;
    const fetched = await fetchPublic(
      feed.url,
      {
        headers: conditions(feed),
        ...{ mostBytes, timeoutMs },
        take: async (body, { status }) => {
          if (status === 200) await pipeline(Readable.from(body), createWriteStream(file));
        },
      },
      world.reach,
    );
    if (fetched.kind === 'unreachable') return { kind: 'later', reason: fetched.reason };
    if (fetched.kind === 'refused') return { kind: 'poison', reason: fetched.reason };
    const { status, headers } = fetched;
    if (status === 304) {
      await noteUnchanged(world.db, feed);
      return { kind: 'repeated' };
    }
    if (status !== 200) {
      const kind = status >= 500 || passing.has(status) ? 'later' : 'poison';
      return { kind, reason: `the feed's server answered ${status}` };
    }
    const outcome = await take(world, feed, file);
    const validators = { etag: headers.etag ?? null, lastModified: headers['last-modified'] ?? null };
    if (outcome.kind === 'done') await noteChecked(world.db, feed, validators);
    if (outcome.kind === 'repeated') await noteUnchanged(world.db, feed, validators);
    return outcome;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function conditions({ etag, lastModified }: Feed): Record<string, string> {
  return {
    ...(etag !== null && { 'if-none-match': etag }),
    ...(lastModified !== null && { 'if-modified-since': lastModified }),
  };
}

async function take({ db, publisher, now }: World, feed: Feed, file: string): Promise<MessageOutcome> {
  const { source, url, currency, fullFeed, mostRetired } = feed;
  try {
    const format = isFormat(feed.format) ? feed.format : await detectFormat(file);
    const digest = await digestOf([file], { format, currency, fullFeed });
    if (await wasLastDigest(db, source, digest)) return { kind: 'repeated' };
    const mostCharacters = policies.ingest.feed.mostUnpackedCharacters;
    const split = await splitFeed(db, readCatalogue(file, format, new Map(), { mostCharacters }), {
      ...{ source, currency, fullFeed, format, digest, origin: url, keepSample: false, replace: false },
      mostRetired: mostRetired / 100,
      now: () => new Date(now()),
      publish: publisher.publish,
    });
    return split.kind === 'busy'
      ? { kind: 'later', reason: `another feed of ${source} is under way, from ${split.origin}` }
      : { kind: 'done' };
  } catch (error) {
    // The same words come the next time; the temporary file's name says nothing to anybody.
    if (error instanceof UnreadableFile || error instanceof TooManyRetired)
      return { kind: 'poison', reason: error.message.replaceAll(file, url) };
    throw error;
  }
}
