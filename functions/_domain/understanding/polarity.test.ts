import { describe, expect, it } from 'vitest';
import { avoidedName } from '../avoided-piece.js';
import { parseWish } from './wish.js';

const features = (text: string) => {
  const { want, avoid } = parseWish(text);
  const list = ({
    colours,
    garments,
    materials,
  }: Pick<typeof want, 'colours' | 'garments' | 'materials'>) => [...[...colours, ...garments, ...materials]];
  const also = [...(avoid.fits ?? []), ...(avoid.details ?? []), ...(avoid.pieces ?? []).map(avoidedName)];
  return `${list(want).join(', ')} | ${[...list(avoid), ...also].join(', ')}`;
};

describe('what a wish turns down', () => {
  it.each([
    ['nothing black', ' | black'],
    ['anything but pink', ' | pink'],
    ['nothing but black', 'black | '],
    ['all black', 'black | '],
    ['no skinny jeans', ' | skinny jeans'],
    ['black shirt but no black shoes', 'black, shirt | black shoes'],
    ['kaala kurta nahi chahiye', ' | black kurtas'],
    ['kurta kaala nahi chahiye', 'kurta | black'],
    ['no black or brown leather shoes', ' | black shoes, brown leather shoes'],
    ['leather jacket nahi chahiye', ' | leather jackets'],
    ['no denim jeans', ' | jeans'],
    ['black shirt, shoes not black', 'black, shirt | black shoes'],
    ['all black, no black bag', 'black | black bags'],
    ['dress that is not black', 'dress | black'],
    ['jeans, not slim fit', 'jeans | slim'],
    ['no sleeveless, nothing backless', ' | sleeveless, backless'],
    ['a sleeveless dress', 'dress | '],
    ['without leather or wool', ' | leather, wool'],
    ["I don't want heels", ' | heels'],
    ['black but not leather', 'black | leather'],
    ['no red, pink or orange but blue is fine', ' | red, pink, orange'],
    ['no red, pink, orange', ' | red, pink, orange'],
    ['a not too heavy lehenga', 'lehenga choli | '],
    ['no short dress', ' | mini'],
    ['a lehenga, she is wearing red so not red', 'lehenga choli | red'],
    ['no heels, black dress', 'black, dress | heels'],
    ['no heels and a black dress', 'black, dress | heels'],
    ['no jeans. blue shirt', 'blue, shirt | jeans'],
    ['without embroidery, maroon', 'maroon | '],
    ['saree, silk nahi', 'saree | silk'],
    ['black aur grey nahi', ' | black, grey'],
    ['leather ke bina jacket', 'jacket | leather'],
    ['non-leather boots', 'boots | leather'],
    ['not only black but white', 'black, white | '],
    ["I don't mind black", 'black | '],
    ['prefer trousers over skirts', 'trousers | skirt'],
    ['instead of a saree a gown', 'gown | saree'],
    ['instead of jeans, trousers', 'trousers | jeans'],
    ['rather than heels, flats please', 'flats | heels'],
    ['I hate pink. and heels. and anything tight.', ' | pink, heels, slim, skinny, bodycon'],
    ['no sleeveless. And a red dress', 'red, dress | sleeveless'],
    ['Not into dresses, skirts or anything girly', ' | dress, skirt'],
    ['no heels, dresses or anything short', ' | heels, dress'],
    ['no palazzos, leggings or anything see through, kurta', 'kurta | palazzos, leggings, sheer'],
    ['hates frocks, bows or pink', ' | pink, dress'],
    ['not a fan of crop tops, mini skirts, or bodycon', ' | crop top, bodycon dress, mini skirts'],
    ['no heels, flats or sneakers only', 'flats, sneakers | heels'],
    ['no heels, want flats or sneakers', 'flats, sneakers | heels'],
    ['no jeans, I want a skirt or dress', 'skirt, dress | jeans'],
    ['no leather, black jacket or blazer', 'black, jacket, blazer | leather'],
    ['not too formal', ' | formal wear'],
    ['no bags', ' | bags'],
    ['sleeveless is not ok, kurti', 'kurti | sleeveless'],
    ['party, heels are not my thing', ' | heels'],
    ["leather isn't for me", ' | leather'],
    ['office, black is not allowed', ' | black'],
    ['not sleeveless kurti', 'kurti | sleeveless kurtis'],
    ['not a black dress, women', 'dress | black dresses'],
    ['casual outfit, not skinny jeans', ' | skinny jeans'],
    ['not heels', ' | heels'],
    ['tshirt, polyester se khujli hoti hai', 't-shirt | polyester'],
    ['a puffer jacket, wool itches', 'puffer jacket | wool'],
    ['t-shirt, oversized is not what I want', 't-shirt | oversized'],
    ['a linen suit, white is for the bride so beige', 'beige, suit, linen | white'],
    ['I hate pink. And hot pink, and baby pink', ' | pink, hot pink, baby pink'],
    ['no black. And red shoes please', 'red, footwear | black'],
    ['nothing green, olive is fine but no other greens', ' | green'],
    ["party outfit, I don't do short skirts", ' | '],
    ['no need for shoes or a bag, white dress', 'white, dress | footwear, bags'],
    ['no mom jeans', ' | mom fit jeans'],
    ['no mini skirts', ' | mini skirts'],
    ['no jeans that are skinny', ' | skinny jeans'],
    ['no shirts with stripes or checks', ' | striped shirts, checked shirts'],
    ['no dresses in black', ' | black dresses'],
    ['no heels with jeans', 'jeans | heels'],
    ['no black jeans or trousers', ' | black jeans, black trousers'],
    ['no leather jackets or heels', ' | heels, leather jackets'],
    ['no skinny jeans or leggings', ' | leggings, skinny jeans'],
    ['jeans (not blue) with a shirt', 'jeans, shirt | blue jeans'],
    ['allergic to nickel and wool', ' | wool'],
    ['colour: any but white', ' | white'],
    ["wouldn't be caught dead in beige", ' | beige'],
    ["I can't do heels anymore", ' | heels'],
    ['shoes I already have, red dress', 'red, dress | footwear'],
    ['swimsuit, no bikini', 'swimsuit | '],
    ['green sharara but not parrot green', 'green, sharara | '],
    ['lehenga, no itchy net', 'lehenga choli | net'],
    ['heels no, flats yes', 'flats | heels'],
    ['black gown, one shoulder no', 'black, gown | one shoulder'],
    ['no jackets with hoods', ' | hooded jackets'],
    ['shirts in linen but no white ones', 'shirt, linen | white shirts'],
    ['dupatta not needed, anarkali', 'anarkali | dupatta'],
    ['not yellow, everyone will be in yellow', ' | yellow'],
    ['saree alternative, sangeet', ' | saree'],
    ['alternatives to jeans, office', ' | jeans'],
    ['an alternative for a lehenga', ' | lehenga choli'],
    ['saree ki jagah kuch aur', ' | saree'],
    ['alternatives for office, shirt', 'shirt | '],
    ['black alternative look', 'black | '],
  ])('%j is %j', (text, expected) => expect(features(text)).toBe(expected));

  it('is, of what one garment is wanted in, everything but that garment', () => {
    const { avoid, want } = parseWish('black shirt, nothing else black');
    expect(want.pieces).toEqual([{ garment: 'shirt', colours: ['black'], materials: [] }]);
    expect(avoid.colours).toEqual([]);
    const refused = avoid.pieces?.map(({ garment }) => garment);
    expect(refused).toEqual(expect.arrayContaining(['footwear', 'bottomwear', 'bags']));
    expect(refused).not.toContain('topwear');
  });

  it('turns down patterns too, and every print with "no prints"', () => {
    expect(parseWish('no stripes').avoid.patterns).toEqual(['striped']);
    expect(parseWish('jeans without rips').avoid.patterns).toEqual(['distressed']);
    expect(parseWish('no logos or graphics').avoid.patterns).toEqual(['graphic']);
    expect(parseWish('no prints').avoid.patterns).toContain('floral');
  });
});

it.each([
  ['everything in black except shoes', ['shoes'], []],
  ['all black except the shoes and bag', ['shoes', 'bag'], []],
  ['all black outfit, except shoes', ['shoes'], []],
  ['all black apart from the shoes', ['shoes'], []],
  ['all black minus the jacket', [], ['jacket']],
  ['anything in black except dresses', [], ['dress']],
])('what the colour of a look spares is worn all the same: %s', (text, slots, refused) => {
  const { want, avoid, slots: asked } = parseWish(text);
  expect([want.lookColours, asked, avoid.garments]).toEqual([['black'], slots, refused]);
  expect(want.pieces).toEqual([]);
});
