import * as z from 'zod';
import { Currency } from './money.js';
import { Availability } from './product.js';

/** Products a message holds at most; one transaction writes them. */
export const mostOffers = 500;
export const mostRejections = 500;

const text = (longest: number) => z.string().max(longest);
const address = z.string().max(2048).nullable();

/** A product as its source offers it, folded from its rows, before anything is understood of it. */
const QueuedOffer = z.strictObject({
  title: text(300).min(1),
  description: text(4000),
  brand: text(120),
  category: text(300),
  gender: text(60),
  ageGroup: text(60),
  colour: z.string(),
  material: z.string(),
  pattern: z.string(),
  tags: z.string(),
  price: z.strictObject({ amount: z.int().positive(), currency: Currency }),
  listPrice: z.int().positive().nullable(),
  sizes: z.array(z.string()).nullable(),
  availability: Availability,
  url: address,
  affiliateUrl: address,
  imageUrl: address,
});

const QueuedRejection = z.strictObject({
  file: z.string(),
  line: z.int(),
  item: z.int().positive().default(1),
  externalId: z.string().nullable(),
  reason: z.string(),
  row: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});

/** The contents of one batch of a feed. */
export const FeedBatch = z.strictObject({
  offers: z.array(z.strictObject({ externalId: z.string().min(1), offer: QueuedOffer })).max(mostOffers),
  rejected: z.array(QueuedRejection).max(mostRejections),
});
export type FeedBatch = z.infer<typeof FeedBatch>;

/** Batch `batch`, counted from 0, of the import that both `importId` and `digest` name. */
const ImportMessage = FeedBatch.extend({
  kind: z.literal('import'),
  importId: z.int().positive(),
  digest: text(64),
  batch: z.int().min(0),
});
export type ImportMessage = z.infer<typeof ImportMessage>;

/** Products with ids from `from` up to but not including `to` (null: to the last) into the vector space `space`. */
const ReembedMessage = z.strictObject({
  kind: z.literal('reembed'),
  run: text(64),
  space: text(64),
  from: text(64),
  to: text(64).nullable(),
});
export type ReembedMessage = z.infer<typeof ReembedMessage>;

/** A feed is to be fetched anew; where it is, is known to the database and no matter of the message. */
const RefreshMessage = z.strictObject({ kind: z.literal('refresh'), source: text(60) });
export type RefreshMessage = z.infer<typeof RefreshMessage>;

/** What QStash itself says of a message that has become a dead letter: an alert for the operator. */
const AlertMessage = z
  .looseObject({
    dlqId: text(200),
    sourceMessageId: text(200),
    url: text(2048),
    status: z.int(),
    retried: z.int(),
  })
  .transform(({ dlqId, sourceMessageId, url, status, retried }) => ({
    ...{ kind: 'alert' as const, dlqId, sourceMessageId, url, status, retried },
  }));
export type AlertMessage = z.infer<typeof AlertMessage>;

/** Everything that the queue may deliver here. */
export const QueueMessage = z.union([
  z.discriminatedUnion('kind', [ImportMessage, ReembedMessage, RefreshMessage]),
  AlertMessage,
]);
export type QueueMessage = z.infer<typeof QueueMessage>;

/** What may be published; alerts come from QStash. */
export type Publishable = ImportMessage | ReembedMessage | RefreshMessage;

/**
 * What came of a message. `repeated` had its effect before; `outdated` has none because something newer stands in its
 * place; `poison` can never have one, however often it is tried.
 */
export type MessageOutcome =
  | { kind: 'done' | 'repeated' | 'outdated' }
  | { kind: 'later'; reason: string }
  | { kind: 'poison'; reason: string };
