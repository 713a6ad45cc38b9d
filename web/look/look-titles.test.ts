import { describe, expect, it } from 'vitest';
import { lookTitle, lookTitles } from './look-titles.js';

const piece = (slot: 'onepiece' | 'top' | 'bottom' | 'shoes' | 'bag', words: string, pattern?: string) => {
  const [colour = '', ...garment] = words.split(' ');
  return { slot, category: garment.join(' '), colours: [colour], pattern: pattern ?? null };
};
const dress = piece('onepiece', 'navy dress', 'striped');
const heels = piece('shoes', 'white heels', 'solid');

describe('the titles of looks', () => {
  it('name what each is built on, and one piece beside it', () => {
    const pair = [piece('top', 'white shirt'), piece('bottom', 'black trousers'), piece('bag', 'tan tote')];
    expect(lookTitles([[dress, heels, piece('bag', 'navy clutch')], pair])).toEqual([
      'Navy striped dress and white heels',
      'White shirt, black trousers and tan tote',
    ]);
  });

  it('tell looks that are built alike apart by a piece that only one of them has', () => {
    const looks = ['navy clutch', 'black handbag'].map((bag) => [dress, heels, piece('bag', bag)]);
    expect(lookTitles(looks)).toEqual([
      'Navy striped dress and navy clutch',
      'Navy striped dress and black handbag',
    ]);
  });

  it('name all pieces where no single one tells them apart, each once', () => {
    const one = [dress, heels, heels];
    expect(lookTitles([one, one])).toEqual(Array(2).fill('Navy striped dress and white heels'));
  });
});

describe('the title of one look', () => {
  it('lists its pieces once, by slot where the garment is not known', () => {
    const unknown = piece('bottom', 'multi unknown', 'polka dots');
    expect(lookTitle([piece('top', 'white shirt', 'self design'), unknown])).toBe(
      'White shirt and multicoloured polka dot bottoms',
    );
  });
});
