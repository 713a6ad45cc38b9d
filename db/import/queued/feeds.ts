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

export async function feedOf(db: Database, source: string): Promise<Feed | undefined> {
  const [feed] = await db.select().from(feeds).where(eq(feeds.source, source));
  return feed;
}

export function allFeeds(db: Database): Promise<Feed[]> {
  return db.select().from(feeds).orderBy(feeds.source);
}

/** Whether there was one. */
export async function removeFeed(db: Database, source: string): Promise<boolean> {
  return (await db.delete(feeds).where(eq(feeds.source, source)).returning()).length > 0;
}

/** Notes that a feed was looked at; with `validators` when a new version of it was taken. */
export async function noteChecked(
  db: Database,
  { source, url }: Feed,
  validators?: Validators,
): Promise<void> {
  await db
    .update(feeds)
    .set({ checkedAt: sql`now()`, ...validators })
    .where(sql`${feeds.source} = ${source} AND ${feeds.url} = ${url}`);
}
