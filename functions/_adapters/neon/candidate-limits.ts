import { type SQL, sql } from 'drizzle-orm';
import type { CandidateWish } from '../../_domain/ports/catalogue.js';
import { clothesSlots } from '../../_domain/product.js';
import { holds, type Sought } from './title-words.js';

/** Whether a product `p` is a piece that `refused` describes. */
const isRefused = sql.raw(`EXISTS (SELECT FROM refused r WHERE p.category = ANY (r.categories)
  AND (r.colours = '{}' OR p.colours && r.colours) AND (r.materials = '{}' OR p.materials && r.materials OR p.details && r.materials)
  AND (r.patterns = '{}' OR p.pattern = ANY (r.patterns) OR p.details && r.patterns) AND (r.fits = '{}' OR p.fit = ANY (r.fits))
  AND (r.titles IS NULL OR p.title ~* r.titles OR p.details && r.details))`);

const sqlClothes = sql.raw(`'{${clothesSlots.join(',')}}'::text[]`);

/** The bit of a piece that is of another garment than is asked for. */
export const otherGarment = 2;

/** Which words titles are looked through for. */
export function soughtIn({ titleWords, clothes, words }: CandidateWish['avoid']): Sought[] {
  const sought = { avoid: titleWords, clothes: clothes.titleWords, words };
  return (['avoid', 'clothes', 'words'] as const).filter((name) => sought[name].length > 0);
}

/**
 * The limits that a product `p` misses of `ask` and `wanted w`, a bit each. A limit that the wish has not is not asked of
 * every row, nor is the row unpacked up to where its column stands.
 */
export function limitsOf({ slots, avoid }: CandidateWish): SQL[] {
  const any = (list: 'sizeKeys' | 'categories' | 'mainColours' | 'materials') =>
    slots.some((slot) => slot[list].length > 0);
  const sought = soughtIn(avoid);
  const details = [
    ...(sought.includes('avoid') ? [sql`${holds('avoid')} OR p.details && ask.avoid_details`] : []),
    ...(sought.includes('clothes')
      ? [sql`w.slot = ANY (${sqlClothes}) AND (${holds('clothes')} OR p.details && ask.clothes_details)`]
      : []),
  ];
  const limits: [bit: number, has: boolean, missed: SQL][] = [
    [
      1,
      any('sizeKeys'),
      sql`w.size_keys <> '{}' AND NOT coalesce(p.size_keys && w.size_keys, true)
        AND (w.unfit_keys = '{}' OR p.size_keys && w.unfit_keys)`,
    ],
    [otherGarment, any('categories'), sql`w.categories <> '{}' AND p.category <> ALL (w.categories)`],
    [
      4,
      any('mainColours'),
      sql`w.main_colours <> '{}' AND NOT coalesce(p.colours[1] = ANY (w.main_colours), w.colour_unknown)`,
    ],
    [8, any('materials'), sql`w.materials <> '{}' AND NOT p.materials && w.materials`],
    [16, avoid.colours.length > 0, sql`p.colours && ask.avoid_colours`],
    [32, avoid.categories.length > 0, sql`p.category = ANY (ask.avoid_categories)`],
    [
      64,
      avoid.materials.length > 0,
      sql`(p.materials && ask.avoid_materials OR p.details && ask.avoid_materials)`,
    ],
    [
      128,
      avoid.patterns.length > 0,
      sql`(p.pattern = ANY (ask.avoid_patterns) OR p.details && ask.avoid_patterns)`,
    ],
    [256, avoid.fits.length > 0, sql`p.fit = ANY (ask.avoid_fits)`],
    [512, details.length > 0, sql`(${sql.join(details, sql` OR `)})`],
    [1024, avoid.pieces.length > 0, isRefused],
    [2048, sought.includes('words'), holds('words')],
  ];
  return limits.flatMap(([bit, has, missed]) =>
    has ? [sql`CASE WHEN ${missed} THEN ${sql.raw(String(bit))} ELSE 0 END`] : [],
  );
}
