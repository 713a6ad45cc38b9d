import { type SQL, sql } from 'drizzle-orm';
import type { CandidateWish } from '../../_domain/ports/catalogue.js';
import { clothesSlots } from '../../_domain/product.js';
import { titlePattern } from './title-words.js';

type Avoided = CandidateWish['avoid'];
type Term = SQL | false;

/** A list that is made once a statement, not once a row. */
const list = (words: readonly string[]) =>
  sql`ARRAY(SELECT jsonb_array_elements_text(${JSON.stringify(words)}::jsonb))`;

/** What a piece shows of one kind, each by its column or by what its description says. */
const features = ({
  colours,
  materials,
  patterns,
  fits,
}: Pick<Avoided, 'colours' | 'materials' | 'patterns' | 'fits'>): Term[] => [
  colours.length > 0 && sql`p.colours && ${list(colours)}`,
  materials.length > 0 && sql`(p.materials && ${list(materials)} OR p.details && ${list(materials)})`,
  patterns.length > 0 && sql`(p.pattern = ANY (${list(patterns)}) OR p.details && ${list(patterns)})`,
  fits.length > 0 && sql`p.fit = ANY (${list(fits)})`,
];

const detailed = ({ details, titleWords }: Pick<Avoided, 'details' | 'titleWords'>): Term =>
  details.length > 0 && sql`(p.title ~* ${titlePattern(titleWords)} OR p.details && ${list(details)})`;

const joined = (terms: readonly Term[], by: SQL) =>
  sql.join(
    terms.flatMap((term) => (term ? [term] : [])),
    by,
  );

/** Whether a product `p` is what a search turns down, by the same names as candidates' `limitsOf`. */
export function isRefused({ clothes, pieces, ...avoid }: Avoided): SQL {
  const worn = detailed(clothes);
  const words = titlePattern(avoid.words);
  const terms: Term[] = [
    sql`p.category = ANY (${list(avoid.categories)})`,
    ...features(avoid),
    detailed(avoid),
    worn && sql`(p.slot = ANY (${list(clothesSlots)}) AND ${worn})`,
    words !== null && sql`(p.title ~* ${words} OR p.brand ~* ${words})`,
    ...pieces.map((piece) => {
      const of = sql`p.category = ANY (${list(piece.categories)})`;
      return sql`(${joined([of, ...features(piece), detailed(piece)], sql` AND `)})`;
    }),
  ];
  return sql`coalesce(${joined(terms, sql` OR `)}, false)`;
}
