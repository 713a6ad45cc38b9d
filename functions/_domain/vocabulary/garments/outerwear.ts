import { type Garment, garmentGroup } from '../garment.js';

const western = garmentGroup(
  {
    slot: 'outerwear',
    kinds: ['outerwear', 'layers'],
    formality: 2,
    occasions: ['casual', 'travel', 'date'],
    seasons: ['winter', 'autumn'],
    drawing: 'jacket',
  },
  {
    jacket: {
      words:
        'bomber, bomber jacket, biker jacket, moto jacket, leather jacket, varsity jacket, letterman jacket, trucker jacket, harrington jacket, suede jacket, tailored jacket, lightweight jacket, hooded jacket, field jacket, utility jacket, safari jacket, open front jacket, coach jacket, shirt jacket, denim biker jacket, peplum jacket, crop jacket, cropped jacket, fleece jacket, sherpa jacket, shearling jacket, winter jacket, reversible jacket, baseball jacket, aviator jacket, jackets, jerkin, jersey jacket, sweater jacket, jacket shirt, faux fur jacket',
    },
    'denim jacket': {
      words: 'jean jacket, jeans jacket, denim trucker jacket',
      kinds: ['jacket', 'denim wear'],
    },
    'puffer jacket': {
      words:
        'puffer, padded jacket, quilted jacket, down jacket, bubble jacket, puffa, puffa jacket, ski jacket, snow jacket',
      kinds: ['jacket', 'winter wear'],
      seasons: ['winter'],
    },
    'sports jacket': {
      words:
        'wind cheater, wind breaker, track jacket, track top, sporty jacket, running jacket, training jacket, softshell, softshell jacket, anorak, cagoule, warm up jacket, hiking jacket, trekking jacket, football jacket, hybrid jacket, insulated jacket',
      kinds: ['jacket', 'sportswear'],
      formality: 1,
      occasions: ['workout', 'casual', 'travel'],
    },
    'rain jacket': {
      words:
        'rain coat, rain poncho, waterproof jacket, rain proof jacket, rainwear, mackintosh, mac coat, rain cheater, rain jackets, cycling jacket',
      kinds: ['jacket'],
      seasons: ['monsoon'],
      occasions: ['casual', 'travel', 'workout'],
    },
    blazer: {
      words:
        'sports coat, sport coat, suit jacket, dinner jacket, tuxedo jacket, tuxedo blazer, single breasted blazer, double breasted blazer, formal blazer, casual blazer, blazers, smoking jacket',
      kinds: ['formal wear'],
      formality: 4,
      occasions: ['work', 'formal', 'party', 'wedding', 'date'],
      seasons: [],
      drawing: 'blazer',
    },
    coat: {
      words:
        'over coat, trench coat, trench, pea coat, parka, parka jacket, duffle coat, duffel coat, long coat, wool coat, longline coat, top coat, puffer coat, teddy coat, faux fur coat, fur coat, quilted coat, padded coat, car coat, winter coat, maxi coat, longline overcoat',
      kinds: ['winter wear'],
      formality: 3,
      occasions: ['casual', 'work', 'travel', 'date', 'formal'],
      seasons: ['winter'],
      drawing: 'coat',
    },
    overshirt: { words: 'over shirt, shacket, shirt jac', drawing: 'shirt' },
    gilet: {
      words:
        'puffer vest, quilted vest, padded vest, denim vest, body warmer, sleeveless jacket, down vest, utility vest, fleece vest, denim waistcoat, fur vest, leather vest',
      drawing: 'vest',
    },
    waistcoat: {
      words: 'waist coat, suit vest, formal vest, dress vest, vest coat',
      kinds: ['formal wear'],
      formality: 4,
      occasions: ['formal', 'wedding', 'work', 'party', 'festive'],
      seasons: [],
      drawing: 'vest',
    },
    cardigan: {
      words:
        'open front cardigan, longline cardigan, hooded cardigan, cardi, cardigan sweater, waterfall cardigan, coatigan, sweater cardigan, button through sweater',
      kinds: ['knitwear', 'winter wear'],
      drawing: 'shrug',
    },
    shrug: {
      words:
        'bolero, open front shrug, tie up shrug, longline shrug, button shrug, kimono shrug, kimono, kimono jacket, duster, shrugs, lace shrug, bolero jacket, waterfall shrug, shrug jacket, cropped shrug',
      gender: 'women',
      seasons: [],
      occasions: ['casual', 'date', 'party', 'beach', 'travel'],
      drawing: 'shrug',
    },
    poncho: { words: 'cape, ponchos, cape jacket, cape coat', gender: 'women', drawing: 'shrug' },
  },
);

const indian = garmentGroup(
  {
    slot: 'outerwear',
    kinds: ['ethnic wear', 'indian wear', 'outerwear', 'layers'],
    gender: 'men',
    formality: 4,
    occasions: ['festive', 'wedding', 'party'],
    seasons: [],
    drawing: 'vest',
  },
  {
    'nehru jacket': {
      words:
        'modi jacket, bandi, nehru vest, sadri, nehru waistcoat, modi coat, nehru coat, bundi, jawahar jacket, ethnic waistcoat, bandi jacket, silk sleeveless jacket, khadi sleeveless jacket, khadi jacket',
    },
    bandhgala: {
      words:
        'bandh gala, bandhgala jacket, bandhgala blazer, jodhpuri jacket, jodhpuri coat, jodhpuri blazer, single breasted bandhgala, ethnic blazer, mandarin blazer, jodhpuri',
      formality: 5,
      occasions: ['wedding', 'festive', 'formal'],
      drawing: 'blazer',
    },
    'ethnic jacket': {
      words: 'ethnic shrug, ethnic jackets, koti, long ethnic jacket, ethnic coat',
      formality: 3,
    },
  },
);

/** Everything worn over a top. */
export const outerwear: readonly Garment[] = [...western, ...indian];
