import { connect } from '../../db/client.js';
import { rangesOfOtherSpaces } from '../../db/reembed/ranges.js';
import { qstashPublisher } from '../_adapters/qstash/publisher.js';
import { counted } from '../_domain/counted.js';
import { houseProductEmbedder } from '../_domain/embedding.js';
import { queueOf } from './feed.js';
import { databaseOf } from './surroundings.js';
import type { Verb } from './verb.js';

/** Products a message: what one statement writes. */
const rangeLength = 500;

/** Publishes what is left of another space, in ranges; once the last is in, the catalogue is of the current one. */
export const reembed: Verb = (command, finish) => {
  command.action(() =>
    finish(async ({ env, now, progress, signal }) => {
      const { space } = houseProductEmbedder;
      const ranges = await rangesOfOtherSpaces(connect(databaseOf(env)), space, rangeLength);
      const { publish } = qstashPublisher(queueOf(env));
      // Another run has other ranges; a product that two of them hold is embedded by whichever comes first.
      const run = now().toString(36);
      for (const [at, range] of ranges.entries()) {
        signal.throwIfAborted();
        progress.show('ranges published', at, ranges.length);
        await publish({ kind: 'reembed', run, space, ...range }, `reembed-${space}-${run}-${range.from}`);
      }
      const text =
        ranges.length === 0
          ? `Every vector is of ${space}.`
          : `${counted(ranges.length, 'range')} of up to ${rangeLength} products ${ranges.length === 1 ? 'is on its way' : 'are on their way'} to ${space}; run again to see whether any is left.`;
      return { ok: true, text, data: { space, ranges: ranges.length } };
    }),
  );
};
