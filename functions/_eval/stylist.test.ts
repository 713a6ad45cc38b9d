import { beforeAll, describe, expect, it } from 'vitest';
import type { Row } from '../_bench/row.js';
import { stylistRows } from './stylist.js';

/** Wishes of those that the whole measure asks for, over the sample catalogue. */
const sampled = 24;

/** Figures that have no margin: one outfit over budget is one too many. */
const none = /^0\.0 % \(0 of [1-9]/;
const all = /^100\.0 % \(([1-9]\d*) of \1\)/;

describe('answers to a sample of wishes whose limits are known', () => {
  let rows: Row[];
  beforeAll(async () => {
    rows = await stylistRows(sampled, false);
  }, 240_000);

  it.each([
    ['outfits that break a stated limit', none],
    ['answers that repeat a base, or a product thrice', none],
    ['raised budgets with a worse best outfit', none],
    ['answers that wear the locked piece and not the banned one', all],
    ['wishes with outfits or a way to them', all],
    ['advice that brings its outfit when followed', all],
    ['counterfactuals whose total adds up', all],
  ])('%s: no exception', (measure, allowed) => {
    expect(rows.find((row) => row.measure === measure)?.value).toMatch(allowed);
  });

  it('six outfits are led by three colour families, but for wishes that name one colour, in nine answers of ten', () => {
    const { value = '' } = rows.find((row) => row.measure.startsWith('six outfits led by')) ?? {};
    expect(Number.parseFloat(value)).toBeGreaterThanOrEqual(90);
  });
});
