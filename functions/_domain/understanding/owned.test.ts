import { describe, expect, it } from 'vitest';
import { avoidedName } from '../avoided-piece.js';
import { parseWish } from './wish.js';

/** The garments wanted | turned down | had. */
const read = (text: string) => {
  const { want, avoid, owned = [] } = parseWish(text);
  const refused = [...avoid.garments, ...(avoid.pieces ?? []).map(avoidedName)];
  const had = owned.map(({ garment, colours }) => [...colours, garment].join(' '));
  return [want.garments, refused, had].map((words) => words.join(', ')).join(' | ');
};

describe('what the wearer has', () => {
  it.each([
    ['I have white shirts already, men', ' | white shirts | white shirt'],
    ['I already own black jeans, want tops', ' | black jeans | black jeans'],
    ['I have black jeans, need a shirt', 'shirt | black jeans | black jeans'],
    ['mere paas white shirt hai, pant chahiye', 'trousers | white shirts | white shirt'],
    ['apart from my own white sneakers', ' | footwear | white sneakers'],
    ['to wear with my navy blazer', ' | outerwear | navy blazer'],
    [
      'chinos to go with my navy blazer and brown loafers',
      'chinos | outerwear, footwear | navy blazer, brown loafers',
    ],
    ['formal shirt to go with my watch', 'formal shirt | watch | watch'],
    ['shoes I already have, red dress', 'dress | footwear | footwear'],
    ['red dress, I already have black heels', 'dress | footwear | black heels'],
    ["kurta matching my wife's red saree", 'kurta | red sarees | red saree'],
    ["a tie to match the groom's grey suit", 'tie | grey suits | grey suit'],
    ['a saree to go with his navy suit', 'saree | navy suits | navy suit'],
    ['jacket to wear over my kurta', 'jacket | kurta | kurta'],
    ['I already have nice dress shoes', ' | footwear | formal shoes'],
    ['I actually have black ankle boots already. Just need a skirt', 'skirt | footwear | black boots'],
    ['what to wear with my new black boots', ' | footwear | black boots'],
    ['outfit around my tan ankle boots', ' | footwear | tan boots'],
    ["I've a denim jacket already, something black", ' | outerwear | denim jacket'],
    ['she has tons of kurtis, needs leggings', 'leggings | kurti | kurti'],
    ['clutch to go with my maroon saree', 'clutch |  | maroon saree'],
    ['handbag to go with a red saree', 'handbag |  | red saree'],
    ['clutch to match red lehenga', 'clutch |  | red lehenga choli'],
    ['belt that goes with brown loafers', 'belt | footwear | brown loafers'],
    ['my suit is charcoal grey, need formal shoes', 'formal shoes |  | charcoal suit'],
    ['my trousers are navy, need shirt and shoes', 'shirt | navy trousers | navy trousers'],
    ['my shoes are brown, suggest shirt and pants', 'shirt, trousers | footwear | brown footwear'],
    ['suit is navy, need tie', 'tie |  | navy suit'],
    ['meri saree red hai, jewellery chahiye', 'jewellery |  | red saree'],
    ['wife has red lehenga, need matching earrings', 'earrings |  | red lehenga choli'],
    ['navy blazer already with me, need rest', ' | outerwear | navy blazer'],
    ['blazer already have (navy), need rest under 3000', ' | outerwear | navy blazer'],
    ['blazer already have, navy, need trousers', 'trousers | outerwear | navy blazer'],
    ['my brother is wearing navy suit, need saree to match', 'saree | navy suits | navy suit'],
    ['groom has navy sherwani, need lehenga', 'lehenga choli | navy sherwanis | navy sherwani'],
    ['she has a blue saree and wants a blouse', 'blouse |  | blue saree'],
    [
      'my shirt is white and pants are black, need shoes',
      ' | white shirts, black trousers | white shirt, black trousers',
    ],
    ['got a maroon saree from nani, need a clutch', 'clutch |  | maroon saree'],
    ["wearing my mom's red saree, need blouse, jewellery, heels", 'blouse, jewellery, heels |  | red saree'],
    ['i am wearing a black suit, need shirt tie and shoes', 'shirt, tie |  | black suit'],
    ['planning to wear a black gown, need clutch and heels', 'clutch, heels |  | black gown'],
    ['need blouse and heels, will be wearing a red saree', 'blouse, heels |  | red saree'],
    ['i will wear a black suit with a white shirt, need tie', 'tie | white shirts | black suit, white shirt'],
    ['bought a green kurti, need leggings', 'leggings | green kurtis | green kurti'],
    ['my black jeans, need top', ' | black jeans | black jeans'],
    ['my black jeans and white shirt, need shoes', ' | black jeans, white shirts | black jeans, white shirt'],
    ['mera black kurta, pajama chahiye', 'ethnic pyjama | black kurtas | black kurta'],
    ['my wedding saree, need jewellery', 'jewellery |  | saree'],
    ['my navy blazer goes with what trousers', 'trousers | outerwear | navy blazer'],
    ['my blue jeans and this grey sweater i own', ' | blue jeans, grey sweaters | blue jeans, grey sweater'],
    [
      'have beige trousers + brown belt, need shirt',
      'shirt | belt, beige trousers | beige trousers, brown belt',
    ],
    ['lehenga le liya hai, bas juttis', 'juttis |  | lehenga choli'],
    ['saree kharid li hai, earrings chahiye', 'earrings |  | saree'],
    [
      'I want to match my wife, she wears maroon saree, I need kurta set',
      'kurta set | maroon sarees | maroon saree',
    ],
    ['my husband is in a navy suit, need gown', 'gown | navy suits | navy suit'],
    ['style my denim jacket', ' | outerwear | denim jacket'],
    ['how do I style my white sneakers', ' | footwear | white sneakers'],
    ['I just bought a navy blazer, what goes with it', ' | outerwear | navy blazer'],
    ['earrings for my blue lehenga, under 800', 'earrings |  | blue lehenga choli'],
    ['gold necklace and earrings for my green silk saree', 'necklace, earrings |  | green saree'],
    ['a shirt for my black trousers office', 'shirt | black trousers | black trousers'],
    ['blouse for my red saree', 'blouse |  | red saree'],
    ['shoes for my blue jeans and white shirt', ' | blue jeans, white shirts | blue jeans, white shirt'],
    ["tie for my husband's navy suit", 'tie | navy suits | navy suit'],
    ['my black trousers need a nice shirt', 'shirt | black trousers | black trousers'],
    ['my red lehenga needs earrings and potli', 'earrings, potli |  | red lehenga choli'],
    ['meri blue lehenga ke liye earrings', 'earrings |  | blue lehenga choli'],
    [
      'I need a blazer, have white shirt and beige chinos already',
      'blazer | white shirts, beige chinos | white shirt, beige chinos',
    ],
    ['need a blazer, have white shirt', 'blazer | white shirts | white shirt'],
    [
      'already have brown chelsea boots and dark jeans, need a shirt',
      'shirt | footwear, jeans | brown boots, jeans',
    ],
  ])('is not bought again: %j', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['something to go with white sneakers', 'sneakers |  | '],
    ['to match the red shoes', 'footwear |  | '],
    ['my dress must be red', 'dress |  | '],
    ['my saree is too heavy, need a light one', 'saree |  | '],
    ['cricket match with jeans', 'jeans |  | '],
    ['red heels to go with black heels', 'heels |  | '],
    ['I have a red dress in mind', 'dress |  | '],
    ['I have to wear a saree', 'saree |  | '],
    ['have a look at kurtas', 'kurta |  | '],
    ['I have a saree function on Sunday', 'saree |  | '],
    ['help me with my saree look', 'saree |  | '],
    ['a red dress for my dress rehearsal', 'dress |  | '],
    ['shoes for my saree function', 'saree |  | '],
    ['my dress needs to be red', 'dress |  | '],
    ['my saree needs a pallu', 'saree |  | '],
    ['need a dress, have a wedding in Goa', 'dress |  | '],
    ['planning to wear a saree, need suggestions', 'saree |  | '],
    ['planning to wear a suit, need shirt, trousers and blazer', 'suit, shirt, trousers, blazer |  | '],
    ['wearing heels is hard, need flats', 'heels, flats |  | '],
    ['want to wear a saree, need jewellery too', 'saree, jewellery |  | '],
    ['my saree, need something light', 'saree |  | '],
    ['need a kurta for my brother, my dress and heels', 'kurta, heels |  | '],
    ['my wife wears sarees, need one for diwali', 'saree |  | '],
    ['what should i be wearing to a wedding, saree or lehenga', 'saree, lehenga choli |  | '],
  ])('is not what is asked for: %j', (text, expected) => expect(read(text)).toBe(expected));

  it("may be somebody else's, to be matched", () => {
    expect(parseWish('saree to go with his navy suit').owned).toMatchObject([
      { garment: 'suit', others: true },
    ]);
    expect(parseWish('shirt to go with my navy suit').owned).toEqual([
      { garment: 'suit', colours: ['navy'], materials: [] },
    ]);
  });

  it('has the colour and stuff that are said of it, and the look has neither', () => {
    for (const text of ['I have a navy blazer (wool)', 'I have a navy blazer, wool, need trousers'])
      expect(parseWish(text)).toMatchObject({
        owned: [{ garment: 'blazer', colours: ['navy'], materials: ['wool'] }],
        want: { colours: [], materials: [], lookColours: [] },
      });
    expect(parseWish('I already have black jeans, white, men').want.lookColours).toEqual(['white']);
  });

  it('leaves no word of it unread', () => {
    expect(parseWish('I already own black jeans, to wear with my navy blazer').unread).toEqual([]);
  });
});

it.each(['mere paas heels nahi hai, kya pehnu', 'i own white sneakers but want new ones'])(
  '%j leaves the place to be filled',
  (text) => {
    const { owned, avoid } = parseWish(text);
    expect(owned).toBeUndefined();
    expect(avoid.garments).not.toContain('footwear');
  },
);
