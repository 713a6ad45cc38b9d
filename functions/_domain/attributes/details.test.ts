import { describe, expect, it } from 'vitest';
import { readDetails } from './details.js';

const read = (description: string, title = 'Acme Women Dress') => readDetails(title, description);

describe('readDetails', () => {
  it('reads how a piece is cut, what is on it and what it is made of from all that is said of it', () => {
    expect(read('Blue printed dress, has a V-neck, sleeveless, flared hem with sequinned detail')).toEqual([
      'embellished',
      'printed',
      'sleeveless',
      'v neck',
    ]);
    expect(read('Synthetic upper. Cushioned footbed', 'Acme Women Heels')).toEqual(['heeled', 'synthetic']);
    expect(read('', 'Acme Women Kurta with 3/4th Sleeves')).toEqual(['three quarter sleeve']);
    expect(read('3/4 printed sleeves')).toContain('three quarter sleeve');
    expect(read('', 'Acme Women Hooded Sweatshirt with Kangaroo Pockets')).toEqual(['hooded', 'pockets']);
  });

  it('reads each sentence by itself, also where a shop runs them together', () => {
    expect(read('Regular sleevesMaterial: cotton')).toEqual(['cotton']);
  });

  it('takes nothing from what is not there, nor from what to wear it with', () => {
    expect(
      read('A dress without lace, no slit. Pair it with a denim jacket. Wear this with velvet heels'),
    ).toEqual([]);
  });

  it.each([
    ['<ul><li>Sleeveless</li><li>Pair it with heels</li></ul>', ['sleeveless']],
    ['Sleeveless, sheer dress to wear with a slip', ['sheer', 'sleeveless']],
    ['Looks great paired with a leather jacket', []],
    ['Not made of synthetic fabric', []],
    ['without any sequins. No more lace here', []],
    ['Polyester free. leather-free', []],
    ['Sheer: No. Hood: No', []],
    ['Sheer, no lining', ['sheer']],
    ['Non-iron cotton shirt', ['cotton']],
    ['Non padded lace bralette', ['lace']],
    ['Non-leather shoe', []],
    ['No sleeves, lace', ['lace']],
    ['Kurta 3/4 Sleeve', ['three quarter sleeve']],
  ])('of %j reads %j', (description, expected) => expect(read(description)).toEqual(expected));

  it('reads no tags, and no more of an endless description than matters', () => {
    expect(read('<p class="lace">Dress</p><ul><li>Sleeveless</li></ul>')).toEqual(['sleeveless']);
    expect(read(`${'aA'.repeat(50_000)}. Sleeveless`)).toEqual([]);
  });

  it.each([
    ['has a V-neck, three-quarter roll-up sleeves', 'three quarter sleeve'],
    ['long bell sleeves', 'long sleeve'],
    ['Round neckThree-quarter sleevesA-line', 'three quarter sleeve'],
  ])('knows how long shaped sleeves are: %j', (text, length) => expect(read(text)).toContain(length));
});
