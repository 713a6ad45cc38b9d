/** What a request knows of the database before it has asked for anything. */
export type DatabaseThere = {
  /**
   * The catalogue's version; rejects at once where the database is known not to answer. `own` asks for it where nobody
   * knows it yet.
   */
  version(own?: () => Promise<string>): Promise<string>;
  /** The outcome of `work`, which is not begun, or not waited for longer, once the database is known not to answer. */
  orGone<T>(work: () => Promise<T>): Promise<T>;
};

/**
 * What a request has asked of the database already tells whether it is there. Work that waits for models before it asks
 * for anything would learn of an outage last: `ask` then asks beside it, and is never waited for while all is well.
 */
export function databaseThere(
  version: DatabaseThere['version'],
  asked: Promise<unknown>,
  ask: () => Promise<unknown> = async () => {},
): DatabaseThere {
  const never = new Promise<never>(() => {});
  const gone = asked.then(() => never);
  // Whoever waits for it hears of it; a request that is answered without the database need not.
  gone.catch(() => {});
  return {
    async version(own) {
      await asked;
      return version(own);
    },
    async orGone(work) {
      // In this order: an outage that is known already comes first.
      await Promise.race([gone, undefined]);
      return Promise.race([work(), gone, ask().then(() => never)]);
    },
  };
}
