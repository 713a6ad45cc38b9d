import { type Formality, Occasion } from '../product.js';
import { lexicon } from './match.js';
import { type Named, namedTerms } from './terms.js';

/** An occasion: the words that name it, how dressed up it is and what is (not) worn to it. */
export type OccasionTerm = Named & {
  readonly name: Occasion;
  /** Least and most dressed-up piece that still looks right. */
  readonly formality: readonly [least: Formality, most: Formality];
  /** Garment names or kinds that suit it especially, and those that look wrong. */
  readonly favours: readonly string[];
  /** What suits it on women, and on men is for other days. */
  readonly womensFavours?: readonly string[];
  /** And the other way round. */
  readonly mensFavours?: readonly string[];
  readonly shuns: readonly string[];
  /** What looks wrong on women, and not on men. */
  readonly womensShuns?: readonly string[];
  /** What it does not shun, though it is of a kind that it does. */
  readonly spares?: readonly string[];
  /** Whether loud colours are out of place, but for a tie or a scarf. */
  readonly sober?: boolean;
  /** Details of a top that look wrong. */
  readonly shunsDetails?: readonly string[];
  /** Patterns that look wrong on anything. */
  readonly shunsPatterns?: readonly string[];
  readonly colours?: DayColours;
  /** What women's clothes for it are made of, and the styles they are in, where a wish says nothing. */
  readonly womensMaterials?: readonly string[];
  readonly styles?: readonly string[];
  /** Whether one covers up: nothing short, clinging or strapless. */
  readonly modest?: true;
  /** What they are looked for by where a wish names no colour. */
  readonly says?: readonly string[];
  /** Whether its clothes are dear rather than cheap. */
  readonly rich?: true;
};

/** Colours, or families of them, of a day that bring luck, that do not, and that no dress, top or bottom may have. */
export type DayColours = {
  readonly likes: readonly string[];
  readonly shuns: readonly string[];
  readonly bans?: readonly string[];
};

type Row = Omit<OccasionTerm, keyof Named> & { readonly words: string };

/** What women celebrate in. */
const rich = ['silk', 'brocade', 'velvet', 'organza', 'net', 'satin'];

/** Too bare for an office. */
const bare = [
  ...[
    'off shoulder',
    'one shoulder',
    'cold shoulder',
    'backless',
    'cut out',
    'deep neck',
    'halter neck',
    'sheer',
  ],
];

/** Too boisterous for one. */
const boisterous = ['graphic', 'camouflage', 'distressed'];

/** Where one celebrates, black is for mourning. */
export const joyous: DayColours = {
  likes: ['red', 'pink', 'orange', 'yellow', 'green', 'purple', 'blue', 'gold', 'multi'],
  shuns: ['black'],
};

