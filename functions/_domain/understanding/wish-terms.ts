import type { Occasion, Slot } from '../product.js';
import { lexicon } from '../vocabulary/match.js';
import { phrases, wordSet } from './words.js';

/** Words that name a place of the outfit and no garment: "with shoes", "a nice bag". */
const parts: readonly (readonly [slot: Slot, table: string])[] = [
  ['top', 'top, topwear, upper, uppers, upper wear, top half'],
  ['bottom', 'bottom, bottoms, bottomwear, bottom wear, lower, lowers, bottom half'],
  ['onepiece', 'one piece, onepiece'],
  [
    'outerwear',
    `outerwear, layer, outer layer, layering, outer, layering piece, something over it, something over that, something over my, something on top of it, something on top of that
     something to wear over it, something to go over it, something to go over my, something to wear over my, something to put over it, something to throw over it, something to throw on`,
  ],
  ['shoes', 'shoe, shoes, footwear, foot wear, joote, joota, jooton, juton, juta, jutey'],
  ['bag', 'bag, bags, purse, purses'],
  ['accessory', 'accessory, accessories, accesories, acessories, accessorise, accessorize'],
];
export const partLexicon = lexicon(parts.map(([slot, table]) => ({ slot, words: phrases(table) })));

/** What wishes call by a kind, and the vocabulary's name of the kind. */
export const kindLexicon = lexicon<{
  readonly name: string;
  readonly slot: Slot;
  readonly words: readonly string[];
}>(
  [
    {
      name: 'jewellery',
      slot: 'accessory',
      words: phrases('jewellery, jewelry, jewellry, jewelery, jewels, zevar, gehne'),
    },
    {
      name: 'ethnic jewellery',
      slot: 'accessory',
      words: phrases(
        'oxidised jewellery, oxidised jewelry, oxidized jewellery, oxidized jewelry, ethnic jewellery, ethnic jewelry, temple jewellery',
      ),
    },
    {
      name: 'bracelet',
      slot: 'accessory',
      words: phrases('chudi, chudiyan, choodi, choodiyan, churi, churiyan'),
    },
    { name: 'boots', slot: 'shoes', words: phrases('docs, doc martens, dr martens, doctor martens') },
    { name: 'suit', slot: 'onepiece', words: phrases('coat pant, coat pants, coat pent, pant coat') },
    {
      name: 'kurta set',
      slot: 'onepiece',
      words: phrases('kurta jacket, kurta jacket set'),
    },
    { name: 'eyewear', slot: 'accessory', words: phrases('eyewear, shades') },
    {
      name: 'overshirt',
      slot: 'outerwear',
      words: phrases('shirt jacket, shacket'),
    },
    {
      name: 'laptop bag',
      slot: 'bag',
      words: phrases('bag for laptop, bag for my laptop, bag for a laptop, laptop ke liye bag'),
    },
    { name: 'dress', slot: 'onepiece', words: phrases('midi, midis') },
  ],
  phrases(
    'midi length, midi skirt, midi skirts, midi kurta, midi kurti, no midi, no midis, not midi, not a midi',
  ),
);

/** Tastes and dress codes that wishes name or turn down and that are no style of their own. */
export const tasteLexicon = lexicon([
  {
    name: 'casual',
    words: phrases(
      'something comfortable, comfortable outfit, comfortable outfits, comfortable look, comfortable looks, comfortable clothes, comfortable clothing, comfortable wear',
    ),
  },
  { name: 'western', words: phrases('western, western wear, westernwear, western style') },
  {
    name: 'mourning',
    words: phrases(
      `funeral, funerals, burial, cremation, memorial service, condolence, condolences, condolence meet, condolence meeting, condolence visit
       prayer meet, prayer meeting, last rites, shok sabha, shoksabha, shraddhanjali, antim sanskar, terahvin, tehravi, terahvi, terhavi, terahavi, besna, uthamna
       uthala, uthaoni, bereavement, after a death, passed away, death in the family, janaza, janazah, soyem, chehlum`,
    ),
  },
  { name: 'sunday best', words: phrases('sunday best, church, communion, christening, baptism, easter') },
  { name: 'black tie', words: phrases('black tie, white tie, black tie optional, black tie event') },
]);

