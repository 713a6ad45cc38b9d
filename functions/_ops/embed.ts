import { connect } from '../../db/client.js';
import { embedCatalogue } from '../../db/embed/embed-catalogue.js';
import { embeddingModel } from '../_app/embeddings.js';
import { readEnv } from '../_app/env.js';
import { policies } from '../_app/policies.js';
import { counted } from '../_domain/counted.js';
import { ProviderFailure } from '../_domain/provider-failure.js';
import { databaseOf } from './surroundings.js';
import { type Verb, WrongInput } from './verb.js';

/** Gives every product a vector of the embedding model that the environment names; goes on where it was cut off. */
export const embed: Verb = (command, finish) => {
  command
    .addHelpText(
      'after',
      "\nThe model's vectors are compared once every product has one; until then the house embedder answers.",
    )
    .action(() =>
      finish(async ({ env, progress, signal }) => {
        const db = connect(databaseOf(env));
        const model = embeddingModel(readEnv(env));
        if (!model)
          throw new WrongInput(
            'no embedding model is set up: set HF_ENDPOINT_URL or HF_TOKEN, or OPENAI_API_KEY and OPENAI_EMBEDDING_MODEL.',
          );
        const { batch, callMs } = policies.embedding;
        const started = performance.now();
        const done = await embedCatalogue(
          db,
          { space: model.space, model: await model.load() },
          { batch, callMs, signal, onProgress: (part, of) => progress.show('embedded', part, of) },
        ).catch((error: unknown) => {
          if (!(error instanceof ProviderFailure)) throw error;
          throw new Error(`${error.message}; what is embedded is kept: run it again to go on.`);
        });
        const ms = Math.round(performance.now() - started);
        const state = done.complete
          ? 'the catalogue is complete in'
          : `${counted(done.left, 'product is', 'products are')} left in`;
        return {
          ok: done.complete,
          text: `${counted(done.embedded, 'product')} embedded in ${(ms / 1000).toFixed(1)} s; ${state} ${model.space}.`,
          data: { ...done, space: model.space, ms },
        };
      }),
    );
};
