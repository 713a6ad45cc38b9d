/** What a request knows of the database before it has asked for anything. */
export type DatabaseThere = {
  /** The catalogue's version; rejects at once where the database is known not to answer. */
  version(): Promise<string>;
  /** The outcome of `work`, which is not begun, or not waited for longer, once the database is known not to answer. */
  orGone<T>(work: () => Promise<T>): Promise<T>;
};

/**
 * What a request asks of the database at its start, beside all else, tells whether it is there: what waits for models
 * first would learn of an outage last. What holds in an instance's memory is not asked again.
 */
export function databaseThere(
  version: () => Promise<string>,
  asked: readonly Promise<unknown>[],
): DatabaseThere {
  const there = Promise.all(asked);
  const never = new Promise<never>(() => {});
  const gone = there.then(() => never);
  // Whoever waits for it hears of it; a request that is answered without the database need not.
  gone.catch(() => {});
  return {
    async version() {
      await there;
      return version();
    },
    async orGone(work) {
      // In this order: an outage that is known already comes first.
      await Promise.race([gone, undefined]);
      return Promise.race([work(), gone]);
    },
  };
}
