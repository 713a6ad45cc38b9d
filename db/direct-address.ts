import { type DatabaseAddress, readAddress } from './database-url.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** PgBouncer's usual port, as Supabase and others publish it. */
const poolerPort = '6543';

const wayOut = 'set DATABASE_URL_UNPOOLED to the direct address (at Neon: the host without -pooler)';

/**
 * The direct address of the database, to change the schema over: `DATABASE_URL_UNPOOLED`, as Neon's Vercel integration sets
 * it, else `DATABASE_URL`. Refused when it is none or leads through a pooler, or when the two name different databases.
 */
export function directAddress(env: Environment): DatabaseAddress {
  const { DATABASE_URL: given, DATABASE_URL_UNPOOLED: unpooled } = env;
  const url = unpooled || given;
  if (!url) return { refused: 'DATABASE_URL is not set: name the database.' };
  const pooled = whyPooled(url);
  if (pooled) return { refused: pooled };
  if (given && unpooled && databaseOf(given) !== databaseOf(unpooled))
    return {
      refused: `DATABASE_URL names ${databaseOf(given)}, DATABASE_URL_UNPOOLED ${databaseOf(unpooled)}: unset the one that is not meant.`,
    };
  return readAddress(unpooled ? 'DATABASE_URL_UNPOOLED' : 'DATABASE_URL', url);
}

/** Why the schema is not changed over an address: it leads through a pooler. Undefined when it does not. */
export function whyPooled(databaseUrl: string): string | undefined {
  if (!URL.canParse(databaseUrl)) return undefined;
  const { hostname, port, searchParams } = new URL(databaseUrl);
  const pooled =
    /-pooler\.|\.pooler\./.test(hostname) || port === poolerPort || searchParams.get('pgbouncer') === 'true';
  if (!pooled) return undefined;
  const host = port ? `${hostname}:${port}` : hostname;
  return `${host} is a connection pooler, which the schema is not changed through: sessions, and so locks, are shared there. Instead, ${wayOut}.`;
}

/** Where an address leads to, through the pooler or not. What is none is not repeated: a password may be in it. */
function databaseOf(databaseUrl: string): string {
  if (!URL.canParse(databaseUrl)) return 'no address';
  const { hostname, pathname } = new URL(databaseUrl);
  if (hostname === '' || pathname.includes('@')) return 'no address';
  return `${hostname.replace('-pooler.', '.')}${pathname}`;
}
