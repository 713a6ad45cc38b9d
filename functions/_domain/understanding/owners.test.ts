import { describe, expect, it } from 'vitest';
import { parseWish } from './wish.js';

/** "jeans[blue] | look black": the garments with what is said of them, and the colours of the look. */
function said(text: string): string {
  const { pieces, lookColours } = parseWish(text).want;
  const own = pieces.map((piece) => `${piece.garment}[${[...piece.colours, ...piece.materials].join()}]`);
  return [own.join(' '), ...(lookColours.length > 0 ? [`look ${lookColours.join()}`] : [])]
    .filter(Boolean)
    .join(' | ');
}

describe('a colour or material', () => {
  it.each([
    ['white shirt, blue jeans', 'shirt[white] jeans[blue]'],
    ['black leather jacket with jeans', 'jacket[black,leather]'],
    ['navy chinos and a white linen shirt', 'chinos[navy] shirt[white,linen]'],
    ['grey hoodie black joggers white sneakers', 'hoodie[grey] joggers[black] sneakers[white]'],
    ['white or cream kurta under 2000', 'kurta[cream,white]'],
    ['black slim fit jeans', 'jeans[black]'],
    ['black levis jeans', 'jeans[black]'],
    ['black formal shirt and trousers', 'formal shirt[black]'],
    ['black jeans and blue jeans', 'jeans[black] jeans[blue]'],
    ['all white sneakers and jeans', 'sneakers[white]'],
    ['kaale rang ki shirt chahiye', 'shirt[black]'],
    ['black shoes', 'footwear[black]'],
    ['hiking pants and fleece', ''],
    ['brown leather shoes and belt', 'footwear[brown,leather]'],
  ])('before a garment is said of it: %s', (text, pieces) => {
    expect(said(text)).toBe(pieces);
  });

  it.each([
    ['jeans in blue', 'jeans[blue]'],
    ['sneakers (white), jeans (blue), tee (any colour)', 'sneakers[white] jeans[blue]'],
    ['dress (red or black), heels', 'dress[red,black]'],
    ['shirt and trousers in navy', 'shirt[navy] trousers[navy]'],
    ['blazer + trousers combo, olive or beige', 'blazer[olive,beige] trousers[olive,beige]'],
    ['kurti for jeans, cotton', 'kurti[cotton]'],
    ['i prefer cotton over silk saree', 'saree[cotton]'],
    ['white shirt and trousers in navy', 'shirt[white] trousers[navy]'],
    ['jeans or skirt in black or blue cotton', 'jeans[black,blue,cotton] skirt[black,blue,cotton]'],
    ['dress in red and white sneakers', 'dress[red] sneakers[white]'],
    ['saree in red with gold border', 'saree[red]'],
    ['jeans black, shirt white', 'jeans[black] shirt[white]'],
    ['W32 L34 jeans, black', 'jeans[black]'],
    ['gown, laal ya maroon', 'gown[red,maroon]'],
    ['kurta for my dad in white', 'kurta[white]'],
    ['linen co-ord set, beige, women', 'co-ord set[beige,linen]'],
    ['saree, under 2000, silk', 'saree[silk]'],
    ['shirt, kurta, jeans and skirt in navy', 'shirt[navy] kurta[navy] jeans[navy] skirt[navy]'],
    ['jacket for the hills under 2000. Black.', 'jacket[black]'],
  ])('after garments is said of them: %s', (text, pieces) => {
    expect(said(text)).toBe(pieces);
  });

  it.each([
    ['all black outfit for men with shoes', 'look black'],
    ['all black with sneakers', 'look black'],
    ['navy and white outfit', 'look navy,white'],
    ['beige, men', 'look beige'],
    ['beige and white, men, with sneakers', 'look beige,white'],
    ['a saree look in cream and gold', 'look cream,gold'],
    ['hot pink everything', 'look hot pink'],
    ['nothing but black', 'look black'],
    ['black outfit with white sneakers', 'sneakers[white] | look black'],
    ['all black outfit with black shoes', 'footwear[black] | look black'],
  ])('without a garment, or with the word for it, is said of the whole look: %s', (text, look) => {
    expect(said(text)).toBe(look);
  });

  it('goes on behind a size where it is listed with one that is owned', () => {
    expect(said('ankle boots size 39, suede or leather')).toBe(said('boots, suede or leather'));
  });

  it('is among all that is wanted whatever it is said of', () => {
    const { colours, garments, materials } = parseWish(
      'black linen shirt and jeans, red saree with gold border',
    ).want;
    expect([colours, garments, materials]).toEqual([
      ['black', 'red', 'gold'],
      ['shirt', 'jeans', 'saree'],
      ['linen'],
    ]);
  });
});
