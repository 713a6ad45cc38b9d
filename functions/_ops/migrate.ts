import { migrate } from '../../db/migrate.js';
import { buildVectorIndex } from '../../db/vector-index.js';
import { needed } from './surroundings.js';
import type { Verb } from './verb.js';

/** Migrations, and on request the vector index; twice does no harm. */
export const migrateVerb: Verb = (command, finish) => {
  command
    .option('--vector-index', 'also build the HNSW index, concurrently: once, after the bulk load', false)
    .action(({ vectorIndex }) =>
      finish(async ({ env }) => {
        const url = needed(env, 'DATABASE_URL');
        const applied = (await migrate(url)).length;
        const index = vectorIndex ? await buildVectorIndex(url) : undefined;
        const lines = [
          applied === 0 ? 'The schema is the newest already.' : `${applied} migrations applied.`,
          ...(index ? [`The vector index is ${index}.`] : []),
        ];
        return { ok: true, text: lines.join('\n'), data: { applied, ...(index && { index }) } };
      }),
    );
};
