/** What a request knows of the database before it has asked for anything. */
export type DatabaseThere = {
  /**
   * The catalogue's version; rejects at once where the database is known not to answer. `own` asks for it where nobody
   * knows it yet.
   */
  version(own?: () => Promise<string>): Promise<string>;
  /** What comes of `waiting`. Where that takes long, the database is asked meanwhile whether it is there. */
  beside<T>(waiting: Promise<T>): Promise<T>;
  /** The outcome of `work`, which is not begun, or not waited for longer, once the database is known not to answer. */
  orGone<T>(work: () => Promise<T>): Promise<T>;
};

type Options = {
  version: DatabaseThere['version'];
  /** What the request has asked of the database already. */
  asked?: Promise<unknown>;
  /** Asks whether the database is there; nobody waits for it while all is well. */
  ask: () => Promise<unknown>;
  /** Whether the work waits for models before it asks the database for anything: it would learn of an outage last. */
  late: boolean;
  /** How long is not long to wait for what comes before the database. */
  patienceMs: number;
};

/** What a request asks of the database beside its other waits tells it of an outage by the end of the longest of them. */
export function databaseThere({ version, asked, ask, late, patienceMs }: Options): DatabaseThere {
  const never = new Promise<never>(() => {});
  const known = asked ?? Promise.resolve();
  const goneBy = (asking: Promise<unknown>) => {
    const gone = asking.then(() => never);
    // Whoever waits for it hears of it; a request that is answered without the database need not.
    gone.catch(() => {});
    return gone;
  };
  const gone = [goneBy(known)];
  return {
    async version(own) {
      await known;
      return version(own);
    },
    async beside(waiting) {
      const timer = setTimeout(() => gone.push(goneBy(ask())), patienceMs);
      try {
        return await waiting;
      } finally {
        clearTimeout(timer);
      }
    },
    async orGone(work) {
      // In this order: an outage that is known already comes first.
      await Promise.race([...gone, undefined]);
      if (late && gone.length === 1) gone.push(goneBy(ask()));
      return Promise.race([work(), ...gone]);
    },
  };
}
