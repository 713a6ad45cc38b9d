import type { Verb } from './verb.js';

/** The commands in the order of `--help`; a file is loaded only when its command is called. */
export const verbs: Readonly<Record<string, { summary: string; load: () => Promise<Verb> }>> = {
  status: {
    summary: 'health, targets, breakers, queue and catalogue age on one screen',
    load: async () => (await import('./status.js')).status,
  },
  breaker: {
    summary: "show a model provider's circuit, or hold it open or closed",
    load: async () => (await import('./breaker.js')).breakerVerb,
  },
  smoke: {
    summary: 'everything a deployment must be able to do, tried once',
    load: async () => (await import('./smoke.js')).smoke,
  },
  load: {
    summary: 'a steady stream of requests, held against the targets, with a report',
    load: async () => (await import('./load.js')).load,
  },
  dlq: {
    summary: 'dead letters of the queue: list, replay, drop',
    load: async () => (await import('./dlq.js')).dlq,
  },
  feed: {
    summary: 'catalogue feeds: where they are, when they are fetched, how far they have come',
    load: async () => (await import('./feed.js')).feed,
  },
  reembed: {
    summary: 'bring vectors of another model into the current space, through the queue',
    load: async () => (await import('./reembed.js')).reembed,
  },
  integrity: {
    summary: 'duplicates, orphans, prices, vectors, stale items, indexes, self-recall',
    load: async () => (await import('./integrity.js')).integrity,
  },
  backup: {
    summary: 'a logical dump of the database, with checksums',
    load: async () => (await import('./backup.js')).backup,
  },
  restore: {
    summary: 'a backup into an empty database',
    load: async () => (await import('./restore.js')).restore,
  },
  'restore-drill': {
    summary: 'restore a backup into a throw-away database and prove it whole',
    load: async () => (await import('./restore-drill.js')).restoreDrill,
  },
  drill: {
    summary: 'take models, Redis or the database away, and see that the promises hold',
    load: async () => (await import('./drill.js')).drill,
  },
  'access-review': {
    summary: 'access logs: unusual traffic, errors by caller, probing, forged messages',
    load: async () => (await import('./access-review.js')).accessReview,
  },
  rotate: {
    summary: 'a new key, tried before it is set and seen in use before the old one is revoked',
    load: async () => (await import('./rotate.js')).rotate,
  },
  cost: {
    summary: "what was used, in money by each vendor's prices, projected to a month",
    load: async () => (await import('./cost.js')).cost,
  },
  replay: {
    summary: 'solve a kept answer once more and compare',
    load: async () => (await import('./replay.js')).replayVerb,
  },
  embed: {
    summary: 'a vector of the embedding model for every product that lacks one',
    load: async () => (await import('./embed.js')).embed,
  },
  preview: {
    summary: 'what a preview has of its own: made, listed, taken away',
    load: async () => (await import('./preview.js')).preview,
  },
  migrate: {
    summary: 'bring the database to the newest schema',
    load: async () => (await import('./migrate.js')).migrateVerb,
  },
};
