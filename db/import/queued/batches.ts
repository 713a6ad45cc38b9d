import { type FeedBatch, mostOffers, mostRejections } from '../../../functions/_domain/queue-message.js';
import type { GatheredOffer } from '../gather.js';
import { boundedRow, type Rejection } from '../write-batch.js';

/** QStash takes messages up to 1 MB, and its report of a dead one holds it again in base64. */
const mostBytes = 512 * 1024;

/**
 * Collects what a feed says into batches of bounded length and size, and hands each on with its number, counted from
 * 0. One batch is on its way while the next is collected, never more. The same feed makes the same batches.
 */
export function feedBatches(publish: (batch: FeedBatch, number: number) => Promise<void>) {
  let batch: FeedBatch = { offers: [], rejected: [] };
  let bytes = 0;
  let number = 0;
  let onItsWay: Promise<void> = Promise.resolve();

  async function send(): Promise<void> {
    await onItsWay;
    onItsWay = publish(batch, number);
    // A failure is told to whoever waits for the batch, which is after the next has been collected.
    onItsWay.catch(() => undefined);
    number += 1;
    batch = { offers: [], rejected: [] };
    bytes = 0;
  }

  async function roomFor(item: object): Promise<void> {
    const length = Buffer.byteLength(JSON.stringify(item)) + 1;
    const full = batch.offers.length >= mostOffers || batch.rejected.length >= mostRejections;
    if (full || (bytes > 0 && bytes + length > mostBytes)) await send();
    bytes += length;
  }

  return {
    async add(gathered: GatheredOffer): Promise<void> {
      await roomFor(gathered);
      batch.offers.push(gathered);
    },
    async reject(rejection: Rejection): Promise<void> {
      const bounded = { ...rejection, row: boundedRow(rejection.row) };
      await roomFor(bounded);
      batch.rejected.push(bounded);
    },
    /** Sends what is left; the number of batches. */
    async finish(): Promise<number> {
      if (bytes > 0) await send();
      await onItsWay;
      return number;
    },
  };
}
