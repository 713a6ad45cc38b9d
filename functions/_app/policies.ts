/** What holds for every model provider's circuit. */
const circuit = {
  /** Long enough to gather evidence from little traffic, short enough to be about now; in twelve steps of 5 s. */
  windowMs: 60_000,
  windowSteps: 12,
  minCalls: 6,
  failureRate: 0.5,
  slowRate: 0.8,
  /** The runbook's promise: closed again 30 s after the provider is. */
  coolOffMs: 30_000,
  coolOffCapMs: 300_000,
  jitter: 0.2,
  permits: 2,
  successThreshold: 2,
  /** Longer than any call of ours may take, so that only a dead prober's lease ends. */
  leaseMs: 10_000,
};

/**
 * The whole answer is promised within 7 s: no model is waited for later than this, so that the database has the time of
 * three statements left, the most that a wish takes, and some is for assembling and sending.
 */
const deadlineMs = 4400;
/** Counting after the response and the health page make nobody wait. */
const backgroundMs = 2000;

/** Every number the functions run by, with its unit and its reason. */
export const policies = {
  recommend: {
    /** A shopper retypes a wish every few seconds at most. */
    callsPerMinute: 30,
    /** A wish of 500 characters, lists of product ids and the field names; more is not a wish. */
    maxBodyBytes: 64 * 1024,
    defaultCount: 4,
  },
  search: {
    /** Filters are clicked quickly. */
    callsPerMinute: 120,
    /** A picture of 4 MB is 5.6 MB in base64. */
    maxBodyBytes: 6 * 1024 * 1024,
    defaultLimit: 24,
  },
  out: {
    callsPerMinute: 120,
    maxBodyBytes: 0,
  },
  health: {
    maxBodyBytes: 0,
    /** A service that takes longer to say that it is well is not. */
    probeMs: 2000,
  },
  docs: { maxBodyBytes: 0 },
  answers: {
    /** As long as a shopper asks again or her friends do; and as long as a stale one may stand in for a lost database. */
    keptSeconds: 900,
    /**
     * Longer than making an answer anew may take, so that only a dead instance's claim ends by itself; and no sooner is
     * tried again what fell short.
     */
    renewalSeconds: 10,
    /** Several times an answer of six outfits with all its candidates. */
    largestBytes: 1024 * 1024,
    /** An answer is held against the catalogue's version of at most a second ago, read anew from half a second on. */
    versionFreshMs: 500,
    versionStaleMs: 1000,
  },
  readings: {
    /** What a wish means does not change; its words are not kept longer than for a day. */
    keptSeconds: 24 * 3600,
    /** From a request's start until its reading is kept, at the latest: only a dead instance's lead ends by itself. */
    leadMs: deadlineMs + backgroundMs,
    /** How often who waits for another's reading looks again. */
    pollMs: 100,
  },
  /** Where a model places some words does not change; a week holds what shoppers of a season ask for. */
  vectors: { keptSeconds: 7 * 24 * 3600 },
  spend: {
    /** Some 8,000 wishes read and judged by gpt-4.1-mini. */
    capMicroUsd: 10_000_000,
    /** Some 400 of them: more is not one shopper. */
    callerCapMicroUsd: 500_000,
    /** Standard prices on https://openai.com/api/pricing as of 2026-11. */
    prices: {
      'gpt-4.1': { input: 2_000_000, output: 8_000_000 },
      'gpt-4.1-mini': { input: 400_000, output: 1_600_000 },
      'gpt-4.1-nano': { input: 100_000, output: 400_000 },
      'gpt-4o': { input: 2_500_000, output: 10_000_000 },
      'gpt-4o-mini': { input: 150_000, output: 600_000 },
      'text-embedding-3-large': { input: 130_000, output: 0 },
      'text-embedding-3-small': { input: 20_000, output: 0 },
    },
    /** A model that is not listed counts as a dear one: a cap that guesses low is none. */
    unlisted: { input: 2_500_000, output: 10_000_000 },
  },
  ingest: {
    /** QStash's own limit on a message. */
    maxBodyBytes: 1024 * 1024,
    unmeasured: true,
    /** A batch is 500 products with their vectors; nobody but the queue waits for it. */
    databaseMs: 30_000,
    feed: {
      /** What a function can read, sort and publish within its time; larger catalogues come by `npm run import`. */
      mostBytes: 64 * 1024 * 1024,
      mostUnpackedCharacters: 256 * 1024 * 1024,
      fetchMs: 30_000,
    },
  },
  models: {
    deadlineMs,
    /** Reading a wish and ranking its outfits together: later than this they would improve less than they cost. */
    llmMs: 3000,
    /** Ranking comes last and changes least; no model ranks in less than the least. */
    judgeMs: 2000,
    judgeLeastMs: 800,
    /** A vector takes a tenth of a second where the model is awake; the house embedder is there at once. */
    embedMs: 1500,
    /** No provider answers faster; less time left is none. */
    leastMs: 150,
    /** A second try after a wait of 0 to `jitterMs`, if an answer can still come in `leastMs`. */
    retry: { jitterMs: 200, leastMs: 500 },
    /** At most a tenth more calls, however many fail. */
    retryBudget: { share: 0.1, most: 10 },
  },
  /** Embedding the catalogue, which nobody waits for. */
  embedding: {
    /** Products a call: 64 vectors are 0.7 MB of JSON, and a model on one small GPU takes a second for them. */
    batch: 64,
    /** A model that was asleep takes as long as this to wake up. */
    callMs: 60_000,
  },
  redis: {
    /**
     * A healthy regional round trip is 1–5 ms; a shopper waits at most 150 ms longer for a Redis that is gone, 30 of
     * which are left for a busy instance's timers.
     */
    timeoutMs: 120,
    backgroundMs,
    /** One that takes half of its time may be gone, and the database with it: that is asked meanwhile. */
    patienceMs: 60,
  },
  /** After the response; an error tracker or trace collector that takes longer misses this one. */
  observability: { timeoutMs: 2000 },
  /**
   * What is written or told after a response and takes longer is given up: Lambda keeps an instance from its next
   * request, and bills it, until all of it is done. An answer that is made anew has what is left of its request's deadline
   * instead: a model ranks it, and none does that in two seconds.
   */
  afterResponseMs: 2000,
  database: {
    /** Twenty times what a statement takes; a shopper who is told within a second that it is gone tries again. */
    timeoutMs: 800,
    /** A statement takes tens of milliseconds; with less time left its second try would come to nothing. */
    retry: { jitterMs: 20, leastMs: 100 },
    retryBudget: { share: 0.1, most: 10 },
  },
  /** One warning, not one a request, while a service is gone or there are rows of another release. */
  warnEveryMs: 60_000,
  breaker: {
    /** A slow call is one that ate its stage of the deadline. */
    openai: { ...circuit, slowMs: 2500 },
    huggingface: { ...circuit, slowMs: 1200 },
    /** The last transitions that the health page shows. */
    historyKept: 50,
    /** The operator's word is heard at the latest after this. */
    overrideTrustMs: 5000,
    store: {
      /** One request in five seconds and instance pays for finding out that Redis is back. */
      lostForMs: 5000,
      mostWaiting: 1000,
      /** Outcomes older than the window would not count. */
      reportableMs: circuit.windowMs,
    },
  },
  metrics: {
    /** The window that the health page reports on. */
    windowMinutes: 5,
    keptSeconds: 3600,
  },
  targets: { p95Ms: 7000, errorRate: 0.01, connectionShare: 0.8, memoryMb: 512 },
  /** A catalogue older than two days shows prices that may no longer hold. */
  catalogueFreshHours: 48,
} as const;
