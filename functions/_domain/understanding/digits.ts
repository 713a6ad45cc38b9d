/** Larger numbers are read as this one, so that minor units stay safe integers in every currency. */
const largest = 1_000_000_000;

/**
 * The value of digits as people group them: `1,50,000`, `1.500`, `2.029,95`, `2.5`, and the slip `15,00` for 1500.
 * Finite and never negative for any run of digits, dots and commas.
 */
export function readDigits(written: string): number {
  const lastDot = written.lastIndexOf('.');
  const lastComma = written.lastIndexOf(',');
  const decimalAt = lastDot >= 0 && lastComma >= 0 ? Math.max(lastDot, lastComma) : lonelyDecimal(written);
  if (decimalAt < 0) return bounded(written.replace(/[.,]/g, ''));
  const whole = written.slice(0, decimalAt).replace(/[.,]/g, '');
  return bounded(`${whole}.${written.slice(decimalAt + 1)}`);
}

/** Where the only kind of separator splits off decimals, or -1 when it groups thousands. */
function lonelyDecimal(written: string): number {
  const [, separator, decimals] = /^\d+([.,])(\d+)$/.exec(written) ?? [];
  if (separator === undefined || decimals === undefined) return -1;
  const splits = separator === '.' ? decimals.length !== 3 || written.startsWith('0') : decimals.length === 1;
  return splits ? written.indexOf(separator) : -1;
}

/** The value with a decimal comma, for a currency whose readers write `15,00` for fifteen. */
export function readDecimalComma(written: string): number {
  return /^\d+,\d\d$/.test(written) ? bounded(written.replace(',', '.')) : readDigits(written);
}

function bounded(digits: string): number {
  return Math.min(Number(digits.slice(0, 400)), largest);
}
