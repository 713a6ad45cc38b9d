import { type SQL, sql } from 'drizzle-orm';
import { halfvecText } from '../../../db/halfvec.js';
import type { SearchWish } from '../../_domain/ports/catalogue.js';
import type { Embedding } from '../../_domain/ports/embedding.js';
import { counted, type Found } from './found.js';
import { demands } from './search-score.js';

/** How many products count as found by a picture; everything looks like it to some degree. */
const alike = 200;
/** So many times as many are compared exactly after the signs have sorted them. */
const spare = 2;

/**
 * CTEs that end in `matched`: what looks most like the picture in the model's space, likest first, whatever words and
 * limits ask for on top. A product without a vector in that space is compared with nothing, and so not found.
 */
export function foundByPicture(wish: SearchWish, { space, vector }: Embedding, limits: SQL): Found {
  const asked = wish.words ? sql` AND ${demands(wish)}` : sql``;
  const ctes = sql`picture AS MATERIALIZED (
      SELECT near, binary_quantize(near)::bit(512) AS signs
      FROM (SELECT l2_normalize(${halfvecText(vector)}::halfvec(512)) AS near OFFSET 0) read
    ), close AS MATERIALIZED (
      SELECT p.id FROM asked a, picture, products p WHERE p.model_space = ${space} ${asked} ${limits}
      ORDER BY p.model_bits <~> picture.signs, p.id LIMIT ${alike * spare}
    ), matched AS MATERIALIZED (
      SELECT ${counted(wish)}, round(-(v.embedding <#> picture.near) * 1000000)::bigint AS relevance
      FROM picture, close JOIN products p USING (id) JOIN model_vectors v ON v.product_id = p.id
      ORDER BY relevance DESC, p.id LIMIT ${alike}
    )`;
  return { ctes, ranked: 'matched' };
}
