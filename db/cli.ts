import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { migrate } from './migrate.js';
import { buildVectorIndex } from './vector-index.js';

const help = `npm run migrate -- [--vector-index]

Brings the database that DATABASE_URL names to the newest schema; twice does no harm.

  --vector-index   also build the HNSW index over the embeddings, concurrently: once, after the bulk load
  --help           this text`;

try {
  if (existsSync('.env')) process.loadEnvFile();
  process.exitCode = await run(process.argv.slice(2), process.env.DATABASE_URL);
} catch (error) {
  console.error(
    `The database could not be migrated: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
}

async function run(args: string[], databaseUrl: string | undefined): Promise<number> {
  const options = { 'vector-index': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const;
  let values: { 'vector-index'?: boolean | undefined; help?: boolean | undefined };
  try {
    ({ values } = parseArgs({ args, options }));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return 2;
  }
  if (values.help) {
    console.log(help);
    return 0;
  }
  if (!databaseUrl) {
    console.error(
      'DATABASE_URL is not set: name the database, for example with the address from the Neon console.',
    );
    return 2;
  }
  const applied = await migrate(databaseUrl);
  console.log(
    applied.length === 0 ? 'The schema is the newest already.' : `${applied.length} migrations applied.`,
  );
  if (values['vector-index']) console.log(`The vector index is ${await buildVectorIndex(databaseUrl)}.`);
  return 0;
}
