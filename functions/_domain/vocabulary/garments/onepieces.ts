import { type Garment, garmentGroup } from '../garment.js';

const western = garmentGroup(
  {
    slot: 'onepiece',
    kinds: ['dresses', 'western wear'],
    gender: 'women',
    formality: 3,
    occasions: ['casual', 'date', 'party'],
    seasons: [],
    drawing: 'dress',
  },
  {
    dress: {
      words:
        'frock, a line dress, flare dress, flared dress, fit and flare dress, sheath dress, sheath, shift dress, wrap dress, shirt dress, t shirt dress, sweater dress, knit sweater dress, knitted sweater dress, jumper dress, hoodie dress, tunic dress, blazer dress, skater dress, slip dress, midi dress, mini dress, sun dress, pinafore, pinafore dress, empire dress, blouson dress, peplum dress, tiered dress, drop waist dress, denim dress, kaftan dress, top dress, bandage dress, jersey dress, smock dress, babydoll dress, tulip dress, balloon dress, swing dress, one piece dress, polo dress, jacket dress, beach dress, tennis dress, dungaree dress, day dress, tube dress, cami dress, skirt dress, coat dress, платье, платья',
      occasions: ['casual', 'date', 'party', 'work'],
    },
    'maxi dress': {
      words: 'maxi, long dress, boho maxi',
      kinds: ['dress'],
      occasions: ['casual', 'date', 'travel', 'beach', 'party'],
    },
    'bodycon dress': {
      words: 'bodycon, pencil dress',
      kinds: ['dress'],
      occasions: ['party', 'date'],
    },
    'party dress': {
      words:
        'cocktail dress, evening dress, club dress, sequin dress, prom dress, little black dress, lbd, partywear dress, bridesmaid dress',
      kinds: ['dress', 'party wear'],
      formality: 4,
      occasions: ['party', 'date', 'wedding'],
    },
    gown: {
      words: 'ball gown, evening gown, gowns, wedding gown, wedding dress, maxi gown, bridal gown',
      kinds: ['dress', 'party wear'],
      formality: 5,
      occasions: ['party', 'wedding', 'formal'],
      drawing: 'gown',
    },
    kaftan: {
      words: 'caftan, kaftan maxi, cover up, swim cover up, beach cover up',
      kinds: ['dress'],
      occasions: ['beach', 'casual', 'travel', 'lounge'],
      seasons: ['summer'],
      formality: 2,
    },
    abaya: {
      words: 'abayas, burqa, burkha, jilbab',
      kinds: ['dress'],
      gender: 'women',
      occasions: ['festive', 'casual', 'formal', 'travel'],
    },
    jumpsuit: {
      words:
        'jump suit, culotte jumpsuit, capri jumpsuit, basic jumpsuit, boiler suit, catsuit, unitard, overall jumpsuit, palazzo jumpsuit, coverall, flight suit',
      kinds: ['jumpsuits'],
      occasions: ['casual', 'party', 'date', 'work'],
      drawing: 'jumpsuit',
    },
    playsuit: {
      words: 'play suit, romper, bodysuit romper, onesie romper',
      kinds: ['jumpsuits'],
      formality: 2,
      occasions: ['casual', 'date', 'beach', 'travel'],
      seasons: ['summer', 'spring'],
      drawing: 'jumpsuit',
    },
    swimsuit: {
      words:
        'swim suit, swimming costume, one piece swimsuit, monokini, bikini set, tankini, swim dress, bathing suit, bikini, swimming suit, burkini, two piece swimsuit, two piece bikini, 2 piece bikini, swim wear, swim set',
      kinds: ['swimwear'],
      formality: 1,
      occasions: ['beach'],
      seasons: ['summer'],
      drawing: 'jumpsuit',
    },
  },
);

const sets = garmentGroup(
  {
    slot: 'onepiece',
    kinds: ['sets', 'western wear'],
    formality: 2,
    occasions: ['casual', 'travel', 'date'],
    seasons: [],
    drawing: 'co-ord',
  },
  {
    dungarees: {
      words: 'dungaree, dungree, overalls, bib overall, denim dungaree, bib and brace',
      kinds: ['jumpsuits'],
      drawing: 'jumpsuit',
    },
    'co-ord set': {
      words:
        'co ord, co ordinate, a line set, co ordinate set, co ord sets, two piece set, 2 piece set, twin set, clothing set, matching set, top and bottom set, top bottom set, skirt set, shorts set, pant set, pants set, capri set, trouser set, outfit set, t shirt and shorts set, crop top set, crop top and skirt, skirt and top set, shirt and shorts set, apparel set, kids set, knit set, loungewear set, lounge set, short set, top set, kaftan set, tunic set, dungaree set, legging set, jogger set',
      formality: 3,
      occasions: ['casual', 'date', 'party', 'travel'],
    },
    tracksuit: {
      words:
        'track suit, sweat suit, sports set, gym set, rain suit, sauna suit, ski suit, snow suit, judo suit',
      kinds: ['sportswear'],
      formality: 1,
      occasions: ['workout', 'travel', 'lounge'],
    },
    suit: {
      words:
        'formal suit, business suit, single breasted suit, double breasted suit, two piece suit, 2 piece suit, three piece suit, 3 piece suit, pant suit, trouser suit, skirt suit, blazer set, party suit, wedding suit, men suit, safari suit',
      kinds: ['formal wear'],
      formality: 4,
      occasions: ['work', 'formal', 'wedding', 'party'],
      drawing: 'suit',
    },
    tuxedo: {
      words: 'tuxedo suit, tux, dinner suit, black tie suit',
      kinds: ['suit', 'formal wear'],
      gender: 'men',
      formality: 5,
      occasions: ['formal', 'wedding', 'party'],
      drawing: 'suit',
    },
  },
);

