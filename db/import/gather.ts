import { type CompleteOffer, foldRows } from './fold.js';
import { type Group, rowGroups } from './group-rows.js';
import { externalIdOf } from './identity.js';
import type { Terms } from './row-prices.js';
import { breaksOff, placeOf, type SourceRow, UnreadableFile } from './source-row.js';
import type { Note, Rejection } from './write-batch.js';

export type GatherOptions = Terms & {
  /** A product's address from its external id, where the source gives none. */
  linkOf?: ((externalId: string) => string | null) | undefined;
  /** Hears of every row that can become no product, while the offers are taken. */
  reject: (rejection: Rejection) => Promise<void>;
  /** Hears what of a good row was left out. */
  note?: ((note: Note) => Promise<void>) | undefined;
  onRow?: (externalId: string | null) => void;
  signal?: AbortSignal | undefined;
  /** What the rows do not name is retired: then a feed that breaks off is no feed. */
  fullFeed?: boolean | undefined;
};

/** A product of the feed: what its source calls it, and what its rows come to. */
export type GatheredOffer = { externalId: string; offer: CompleteOffer };

/**
 * Reads all rows of a feed and brings those of each product together. As `offers` goes along, `merged` counts good
 * rows beyond a product's first, `unlisted` refused rows beyond those that are told one by one, and `assumed` products
 * whose currency nobody states. The same rows give the same offers in the same order. To be closed in any case. Throws
 * UnreadableFile for a full feed that breaks off.
 */
export async function gather(rows: AsyncIterable<SourceRow>, options: GatherOptions) {
  const groups = rowGroups();
  const gathered = { merged: 0, unlisted: 0, assumed: 0, offers, close: groups.close };

  try {
    for await (const row of rows) {
      options.signal?.throwIfAborted();
      if (options.fullFeed && breaksOff(row.problem)) throw brokenOff(row);
      const externalId = externalIdOf(row.fields);
      options.onRow?.(externalId);
      if (externalId === null) await groups.setAside(row);
      else await groups.add(externalId, row);
    }
  } catch (error) {
    await groups.close();
    throw error;
  }

  async function* offers(): AsyncGenerator<GatheredOffer> {
    for await (const row of groups.aside()) {
      const reason = row.problem ?? namelessReason(row);
      await options.reject({ ...placeOf(row), externalId: null, reason, row: row.fields });
    }
    for await (const group of groups.groups()) {
      options.signal?.throwIfAborted();
      const offer = await settle(group);
      if (offer) yield { externalId: group.key, offer: linked(offer, group.key, options.linkOf) };
    }
  }

  /** Folds a product's rows; each refused one is told with every place it stands at, each further good one is counted. */
  async function settle(group: Group): Promise<CompleteOffer | null> {
    const rowsOfOne = group.rows.map(({ row }) => row);
    const { offer, isCurrencyAssumed, rejected, noted } = foldRows(rowsOfOne, options);
    const reasons = new Map(rejected.map(({ row, reason }) => [row, reason]));
    const notes = new Map(noted.map((of) => [of.row, of.notes]));
    let good = 0;
    for (const { row, again, more } of group.rows) {
      const places = [placeOf(row), ...again];
      const reason = reasons.get(row);
      for (const place of places) {
        const told = { ...place, externalId: group.key, row: row.fields };
        if (reason !== undefined) await options.reject({ ...told, reason });
        for (const note of notes.get(row) ?? []) await options.note?.({ ...told, note });
      }
      if (reason === undefined) good += places.length + more;
      else gathered.unlisted += more;
    }
    if (offer) gathered.merged += good - 1;
    if (offer && isCurrencyAssumed) gathered.assumed += 1;
    return offer;
  }
  return gathered;
}

function linked(offer: CompleteOffer, externalId: string, linkOf: GatherOptions['linkOf']): CompleteOffer {
  if (offer.url !== null || !linkOf) return offer;
  const url = linkOf(externalId);
  return { ...offer, url, affiliateUrl: offer.affiliateUrl ?? url };
}

const brokenOff = ({ file, line, problem }: SourceRow): UnreadableFile =>
  new UnreadableFile(
    `${file === undefined ? '' : `${file}, `}line ${line}: ${problem}; what it lost would be retired`,
  );

const namelessReason = (row: SourceRow): string =>
  Object.keys(row.fields).length === 0 ? 'blank row' : 'no title';
