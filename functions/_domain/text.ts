import * as z from 'zod';

/** Text a person typed: well-formed Unicode without NUL, and between `min` and `max` characters (code points). */
export function typedText(min: number, max: number) {
  return checked(z.string(), min, max);
}

/** The same without the blanks around it, which are none of its characters. */
export function trimmedText(min: number, max: number) {
  return checked(z.string().trim(), min, max);
}

function checked(text: z.ZodString, min: number, max: number) {
  return text
    .refine((typed) => typed.isWellFormed() && !typed.includes('\0'), 'must not hold NUL or broken Unicode')
    .refine((typed) => within(typed, min, max), `must be ${min} to ${max} characters`)
    .meta({ minLength: min, maxLength: max });
}

function within(text: string, min: number, max: number): boolean {
  // A code point is one or two units: a longer text need not be counted.
  if (text.length > 2 * max) return false;
  const characters = [...text].length;
  return characters >= min && characters <= max;
}
