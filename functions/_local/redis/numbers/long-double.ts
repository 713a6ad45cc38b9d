/**
 * The x87 long double (64-bit mantissa) in which INCRBYFLOAT and HINCRBYFLOAT add. A JavaScript double would
 * answer 0.30000000000000004 to 0.1 + 0.2, where Redis answers 0.3. The value is `mantissa × 2^exponent`.
 */
export type LongDouble = { readonly mantissa: bigint; readonly exponent: number };

const MANTISSA_BITS = 64;
const LARGEST_EXPONENT = 16_384;

/** Parses what `strtold` takes as a finite number; undefined for anything else, or out of range. */
export function parseLongDouble(text: string): LongDouble | undefined {
  return /^[+-]?0x/i.test(text) ? parseHexadecimal(text) : parseDecimal(text);
}

function parseHexadecimal(text: string): LongDouble | undefined {
  const match = /^([+-]?)0x([0-9a-f]*)\.?([0-9a-f]*)(?:p([+-]?[0-9]+))?$/i.exec(text);
  const [, sign = '', whole = '', fraction = '', power = '0'] = match ?? [];
  if (whole + fraction === '') return undefined;
  const digits = BigInt(`0x${whole}${fraction}`) * (sign === '-' ? -1n : 1n);
  const value = scale(roundRatio(digits, 1n), Number(power) - 4 * fraction.length);
  return inRange(value) ? value : undefined;
}

function parseDecimal(text: string): LongDouble | undefined {
  const match = /^([+-]?)([0-9]*)\.?([0-9]*)(?:[eE]([+-]?[0-9]+))?$/.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  if (whole + fraction === '') return undefined;
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  const tens = Number(power) - fraction.length;
  if (digits === 0n) return { mantissa: 0n, exponent: 0 };
  if (Math.abs(tens) > 5_000) return undefined;
  const value =
    tens >= 0 ? roundRatio(digits * 10n ** BigInt(tens), 1n) : roundRatio(digits, 10n ** BigInt(-tens));
  return inRange(value) ? value : undefined;
}

/** The rounded sum, or undefined where it is infinite. */
export function addLongDouble(a: LongDouble, b: LongDouble): LongDouble | undefined {
  const exponent = Math.min(a.exponent, b.exponent);
  const exact = (a.mantissa << BigInt(a.exponent - exponent)) + (b.mantissa << BigInt(b.exponent - exponent));
  const sum = scale(roundRatio(exact, 1n), exponent);
  return inRange(sum) ? sum : undefined;
}

/** C's `%.17Lf` with trailing zeros dropped: the form in which Redis stores the result. */
export function formatLongDouble({ mantissa, exponent }: LongDouble): string {
  const size = abs(mantissa) * 10n ** 17n;
  const scaled =
    exponent >= 0 ? size << BigInt(exponent) : divideToNearestEven(size, 1n << BigInt(-exponent));
  const digits = scaled.toString().padStart(18, '0');
  const text = `${digits.slice(0, -17)}.${digits.slice(-17)}`.replace(/\.?0+$/, '');
  return mantissa < 0n && text !== '0' ? `-${text}` : text;
}

function inRange({ mantissa, exponent }: LongDouble): boolean {
  return bitLength(mantissa) + exponent <= LARGEST_EXPONENT;
}

function scale(value: LongDouble, exponent: number): LongDouble {
  return { mantissa: value.mantissa, exponent: value.exponent + exponent };
}

/** Rounds a ratio to 64 significant bits, ties to even. */
function roundRatio(numerator: bigint, denominator: bigint): LongDouble {
  if (numerator === 0n) return { mantissa: 0n, exponent: 0 };
  const size = abs(numerator);
  const shift = bitLength(size) - bitLength(denominator) - MANTISSA_BITS;
  const rounded = roundAt(size, denominator, shift);
  const exact = bitLength(rounded) < MANTISSA_BITS ? roundAt(size, denominator, shift - 1) : rounded;
  const exponent = exact === rounded ? shift : shift - 1;
  // One bit too many came out of the estimate: round once, at the right place.
  if (bitLength(exact) > MANTISSA_BITS) {
    const again = roundAt(size, denominator, exponent + 1);
    return { mantissa: numerator < 0n ? -again : again, exponent: exponent + 1 };
  }
  return { mantissa: numerator < 0n ? -exact : exact, exponent };
}

function roundAt(size: bigint, denominator: bigint, shift: number): bigint {
  return shift >= 0
    ? divideToNearestEven(size, denominator << BigInt(shift))
    : divideToNearestEven(size << BigInt(-shift), denominator);
}

function divideToNearestEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator;
  const twice = (numerator % denominator) * 2n;
  const up = twice > denominator || (twice === denominator && quotient % 2n === 1n);
  return up ? quotient + 1n : quotient;
}

function bitLength(value: bigint): number {
  return value === 0n ? 0 : abs(value).toString(2).length;
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}
