import { connect } from '../../db/client.js';
import { neonArchive } from '../_adapters/neon/archive.js';
import { neonCatalogue } from '../_adapters/neon/catalogue.js';
import { refuseOdd } from '../_adapters/neon/read-rows.js';
import { policies } from '../_app/policies.js';
import { houseEmbedder } from '../_domain/embedding.js';
import { type Replay, replay } from '../_domain/replay.js';
import type { Ink } from './ink.js';
import { databaseOf } from './surroundings.js';
import { type Verb, WrongInput } from './verb.js';

/** Solves a kept answer's query once more on the catalogue as it is, and compares. */
export const replayVerb: Verb = (command, finish) => {
  command
    .argument('<id>', 'of the answer, such as rec_0123456789abcdef')
    .addHelpText('after', '\nExit code 1 when another answer comes out of the same catalogue.')
    .action((id) =>
      finish(async ({ env, ink }) => {
        const db = connect(databaseOf(env));
        const kept = await neonArchive(db, refuseOdd).recall(id);
        if (!kept) throw new WrongInput(`No answer is kept under ${id}.`);
        const catalogue = neonCatalogue(db, refuseOdd);
        const result = await replay(
          {
            catalogue,
            embedder: houseEmbedder,
            defaultCount: policies.recommend.defaultCount,
            currency: async () => (await catalogue.currencies())[0] ?? 'INR',
          },
          kept,
        );
        const explained = result.catalogueVersion.before !== result.catalogueVersion.now;
        return {
          ok: result.identical || explained,
          text: screen(result, explained, ink),
          data: { id, ...result },
        };
      }),
    );
};

function screen({ identical, differences }: Replay, explained: boolean, ink: Ink): string {
  const catalogue = explained ? 'the catalogue has changed since' : 'on the same catalogue';
  if (identical) return `${ink.good('identical')}, ${catalogue}`;
  return [`${explained ? ink.poor('different') : ink.bad('different')}, ${catalogue}`, ...differences].join(
    '\n',
  );
}
