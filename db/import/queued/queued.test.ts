import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { type ImportMessage, QueueMessage } from '../../../functions/_domain/queue-message.js';
import { declareComplete, isComplete } from '../../embed/declare-complete.js';
import { ownDatabase } from '../../testing/own-database.js';
import { importRows } from '../import.js';
import { type Fields, UnreadableFile } from '../source-row.js';
import { checksum } from '../testing/checksum.js';
import { asRows } from '../testing/rows.js';
import { importBatch } from './import-batch.js';
import { importsUnderWay } from './ledger.js';
import { type SplitOptions, splitFeed } from './split-feed.js';

const db = await ownDatabase();

const shirt = (n: number, price = 500): Fields => ({
  id: `p${n}`,
  title: `Cotton shirt ${n}`,
  price: `${price + n}`,
});
const shirts = (count: number, price?: number) => Array.from({ length: count }, (_, n) => shirt(n, price));

let minute = 0;
const options = (source: string): SplitOptions => ({
  ...{ source, origin: 'feed.csv', format: 'csv', fullFeed: false, keepSample: true, replace: false },
  ...{ digest: '', currency: 'INR', mostRetired: 0.3 },
  now: () => new Date(Date.UTC(2026, 1, 1, 0, minute++)),
  publish: async () => undefined,
});
/** Splits a feed and keeps its messages, as they come out of the queue, and what they were published as. */
async function split(source: string, rows: readonly Fields[], changed: Partial<SplitOptions> = {}) {
  const messages: ImportMessage[] = [];
  const ids: string[] = [];
  const result = await splitFeed(db, asRows(rows), {
    ...options(source),
    digest: JSON.stringify(rows).length.toString(),
    publish: async (message, id) => {
      messages.push(deliverable(message));
      ids.push(id);
    },
    ...changed,
  });
  return { result, messages, ids };
}

/** What is published survives JSON and is read back as one of the messages that are known. */
function deliverable(message: ImportMessage): ImportMessage {
  const read = QueueMessage.parse(JSON.parse(JSON.stringify(message)));
  if (read.kind !== 'import') throw new Error('another kind');
  return read;
}

const kinds = async (messages: readonly ImportMessage[]) => {
  const outcomes: string[] = [];
  for (const message of messages) outcomes.push((await importBatch(db, message)).kind);
  return outcomes;
};
const open = async () => (await importsUnderWay(db)).map(({ source }) => source);
const version = async () =>
  (await db.execute(sql`SELECT value FROM facts WHERE name = 'catalogue_version'`)).rows[0]?.value;

