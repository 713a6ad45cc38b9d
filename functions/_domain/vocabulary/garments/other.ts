import { type Garment, garmentGroup } from '../garment.js';
import { beauty } from './beauty.js';
import { parts } from './parts.js';

const common = {
  slot: 'other',
  formality: 1,
  occasions: [],
  seasons: [],
  drawing: 'other',
} as const;

const intimate = garmentGroup(
  { ...common, kinds: ['innerwear'] },
  {
    bra: {
      words:
        'bras, brassiere, t shirt bra, sports bra, bralette, push up bra, minimizer bra, plunge bra, balconette bra, maternity bra, nursing bra, beginner bra, every day bra, bra set, lingerie, lingerie set, full coverage bra, multiway bra, bandeau bra, strapless bra, bralette bra, training bra, non padded wirefree, lightly padded wired, non padded wired, lightly padded non wired, padded wired, bandeau, tube bra, cage bra, intimate wear, intimates, cami bra, slip bra, sport bra, bustier bra, top bra, baby doll, racerback bra, teddy lingerie, corset lingerie, lace bra, non padded wirefree bra',
      gender: 'women',
    },
    briefs: {
      words:
        'brief, panty, thong, g string, hipster brief, bikini brief, boy short, boxer, boxer brief, boxer shorts, underwear, underpants, knickers, jockstrap, bikini panty, boxer trunk, inner wear, undies, swim brief, loincloth, inner boxer, hipster panty, diaper, diaper cover, bloomer, undergarment, langot',
      weak: 'hipster, trunk',
    },
    'inner vest': {
      words:
        'vest, innerwear vest, banian, ganji, baniyan, undershirt, cotton vest, gym vest innerwear, thermal vest, sleeveless vest, round neck vest',
      gender: 'men',
    },
    camisole: {
      words:
        'camisoles, inner camisole, full slip, chemise lingerie, half slip, spaghetti slip, underskirt, petticoat, saree petticoat, inskirt, pettipants, cami slip, under slip',
      weak: 'slip',
      gender: 'women',
    },
    shapewear: {
      words:
        'shape wear, saree shapewear, body shaper, tummy tucker, thigh shaper, thigh slimmer, waist cincher, control brief, waist shaper, shaper, girdle, tummy shaper',
      gender: 'women',
    },
    thermals: {
      words:
        'thermal, thermal top, thermal bottom, thermal wear, long john, thermal set, thermal trouser, thermal innerwear, thermal pant, thermal t shirt, thermal legging',
    },
    'lingerie accessory': {
      words:
        'bra strap, bra extender, nipple cover, silicone cups, breast petals, garter, garter belt, breast pad, bra pad, nursing pad, bra insert, bra accessories, body tape, fashion tape, stick on bra, lingerie accessories',
    },
  },
);

const legwear = garmentGroup(
  { ...common, kinds: ['hosiery'] },
  {
    socks: {
      words:
        'sock, moze, mauze, moja, mojay, juraab, jurab, shoe liner, no show socks, ankle socks, stocking, hosiery, pantyhose, leg warmer, calf length socks, footsies, socks set, gaiters, foot liner',
    },
  },
);

const sleep = garmentGroup(
  { ...common, kinds: ['sleepwear'] },
  {
    nightdress: {
      words:
        'night dress, nighty, nightie, night gown, sleep shirt, night shirt, maternity nightdress, night dresses, sleep dress, nightwear dress, maternity feeding nightdress, negligee',
      gender: 'women',
    },
    'night suit': {
      words:
        'nightsuit, night wear, pyjama set, pyjamas set, pajama set, pajamas set, pyjama suit, sleep wear, sleepwear set, sleep set, sleep suit, night set, pyjama shirt set, shorts set sleepwear, pj set, pjs, onesie, pajama, pyjama, pyajama, sleep pant, sleep shorts, sleep top, sleep t shirt, sleep tee, night pant, night top, night t shirt, sleep trouser, pyjama bottom, pyjama pant, pyjama shorts, sleep bottom, regular sleepwear, pyjama top, lounge sleepwear',
    },
    robe: {
      words: 'bath robe, robes, dressing gown, night robe, housecoat, gown robe, bridal robe',
    },
    'eye mask': { words: 'sleep mask, sleeping mask, eye cover, eyemask' },
  },
);

