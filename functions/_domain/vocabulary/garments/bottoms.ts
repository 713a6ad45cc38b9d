import { type Garment, garmentGroup } from '../garment.js';

const western = garmentGroup(
  {
    slot: 'bottom',
    kinds: ['bottomwear', 'western wear'],
    formality: 2,
    occasions: ['casual', 'travel', 'date'],
    seasons: [],
    drawing: 'trousers',
  },
  {
    jeans: {
      words:
        'jean, denims, denim pant, denim trouser, skinny jean, mom jean, dad jean, boyfriend jean, bootcut jean, flared jean, wide leg jean, straight jean, jogger jean, ripped jean, baggy jean, denim bottom',
      weak: 'denim',
      kinds: ['denim wear'],
      occasions: ['casual', 'travel', 'date', 'party'],
      drawing: 'jeans',
    },
    jeggings: {
      words: 'jegging, tregging',
      kinds: ['denim wear'],
      gender: 'women',
      drawing: 'leggings',
    },
    trousers: {
      words:
        'trouser, pant, patloon, patlun, slacks, pleated trouser, cigarette trouser, cigarette pant, parallel trouser, parallel pant, peg trouser, wide leg trouser, wide leg pant, linen trouser, corduroys, cords, paperbag trouser, bell bottom, flared trouser, culotte trouser, straight trouser, straight pant, trowser',
      weak: 'bottom',
      formality: 3,
      occasions: ['casual', 'work', 'date', 'travel'],
    },
    'formal trousers': {
      words:
        'formal trouser, formal pant, dress pant, dress trouser, suit trouser, suit pant, tuxedo trouser, office trouser, workwear pant, smart trouser',
      kinds: ['trousers', 'formal wear'],
      formality: 4,
      occasions: ['work', 'formal', 'wedding'],
    },
    chinos: {
      words: 'chino, chino pant, chino trouser, chinos trouser, khakis',
      kinds: ['trousers'],
      formality: 3,
      occasions: ['casual', 'work', 'date', 'travel'],
    },
    cargos: {
      words: 'cargo, cargo pant, cargo trouser, cargo jogger, utility pant, combat trouser, parachute pant',
      kinds: ['trousers'],
    },
    joggers: {
      words: 'jogger, jogger pant, sweat pant, jogging pant, denim jogger',
      kinds: ['sportswear'],
      formality: 1,
      occasions: ['casual', 'workout', 'lounge', 'travel'],
      drawing: 'joggers',
    },
    'track pants': {
      words:
        'track pant, tracks, track bottom, tracksuit bottom, training pant, running pant, sports pant, athleisure pant, gym pant, yoga pant, sports trouser, rain pant, rain trouser, snow pant, ski pant, hiking pant, active pant, activewear pant',
      kinds: ['sportswear'],
      formality: 1,
      occasions: ['workout', 'lounge', 'travel'],
      drawing: 'joggers',
    },
    'lounge pants': {
      words:
        'lounge pant, loungewear pant, lounge pyjama, loungewear pyjama, lounge trouser, lounge bottom, harem, harem pant, harem trouser, harem pyjama, casual pyjama',
      kinds: ['loungewear'],
      formality: 1,
      occasions: ['lounge', 'casual', 'travel'],
      drawing: 'joggers',
    },
    shorts: {
      words:
        'denim short, chino shorts, cargo shorts, bermuda, bermuda shorts, hot pants, sports shorts, running shorts, training shorts, gym shorts, cycling shorts, bike shorts, lounge shorts, board shorts, swim shorts, swim trunks, swimming trunks, swimming shorts, skort, three fourth, 3 4ths, jorts',
      weak: 'short',
      formality: 1,
      occasions: ['casual', 'beach', 'travel', 'workout', 'lounge'],
      seasons: ['summer', 'spring'],
      drawing: 'shorts',
    },
    capris: {
      words:
        'capri, capri pant, three fourth pant, three fourth length pant, pedal pusher, 3 4 pant, 3 4th pant, 3 4 length pant, 3 4th length pant, three quarter pant, calf length pant',
      formality: 1,
      seasons: ['summer'],
      occasions: ['casual', 'travel', 'lounge', 'workout'],
    },
    culottes: {
      words: 'culotte, culotte pant, gaucho pant',
      gender: 'women',
      formality: 3,
      occasions: ['casual', 'work', 'date'],
      drawing: 'palazzo',
    },
    skirt: {
      words:
        'a line skirt, midi skirt, maxi skirt, mini skirt, pencil skirt, pleated skirt, denim skirt, flared skirt, tiered skirt, wrap skirt, straight skirt, skater skirt, tulle skirt, tutu, tutu skirt, slip skirt, long skirt, tennis skirt, skirts',
      gender: 'women',
      occasions: ['casual', 'date', 'work', 'party'],
      formality: 3,
      drawing: 'skirt',
    },
    leggings: {
      words:
        'legging, sports tights, yoga tights, training tights, running tights, tights, gym tights, compression tights, yoga leggings, sports leggings, ankle leggings, athleisure tights, ankle length legging',
      formality: 1,
      occasions: ['workout', 'casual', 'lounge', 'travel'],
      drawing: 'leggings',
    },
  },
);

const indian = garmentGroup(
  {
    slot: 'bottom',
    kinds: ['ethnic wear', 'indian wear', 'bottomwear'],
    formality: 3,
    occasions: ['festive', 'casual', 'work'],
    seasons: [],
    drawing: 'palazzo',
  },
  {
    palazzos: {
      words:
        'palazzo, palazzo pant, palazzo trouser, plazzo, palazo, plazo, pallazo, palazzo bottom, palazzo skirt',
      gender: 'women',
      occasions: ['casual', 'festive', 'work', 'travel'],
    },
    churidar: {
      words: 'chudidar, churidaar, churidar legging, churidar pyjama, churidar pant, churidar bottom',
      drawing: 'churidar',
    },
    salwar: {
      words:
        'shalwar, salvar, patiala, patiala salwar, patiala pant, afghani salwar, semi patiala, salwar pant, patiyala',
      gender: 'women',
      drawing: 'churidar',
    },
    sharara: {
      words: 'gharara, sharara pant, sharara skirt, sharara bottom',
      gender: 'women',
      formality: 4,
      occasions: ['festive', 'wedding'],
    },
    'dhoti pants': {
      words:
        'dhoti pant, dhoti, dhoti salwar, dhoti trouser, lungi, mundu, veshti, panche, dhoti pyjama, dhoti style pant',
      drawing: 'dhoti',
    },
    'ethnic pyjama': {
      words:
        'kurta pyjama bottom, aligarhi pyjama, cotton pyjama bottom, ethnic trouser, ethnic pant, jodhpuris, jodhpuri pant, jodhpuri trouser, ethnic bottom, festive pant, festive trouser',
      drawing: 'churidar',
    },
    'ethnic skirt': {
      words:
        'lehenga skirt, ghagra, ghaghra, chaniya, sari skirt, saree skirt, festive skirt, rajasthani skirt, jaipuri skirt, patola skirt, sarong',
      kinds: ['skirt'],
      gender: 'women',
      formality: 4,
      occasions: ['festive', 'wedding', 'party'],
      drawing: 'skirt',
    },
  },
);

/** Everything worn on the legs by itself. Sports tights are leggings; stockings are hosiery and `other`. */
export const bottoms: readonly Garment[] = [...western, ...indian];
