import { CommandError } from '../reply.js';

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;

const notAnInteger = () => new CommandError('ERR value is not an integer or out of range');
export const notAFloat = () => new CommandError('ERR value is not a valid float');

/** A 64-bit integer in Redis' strict spelling (no plus, no leading zero, no space), or undefined. */
export function int64(bytes: string): bigint | undefined {
  if (!/^(?:0|-?[1-9][0-9]{0,18})$/.test(bytes)) return undefined;
  const value = BigInt(bytes);
  return fitsInt64(value) ? value : undefined;
}

export function fitsInt64(value: bigint): boolean {
  return value >= INT64_MIN && value <= INT64_MAX;
}

/** Like {@link int64}, or the command ends with "not an integer". */
export function requireInt64(bytes: string): bigint {
  const value = int64(bytes);
  if (value === undefined) throw notAnInteger();
  return value;
}

/** An integer argument used as an index or a count: exact up to 2^53, saturated beyond. */
export function requireIndex(bytes: string): number {
  return Number(requireInt64(bytes));
}

/** A count which may not be negative (LPOP, ZPOPMIN). */
export function requireCount(bytes: string): number {
  const value = int64(bytes);
  if (value === undefined || value < 0n)
    throw new CommandError('ERR value is out of range, must be positive');
  return Number(value);
}

/** An int64 as a reply: a number where that is exact. */
export function intReply(value: bigint): number | bigint {
  const asNumber = Number(value);
  return Number.isSafeInteger(asNumber) ? asNumber : value;
}

const DECIMAL = /^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?$/i;
const HEXADECIMAL = /^([+-]?)0x([0-9a-f]*)\.?([0-9a-f]*)(?:p([+-]?[0-9]+))?$/i;

/** C's `strtod` over a whole string; undefined where any of it would be left over. NaN is never returned. */
export function strtod(bytes: string): number | undefined {
  if (DECIMAL.test(bytes)) return Number(bytes.replace(/\.(?=e|$)/i, ''));
  if (isInfinite(bytes)) return bytes.startsWith('-') ? -Infinity : Infinity;
  const hex = HEXADECIMAL.exec(bytes);
  if (!hex) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = hex;
  if (whole + fraction === '') return undefined;
  const size = Number.parseInt(whole + fraction, 16) * 2 ** (Number(exponent) - 4 * fraction.length);
  return sign === '-' ? -size : size;
}

/** Tells C's spellings of infinity. */
export function isInfinite(bytes: string): boolean {
  return /^[+-]?inf(?:inity)?$/i.test(bytes);
}

/** A finite or infinite double, or the command ends with "not a valid float". */
export function requireDouble(bytes: string): number {
  const value = strtod(bytes);
  const overflowed = value !== undefined && !Number.isFinite(value) && !isInfinite(bytes);
  const underflowed = value === 0 && /[1-9]/.test(bytes.replace(/e.*$/i, ''));
  if (value === undefined || overflowed || underflowed) throw notAFloat();
  return value;
}
