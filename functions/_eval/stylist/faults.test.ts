import { describe, expect, it } from 'vitest';
import { toProduct } from '../../_domain/styling/assemble.js';
import { priced } from '../../_domain/styling/wardrobe.fixture.js';
import { faultsOf, likenesses } from './faults.js';
import { type Stated, statedWishes } from './stated-wishes.js';

const wish: Stated = { prompt: '', gender: 'women', avoid: [], slots: [] };
const top = toProduct(priced('t', 'top', 500, { title: 'Acme White Shirt', brand: 'Acme' }));
const bottom = toProduct(
  priced('b', 'bottom', 500, { title: 'Blue Jeans by Black Label', brand: 'Black Label' }),
);
const faults = (stated: Partial<Stated>, items = [top, bottom], total?: number) =>
  faultsOf({ items, ...(total !== undefined && { total }) }, { ...wish, ...stated }, new Map());

describe('a fault of an outfit', () => {
  it('is none where it keeps what the wish states', () => {
    expect(
      faults({ max: 1000, min: 1000, size: 'M', avoid: ['black', 'red'] }, [top, bottom], 100_000),
    ).toEqual([]);
  });

  it.each<[string, Partial<Stated>]>([
    ['budget', { max: 999 }],
    ['budget', { min: 1001 }],
    ['budget', { max: 499, each: true }],
    ['avoided', { avoid: ['jeans'] }],
    ['asked slot', { slots: ['shoes'] }],
    ['size', { size: 'XL' }],
  ])('is the %s of %j', (fault, stated) => {
    expect(faults(stated)).toEqual([fault]);
  });

  it('is no imitation of what is turned down', () => {
    const belt = (title: string) => toProduct(priced('x', 'accessory', 500, { title }));
    expect(faults({ avoid: ['leather'] }, [top, bottom, belt('Men Faux Leather Belt')])).toEqual([]);
    expect(faults({ avoid: ['leather'] }, [top, bottom, belt('Men Leather Belt')])).toEqual(['avoided']);
  });

  it('is a wrong total, a product twice, and what is no outfit', () => {
    expect(faults({}, [top, bottom], 1)).toEqual(['total']);
    expect(faults({}, [top])).toEqual(['grammar']);
    expect(faults({}, [top, bottom, bottom])).toEqual(['grammar', 'twice']);
  });

  it('is what the description says of what is turned down', () => {
    const original = {
      title: 'Acme Shirt',
      description: 'has sequinned cuffs',
      brand: 'Acme',
      gender: 'Women',
      rupees: 500,
    };
    const found = (avoidDescribed: string[]) =>
      faultsOf({ items: [top, bottom] }, { ...wish, avoidDescribed }, new Map([['t', original]]));
    expect(found(['sequin'])).toEqual(['avoided']);
    expect(found(['synthetic'])).toEqual([]);
  });

  it('is what the source says otherwise', () => {
    const original = { title: 'Acme Red Shirt', brand: 'Acme', gender: 'Men', rupees: 400 };
    const found = faultsOf({ items: [top, bottom] }, { ...wish, avoid: ['red'] }, new Map([['t', original]]));
    expect(found).toEqual(['gender', 'price', 'avoided']);
  });
});

describe('likenesses', () => {
  it('are a product in three outfits and a base in two', () => {
    const shoes = toProduct(priced('s', 'shoes', 500));
    const led = (id: string) => ({ items: [{ ...top, id }, bottom, shoes] });
    expect(likenesses([led('x'), led('y')])).toEqual([]);
    expect(likenesses([led('x'), led('y'), led('z')])).toEqual(['product']);
    expect(likenesses([{ items: [top, bottom] }, { items: [top, bottom, shoes] }])).toEqual(['base']);
  });
});

describe('statedWishes', () => {
  it('are varied, the same in every run, and say what they state', () => {
    const wishes = statedWishes(200);
    expect(wishes).toEqual(statedWishes(200));
    expect(new Set(wishes.map(({ prompt }) => prompt)).size).toBeGreaterThan(195);
    for (const { prompt, max, avoid, size } of wishes) {
      for (const word of avoid) expect(prompt).toContain(word);
      if (size !== undefined) expect(prompt).toContain(size);
      if (max !== undefined) expect(prompt).toMatch(/\d/);
    }
  });
});