const luggage = garmentGroup(
  { ...common, kinds: ['luggage'] },
  {
    luggage: {
      words:
        'trolley, trolley bag, suit case, trolley suitcase, cabin bag, cabin trolley, cabin trolley bag, luggage set, luggage bag, cabin luggage, check in trolley, trolley case, travel trolley bag,  hard luggage, soft luggage, travel trolley, duffle trolley, duffel trolley, duffel trolley bag, duffle trolley bag, rolling bag, wheeled bag, backpack trolley, overnighter trolley, laptop trolley, laptop trolley bag, garment bag, suit bag, garment cover, luggages, trolley backpack, cabin suitcase, check in luggage, train case',
    },
    'travel accessory': {
      words:
        'travel accessories, travel pouch, camera bag, camera pouch, passport holder, passport cover, luggage tag, luggage cover, luggage lock, neck pillow, travel organiser, travel organizer, toiletry bag, toiletry kit, toilet kit, toiletry pouch, shaving kit, shaving kit bag, vanity case, vanity bag, make up pouch, makeup bag, cosmetic bag, cosmetic pouch, cosmetics bag, pouch, stationery pouch, pencil pouch, pencil case, utility pouch, shoe bag, shoe pouch, lunch bag, lunch box bag, diaper bag, laundry bag, packing organizer, packing cube, travel kit, passport wallet, luggage strap, tiffin bag, shoe organiser, diaper backpack, saree cover, blanket bag',
    },
    'mobile pouch': { words: 'phone pouch, mobile case cover, mobile sleeve', kinds: ['travel accessory'] },
    'tablet sleeve': {
      words: 'laptop sleeve, laptop cover, tablet cover, ipad sleeve, sleeve case',
      kinds: ['travel accessory'],
    },
    'key ring': {
      words:
        'key chain, keyring, key holder, lanyard, bag charm, bag accessory, key fob, key ring set, bag tag, key case, bag strap, wallet chain, luggage charm, phone charm, shoe charm, jibbitz',
    },
  },
);

