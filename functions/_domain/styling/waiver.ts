import * as z from 'zod';

/**
 * One thing that a wish says and that shall no longer hold: a feature turned down or wanted (`avoid.colours:black`,
 * `want.garments:sherwani`), what is turned down of one garment (`avoid.pieces:black shoes`), a piece beside the base (`slot:shoes`), the least to spend (`budget.min`), what each piece may cost (`budget.each`), what one garment may cost (`budget.garments:sneakers`), or whom it is for (`gender`).
 */
export const Waiver = z
  .string()
  .regex(
    /^(?:avoid\.pieces:[ -~]{1,1000}|budget\.garments:[ -~]{1,40}|(?:avoid\.(?:colours|garments|materials|patterns|fits|details|words)|want\.(?:colours|garments|materials)):[ -~]{1,40}|slot:(?:outerwear|shoes|bag|accessory|other)|budget\.(?:min|each)|gender)$/,
    'must be a waiver such as avoid.colours:black, want.garments:sherwani, slot:shoes, budget.min or gender',
  );
export type Waiver = z.infer<typeof Waiver>;
