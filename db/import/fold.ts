import { type Currency, formatMoney, type Money } from '../../functions/_domain/money.js';
import type { Availability } from '../../functions/_domain/product.js';
import { readSizes } from '../../functions/_domain/sizes.js';
import { type Offer, type Reading, readOffer } from './offer.js';
import { commonName } from './product-name.js';
import type { Terms } from './row-prices.js';
import { placeOf, type SourceRow } from './source-row.js';

/** A product's offer, complete: title and price are there. */
export type CompleteOffer = Offer & { price: Money };

/**
 * What came of one product's rows: the product, if any, every row that could not be part of it, and what of the others
 * was left out. `isCurrencyAssumed` when no row says what the product's price is in.
 */
export type Folded = {
  offer: CompleteOffer | null;
  isCurrencyAssumed: boolean;
  rejected: { row: SourceRow; reason: string }[];
  noted: { row: SourceRow; notes: string[] }[];
};

/** A row that could be read, and what it offers. */
type Read<O extends Offer = Offer> = { row: SourceRow; offer: O } & Omit<Reading, 'offer'>;

const byAvailability: Record<Availability, number> = { in_stock: 0, unknown: 1, out_of_stock: 2 };
const texts = [
  'title',
  'description',
  'brand',
  'category',
  'gender',
  'ageGroup',
  'material',
  'pattern',
] as const;
/** In characters: a product may have two thousand rows, and the queue takes no message of a megabyte. */
const longestList = 4000;
const addresses = ['url', 'affiliateUrl', 'imageUrl'] as const;

/**
 * Makes one offer of all rows of a product: variants, extra pictures, repetitions. The cheapest row that can be
 * bought leads; what it leaves out is taken from the next; sizes and colours are those of every row that can be bought at
 * its price. A row for sale at another price is rejected, as what it sells is not offered, though its words may be used; one
 * that calls the product something else is rejected altogether. The order of the rows makes no difference to the offer.
 */
export function foldRows(rows: readonly SourceRow[], terms: Terms): Folded {
  const { readable, rejected } = readRows(rows, terms);
  readable.sort((first, second) => inRank(first.offer, second.offer, terms.currency));
  const { name: title, isCalled } = commonName(readable.map(({ offer }) => offer.title));
  const alike: Read[] = [];
  for (const read of readable) {
    if (isCalled(read.offer.title)) alike.push(read);
    else rejected.push({ row: read.row, reason: otherTitle(read, title) });
  }
  const lead = alike.find(hasPrice);
  if (!lead || title === '') {
    const reason = title === '' ? 'no title' : 'no price';
    for (const { row } of alike) rejected.push({ row, reason });
    return { offer: null, isCurrencyAssumed: false, rejected, noted: [] };
  }
  const noted: Folded['noted'] = [];
  for (const read of alike) {
    const reason = otherPrice(read, lead);
    if (reason !== null) rejected.push({ row: read.row, reason });
    else if (read.dropped.length > 0) noted.push({ row: read.row, notes: read.dropped });
  }
  const offers = alike.map(({ offer }) => offer);
  const offer = { ...merged(lead.offer, offers), title };
  return { offer, isCurrencyAssumed: lead.isCurrencyAssumed, rejected, noted };
}

function readRows(rows: readonly SourceRow[], terms: Terms): Pick<Folded, 'rejected'> & { readable: Read[] } {
  const optionNames = rows.map(({ fields }) => fields.optionNames ?? '').sort();
  const names = optionNames.at(-1)?.split('\n') ?? [];
  const readable: Read[] = [];
  const rejected: Folded['rejected'] = [];
  for (const row of rows) {
    const read = row.problem === undefined ? readOffer(row.fields, names, terms) : { reason: row.problem };
    if ('reason' in read) rejected.push({ row, reason: read.reason });
    else readable.push({ row, ...read });
  }
  return { readable, rejected };
}

const otherTitle = ({ offer }: Read, title: string): string =>
  `titled ${JSON.stringify(offer.title)}, where the product is ${JSON.stringify(title)}`;

const hasPrice = (read: Read): read is Read<CompleteOffer> => read.offer.price !== null;
const isPricedAs = ({ price }: Offer, { amount, currency }: Money): boolean =>
  price?.amount === amount && price.currency === currency;

/** Why what a row sells is not offered by the product that `lead` leads; null when it is, or nobody can buy it. */
function otherPrice({ row, offer }: Read, lead: Read<CompleteOffer>): string | null {
  const { price } = lead.offer;
  if (offer.price === null || offer.availability === 'out_of_stock' || isPricedAs(offer, price)) return null;
  const { line, item, file } = placeOf(lead.row);
  const which = item === 1 ? '' : `, item ${item}`;
  const where = file === placeOf(row).file ? '' : ` of ${file}`;
  return `sold at ${formatMoney(offer.price)}, and at ${formatMoney(price)} in line ${line}${which}${where}`;
}

function merged(lead: CompleteOffer, offers: readonly Offer[]): CompleteOffer {
  const whole = { ...lead };
  const others = offers.filter((offer) => offer !== lead);
  for (const name of texts) whole[name] ||= others.find((offer) => offer[name] !== '')?.[name] ?? '';
  for (const name of addresses) whole[name] ??= others.find((offer) => offer[name] !== null)?.[name] ?? null;
  const alike = offers.filter((offer) => isPricedAs(offer, lead.price));
  const buyable = alike.filter(({ availability }) => availability !== 'out_of_stock');
  const offered = buyable.length > 0 ? buyable : alike;
  whole.sizes = readSizes(offered.flatMap(({ sizes }) => sizes ?? []));
  whole.colour = listed(offered.map(({ colour }) => colour));
  whole.colour ||= listed(offers.map(({ colour }) => colour));
  whole.tags = listed(offers.map(({ tags }) => tags));
  return whole;
}

/** The different values as one text, as many of them as it may hold. */
function listed(values: readonly string[]): string {
  let list = '';
  for (const value of new Set(values)) {
    const longer = list === '' ? value : `${list}, ${value}`;
    if (value !== '' && longer.length <= longestList) list = longer;
  }
  return list;
}

/** A total order on content: what can be bought first, in the run's own currency, then the cheapest, then by the words. */
function inRank(first: Offer, second: Offer, own: Currency): number {
  return (
    Number(second.price !== null) - Number(first.price !== null) ||
    byAvailability[first.availability] - byAvailability[second.availability] ||
    Number(second.price?.currency === own) - Number(first.price?.currency === own) ||
    compare(first.price?.currency ?? '', second.price?.currency ?? '') ||
    (first.price?.amount ?? 0) - (second.price?.amount ?? 0) ||
    compare(JSON.stringify(first), JSON.stringify(second))
  );
}

const compare = (first: string, second: string): number => (first < second ? -1 : first > second ? 1 : 0);
