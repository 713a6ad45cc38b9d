import { neon, neonConfig } from '@neondatabase/serverless';
import { drizzle, type NeonHttpDatabase } from 'drizzle-orm/neon-http';

/** The catalogue's database over Neon's SQL-over-HTTP: no connection to open, none to leak. */
export type Database = NeonHttpDatabase;

const toNeon = neonConfig.fetchEndpoint;

// A database on this machine answers the same protocol on the port that its address names.
neonConfig.fetchEndpoint = (host, port, options) => {
  if (host === '127.0.0.1' || host === 'localhost') return `http://${host}:${port}/sql`;
  return typeof toNeon === 'function' ? toNeon(host, port, options) : toNeon;
};

/**
 * Opens the database that a `postgresql://` address names; throws when it is not such an address. With `mostMs` a
 * statement that takes longer is called off: its connection is closed and it rejects.
 */
export function connect(databaseUrl: string, { mostMs }: { mostMs?: number | undefined } = {}): Database {
  return drizzle(neon(databaseUrl, { ...(mostMs !== undefined && { fetchOptions: within(mostMs) }) }));
}

/** The client spreads these for every statement, which then has a signal of its own. */
function within(mostMs: number): { readonly signal: AbortSignal } {
  return {
    get signal() {
      return AbortSignal.timeout(mostMs);
    },
  };
}