/** What people call occasions beyond the words that also stand in titles. */
const moreOccasions: readonly (readonly [name: Occasion, table: string])[] = [
  [
    'wedding',
    `beach wedding, destination wedding, tie the knot, dholki, mayun, mayoun, valima, rukhsati, nikkah, nikaah, civil ceremony, registry wedding, bridal shower
    rehearsal dinner, bride to be, groom to be, getting married, gets married, pre wedding shoot, prewedding shoot, pre wedding
    bride, groom, bridegroom, bridal, bridesmaid, bridesmaids, flower girl, ring bearer, groomsman, groomsmen, best man, maid of honour, maid of honor, dulhan, dulha, dulhe
    roka ceremony, chooda, engagement party, engagement shoot, sangeet night, cocktail sangeet, mehendi night, haldi ceremony
    mehndi ceremony, shaadi ka function, shadi ka function, barat, vidai, pheras, bidaai, wed, bouquet toss, stag and hen`,
  ],
  [
    'festive',
    `pohela boishakh, poila boishakh, pahela baishakh, gergean, upanayanam, midnight mass, godh bharai, seemantham, valaikappu, eid al adha, eid ul fitr, eid party, bakrid, bakra eid, chand raat, milad, jummah, jumma, raya, hari raya, raya eid, thanksgiving, easter, hanukkah, passover
    lunar new year, chinese new year, nowruz, rosh hashanah, diwali party, diwali bash, holi party, gurudwara, gurdwara, masjid, mosque
    church, communion, christening, baptism, naming ceremony, baby naming ceremony, baby naming, namkaran, mundan, annaprashan, thread ceremony, vesak, songkran, national day
    kwanzaa, midsummer, bhaiya dooj, navratra, durga pooja, durga pujo, pujo pandal, ganesh utsav, karwachauth, house warming, grih pravesh, aarti
    jagran, kirtan, ashtami, navami, saptami, dashami, traditional day, ethnic day, hariyali teej, makar sankranthi, sankranti, puthandu, dasara`,
  ],
  [
    'party',
    `bday, b day, birthday bash, birthday dinner, birthday brunch, hen do, hen night, hen party, stag do, stag night, stag party
    bachelor, owambe, bucks night, school dance, school disco, kitty party, baby shower, gender reveal, quinceanera, sweet sixteen, bar mitzvah, bat mitzvah, school formal, matric dance, debs
    may ball, ball, homecoming dance, hoco, prom night, rooftop party, rooftop, rooftop drinks, rooftop bar, clubs, club night, night clubbing, pub night, pub crawl, bar night
    bar hopping, dance floor, dancing, karaoke, retirement, retirement do, reunion, school reunion, get together, gettogether, white party, costume party
    18th, 21st, 30th, 40th, 50th, 60th, 70th, 75th, 80th, turns 18, turns 21, turning 30, turning 40, turning 50, theme party, themed party, house warming party, new years, nye party, xmas party, xmas, festive party, open mic, gallery opening, comedy night, ipl party
    sundowner, cocktail night, cocktail evening, fresher night, freshers night, dj, drinks, night on the town, evening out, partying, party ke liye`,
  ],
  [
    'date',
    `date nite, rooftop dinner, rooftop date, rooftop dinner date, first meeting, tinder date, hinge date, blind date, double date, romantic date, dating, lunch, fine dining, wine tasting, wine bar, theatre
    theater, movie night, date ke liye, proposal, propose, afternoon tea, sunday lunch, sunday roast, ice cream date, catch up over coffee
    coffee with, wedding anniversary, wedding anniversary dinner, marriage anniversary, meeting his parents, meet the parents, meeting her parents, meeting the parents, meeting the in laws, anniversary date`,
  ],
  [
    'formal',
    `red carpet, formal night, black tie event, black tie optional, school function, annual function, annual day, state dinner, award night, award show, convention, thesis defense, thesis defence, memorial
    memorial service, interviews, job fair, graduation day, degree ceremony, passing out parade, felicitation, farewell speech
    ssb interview, mba interview, visa interview, court hearing, sangoshthi, gala dinner, charity gala, charity ball, opera night, summit
    wake, burial`,
  ],
  [
    'work',
    `law firm, lecturer, lecturers, professor, flight attendant, air hostess, wfo, work place, coworking, co working, boss meeting, client dinner, client lunch, work dinner, office dinner, team dinner, work lunch, dinner with clients, dinner with client, dinner with ceo, dinner with the ceo, dinner with my boss, dinner with boss, business dinner, business lunch, sales pitch, pitch meeting, client visit, client presentation, town hall
    casual friday, team lunch, office lunch, team meeting, zoom call, zoom meeting, video call, 9 5, nine to fives, internship first day, new job, trade show
    networking, networking event, networking mixer, parent teacher meeting, ptm, teaching, work trip, site visit, day at work, desk to dinner, startup, start up, first day at a startup
    meeting clients, meeting a client, meeting with clients, meeting with a client, am meeting clients, am meeting a client, im meeting clients, im meeting a client, meeting with investors`,
  ],
  [
    'travel',
    `city break, staycation, euro trip, eurotrip, weekend away, airport outfit, plane, long haul, interrail, ski, skiing, apres ski
    snow trip, train ride, bus ride, bike trip, bike ride, hikes, camp, glamping, theme park, disneyland, travel day, flying, spiti, kashmir
    himalayas, kedarnath, char dham, vaishno devi, kasol, ooty, munnar, jaipur trip, dubai trip, thailand trip, london trip, paris trip, pahado
    ghumne jana, ghoomne jaana, sair, outstation, roadtrips, layover, jungle safari, exploring the city, city tour, sightseeing tour, school trip, class trip`,
  ],
  [
    'beach',
    'beach club, pool day, lake day, boat day, boat trip, cruise deck, ibiza, mykonos, hawaii, cancun, seaside trip, gokarna, varkala, poolparty',
  ],
  [
    'workout',
    `dance practice, dance rehearsal, workout session, gym session, gym clothes, yoga class, spin class, spinning, hot yoga, sports class, matches, 5k run, half marathon
    pickleball, padel, climbing, bouldering, rock climbing, skating, rowing, netball, hockey, kabaddi, gymnastics, karate, judo
    martial arts, power walk, workout wear, barre, calisthenics, strength training, trail run, lifting, gym jaane, gym jana`,
  ],
  [
    'lounge',
    'sleep, sleeping, sleep in, bedtime, sone ke liye, chill at home, lazing around, netflix and chill, binge watching, duvet day, staying in, at home day, ghar me, ghar mein, ghar ke andar, movie marathon, couch day',
  ],
  [
    'casual',
    `brunching, grocery run, groceries, school run, coffee run, running errands, errand, dog walk, museum, art gallery, gallery, farmers market
    bookstore, library, uni, lectures, first day of college, first day of school, college ke liye, tuitions, play date, playdate, park, bbq
    barbecue, cookout, tailgate, football game, baseball game, match day, game day, cricket match at, ipl match, stadium, bowling, mini golf, arcade, fair, carnival, funfair, pub lunch
    family lunch, hangouts, hang out, chilling with friends, day to day, daily use, daily office free, rozmarra, roz ke liye, timepass, weekends
    regular use, everyday use, casual day, casual day out, meet friends, meeting friends, milne`,
  ],
];
export const moreOccasionLexicon = lexicon(
  moreOccasions.map(([name, table]) => ({ name, words: phrases(table) })),
);

