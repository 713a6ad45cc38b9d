import { afterAll } from 'vitest';
import { startPostgres } from '../../functions/_local/postgres/server.js';
import { connect, type Database } from '../client.js';
import { migrate } from '../migrate.js';

/** A migrated, empty database, gone after the tests of the file that asks for it. */
export async function ownDatabase(): Promise<Database> {
  const postgres = await startPostgres();
  afterAll(() => postgres.close());
  await migrate(postgres.databaseUrl);
  return connect(postgres.databaseUrl);
}
