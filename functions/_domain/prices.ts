import { currencyMarks, groupsWithDots, sharedMarks } from './currency-marks.js';
import { type Currency, currencyCodes, type Money, minorDigits, toMinor } from './money.js';

/** Why a price could not be read, in words that name the value. */
export type PriceFailure = { reason: string };

/** What sources write where they have no value. */
const nothing = /^(?:|nan|n\/?a|null|none|nil|undefined|-+|–|—)$/i;
/** Words beside a price that do not change it. "from" and "up to" do, and are refused. */
const harmless = new Set(['mrp', 'price', 'only', 'now', 'incl']);
/** Code points of the zero in each decimal script that shops write prices in. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0ae6, 0x0be6, 0x0c66, 0x0ce6, 0xff10];
/** A sign with the first letters of a country or code: `us$`, `£gb`. */
const regional = /^(?<before>[a-z]{1,2})?(?<sign>\p{Sc})(?<after>[a-z]{1,2})?$/u;
const largestMinor = 1e13;

/**
 * Reads a price as shops write it: `Rs. 1,499/-`, `₹1,29,999`, `$2,030`, `8.70 EUR`, `2.029,95 €`, `1499`.
 * The text's own currency wins over `defaultCurrency`. Anything that could mean two amounts is refused, never guessed.
 */