/** What asks for winter's clothes in a wish, as "warm" does right before them; in a description it says "wash warm". */
export const warmthLexicon = lexicon([
  {
    name: 'winter',
    words: phrases(
      `in dec, in jan, something warm, looks warm, nice and warm, warm please, warm pls, keep warm, stay warm, keep me warm, keeps me warm, warm enough, warm clothes, warm clothing, warm outfit, warm wear, warm stuff, warm and cosy, warm and cozy, warm but`,
    ),
  },
]);

/** Occasion words that say how dressed up one is rather than where one goes; any event outranks them. */
export const registerWords = wordSet(
  `casual casuals everyday daily formal formals smart semi semiformal business professional traditional weekend weekends comfy celebration
   honeymoon holiday holidays vacation trip travel travelling traveling shopping outing outings use wear friday`,
);

/** Groups of colours that wishes name as one. */
const colourGroups: Readonly<Record<string, readonly string[]>> = {
  'pastel, pastels, soft colours, soft colors, soft shades, pastel colours, pastel colors, pastel shades, pastel tones, pastel coloured':
    [...['baby pink', 'light blue', 'lavender', 'lilac', 'mint', 'peach', 'lemon', 'sage']],
  'lal paar, laal paar, lal par, laal par': ['white', 'red'],
  'jewel tone, jewel colours, jewel colors': ['emerald', 'royal blue', 'purple', 'wine', 'teal', 'maroon'],
  'earthy tones, earthy colours, earthy colors, earthy shades, earth colours, earth colors, earth tone': [
    ...['brown', 'tan', 'rust', 'olive', 'mustard', 'beige', 'khaki', 'camel'],
  ],
  'colourful, colorful, rangeen, rang birangi, rang biranga': [
    ...[
      'multi',
      'red',
      'orange',
      'yellow',
      'hot pink',
      'magenta',
      'royal blue',
      'turquoise',
      'green',
      'purple',
    ],
  ],
  'bright colour, bright color, brights, bright shades, vibrant colours, vibrant colors': [
    ...['red', 'orange', 'yellow', 'hot pink', 'magenta', 'lime', 'royal blue', 'turquoise'],
  ],
  'dark colour, dark color, dark shades, dark tones': [
    ...['black', 'navy', 'charcoal', 'maroon', 'burgundy', 'wine', 'bottle green', 'plum', 'chocolate'],
  ],
  'light colour, light color, light shades, lighter shades, light tones, lighter colours': [
    ...[
      'white',
      'off white',
      'ivory',
      'cream',
      'beige',
      'light blue',
      'baby pink',
      'mint',
      'lavender',
      'peach',
    ],
  ],
  'neutral colours, neutral colors, neutral shades, neutral tone, neutral palette': [
    ...['white', 'black', 'grey', 'beige', 'cream', 'brown', 'navy'],
  ],
};
export const colourGroupLexicon = lexicon(
  Object.entries(colourGroups).map(([table, colours]) => ({ colours, words: phrases(table) })),
);