const home = garmentGroup(
  { ...common, kinds: ['home'] },
  {
    'home textile': {
      words:
        'curtain, cushion, cushion cover, bed sheet, bedspread, bed cover, pillow, pillow cover, pillowcase, blanket, comforter, quilt, dohar, towel, bath towel, hand towel, beach towel, carpet, rug, door mat, bath mat, bath rug, table runner, table cloth, table cover, placemat, napkin, sofa cover, mattress, mattress protector, diwan set, diwan set cotton, duvet, duvet cover, bolster, bolster cover, bedding set, bedding, apron, oven mitten, pot holder, kitchen towel, table mat, yoga mat, dhurrie, floor mat, shower curtain, cushion filler, window curtain, door curtain, diwan cover, floor runner, bed runner, striped runner, printed runner, microfibre runner, cotton runner, jute runner, face towel, bath linen, bath robe towel, towel set, bed linen, seat cover, appliance cover, fridge cover, washing machine cover, chair pad, chair cover, baby bedding, mosquito net, diwan set bedsheet, baby blanket, chair cushion, floor cushion, kitchen linen, chopping board, oven glove, pillow protector, table linen, bed in a bag, curtain set, sofa throw, cushion insert, dining table cover',
      weak: 'throw, mat, drape, sheets',
    },
    'home decor': {
      words:
        'lamp, lamp shade, table lamp, wall clock, clock, vase, vases, photo frame, wall shelf, wall shelves, shelves, show piece, figurine, statue, planter, wall art, wall decor, painting, candle, candle holder, tealight holder, t light holder, lantern, artificial plant, artificial flower, wall hanging, wall sticker, wall decal, diya, incense, fairy lights, wind chime, dream catcher, book end, door hanging, toran, reed diffuser, aroma diffuser, diffuser, potpourri, photo album, fridge magnet, key hook, wall plate, rangoli, flower pot, wall lamp, ceiling lamp, pendant lamp, floor lamp, chandelier, home fragrance, tea light, string light, wall mask, home decor, wall shelf set, hanging light, pendant light, key hanger, wall mirror, bouquet, sculpture, decorative fan, wallpaper, wall light, hanging lamp, candle set, handicraft, face statue, scented candle, hanging planter, torch, table clock, pooja thali, puja thali, puja mandir, sconce, votive, wall accent, decals, christmas tree, birdhouse',
      weak: 'light, lighting, flower, pot, magnet, bulb, garland, plaque, decor, shelf, fountain, poster, buddha, ganesha, mirror, idol',
    },
    kitchenware: {
      words:
        'mug, coffee mug, beer mug, bowl, tray, serving tray, platter, glasses set, whiskey glass, whiskey glasses, wine glass, wine glasses, cocktail glass, cocktail glasses, tumbler, dinner set, tea set, cutlery, cutlery holder, spoons, coaster, kulhad, khullad, kulladh, kettle, cookware, kadhai, tawa, pressure cooker, storage box, lunch box, tiffin, casserole, napkin holder, tissue holder, tissue box, soap dispenser, soap dish, toothbrush holder, bath accessories, bathroom accessories, bathroom set, bath set, dust bin, dry bin, organiser, organizer, desk organiser, storage basket, laundry basket, shot glass, shot glasses, glassware, glass set, glass tumbler, tea pot, jug, pitcher, bakeware, cake stand, ladle, grater, strainer, peeler, barware, bar set, mug set, cup set, cups and saucers, saucer, tea cup, dinnerware, serveware, serving bowl, canister, storage container, crockery, hip flask, cup and saucer, ice bucket, salt shaker, pepper shaker, champagne glass, champagne glasses, pickle jar, soup bowl, snack bowl, spice rack, kitchen tool, oven dish, tissue box holder, bath set accessories, beer glass, glass jar, mason jar, thermos, glassware set, chef knife, baking mould, cutting board, storage jar, kitchen organiser, trash can, straw set',
      weak: 'pan, cup, plate, dish, stand, bin, holder, rack, lid, jar, storage, fork, bottle, glass bottle, spoon, hanger, basket, bucket, opener, container, dispenser, knife, knives, flask',
    },
    'sports equipment': {
      words:
        'cricket bat, badminton racket, racket, shuttlecock, dumbbell, skipping rope, yoga block, swimming goggles, swim goggles, knee support, knee guard, shin guard, resistance band, foam roller, wrist support, ankle support, elbow support, knee cap, neck support, back support, gloves gym, sports kit',
      weak: 'ball, football, basketball',
      kinds: ['sporting goods'],
    },
    umbrella: { words: 'umbrellas, chhata, chhatri, chata, chatri' },
    handkerchief: { words: 'handkerchiefs, rumal, roomal, hanky, hankie' },
    'water bottle': { words: 'sipper, sipper bottle, sports bottle, gym bottle' },
    'gift and leisure': {
      words:
        'rakhi, rakhee, rakhi set, rakhi gift hamper, rakhi band, gift card, gift set, gift hamper, gift box, puzzle, board game, helmet, protective mask, iphone case, case cover, glass case cover, reusable mask, reusable face mask, anti pollution mask, cloth mask, fabric mask, n95 mask, designer mask, free gift, notebook, diary, stationery, mobile cover, mobile case, phone case, phone cover, back cover, earphone, headphone, ear phones, speaker, bluetooth speaker, power bank, charger, usb cable, pop holder, popsocket, mobile holder, phone stand, mobile accessory, car accessory, pet bed, dog collar, soft toy, teddy bear, action figure, ear buds, airpods, se case, selfie stick, phone grip, pop grip, playing cards, neckband earphone, wireless earphones, card game, costumes, costume accessory, pet clothing, baby carrier, water gun, colour book, gift voucher, rakhi pack, mouse pad, laptop skin, mobile stand, mobile ring holder, smart speaker, gift pack, gift wrap, rakhis set, stopwatch',
      weak: 'book, pen, mask, cable, camera, sticker, cases, toy, adapter, costume, drone',
    },
  },
);

const goods = garmentGroup(
  { ...common, kinds: ['material and care'] },
  {
    'unstitched fabric': {
      weak: 'fabric',
      words:
        'dress material, unstitched dress material, unstitched kurta set, unstitched salwar suit, unstitched fabric, unstitched shirt, unstitched kurta, suit fabric, shirt fabric, blouse piece, blouse fabric, blouse material, saree blouse piece, saree blouse fabric, saree blouse material, un stitched, un stitched saree blouse, un stitched suit, non stitched, pant piece, trouser piece, pant fabric, kurti material, kurti fabric, kurti piece, shirt material, suit length, blouse lining, saree fabric, lehenga fabric, suit piece, suit material, shirting fabric, suiting fabric, unstitched suit piece, kurta fabric, trouser fabric, dress fabric, unstitched dress, shirt piece, kurta material, kurta piece, unstitched set, lehenga material, unstitched lehenga, salwar suit material, saree fall',
    },
  },
);

/** What is sold beside fashion, or under it, and is never part of an outfit. */
export const otherGoods: readonly Garment[] = [
  ...intimate,
  ...legwear,
  ...sleep,
  ...luggage,
  ...beauty,
  ...home,
  ...goods,
  ...parts,
];
