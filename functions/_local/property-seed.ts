import fc from 'fast-check';

/**
 * Property tests draw the same cases in every run, so that what passed here passes there; `PROPERTY_SEED=random` goes
 * looking for new ones, and `PROPERTY_SEED=<number>` brings back what it found.
 */
const { PROPERTY_SEED } = process.env;
if (PROPERTY_SEED !== 'random') fc.configureGlobal({ seed: Number(PROPERTY_SEED ?? 20_26) });
