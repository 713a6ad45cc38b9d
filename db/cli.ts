import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { counted } from '../functions/_domain/counted.js';
import { directAddress } from './direct-address.js';
import { migrate } from './migrate.js';
import { buildVectorIndex } from './vector-index.js';

const help = `npm run migrate -- [--vector-index]

Brings the database that DATABASE_URL names to the newest schema; twice does no harm. The schema is not changed through a
connection pooler: DATABASE_URL_UNPOOLED, when it is set, is the direct address of the same database.

  --vector-index   also build the HNSW index over the embeddings, concurrently: once, after the bulk load
  --help           this text`;

try {
  if (existsSync('.env')) process.loadEnvFile();
  process.exitCode = await run(process.argv.slice(2), process.env);
} catch (error) {
  console.error(
    `The database could not be migrated: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exitCode = 1;
}

async function run(args: string[], env: NodeJS.ProcessEnv): Promise<number> {
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
  const address = directAddress(env);
  if ('refused' in address) {
    console.error(address.refused);
    return 2;
  }
  const applied = await migrate(address.url);
  console.log(
    applied.length === 0
      ? 'The schema is the newest already.'
      : `${counted(applied.length, 'migration')} applied.`,
  );
  if (values['vector-index']) console.log(`The vector index is ${await buildVectorIndex(address.url)}.`);
  return 0;
}
