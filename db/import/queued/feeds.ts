import { eq, sql } from 'drizzle-orm';
import type { Database } from '../../client.js';
import { feeds } from '../../schema.js';

export type Feed = typeof feeds.$inferSelect;
type Settings = Omit<typeof feeds.$inferInsert, 'etag' | 'lastModified' | 'checkedAt' | 'createdAt'>;

/** What a server said of a version, to be asked whether there is a newer one. */
type Validators = { etag: string | null; lastModified: string | null };

/** Keeps where a source's feed is and how it is read; what was known of another address or way of reading is forgotten. */
export async function putFeed(db: Database, feed: Settings): Promise<void> {
  const forgotten = { etag: null, lastModified: null, checkedAt: null };
  await db
    .insert(feeds)
    .values(feed)
    .onConflictDoUpdate({ target: feeds.source, set: { ...feed, ...forgotten } });
}

/** The feed of a source, or undefined where it has none. */
export async function feedOf(db: Database, source: string): Promise<Feed | undefined> {
  const [feed] = await db.select().from(feeds).where(eq(feeds.source, source));
  return feed;
}

/** Every feed, by the name of its source. */
export function allFeeds(db: Database): Promise<Feed[]> {
  return db.select().from(feeds).orderBy(feeds.source);
}

/** Whether there was one. */
export async function removeFeed(db: Database, source: string): Promise<boolean> {
  return (await db.delete(feeds).where(eq(feeds.source, source)).returning()).length > 0;
}

/** Notes that a feed was looked at, with what its server said of the version that it has now. */
export async function noteChecked(db: Database, feed: Feed, validators: Validators): Promise<void> {
  await checked(db, feed, validators);
}

/**
 * Notes that a feed was looked at and is the version that was taken last: all that its import saw was seen again, if that
 * has come to its end and nothing else was imported of the source since.
 */
export async function noteUnchanged(db: Database, feed: Feed, validators?: Validators): Promise<void> {
  await db.batch([
    checked(db, feed, validators),
    db.execute(sql`
      INSERT INTO sightings (product_id, seen_at)
      SELECT p.id, now() FROM (SELECT * FROM imports WHERE source = ${feed.source} ORDER BY id DESC LIMIT 1) i
        JOIN products p USING (source) LEFT JOIN sightings s ON s.product_id = p.id
      WHERE i.file = ${feed.url} AND i.finished_at IS NOT NULL AND p.retired_at IS NULL
        AND greatest(p.as_of, s.seen_at) >= i.started_at
      ON CONFLICT (product_id) DO UPDATE SET seen_at = excluded.seen_at`),
  ]);
}

function checked(db: Database, { source, url }: Feed, validators: Partial<Validators> = {}) {
  return db
    .update(feeds)
    .set({ checkedAt: sql`now()`, ...validators })
    .where(sql`${feeds.source} = ${source} AND ${feeds.url} = ${url}`);
}
