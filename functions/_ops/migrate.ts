import { directAddress } from '../../db/direct-address.js';
import { migrate } from '../../db/migrate.js';
import { buildVectorIndex } from '../../db/vector-index.js';
import { counted } from '../_domain/counted.js';
import { needed } from './surroundings.js';
import { type Verb, WrongInput } from './verb.js';

/** Migrations, and on request the vector index; twice does no harm. */
export const migrateVerb: Verb = (command, finish) => {
  command
    .option('--vector-index', 'also build the HNSW index, concurrently: once, after the bulk load', false)
    .action(({ vectorIndex }) =>
      finish(async ({ env }) => {
        if (!env.DATABASE_URL_UNPOOLED) needed(env, 'DATABASE_URL');
        const address = directAddress(env);
        if ('refused' in address) throw new WrongInput(address.refused);
        const applied = (await migrate(address.url)).length;
        const index = vectorIndex ? await buildVectorIndex(address.url) : undefined;
        const lines = [
          applied === 0 ? 'The schema is the newest already.' : `${counted(applied, 'migration')} applied.`,
          ...(index ? [`The vector index is ${index}.`] : []),
        ];
        return { ok: true, text: lines.join('\n'), data: { applied, ...(index && { index }) } };
      }),
    );
};
