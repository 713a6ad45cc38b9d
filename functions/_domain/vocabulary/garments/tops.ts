import { type Garment, garmentGroup } from '../garment.js';

const western = garmentGroup(
  {
    slot: 'top',
    kinds: ['topwear', 'western wear'],
    formality: 2,
    occasions: ['casual', 'travel', 'date'],
    seasons: [],
    drawing: 'top',
  },
  {
    't-shirt': {
      words:
        't shirt, tee, tee shirt, round neck tee, crew neck tee, graphic tee, ringer tee, boyfriend tee, undershirt tee, t shirt top, shirt tee, jersey tee',
      occasions: ['casual', 'travel', 'workout', 'lounge'],
      drawing: 'tshirt',
    },
    'lounge t-shirt': {
      words: 'lounge tee, lounge top, loungewear t shirt, loungewear top',
      kinds: ['loungewear'],
      formality: 1,
      occasions: ['lounge'],
      drawing: 'tshirt',
    },
    'polo t-shirt': {
      words:
        'polo, polo shirt, polo tee, polo collar t shirt, polo neck t shirt, collar t shirt, collared t shirt, pique polo, golf shirt',
      kinds: ['t-shirt'],
      occasions: ['casual', 'travel', 'work', 'date'],
      drawing: 'tshirt',
    },
    henley: {
      words: 'henley t shirt, henley neck t shirt, henley shirt, henley top, grandad top',
      kinds: ['t-shirt'],
      drawing: 'tshirt',
    },
    jersey: {
      words:
        'football jersey, cricket jersey, sports jersey, team jersey, basketball jersey, cycling jersey, bicycle jersey, rash guard, rash vest, sports t shirt, training t shirt, running t shirt',
      kinds: ['t-shirt', 'sportswear'],
      formality: 1,
      occasions: ['workout', 'casual'],
      drawing: 'tshirt',
    },
    shirt: {
      words:
        'casual shirt, denim shirt, chambray shirt, linen shirt, flannel, flannel shirt, oxford shirt, check shirt, camp collar shirt, cuban collar shirt, resort shirt, hawaiian shirt, button down, button up, bush shirt, chemise, tunic shirt, popover shirt, work shirt, shirt top',
      occasions: ['casual', 'work', 'date', 'travel', 'party'],
      formality: 3,
      drawing: 'shirt',
    },
    'formal shirt': {
      words:
        'dress shirt, office shirt, semi formal shirt, tuxedo shirt, business shirt, evening shirt, formal shirts',
      kinds: ['shirt', 'formal wear'],
      formality: 4,
      occasions: ['work', 'formal', 'wedding'],
      drawing: 'shirt',
    },
    'party shirt': {
      words: 'partywear shirt, club shirt, satin shirt',
      kinds: ['shirt'],
      formality: 3,
      occasions: ['party', 'date'],
      drawing: 'shirt',
    },
    top: {
      words:
        'bandeau top, a line top, peplum top, peplum, bardot top, bardot, off shoulder top, cold shoulder top, wrap top, tube top, halter top, blouson top, empire top, sheer top, tiered top, smock top, peasant top, cape top, kaftan top, styled back top, kimono top, longline top, party top, long top, corset top, bustier, bustier top, corset, swing top, swim top, maternity top, knit top, knitted top, tunic top, vest top, jersey top, woven top, varsity top, poncho top',
      gender: 'women',
      occasions: ['casual', 'date', 'travel', 'party'],
      formality: 3,
    },
    'crop top': {
      words:
        'cropped top, crop tee, cropped t shirt, crop t shirt, cropped tee, crop shirt, cropped shirt, bralette top',
      kinds: ['top'],
      gender: 'women',
      seasons: ['summer', 'spring'],
      occasions: ['casual', 'party', 'date', 'beach'],
      drawing: 'crop-top',
    },
    'tank top': {
      words:
        'tank, singlet, muscle tee, muscle t shirt, muscle tank, cami top, cami, camisole top, spaghetti top, strappy top, racerback top, gym vest, training vest, running vest, active tank, sleeveless tee',
      kinds: ['top'],
      formality: 1,
      seasons: ['summer'],
      occasions: ['casual', 'beach', 'workout', 'lounge'],
    },
    blouse: {
      words:
        'shirt blouse, pussy bow blouse, bow blouse, ruffle blouse, chiffon blouse, satin blouse, formal blouse',
      gender: 'women',
      formality: 3,
      occasions: ['work', 'date', 'formal', 'casual'],
      drawing: 'blouse',
    },
    bodysuit: {
      words: 'body suit, leotard',
      gender: 'women',
      formality: 3,
      occasions: ['party', 'date', 'casual'],
    },
    tunic: {
      words: 'long tunic, high low tunic, tunics',
      gender: 'women',
      occasions: ['casual', 'work', 'travel'],
      drawing: 'kurti',
    },
  },
);