const rows: Readonly<Record<Occasion, Row>> = {
  casual: {
    words:
      'casuals, everyday, every day, daily, daily wear, everyday wear, casual wear, college, campus, university, uni, class, lecture, shopping, errands, weekend, hanging out, hangout, street, outing, movie, cinema, mall, ghoomne, ghumne, roz, rozana, day out, picnic, school, coffee run, market, metro, farewell tour, tution, tuition, stroll, relaxed day, casual outing, chilling out, sightseeing day, casual look, zoo, fresher, college wear',
    formality: [1, 3],
    favours: [
      't-shirt',
      'jeans',
      'sneakers',
      'shirt',
      'top',
      'shorts',
      'dress',
      'backpack',
      'kurti',
      'sling bag',
    ],
    shuns: ['formal wear', 'gown', 'lehenga choli', 'sherwani', 'tuxedo', 'party wear'],
  },
  work: {
    words:
      'office, office wear, work wear, business casual, business, corporate, meeting, client meeting, workplace, daftar, nine to five, 9 to 5, desk job, smart casual, smart everyday, smart daily wear, smart rozana, internship, teacher, presentation, boardroom, professional, kaam, job, working women, semi formal, seminar, office going, business trip, business meeting, first day at work, work from office',
    formality: [3, 4],
    sober: true,
    favours: [
      'formal wear',
      'shirt',
      'trousers',
      'chinos',
      'blazer',
      'blouse',
      'loafers',
      'laptop bag',
      'watch',
      'tote bag',
      'handbag',
    ],
    womensFavours: ['kurta'],
    shunsDetails: bare,
    shunsPatterns: boisterous,
    spares: ['polo t-shirt'],
    shuns: [
      'shorts',
      't-shirt',
      'sweatshirt',
      'cargos',
      'joggers',
      'capris',
      'crop top',
      'sportswear',
      'slippers',
      'swimwear',
      'party wear',
      'tank top',
      'loungewear',
      'hoodie',
      'lehenga choli',
      'sherwani',
      'cap',
      'beanie',
      'denim jacket',
      'puffer jacket',
      'shrug',
    ],
  },
  date: {
    words:
      'date night, dinner date, coffee date, brunch date, first date, romantic, romantic dinner, valentine, valentines day, anniversary, anniversary dinner, dinner, brunch, lunch date, coffee, cafe, dates, date look, lunch, candle light dinner, candle lit dinner, dinner out, high tea, tea party, restaurant, milne ja raha, milne ja rahi, movie date, kitty party, brunch with friends, cafe outing, sunday brunch',
    formality: [2, 4],
    favours: [
      'dress',
      'skirt',
      'blouse',
      'shirt',
      'heels',
      'sling bag',
      'clutch',
      'blazer',
      'chinos',
      'loafers',
      'earrings',
      'top',
      'jumpsuit',
    ],
    shuns: ['sportswear', 'slippers', 'swimwear', 'loungewear', 'duffel bag', 'laptop bag', 'cap', 'beanie'],
  },
  party: {
    words:
      'parties, party wear, clubbing, club, clubwear, night out, birthday, birthday party, cocktail, cocktail party, disco, pub, bar, new year, new year party, new years eve, nye, house party, farewell, freshers, freshers party, fresher party, prom, bachelorette, bachelor party, concert, gig, rave, dj night, christmas party, celebration, pool party night, night club, halloween, ladies night, girls night, girls night out, daaru party, christmas, bash, office party, after party, bachelors party, farewell party, music festival, coachella, homecoming, dance party',
    formality: [2, 5],
    womensMaterials: [...rich, 'lace', 'georgette', 'chiffon', 'crepe'],
    favours: [
      'party dress',
      'bodycon dress',
      'party shirt',
      'heels',
      'clutch',
      'jumpsuit',
      'blazer',
      'crop top',
      'earrings',
      'party wear',
      'skirt',
    ],
    womensFavours: ['boots'],
    mensFavours: ['trousers', 'chinos', 'jeans', 'loafers', 'shirt'],
    shuns: [
      'sportswear',
      'slippers',
      'loungewear',
      'swimwear',
      'backpack',
      'laptop bag',
      'duffel bag',
      'formal shirt',
      'sunglasses',
      'cap',
      'beanie',
    ],
  },
  wedding: {
    words:
      'weddings, shaadi, shadi, vivah, marriage, reception, sangeet, mehendi, mehndi, mehendi function, haldi, haldi function, baraat, engagement, sagai, roka, nikah, walima, bridal wear, wedding guest, bridesmaid look, wedding function, cocktail night wedding, shadi function, vidaai, byah, ring ceremony, engagement ring ceremony, court marriage, wedding reception, wedding ceremony, shaadi function, tilak, jaimala, anand karaj, destination wedding, wedding season, groom, bride, mehandi, sangeeth, bachelorette sangeet, wedding wear, engagement ceremony, muhurtham, lagan',
    formality: [3, 5],
    colours: joyous,
    womensMaterials: rich,
    favours: [
      'saree',
      'lehenga choli',
      'sherwani',
      'anarkali',
      'kurta set',
      'bandhgala suit',
      'bandhgala',
      'nehru jacket',
      'suit',
      'gown',
      'juttis',
      'potli',
      'jewellery set',
      'heels',
      'earrings',
      'ethnic jewellery',
      'dupatta',
      'clutch',
      'churidar',
      'ethnic pyjama',
      'dhoti pants',
    ],
    // Nobody comes to one as to her office.
    womensShuns: ['shirt', 'formal shirt', 'formal trousers'],
    shuns: [
      ...['laptop bag', 'duffel bag', 'tote bag'],
      ...['jacket', 'overshirt', 'gilet', 'sweater', 'sunglasses', 'cap', 'beanie', 'coat'],
      't-shirt',
      'jeans',
      'sneakers',
      'sportswear',
      'shorts',
      'slippers',
      'loungewear',
      'swimwear',
      'backpack',
      'hoodie',
      'sweatshirt',
    ],
  },
  festive: {
    words:
      'festival, festivity, festive wear, diwali, deepavali, holi, eid, navratri, navaratri, durga puja, pujo, puja, pooja, ganesh chaturthi, ganpati, raksha bandhan, rakhi, karwa chauth, karva chauth, onam, pongal, lohri, makar sankranti, teej, dussehra, janmashtami, ugadi, baisakhi, garba, dandiya, tyohar, tyohaar, tyohar ke liye, temple, mandir, housewarming, griha pravesh, bhai dooj, chhath, gurpurab, bihu, vishu, gudi padwa, traditional, traditional day, ethnic day, ramzan, ramadan, iftar, satyanarayan, dhanteras, akshaya tritiya, basant panchami, saraswati puja, republic day, independence day, traditional wear, utsav, garba night, mela, family function, pooja function, family gathering',
    formality: [2, 5],
    colours: joyous,
    favours: [
      'ethnic wear',
      'kurta',
      'kurta set',
      'saree',
      'anarkali',
      'lehenga choli',
      'juttis',
      'kolhapuris',
      'dupatta',
      'nehru jacket',
      'potli',
      'clutch',
      'earrings',
      'palazzos',
      'churidar',
      'ethnic jewellery',
      'bracelet',
    ],
    shuns: [
      ...['laptop bag', 'duffel bag', 'tote bag'],
      'sportswear',
      'shorts',
      'slippers',
      'loungewear',
      'swimwear',
      'hoodie',
      'backpack',
      'coat',
      'jersey',
      'crop top',
      'sneakers',
      'cap',
      'beanie',
    ],
  },
  formal: {
    words:
      'formals, formal wear, formal event, interview, job interview, black tie, gala, conference, convocation, graduation, graduation ceremony, award ceremony, awards night, award function, ceremony, funeral, memorial service, condolence meet, prayer meet, last rites, formal dinner, banquet, viva, board meeting, placement, campus placement, white tie, court, formal office, opera, diplomatic, embassy, inauguration, formal function, campus interview, investor meeting, keynote, press conference, annual day, formal look',
    formality: [4, 5],
    sober: true,
    favours: [
      'formal wear',
      'formal shirt',
      'formal trousers',
      'suit',
      'blazer',
      'formal shoes',
      'tie',
      'watch',
      'belt',
      'heels',
      'gown',
      'saree',
      'bandhgala suit',
      'clutch',
    ],
    shunsDetails: bare,
    shunsPatterns: boisterous,
    shuns: [
      'jeans',
      't-shirt',
      'sneakers',
      'shorts',
      'sportswear',
      'slippers',
      'loungewear',
      'swimwear',
      'crop top',
      'hoodie',
      'sweatshirt',
      'backpack',
      'sandals',
      'cargos',
      'joggers',
      'tank top',
      'sunglasses',
      'cap',
      'beanie',
      'shrug',
    ],
  },
  travel: {
    words:
      'travelling, traveling, trip, holiday, vacation, flight, airport, airport look, road trip, journey, safar, trek, trekking, hiking, hike, camping, mountains, hill station, manali, ladakh, leh, backpacking, sightseeing, ghoomne jana, train journey, cruise, honeymoon, honeymoon trip, europe trip, getaway, tour, safari, tourist, pahad, yatra, outdoor trip, shimla, kashmir trip, ski trip, travel look, long drive, weekend trip',
    formality: [1, 3],
    favours: [
      't-shirt',
      'joggers',
      'jeans',
      'sneakers',
      'backpack',
      'sunglasses',
      'jacket',
      'hoodie',
      'cargos',
      'sports shoes',
      'sling bag',
      'cap',
      'leggings',
      'duffel bag',
    ],
    shuns: ['formal wear', 'gown', 'lehenga choli', 'sherwani', 'heels', 'party wear', 'saree', 'clutch'],
  },
  beach: {
    words:
      'beaches, beach wear, goa, seaside, pool, pool party, poolside, resort, resort wear, maldives, island, samundar, phuket, bali trip, bali, swim, swimming, beach party, sea, tropical holiday, beach vacation, beach day, beach holiday, goa trip, andaman, yacht, boat party, sun bathing, coastal, surf, surfing, beach wedding',
    formality: [1, 3],
    favours: [
      'shorts',
      'maxi dress',
      'kaftan',
      'swimwear',
      'slippers',
      'sandals',
      'hat',
      'sunglasses',
      'tank top',
      'tote bag',
      'playsuit',
      'shirt',
      'crop top',
      'shrug',
    ],
    shuns: [
      'formal wear',
      'boots',
      'coat',
      'winter wear',
      'heels',
      'saree',
      'suit',
      'laptop bag',
      'formal shoes',
      'jeans',
    ],
  },
  workout: {
    words:
      'work out, khel, khelkood, gym, gymming, gym wear, yoga, running, jogging, run, marathon, training, exercise, sport, active wear, zumba, fitness, cardio, cricket, football, badminton, tennis, basketball, cycling, pilates, crossfit, kasrat, dance class, athletic, athleisure wear, volleyball, squash, golf, walking, morning walk, aerobics, boxing, sports day, gym look, hiit, weight training, jog, sports wear, practice',
    formality: [1, 1],
    favours: [
      'sportswear',
      'jersey',
      't-shirt',
      'track pants',
      'leggings',
      'shorts',
      'sports shoes',
      'tank top',
      'cap',
      'duffel bag',
      'sports jacket',
      'joggers',
    ],
    shuns: [
      'formal wear',
      'ethnic wear',
      'jeans',
      'heels',
      'flats',
      'loafers',
      'boots',
      'jewellery',
      'dress',
      'party wear',
      'blazer',
      'sandals',
      'belt',
      'handbag',
      'clutch',
      'shirt',
    ],
  },
  lounge: {
    words:
      'lounging, lounge wear, home, at home, ghar, ghar pe, wfh, work from home, netflix, sleepover, comfy, cozy, cosy, chill at home, relaxing, ghar par, stay home, lazy day, lazy sunday, home wear, pyjama party, chilling at home, stay at home, movie night in, quarantine, aaram, night in, indoors',
    formality: [1, 2],
    favours: [
      'loungewear',
      'lounge pants',
      'joggers',
      't-shirt',
      'sweatshirt',
      'shorts',
      'slippers',
      'hoodie',
      'leggings',
      'track pants',
      'kaftan',
    ],
    shuns: [
      'formal wear',
      'heels',
      'blazer',
      'jewellery',
      'party wear',
      'saree',
      'boots',
      'belt',
      'clutch',
      'suit',
    ],
  },
};

/** The eleven occasions. */
export const occasions: readonly OccasionTerm[] = Occasion.options.map((name) => {
  const { words, ...rest } = rows[name];
  return { ...rest, words: namedTerms(name, words).words, name };
});

/** For `findTerms`: occasions in a text. */
export const occasionLexicon = lexicon(occasions, [
  ...['sea green', 'sea blue', 'coffee brown', 'coffee coloured', 'coffee colored'],
  // Watches of that line.
  'sonata utsav',
]);