const indian = garmentGroup(
  {
    slot: 'onepiece',
    kinds: ['ethnic wear', 'indian wear'],
    gender: 'women',
    formality: 4,
    occasions: ['festive', 'wedding'],
    seasons: [],
    drawing: 'kurta-set',
  },
  {
    saree: {
      words:
        'sari, sarees, saaree, nauvari, nauvari saree, navvari, saree with blouse, half saree, lehenga saree, dhoti saree, pre draped saree, ready to wear saree, kanjeevaram, kanjivaram, kanchipuram, banarasi saree, kasavu saree, tant saree, jamdani saree, silk saree, sharee, kanjeevaram saree, sari gown, saree gown',
      occasions: ['festive', 'wedding', 'formal', 'work'],
      drawing: 'saree',
    },
    'lehenga choli': {
      words:
        'lehenga, lehnga, lehanga, ghagra choli, chaniya choli, lehenga set, lehenga cholis, bridal lehenga, crop top lehenga, choli set, lancha, lehenga choli set, pattu pavadai, pavadai',
      formality: 5,
      occasions: ['wedding', 'festive'],
      drawing: 'lehenga',
    },
    anarkali: {
      words:
        'anarkali suit, anarkali dress, anarkali gown, floor length anarkali, anarkali set, anarkali suit set',
      kinds: ['ethnic dress'],
      drawing: 'gown',
    },
    'ethnic dress': {
      words:
        'ethnic gown, indo western dress, ethnic maxi, ethnic maxi dress, indo western gown, fusion dress, ethnic wear dress, ethnic jumpsuit, kurta gown, ethnic kaftan, indo western',
      kinds: ['dress'],
      formality: 3,
      occasions: ['festive', 'party', 'wedding', 'casual'],
      drawing: 'gown',
    },
    'salwar suit': {
      words:
        'salwar kameez, salwar kameez set, shalwar kameez, salwar suit set, churidar suit, churidar set, patiala suit, patiala salwar suit, punjabi suit, sharara suit, sharara set, gharara set, gharara suit, palazzo suit, palazzo set, dupatta set, salwar set, patiala set, ethnic suit, semi stitched suit, pakistani suit, kameez',
      kinds: ['kurta set'],
    },
  },
);

const unisexIndian = garmentGroup(
  {
    slot: 'onepiece',
    kinds: ['ethnic wear', 'indian wear'],
    formality: 4,
    occasions: ['festive', 'wedding'],
    seasons: [],
    drawing: 'kurta-set',
  },
  {
    'kurta set': {
      words:
        'kurta suit set, churidar kurta, palazzo kurta, salwar kurta, patiala kurta,  kurta suit, kurta sets, kurta pyjama, kurta pajama, kurta pyjama set, kurta pajama set, kurta churidar set, kurta palazzo set, kurta pant set, kurta pants set, kurti set, kurti palazzo set, ethnic set, indian wear set, fusion set, festive wear set, kurta with pyjama set, festive set, kurta and dupatta set, ethnic wear set, kurta dhoti set, dhoti kurta set, dhoti set, kurta skirt set, kurta trouser set, kurta dupatta set, kurta sharara set, kurta and pyjama set, kurta palazzo, kurta pant, kurta salwar set, kurta leggings set, kurta legging set, kurti pant set, pathani suit, pathani suit set, pathani set, pathani salwar suit, angrakha set, mix and match set, kurta sharara, kurta churidar, sherwani style kurta set, kurta skirt, kurta trouser, kurta dhoti, kurta with dhoti',
      formality: 3,
      occasions: ['festive', 'wedding', 'work', 'casual'],
    },
    sherwani: {
      words:
        'sherwani set, achkan, indo western sherwani, sherwanis, sherwani suit, groom sherwani, shervani',
      gender: 'men',
      formality: 5,
      occasions: ['wedding', 'festive'],
      drawing: 'sherwani',
    },
    thobe: {
      words: 'thobes, thawb, kandura, kandora, dishdasha, jubba, jubbah',
      gender: 'men',
      occasions: ['festive', 'casual', 'formal'],
      drawing: 'kurta',
    },
    'bandhgala suit': {
      words: 'bandhgala set, jodhpuri suit, jodhpuri set, jodhpuri bandhgala suit, bandh gala suit',
      gender: 'men',
      formality: 5,
      occasions: ['wedding', 'festive', 'formal'],
      drawing: 'suit',
    },
  },
);

/** Everything that dresses top and bottom in one purchase. */
export const onepieces: readonly Garment[] = [...western, ...sets, ...indian, ...unisexIndian];