const knit = garmentGroup(
  {
    slot: 'top',
    kinds: ['knitwear', 'winter wear', 'topwear', 'western wear'],
    formality: 2,
    occasions: ['casual', 'travel', 'date'],
    seasons: ['winter', 'autumn'],
    drawing: 'sweater',
  },
  {
    sweater: {
      words:
        'jumper, pullover, pullover sweater, jersey sweater, turtle neck, polo neck jumper, roll neck, roll neck jumper, mock neck sweater, knit sweater, cable knit, crew neck sweater, v neck sweater, cashmere sweater, woollen top, front open sweater, sweater top, sweter, swetar, winter top',
      formality: 3,
    },
    'sweater vest': {
      words: 'knitted vest, sleeveless sweater, sleeveless pullover, tank sweater, slipover',
      formality: 3,
      drawing: 'vest',
    },
    sweatshirt: {
      words: 'sweat shirt, pullover sweatshirt, crew sweatshirt, fleece sweatshirt, sweat top, fleece top',
      weak: 'fleece',
      occasions: ['casual', 'travel', 'lounge', 'workout'],
      formality: 1,
    },
    hoodie: {
      words:
        'hoody, hoodie sweatshirt, zip hoodie, hooded sweat shirt, zip up hoodie, hooded jumper, hooded sweater, hooded pullover',
      kinds: ['sweatshirt'],
      occasions: ['casual', 'travel', 'lounge', 'workout'],
      formality: 1,
      drawing: 'hoodie',
    },
  },
);

const indian = garmentGroup(
  {
    slot: 'top',
    kinds: ['ethnic wear', 'indian wear', 'topwear'],
    formality: 3,
    occasions: ['festive', 'casual', 'work'],
    seasons: [],
    drawing: 'kurta',
  },
  {
    kurta: {
      words:
        'kurtha, kurtaa, qurta, straight kurta, a line kurta, pathani, pathani kurta, kurta top, short kurta, long kurta, angrakha, angrakha kurta, kurta shirt, kurta dress, chikankari kurta, lucknowi kurta, kurtas, peplum kurta',
      occasions: ['festive', 'casual', 'work', 'wedding'],
    },
    'anarkali kurta': {
      words:
        'anarkali kurtas, anarkali kurti, anarkali kurtis, anarkali tunic, anarkali top, anarkali style kurta',
      kinds: ['kurta', 'anarkali'],
      gender: 'women',
      occasions: ['festive', 'wedding', 'work', 'casual'],
    },
    kurti: {
      words: 'kurtis, kurthi, short kurti, straight kurti, ethnic tunic, ethnic top, kurti top, kaftan kurti',
      gender: 'women',
      occasions: ['casual', 'festive', 'work'],
      drawing: 'kurti',
    },
    'saree blouse': {
      words:
        'sari blouse, ready made blouse, stitched blouse, stitch blouse, choli, designer blouse, padded blouse, princess cut blouse, blouse readymade, ethnic blouse',
      gender: 'women',
      formality: 4,
      occasions: ['festive', 'wedding'],
      drawing: 'blouse',
    },
  },
);

/** Everything worn on the upper body by itself; sweaters and sweatshirts are tops, cardigans are outerwear. */
export const tops: readonly Garment[] = [...western, ...knit, ...indian];
