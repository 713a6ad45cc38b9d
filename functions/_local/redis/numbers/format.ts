/** C's `printf("%.<precision>g")`: the shortest of fixed and exponent form, trailing zeros dropped. */
export function formatG(value: number, precision: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (value === 0) return Object.is(value, -0) ? '-0' : '0';
  const [mantissa = '', power = '0'] = value.toExponential(precision - 1).split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < precision)
    return dropTrailingZeros(value.toFixed(precision - 1 - exponent));
  const digits = String(Math.abs(exponent)).padStart(2, '0');
  return `${dropTrailingZeros(mantissa)}e${exponent < 0 ? '-' : '+'}${digits}`;
}

/** How Redis 7.0 prints a double in RESP2 and how it turns a Lua number into an argument. */
export function formatDouble(value: number): string {
  return formatG(value, 17);
}

function dropTrailingZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
}
