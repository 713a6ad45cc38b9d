import { expect, it } from 'vitest';
import { readAttributes } from '../../functions/_domain/attributes.js';
import { categoryOf } from './google-categories.js';
import { readXml } from './read-xml.js';
import { shopifyReader } from './shopify-fields.js';
import { all, pieces } from './testing/rows.js';

const read = (category: string) => readAttributes({ title: 'Ocean breeze', category });

it.each([
  ['2271', 'Apparel & Accessories > Clothing > Dresses'],
  ['212', 'Apparel & Accessories > Clothing > Shirts & Tops'],
  ['204', 'Apparel & Accessories > Clothing > Pants'],
  ['6229', 'Apparel & Accessories > Clothing > Skirts > Knee-Length Skirts'],
  ['5598', 'Apparel & Accessories > Clothing > Outerwear > Coats & Jackets'],
  ['8248', 'Apparel & Accessories > Clothing > Traditional & Ceremonial Clothing > Saris & Lehengas'],
  ['214', 'Apparel & Accessories > Clothing > Underwear & Socks > Bras'],
  ['5424', 'Apparel & Accessories > Clothing > Baby & Toddler Clothing > Baby & Toddler Dresses'],
  ['187', 'Apparel & Accessories > Shoes'],
  ['3032', 'Apparel & Accessories > Handbags, Wallets & Cases > Handbags'],
  ['201', 'Apparel & Accessories > Jewelry > Watches'],
  ['194', 'Apparel & Accessories > Jewelry > Earrings'],
  ['178', 'Apparel & Accessories > Clothing Accessories > Sunglasses'],
  ['107', 'Luggage & Bags > Suitcases'],
  ['1604', 'Apparel & Accessories > Clothing'],
])('Google’s category %s is read as %s', (number, path) => {
  expect(read(categoryOf({ googleCategory: number }))).toEqual(read(path));
});

it('a vest among outerwear is no undershirt', () => {
  expect(read(categoryOf({ googleCategory: '1831' })).category).toBe('gilet');
});

it('comes after the shop’s own, from a feed and from Shopify; a shop’s own number stays one', async () => {
  const item =
    '<item><product_type>Новинки</product_type><g:google_product_category>2271</g:google_product_category></item>';
  const [row] = await all(readXml(pieces(`<channel>${item}</channel>`), new Map()));
  expect(categoryOf(row?.fields ?? {})).toBe('Новинки > dress');
  const headers = ['Handle', 'Option1 Value', 'Type', 'Google Shopping / Google Product Category'];
  expect(categoryOf(shopifyReader(headers)(['a', 'S', 'Sale', '187']))).toBe('Sale > shoes');
  expect(categoryOf({ category: '187' })).toBe('187');
});