/** What shops sell in one and wishes ask for as two. */
export const pairedGarments: ReadonlyMap<string, readonly string[]> = new Map([
  ['tie and pocket square', ['tie', 'pocket square']],
]);

/** Words for several fits at once. */
export const fitGroupLexicon = lexicon([
  {
    fits: ['slim', 'skinny', 'bodycon'],
    words: phrases('tight, tight fitting, body hugging, body fitting, skin tight, clingy, too fitted'),
  },
  { fits: ['relaxed'], words: phrases('floaty') },
]);

/** Words that name a garment, colour or occasion elsewhere, but not in these phrases. */
export const idiomLexicon = lexicon([
  {
    words: phrases(
      `denim on denim, double denim, head to toe denim, denim head to toe, all denim, full denim, canadian tuxedo, that matches, which matches, it matches, matches with, matches my, dress up, dressed up, dressing up, dress code, dress me, dress my, dress him, dress her, how to dress, help me dress, dress to impress
       dress for success, dress well, dress like, dresses like, dresses well, dress nicely, top to toe, top 3, top 5, top 10, top ten, top five, top three, top notch, top rated, top picks, top quality, top class, top brand
       top brands, top trending, ice cream, orange county, golden hour, to watch, watch a movie, watching, watch movie, suit me, suits me
       suit my, suits my, suit her, suits her, suit him, suits him, should suit, would suit, will suit, fall in love, fall for, flat discount
       flat off, check out, check this, sensitive skin, dark skin, dusky skin, fair skin, brown skin, skin tone, skin friendly, my skin, black woman, black man, black girl, black guy, black lady, brown woman, brown man, brown girl, brown guy, white woman, white man, white girl, white guy
       wheatish skin, natural fabric, natural fabrics, natural fibre, natural fibres, natural fibers, natural materials, natural look, look slim, look slimmer, look thin, look thinner, look tall, look taller, look skinny, looks skinny, am skinny, im skinny, am too skinny, im too skinny, am very skinny, im very skinny, am so skinny, im so skinny, am a bit skinny, im a bit skinny, is skinny, hes skinny, shes skinny, pear shaped, pear shape, apple shaped, apple shape, hourglass, black friday, black pink, meeting in laws, meeting inlaws, meet in laws, meeting my, meeting his, meeting her, meeting all, meeting both, meeting everyone, meeting our, meeting their, meeting the, meeting a, meeting some, meeting up, meeting him
       meeting me, meeting us, meeting them, meeting you, meeting at, meeting in, meeting for, meeting someone, are meeting, is meeting, am meeting, im meeting, were meeting, be meeting
       alternatives, alternatives to, alternative to, heavier side, heavy side, heavy bust, heavy thighs, heavy body, heavy built, meeting with, red flag, green flag, white house
       pink floyd, orange is the, peach emoji, save the date, up to date, party of, work with, work for both, works with, work well
       working well, will work, should work, would work, can work, could work, that work, that works, works for, rock it, rock this, rock the
       cover up, covered up, cool weather, watch party, party popper, wine and dine, wine night, matching set of, gold coast, silver jubilee
       golden jubilee, new look, boots on, belt out, ring me, tie up with, bag it, in the bag, cap my, top it off, on top of that, over the top
       set of, pearl harbour, free people, banana republic, old navy, red tape, white lies, blackberrys, silver spoon, market price, different shades, same shades, two shades, other shades, shades of, in shades`,
    ),
  },
]);

