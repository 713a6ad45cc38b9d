import { type Garment, garmentGroup } from '../garment.js';

const closed = garmentGroup(
  {
    slot: 'shoes',
    kinds: ['shoes', 'footwear'],
    formality: 2,
    occasions: ['casual', 'travel', 'date'],
    seasons: [],
    drawing: 'sneakers',
  },
  {
    sneakers: {
      words:
        'sneaker, trainer, canvas shoe, plimsoll, pumps canvas, skate shoe, tennis sneaker, high top, low tops, converse, keds, lace up sneaker, slip on sneaker, chunky sneaker, mid top sneaker, dad shoe, snekers, kicks, walking sneaker, leather sneaker, sneaker shoe, skateboarding shoe',
    },
    'sports shoes': {
      words:
        'sports shoe, sport shoe, running shoe, training shoe, football shoe, football boot, cricket shoe, badminton shoe, tennis shoe, basketball shoe, gym shoe, walking shoe, athletic shoe, trekking shoe, hiking shoe, trail shoe, trail running shoe, indoor court shoe, cleats, spikes shoe, running trainer, marathon shoe, cycling shoe, outdoor shoe, aerobic shoe, running sneaker, workout shoe, golf shoe, jogging shoe, squash shoe',
      weak: 'runner',
      kinds: ['sneakers', 'sportswear'],
      formality: 1,
      occasions: ['workout', 'casual', 'travel'],
    },
    'casual shoes': {
      words:
        'casual shoe, shoe, footwear, boat shoe, driving shoe, deck shoe, lace up, slip on, slip on shoe, espadrille, lace up shoe, moc toe, desert shoe, clog shoe, canvas slip on, mary jane',
      weak: 'spikes, soes',
      occasions: ['casual', 'travel', 'date', 'work'],
    },
    loafers: {
      words:
        'loafer, moccasin, mocassin, penny loafer, tassel loafer, driving loafer, horsebit loafer, loafer shoe, moccassin, driving moccasin, bit loafer',
      formality: 3,
      occasions: ['casual', 'work', 'date', 'party', 'travel'],
      drawing: 'loafers',
    },
    'formal shoes': {
      words:
        'formal shoe, dress shoe, oxford shoe, derbys, derby, derby shoe, brogue, monks, monk strap, monk shoe, formal slip on, formal derby, office shoe, wingtip, formal oxford, formal brogue, semi formal shoe, semiformal slip on, formal loafer, patent leather shoe, formal lace up, oxford',
      kinds: ['formal wear'],
      formality: 4,
      occasions: ['work', 'formal', 'wedding'],
      drawing: 'formal-shoes',
    },
    boots: {
      words:
        'boot, ankle boot, chelsea boot, chukka, chukka boot, desert boot, combat boot, knee high boot, knee boot, bootie, biker boot, heeled boot, flat boot, hiking boot, trekking boot, over the knee boot, rain boot, gumboot, cowboy boot, work boot, wellington, wellies, snow boot, thigh high boot, riding boot, winter boot, cold weather boot, mid calf boot',
      formality: 3,
      seasons: ['winter', 'autumn'],
      drawing: 'boots',
    },
  },
);

const womens = garmentGroup(
  {
    slot: 'shoes',
    kinds: ['shoes', 'footwear'],
    gender: 'women',
    formality: 3,
    occasions: ['casual', 'date', 'party', 'work'],
    seasons: [],
    drawing: 'heels',
  },
  {
    heels: {
      words:
        'heel, heel shoe, t bar, pump, pump shoe, stiletto, block heel, kitten heel, wedge, platform, flatform, platform heel, peep toe, court shoe, high heel, heeled sandal, heel sandal, heeled mule, heeled shoe, wedge heel, sling back, ankle strap heel, platform sandal, heeled pump, wedge sandal, strappy heel, mule heel, cone heel, spool heel, heels sandal, party heel, gladiator heel, t strap heel, pencil heel, heeled slingback, platform pump, block heel sandal, platform shoe',
      formality: 4,
      occasions: ['party', 'date', 'wedding', 'work', 'formal'],
    },
    flats: {
      words:
        'flat, ballerina, belly, ballet flat, ballet pump, ballet shoe, open toe flat, t strap flat, one toe flat, flat sandal, mule, ballerina shoe, gladiator, flats sandal, gladiator flat, flat shoe, pointed flat, babouche, strappy flat, toe ring flat',
      formality: 2,
      drawing: 'flats',
    },
  },
);

const open = garmentGroup(
  {
    slot: 'shoes',
    kinds: ['open shoes', 'footwear'],
    formality: 2,
    occasions: ['casual', 'travel', 'beach'],
    seasons: ['summer', 'spring', 'monsoon'],
    drawing: 'sandals',
  },
  {
    sandals: {
      words:
        'sandal, comfort sandal, fisherman sandal, gladiator sandal, strappy sandal, leather sandal, floater, casual sandal, party sandal, sandel, open toe sandal, huarache, espadrille sandal, thong sandal, t strap sandal, buckle sandal, open sandal',
    },
    // What says so in its title is read as heels; these do in their description.
    'sandals on heels': {
      kinds: ['sandals', 'heels'],
      gender: 'women',
      formality: 3,
      occasions: ['party', 'date', 'casual', 'travel'],
      drawing: 'heels',
    },
    'sports sandals': {
      words: 'sports sandal, sport sandal, hiking sandal, trekking sandal, outdoor sandal, athletic sandal',
      kinds: ['sandals', 'sportswear'],
      formality: 1,
    },
    slippers: {
      words:
        'slipper, flip flop, chappal, slider, slides, pool slide, room slipper, clog, crocs, thong flip flop, hawai chappal, bathroom slipper, beach slipper, thongs slipper, bedroom slipper, house slipper, slip on clog, casual slide, thong slipper',
      formality: 1,
      occasions: ['casual', 'lounge', 'beach', 'travel'],
      drawing: 'slippers',
    },
    juttis: {
      words:
        'jutti, juti, jooti, mojari, mojri, mojdi, khussa, nagra, punjabi jutti, ethnic shoe, ethnic flat, ethnic footwear, ethnic mojari',
      kinds: ['ethnic wear', 'indian wear'],
      formality: 4,
      occasions: ['festive', 'wedding', 'casual'],
      seasons: [],
      drawing: 'juttis',
    },
    kolhapuris: {
      words:
        'kolhapuri, kolhapuri chappal, kolhapuri sandal, kolhapuri flat, kohlapuri, ethnic sandal, peshawari sandal, peshawari, peshawari chappal, kolapuri',
      kinds: ['ethnic wear', 'indian wear'],
      formality: 3,
      occasions: ['festive', 'casual'],
    },
  },
);

/** Everything worn on the feet; socks and shoe care are `other`. */
export const shoes: readonly Garment[] = [...closed, ...womens, ...open];
