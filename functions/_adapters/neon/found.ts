import { type SQL, sql } from 'drizzle-orm';
import type { SearchWish } from '../../_domain/ports/catalogue.js';

/** CTEs among which `matched` holds all that is found, and the one that pages are cut from, with the sort key's column. */
export type Found = {
  readonly ctes: SQL;
  readonly ranked: 'matched' | 'looked_at' | 'ranked';
  /** How many of the found hold all that the words say, where words are searched by. */
  readonly exact?: SQL;
};

/** The columns of a product `p` that facets are counted by, and those that pages are cut by. */
export function counted({ sort }: Pick<SearchWish, 'sort'>): SQL {
  // A row is unpacked up to the last column that is read: the date stands far behind.
  return sql.raw(
    `p.id, p.slot, p.brand, p.colour_families, p.price${sort === 'newest' ? ', p.created_at' : ''}`,
  );
}