/** Single words that mean a garment, colour, style or occasion in a title, but too many other things in a wish. */
export const looseWords = wordSet(
  `speaker speakers short flat belly skin snow works home job practice court market metro sea run tour dates class cute pretty sweet cool hot decent heavy
   grand dark country active soft easy comfortable cosy cozy dope swag animal texture stone stones airy breathable
   alternative pump tank free special ghar kaam leaf wide flat clean sona light statement metallic oxidised oxidized beads beaded crystal diamond pearl pearls kundan napa`,
);

/** Phrases that mean a garment in a title, and as a wish a style. */
export const stylesNotGarments: ReadonlySet<string> = new Set(['indo western', 'indowestern']);

/** Words that as a wish speak of taste, not of an event. */
export const tasteOnly = wordSet('comfy street traditional sporty athletic professional');

/** Categories too narrow for a wish: a party dress is any dress for a party, whoever says locket takes a necklace. */
export const wider: ReadonlyMap<string, string> = new Map([
  ['party dress', 'dress'],
  ['party shirt', 'shirt'],
  ['pendant', 'necklace'],
  ['bangle', 'bracelet'],
  ['muffler', 'scarf'],
  ['rucksack', 'backpack'],
  ['waist bag', 'sling bag'],
  ['messenger bag', 'laptop bag'],
]);

/** Said inside a garment's name ("party dress", "office shirt") these name the occasion when nothing else does. */
export const occasionsInNames: ReadonlyMap<string, Occasion> = new Map<string, Occasion>([
  ...(['party', 'prom', 'club', 'cocktail', 'clubwear'] as const).map((word) => [word, 'party'] as const),
  ...(['wedding', 'bridal', 'bridesmaid', 'groom'] as const).map((word) => [word, 'wedding'] as const),
  ...(['formal', 'tuxedo', 'tux'] as const).map((word) => [word, 'formal'] as const),
  ...(['office', 'business'] as const).map((word) => [word, 'work'] as const),
  ...(['gym', 'workout', 'yoga', 'running', 'training'] as const).map((word) => [word, 'workout'] as const),
  ...(['lounge', 'loungewear'] as const).map((word) => [word, 'lounge'] as const),
  ...(['hiking', 'trekking', 'travel'] as const).map((word) => [word, 'travel'] as const),
  ['beach', 'beach'],
  ['festive', 'festive'],
  ['casual', 'casual'],
]);

/** A garment that means another, or nothing of its own (null), beside the `beside` garments. */
export const besides: readonly {
  readonly name: string;
  readonly beside: readonly string[];
  readonly means: string | null;
  readonly slot?: Slot;
}[] = [
  { name: 'blouse', beside: ['saree', 'lehenga choli'], means: null },
  { name: 'bandhgala', beside: ['sherwani', 'tuxedo'], means: 'bandhgala suit', slot: 'onepiece' },
  { name: 'saree blouse', beside: ['saree', 'lehenga choli'], means: null },
  { name: 'night suit', beside: ['kurta', 'sherwani'], means: 'ethnic pyjama', slot: 'bottom' },
  {
    name: 'inner vest',
    beside: ['shorts', 'track pants', 'joggers', 'leggings'],
    means: 'tank top',
    slot: 'top',
  },
];
