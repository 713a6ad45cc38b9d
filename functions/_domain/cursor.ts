import * as z from 'zod';
import type { SearchRequest } from './answers.js';
import type { SearchPosition, SearchWish } from './ports/catalogue.js';

const Position = z.strictObject({
  /** The sort key as the database wrote it, a decimal number. */
  k: z.string().regex(/^-?\d{1,16}(\.\d{1,6})?$/),
  id: z.string().regex(/^[\w-]{1,64}$/),
  /** The installation's signature over the position and the search it belongs to. */
  s: z.string(),
});

/** A search as it was asked for: what is read from its words follows from them. */
type Searched = Omit<SearchWish, 'words' | 'corrected' | 'picture'> &
  Pick<SearchRequest, 'q'> & { image?: string };

/** Signs a text with a key that only this installation knows. */
export type Sign = (text: string) => string;

/** A position as an opaque word of URL-safe characters that only the same search, here, reads again. */
export function writeCursor(position: SearchPosition, wish: Searched, sign: Sign): string {
  const text = JSON.stringify({ k: position.key, id: position.id, s: sign(signed(position, wish)) });
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The position in a cursor, or null when the cursor is damaged, forged, or of a search with other filters. */
export function readCursor(cursor: string, wish: Searched, sign: Sign): SearchPosition | null {
  let value: unknown;
  try {
    value = JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')));
  } catch {
    return null;
  }
  const parsed = Position.safeParse(value);
  if (!parsed.success) return null;
  const position = { key: parsed.data.k, id: parsed.data.id };
  return parsed.data.s === sign(signed(position, wish)) ? position : null;
}

/** The position, and everything that decides which products a search finds in what order; the page size does not. */
function signed(position: SearchPosition, wish: Searched): string {
  const { limit: _, after: __, ...decisive } = wish;
  const entries = Object.entries(decisive).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([position.key, position.id, entries]);
}
