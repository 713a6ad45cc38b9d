import * as z from 'zod';

/** Text a person typed: well-formed Unicode without NUL, and between `min` and `max` characters (code points). */
export function typedText(min: number, max: number) {
  return z
    .string()
    .refine((text) => text.isWellFormed() && !text.includes('\0'), 'must not hold NUL or broken Unicode')
    .refine((text) => within(text, min, max), `must be ${min} to ${max} characters`)
    .meta({ minLength: min, maxLength: max });
}

function within(text: string, min: number, max: number): boolean {
  // A code point is one or two units: a longer text need not be counted.
  if (text.length > 2 * max) return false;
  const characters = [...text].length;
  return characters >= min && characters <= max;
}
