import { createHash } from 'node:crypto';
import { cleanText } from './clean-text.js';
import type { Fields } from './source-row.js';
import { webAddress } from './web-address.js';

/**
 * What a source calls the product of a row, the same for all its variants: the group and colour of a variant feed, the
 * id, the address, or else a name made of brand, title and kind. Never of the price, which changes. Null when the row
 * names nothing.
 */
export function externalIdOf(fields: Fields): string | null {
  const colour = cleanText(fields.colour, 100).toLowerCase();
  const group = plainId(fields.groupId);
  if (group !== '') return bounded(colour === '' ? group : `${group}:${colour}`);
  const id = plainId(fields.id);
  if (id !== '') return bounded(id);
  const url = webAddress(fields.url);
  if (url !== null) return digest(['url', url]);
  const title = cleanText(fields.title, 300).toLowerCase();
  if (title === '') return null;
  const category = [fields.category, fields.googleCategory].filter(Boolean).join(' > ');
  const kind = [fields.brand, category, fields.gender].map((text) => cleanText(text, 300).toLowerCase());
  return digest(['name', title, colour, ...kind]);
}

/** The product's id everywhere: 80 bits of its source and external id, so that every import of it agrees. */
export function productId(source: string, externalId: string): string {
  return createHash('sha256').update(`${source}\0${externalId}`).digest('hex').slice(0, 20);
}

/** Spreadsheets turn whole numbers into `185102.0`. */
const plainId = (raw: string | undefined): string => cleanText(raw, 300).replace(/^(\d+)\.0+$/, '$1');

const bounded = (id: string): string => (id.length <= 120 ? id : digest(['id', id]));

const digest = (parts: string[]): string =>
  `~${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22)}`;
