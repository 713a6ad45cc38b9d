import { expect, it } from 'vitest';
import { parseWish } from './wish.js';

it.each([
  ['chest 42 inches shirt men', { top: '42' }],
  ['bust 36 inches kurti', { top: '36' }],
  ['my chest is 42 inches, black shirt', { top: '42' }],
  ['men shirt chest 42"', { top: '42' }],
  ['shirt, chest measures about 42 inches', { top: '42' }],
  ['42 inches around the chest, shirt', { top: '42' }],
  ['chest 40 inch, waist 34 inch, suit', { top: '40', bottom: '34' }],
  ['chest 40 inches waist 34 inches, suit', { top: '40', bottom: '34' }],
  ['40 inch chest 34 inch waist, suit', { top: '40', bottom: '34' }],
  ['waist 32 inches jeans', { bottom: '32' }],
  ['32 inch waist and 34 inch length, jeans', { bottom: '32x34' }],
  ['kamar 34 inch, jeans', { bottom: '34' }],
  ['jeans 32 inches', { bottom: '32' }],
  ['32 inch jeans', { bottom: '32' }],
  ['shirt 42 inches', { top: '42' }],
  ['42 inch blazer', { top: '42' }],
])('inches are of what is measured right before or behind them: %s', (text, sizes) => {
  expect(parseWish(text)).toMatchObject({ sizes, unread: [] });
  expect(Object.keys(parseWish(text).sizes)).toEqual(Object.keys(sizes));
});

it.each([
  ['36 inch inseam trousers', ['36', 'inch', 'inseam']],
  ['trousers inseam 32 inches', ['inseam', '32', 'inches']],
  ['hips 44 inches, skirt', ['hips', '44', 'inches']],
  ['44 inch hips, skirt', ['44', 'inch', 'hips']],
  ['46 inch long kurti', ['46', 'inch']],
  ['kurti 42 inches', ['42', 'inches']],
  ['kurti length 46 inches', ['46', 'inches']],
  ['height 60 inches, kurti', ['height', '60', 'inches']],
  ['shoulder 18 inches shirt', ['shoulder', '18', 'inches']],
])('no shop sells by other measures, nor is it known of a kurti which it is: %s', (text, unread) => {
  expect(parseWish(text)).toMatchObject({ sizes: {}, unread });
});
