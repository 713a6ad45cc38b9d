import { join } from 'node:path';
import { connect, type Database } from '../../../db/client.js';
import { readAddress } from '../../../db/database-url.js';
import { directAddress } from '../../../db/direct-address.js';
import { hasTables } from '../../../db/has-tables.js';
import { WrongArguments } from '../../../db/import/arguments.js';
import { migrate } from '../../../db/migrate.js';
import { reach } from '../../../db/query-error.js';
import { startPostgres } from '../../_local/postgres/server.js';
import { findRunningServices } from '../../_local/running-services.js';
import { dataDirOf, localPostgresUrl } from '../../_local/start-services.js';

/** An opened database, where it is in words without a password, and how it is let go. */
export type OpenDatabase = { db: Database; place: string; close(): Promise<void> };

/**
 * Opens the database that `DATABASE_URL` names; else the one of a running `npm start` or `npm run services`; else
 * starts the local one on its data folder. A database without tables gets them.
 */
export async function openDatabase(env: NodeJS.ProcessEnv): Promise<OpenDatabase> {
  const running = await openRunningDatabase(env);
  if (running) {
    if (running.ready) return running;
    const address = env.DATABASE_URL ? directAddress(env) : { url: running.url };
    if ('refused' in address) throw new Error(address.refused);
    await migrate(address.url);
    return running;
  }
  const dataDir = dataDirOf(env);
  const postgresUrl = localPostgresUrl(env);
  const local = await startPostgres({ dataDir: join(dataDir, 'postgres'), postgresUrl });
  try {
    await migrate(local.databaseUrl);
  } catch (error) {
    // What is left running would keep the process from ending.
    await local.close();
    throw error;
  }
  return { db: connect(local.databaseUrl), place: dataDir, close: local.close };
}

/** The database that is up already, or null; `ready` when it has its tables. Starts and changes nothing. */
export async function openRunningDatabase(
  env: NodeJS.ProcessEnv,
): Promise<(OpenDatabase & { url: string; ready: boolean }) | null> {
  const given = env.DATABASE_URL || findRunningServices(dataDirOf(env))?.env.DATABASE_URL;
  if (!given) return null;
  const url = databaseAddress(given);
  const db = connect(url);
  return {
    db,
    place: new URL(url).host,
    close: async () => undefined,
    url,
    ready: await reach(url, hasTables(db)),
  };
}

/** The address that `DATABASE_URL` holds. Throws WrongArguments, which do not repeat it. */
export function databaseAddress(text: string): string {
  const address = readAddress('DATABASE_URL', text);
  if ('refused' in address) throw new WrongArguments(address.refused);
  return address.url;
}