export function readPrice(value: string | number, defaultCurrency: Currency): Money | PriceFailure {
  const shown = typeof value === 'number' ? String(value) : value.slice(0, 60).trim();
  if (typeof value === 'number') return checked(value, defaultCurrency, shown);
  if (value.length > 60) return { reason: `unreadable price ${JSON.stringify(shown)}` };
  const text = plainText(value);
  if (nothing.test(text)) return { reason: 'no price' };

  const parts = partsOf(text);
  if (!parts) {
    const several = /\d[^\d]*[^\d.,'’٫٬\s][^\d]*\d/u.test(text);
    return { reason: `${several ? 'ambiguous' : 'unreadable'} price ${JSON.stringify(shown)}` };
  }
  const { before, number, after } = parts;
  if (/[-−(]\s*$|^\s*[-−(]/u.test(before)) return { reason: `negative price ${JSON.stringify(shown)}` };

  const stated = currencyAround(before, after, defaultCurrency);
  if (stated === null) return { reason: `unreadable price ${JSON.stringify(shown)}` };
  const currency = stated ?? defaultCurrency;
  const fraction = /^\s*\.$/u.test(before) ? null : decimalOf(number.replace(/\s+/gu, ' '), currency);
  if (fraction === null) return { reason: `ambiguous price ${JSON.stringify(shown)}` };
  return checked(fraction, currency, shown);
}

/** The currency that the text of a price names, in doubt `preferred`; undefined when it names none, or is no price. */
export function currencyOfPrice(price: string, preferred: Currency): Currency | undefined {
  const parts = partsOf(plainText(price.slice(0, 60)));
  return (parts && currencyAround(parts.before, parts.after, preferred)) ?? undefined;
}

/**
 * The currency that a text names, by code or mark (`INR`, `Rs.`, `US$`), in doubt `preferred`; undefined when it is
 * empty, null when it says something else.
 */
export function readCurrency(text: string, preferred: Currency): Currency | null | undefined {
  const plain = plainText(text.slice(0, 60));
  return nothing.test(plain) ? undefined : currencyAround(plain, '', preferred);
}

const plainText = (text: string): string =>
  plainDigits(text.normalize('NFKC').replace(/\p{Cf}/gu, '')).trim();

/** The number in a text with what stands around it; undefined when it holds none or several. */
function partsOf(text: string): { before: string; number: string; after: string } | undefined {
  const parts = /^(?<before>[^\d]*?)(?<number>\d(?:[\d.,'’٫٬\s]*\d)?)(?<after>[^\d]*)$/su.exec(text)?.groups;
  if (!parts) return undefined;
  const { before = '', number = '', after = '' } = parts;
  return { before, number, after };
}

function checked(major: number, currency: Currency, shown: string): Money | PriceFailure {
  if (!Number.isFinite(major)) return { reason: 'no price' };
  if (major < 0) return { reason: `negative price ${JSON.stringify(shown)}` };
  const amount = toMinor(major, currency);
  if (amount === 0) return { reason: `price is zero: ${JSON.stringify(shown)}` };
  if (amount > largestMinor) return { reason: `price is too large: ${JSON.stringify(shown)}` };
  return { amount, currency };
}

/** Every decimal digit of another script as its ASCII digit. */
function plainDigits(text: string): string {
  return text.replace(/(?!\d)\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((start) => point >= start && point < start + 10);
    return zero === undefined ? digit : String(point - zero);
  });
}

/** The one currency that the words around a number name: undefined when there are none, null when they say something else. */
function currencyAround(before: string, after: string, preferred: Currency): Currency | null | undefined {
  const words = `${before} ${after.replace(/^\s*[.,]?\s*[/-]?[-–—]+|\/[-–—]+/gu, ' ')}`
    .toLowerCase()
    .split(/[\s:/]+/u)
    .map((word) => word.replace(/^[.,]+|[.,]+$/gu, ''))
    .filter((word) => word !== '');
  let found: Currency | undefined;
  for (const mark of words.flatMap(marksIn)) {
    const named = currencyNamed(mark, found ?? preferred);
    if (named === null && harmless.has(mark)) continue;
    if (named === null) return null;
    // `$2,030 CAD`: the code says which dollar it is; `₹20 USD` says two things at once.
    const narrows =
      found !== undefined &&
      [...currencyMarks.values()].some((may) => may.includes(named) && may.includes(found ?? ''));
    if (found !== undefined && found !== named && !narrows) return null;
    found = named;
  }
  return found;
}

/** `us$` is one mark, `₹inr` two: a code beside a sign is parted from it. */
function marksIn(word: string): string[] {
  const bare = word.replaceAll('.', '');
  if (currencyMarks.has(bare) || sharedMarks.has(bare) || regional.test(bare)) return [bare];
  return bare.match(/\p{Sc}|[^\p{Sc}]+/gu) ?? [];
}

/** The currencies that a mark may stand for. */
function served(mark: string): readonly string[] {
  const { before = '', sign = '', after = '' } = regional.exec(mark)?.groups ?? {};
  const letters = (before || after).toUpperCase();
  const known = currencyMarks.get(mark) ?? sharedMarks.get(mark);
  return known ?? currencyMarks.get(sign)?.filter((code) => code.startsWith(letters)) ?? [];
}

function currencyNamed(mark: string, preferred: Currency): Currency | null {
  const code = mark.toUpperCase();
  if (currencyCodes.has(code)) return code;
  const may = served(mark);
  if (may.includes(preferred)) return preferred;
  return sharedMarks.has(mark) ? null : (may[0] ?? null);
}

/** `2.029,95` and `1,29,999.00` as numbers; null when the separators allow two readings or none. */
function decimalOf(number: string, currency: Currency): number | null {
  const separators = [...number.replace(/\d/g, '')].map((mark) =>
    mark === '٫' ? '.' : mark === '٬' ? ',' : mark,
  );
  const digits = number.split(/\D/);
  const last = separators.at(-1);
  if (last === undefined) return Number(number);
  const kinds = new Set(separators);
  const tail = digits.at(-1) ?? '';
  const grouping = (groups: readonly string[], marksUsed: readonly string[]): number | null =>
    new Set(marksUsed).size <= 1 && grouped(groups) ? Number(groups.join('')) : null;
  const decimal = (): number | null => {
    const whole = grouping(digits.slice(0, -1), separators.slice(0, -1));
    return whole === null ? null : Number(`${whole}.${tail}`);
  };
  const alone = separators.length === 1;
  const mayBeDecimal = (last === '.' || last === ',') && separators.indexOf(last) === separators.length - 1;
  if (!mayBeDecimal) return grouping(digits, separators);
  if (kinds.size > 1) return decimal();
  if (!alone) return grouping(digits, separators);
  if (tail.length !== 3) return tail.length < 3 || last === '.' ? decimal() : null;
  if (minorDigits(currency) === 3) return last === '.' ? decimal() : null;
  if (digits[0] === '0' || (digits[0]?.length ?? 0) > 3) return last === '.' ? decimal() : null;
  if (last === ',') return grouping(digits, separators);
  return groupsWithDots.has(currency) ? grouping(digits, separators) : null;
}

/** Groups of three, or the Indian way: three at the end and twos before. */
function grouped([first = '', ...rest]: readonly string[]): boolean {
  if (rest.length === 0) return true;
  if (first === '' || rest.at(-1)?.length !== 3) return false;
  const middle = rest.slice(0, -1);
  const threes = first.length <= 3 && middle.every((group) => group.length === 3);
  const twos = first.length <= 2 && middle.every((group) => group.length === 2);
  return threes || twos;
}
