import { describe, expect, it } from 'vitest';
import { compatibilityRows } from './compatibility.js';
import { readWornOutfits } from './worn-together/outfits.js';

/** A share may fall so far below what it was measured at before it counts as worse: two deviations of the sample. */
const margin = 0.03;

/** Every fourth outfit, where they are at hand. */
const worn = readWornOutfits();
const sample = worn && {
  known: worn.known.filter((_, index) => index % 4 === 0),
  heldOut: worn.heldOut.filter((_, index) => index % 4 === 0),
};

describe('what is worn together, on a sample of held-out outfits', () => {
  it.skipIf(sample === null).each([
    ['fill in the blank, 1161 blanks, others any', 0.584],
    ['compatibility AUC, 387 held-out outfits, others any', 0.858],
    ['fill in the blank, 1161 blanks, others of its slot', 0.416],
    ['compatibility AUC, 387 held-out outfits, others of its slot', 0.683],
  ])('%s: as well as it did', (measure, measured) => {
    const { value = '' } = compatibilityRows(sample).find((row) => row.measure.startsWith(measure)) ?? {};
    const share = Number.parseFloat(value) / (value.endsWith('%') ? 100 : 1);
    expect(share).toBeGreaterThanOrEqual(measured - margin);
  });
});