describe('a feed through the queue', () => {
  it('in any order, twice and at once ends in the table of a direct import, with exact counts', async () => {
    const rows = [...shirts(1100), { ...shirt(3), sizes: 'M' }, { id: 'x', title: 'Hat' }, {}, shirt(5)];
    await importRows(db, asRows(rows), {
      ...{ source: 'plain', currency: 'INR', keepSample: true, now: () => new Date() },
    });
    const { messages, result } = await split('queued', rows);
    expect(result).toMatchObject({ kind: 'published', read: 1104, batches: 3, rejected: 2 });
    const mixed = [...messages, ...messages].reverse();
    const outcomes = await Promise.all(mixed.map((message) => importBatch(db, message)));
    expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(3);
    const [plain, queued] = [await checksum(db, 'plain'), await checksum(db, 'queued')];
    expect(queued.counts).toEqual(plain.counts);
    expect(await titles('queued')).toEqual(await titles('plain'));
    expect(queued.quarantine.split(' rows')[0]).toBe('2');
    const before = await version();
    expect(await kinds(messages)).toEqual(['outdated', 'outdated', 'outdated']);
    expect(await version()).toBe(before);
  });

  it('sees again what has not changed', async () => {
    await kinds((await split('seen', shirts(2))).messages);
    const { messages } = await split('seen', [shirt(0), shirt(1, 600)]);
    expect(await kinds(messages)).toEqual(['done']);
    const { rows } = await db.execute(sql`
      SELECT external_id, seen_at > as_of AS later FROM products p JOIN sightings s ON s.product_id = p.id
      WHERE source = 'seen'`);
    expect(rows).toEqual([{ external_id: 'p0', later: true }]);
  });

  it('quarantines every row that names no product, however many', async () => {
    const nameless = Array.from({ length: 5_001 }, (_, n) => ({ price: `${n}` }));
    const { messages, result } = await split('nameless', [shirt(1), ...nameless]);
    expect(result).toMatchObject({ kind: 'published', read: 5_002, batches: 11, rejected: 5_001 });
    expect(new Set(await kinds(messages))).toEqual(new Set(['done']));
    expect((await checksum(db, 'nameless')).quarantine.split(' rows')[0]).toBe('5001');
  });

  it('whose splitter dies after any batch is taken up again and makes the same batches', async () => {
    const rows = shirts(1300);
    const whole = await split('whole', rows);
    const dying = { left: 2 };
    const first: ImportMessage[] = [];
    const death = split('dying', rows, {
      publish: async (message) => {
        if (dying.left-- === 0) throw new Error('killed');
        first.push(deliverable(message));
      },
    });
    await expect(death).rejects.toThrow('killed');
    expect(await kinds(first.slice(0, 1))).toEqual(['done']);
    const again = await split('dying', rows);
    expect(again.messages.map(({ batch }) => batch)).toEqual([1, 2]);
    expect(
      [...first.slice(0, 1), ...again.messages].map(({ offers, rejected }) => ({ offers, rejected })),
    ).toEqual(whole.messages.map(({ offers, rejected }) => ({ offers, rejected })));
    expect(await open()).toContain('dying');
    await kinds(again.messages);
    expect(await open()).not.toContain('dying');
  });

  it('retires what a full feed no longer names once its last batch is in, and not before', async () => {
    await importRows(db, asRows(shirts(10)), { source: 'full', currency: 'INR', now: () => new Date(0) });
    const { messages } = await split('full', shirts(8, 600), { fullFeed: true });
    expect(await live('full')).toBe(10);
    expect(await kinds(messages)).toEqual(['done']);
    expect(await live('full')).toBe(8);
    const refused = split('full', shirts(2), { fullFeed: true });
    await expect(refused).rejects.toThrow('lacks 6 of the 8 live products');
  });

  it('lets the sample step aside with its first batch that holds a good row, and leaves it where it is kept', async () => {
    const sampled = () =>
      importRows(db, asRows(shirts(3)), { source: 'house', currency: 'INR', now: () => new Date() });
    await sampled();
    const nameless = Array.from({ length: 500 }, (_, n) => ({ price: `${n}` }));
    await kinds((await split('kept', shirts(1))).messages);
    expect(await live('house')).toBe(3);
    const { messages } = await split('real', [...nameless, ...shirts(600)], { keepSample: false });
    const left: number[] = [];
    for (const message of messages) {
      await importBatch(db, message);
      left.push(await live('house'));
    }
    expect(left).toEqual([3, 0, 0]);
    await sampled();
    await kinds(messages.slice(1, 2));
    expect(await live('house')).toBe(3);
  });

  it('with new prices alone leaves the vectors of a model as good as they were, and one with new words does not', async () => {
    const complete = async () =>
      (await db.execute(sql`SELECT ${isComplete(sql`'hf:one'`)} AS complete`)).rows[0]?.complete;
    await kinds((await split('placed', shirts(5))).messages);
    await db.execute(sql`UPDATE products SET model_space = 'hf:one', model_of = md5(search_text)`);
    await db.execute(declareComplete('hf:one'));
    expect(await complete()).toBe(true);
    await kinds((await split('placed', shirts(5, 600), { digest: 'dearer' })).messages);
    expect(await complete()).toBe(true);
    await kinds((await split('placed', shirts(6, 600), { digest: 'one more' })).messages);
    expect(await complete()).toBe(false);
  });

  it('has no effect any more once a newer version of it is under way, nor one of another database', async () => {
    const old = await split('prices', shirts(3, 900));
    const newer = await split('prices', shirts(3, 1_000), { digest: 'newer' });
    expect(await kinds(newer.messages)).toEqual(['done']);
    expect(await kinds(old.messages)).toEqual(['outdated']);
    expect((await titles('prices')).map(({ price }) => price)).toEqual(['100000', '100100', '100200']);
    const [message] = newer.messages;
    if (!message) throw new Error('no message');
    expect(await importBatch(db, { ...message, digest: 'elsewhere' })).toMatchObject({ kind: 'poison' });
  });

  it('leaves alone what another run has written, seen or retired since it began', async () => {
    const direct = (rows: readonly Fields[], fullFeed = false) =>
      importRows(db, asRows(rows), {
        ...{ source: 'late', currency: 'INR', keepSample: true, fullFeed },
        now: options('late').now,
      });
    const prices = async () => (await titles('late')).map(({ price }) => price);
    await direct([...shirts(10, 500)]);
    const late = await split('late', shirts(8, 900), { fullFeed: true });
    // Written: 0. Seen: 1 and 9. Retired: 2.
    await direct([shirt(0, 700), ...shirts(10).slice(3), shirt(1)], true);
    await db.execute(sql`DELETE FROM sightings WHERE product_id IN (
      SELECT id FROM products WHERE source = 'late' AND external_id NOT IN ('p1', 'p9'))`);
    expect(await kinds(late.messages)).toEqual(['done']);
    const priced = ['70000', '50100', '50200', '90300', '90400', '90500', '90600', '90700', '50800', '50900'];
    expect(await prices()).toEqual(priced);
    const { rows } = await db.execute(sql`
      SELECT external_id FROM products WHERE source = 'late' AND retired_at IS NOT NULL ORDER BY id`);
    expect(rows.map((row) => row.external_id).sort()).toEqual(['p2', 'p8']);
    const counts = await db.execute(sql`
      SELECT inserted, updated, unchanged, retired FROM imports WHERE source = 'late' AND digest IS NOT NULL`);
    expect(counts.rows).toEqual([{ inserted: 0, updated: 5, unchanged: 3, retired: 1 }]);
  });

  it('is not held up by what a clock ahead of the database has written', async () => {
    await importRows(db, asRows(shirts(1)), {
      ...{ source: 'ahead', currency: 'INR', keepSample: true },
      now: () => new Date('2999-01-01T00:00:00Z'),
    });
    await kinds((await split('ahead', shirts(1, 900), { fullFeed: true })).messages);
    expect((await titles('ahead')).map(({ price }) => price)).toEqual(['90000']);
  });

  it('waits for another feed of its source, unless it is to take its place', async () => {
    const first = await split('both', shirts(2));
    const second = await split('both', shirts(1), { origin: 'other.csv' });
    expect([second.result, second.messages]).toEqual([{ kind: 'busy', origin: 'feed.csv' }, []]);
    const third = await split('both', shirts(1), { origin: 'other.csv', replace: true });
    expect(third.messages).toHaveLength(1);
    expect(await kinds(first.messages)).toEqual(['outdated']);
  });

  it('of which nothing can be published does not stand in the way of another of its source', async () => {
    await kinds((await split('cut', shirts(8))).messages);
    const short = split('cut', shirts(2), { fullFeed: true, digest: 'short', origin: 'short.csv' });
    await expect(short).rejects.toThrow('lacks 6 of the 8');
    async function* torn() {
      yield* asRows(shirts(1));
      throw new UnreadableFile('line 3: this is no CSV');
    }
    const unreadable = splitFeed(db, torn(), { ...options('cut'), digest: 'torn', origin: 'torn.csv' });
    await expect(unreadable).rejects.toThrow('no CSV');
    const whole = await split('cut', shirts(9), { digest: 'whole', origin: 'whole.csv' });
    expect([whole.result.kind, await kinds(whole.messages)]).toEqual(['published', ['done']]);
  });

  it('keeps batches below what the queue takes, and no faster than there is room', async () => {
    const long = Array.from({ length: 300 }, (_, n) => ({ ...shirt(n), description: 'ü'.repeat(4000) }));
    const waits: number[] = [];
    const { messages } = await split('long', long, {
      room: async (published) => {
        waits.push(published);
      },
    });
    expect(messages.length).toBeGreaterThan(3);
    for (const message of messages) expect(Buffer.byteLength(JSON.stringify(message))).toBeLessThan(540_000);
    expect(waits).toEqual(messages.map(({ batch }) => batch));
  });

  it('keeps a product of very many variants below what the queue takes', async () => {
    const variants = Array.from({ length: 2000 }, (_, n) => ({
      ...{ ...shirt(1), colour: `blue ${n} ${'-'.repeat(90)}` },
      ...{ tags: `${n} ${'ü'.repeat(490)}`, sizes: `${n}` },
    }));
    const { messages } = await split('variants', variants);
    expect(messages).toHaveLength(1);
    expect(Buffer.byteLength(JSON.stringify(messages))).toBeLessThan(64 * 1024);
    expect(await kinds(messages)).toEqual(['done']);
  });

  it('without a single product ends at once', async () => {
    const { result, messages } = await split('empty', []);
    expect([result, messages]).toMatchObject([{ kind: 'published', batches: 0 }, []]);
    expect(await open()).not.toContain('empty');
  });
});

const titles = async (source: string) =>
  (
    await db.execute(
      sql`SELECT external_id, title, price, sizes, embedding::text FROM products WHERE source = ${source} ORDER BY external_id`,
    )
  ).rows;
const live = async (source: string) =>
  Number(
    (await db.execute(sql`SELECT count(*) FROM products WHERE source = ${source} AND retired_at IS NULL`))
      .rows[0]?.count,
  );
