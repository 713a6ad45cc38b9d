import { describe, expect, it } from 'vitest';
import { parseWish } from '../understanding/wish.js';
import { demandsOf, missedBy } from './demands.js';
import { waived } from './waive.js';
import { piece } from './wardrobe.fixture.js';

describe('a jacket that a man asks for beside a kurta', () => {
  const missed = (category: string, text: string) =>
    missedBy(piece('j', 'outerwear', { category, gender: 'men' }), demandsOf(parseWish(text))).map(
      ({ words }) => words.join(),
    );
  const worn = (text: string) =>
    ['nehru jacket', 'bandhgala', 'jacket', 'denim jacket'].filter(
      (category) => missed(category, text).length === 0,
    );

  it.each([
    'kurta set with jacket men wedding',
    'roka ceremony groom pastel kurta set with jacket',
    'white kurta and jacket for my brother, diwali',
    'ethnic outfit with a jacket, men, reception',
    'jacket over my white kurta, men',
    'kurta jeans and jacket, men, lohri',
  ])('is one of that world: %j', (text) => expect(worn(text)).toEqual(['nehru jacket', 'bandhgala']));

  it.each([
    'shirt and jacket, men',
    'jacket and jeans for men, winter',
    'kurti with jacket for women',
    'kurta or shirt with jacket, men',
    'black t-shirt with jacket, diwali party, men',
  ])('is any other elsewhere: %j', (text) => expect(worn(text)).toEqual(['jacket', 'denim jacket']));

  it('is either for a boy, whose own hardly a shop has', () => {
    expect(worn('kurta pajama with jacket for 8 year old boy')).toEqual([
      ...['nehru jacket', 'bandhgala', 'jacket', 'denim jacket'],
    ]);
  });

  it('is the very kind that is named', () => {
    expect(worn('white kurta with denim jacket, men')).toEqual(['denim jacket']);
    expect(worn('white kurta with nehru jacket, men')).toEqual(['nehru jacket']);
  });

  it('is called as the wish calls it, and given up by that name', () => {
    const query = parseWish('red kurta with blue jacket, men');
    const { bySlot } = demandsOf(query);
    expect(bySlot.get('outerwear')?.map(({ colours }) => colours)).toEqual([['blue'], ['blue'], ['blue']]);
    expect(missed('denim jacket', 'kurta with jacket, men')).toEqual(['jacket']);
    const given = demandsOf(waived(query, ['want.garments:jacket']));
    expect(missedBy(piece('j', 'outerwear', { category: 'denim jacket', colours: ['blue'] }), given)).toEqual(
      [],
    );
  });
});
