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
        'bras, brassiere, t shirt bra, tshirt bra, sports bra, bralette, bralettes, push up bra, minimizer bra, plunge bra, balconette bra, maternity bra, nursing bra, everyday bra, beginner bra, every day bra, bra set, lingerie, lingerie set, full coverage bra, full coverage bras, multiway bra, bandeau bra, strapless bra, bralette bra, training bra, non padded wirefree, lightly padded wired, non padded wired, lightly padded non wired, padded wired, bandeau, tube bra, cage bra, intimatewear, intimate wear, intimates, cami bra, slip bra, sport bra, bustier bra, top bra, babydoll, baby doll, baby dolls, racerback bra, teddy lingerie, corset lingerie, sports bras, lace bra, non padded wirefree bra',
      gender: 'women',
    },
    briefs: {
      words:
        'brief, panty, panties, thong, thongs, g string, hipster brief, bikini brief, boyshort, boyshorts, boy short, boy shorts, boxer, boxers, boxer brief, boxer shorts, underwear, innerwear, underpants, knickers, jockstrap, bikini panty, boxer trunk, inner wear, undies, bikini briefs, bikini panties, swim brief, loincloth, inner boxer, hipster panty, diaper, diaper cover, bloomers, bloomer, undergarment, langot',
      weak: 'hipster, hipsters, trunk, trunks',
    },
    'inner vest': {
      words:
        'vest, vests, innerwear vest, banian, ganji, baniyan, undershirt, cotton vest, gym vest innerwear, thermal vest, sleeveless vest, round neck vest, undershirts',
      gender: 'men',
    },
    camisole: {
      words:
        'camisoles, inner camisole, full slip, chemise lingerie, half slip, spaghetti slip, underskirt, petticoat, saree petticoat, inskirt, pettipants, cami slip, under slip',
      weak: 'slip, slips',
      gender: 'women',
    },
    shapewear: {
      words:
        'shape wear, saree shapewear, body shaper, tummy tucker, thigh shaper, thigh slimmer, waist cincher, control brief, waist shaper, shaper, girdle, tummy shaper, bodyshaper',
      gender: 'women',
    },
    thermals: {
      words:
        'thermal, thermal top, thermal bottom, thermal wear, long john, long johns, thermal set, thermal trouser, thermal innerwear, thermal pant, thermal t shirt, thermal legging',
    },
    'lingerie accessory': {
      words:
        'bra strap, bra straps, bra extender, nipple cover, nipple covers, silicone cups, breast petals, garter, garters, garter belt, breast pad, bra pad, nursing pad, bra insert, bra accessories, body tape, fashion tape, stick on bra, lingerie accessories',
    },
  },
);

const legwear = garmentGroup(
  { ...common, kinds: ['hosiery'] },
  {
    socks: {
      words:
        'sock, moze, mauze, moja, mojay, juraab, jurab, shoe liner, shoe liners, no show socks, ankle socks, stockings, stocking, hosiery, pantyhose, leg warmer, leg warmers, calf length socks, shoeliner, footsies, socks set, gaiters, foot liner',
    },
  },
);

const sleep = garmentGroup(
  { ...common, kinds: ['sleepwear'] },
  {
    nightdress: {
      words:
        'night dress, nighty, nightie, nightgown, night gown, sleep shirt, sleepshirt, night shirt, nightshirt, maternity nightdress, night dresses, sleep dress, nighties, nightwear dress, maternity feeding nightdress, negligee',
      gender: 'women',
    },
    'night suit': {
      words:
        'nightsuit, nightwear, night wear, pyjama set, pyjamas set, pajama set, pajamas set, pyjama suit, sleepwear, sleep wear, sleepwear set, sleep set, sleepsuit, sleep suit, night set, pyjama shirt set, shorts set sleepwear, pj set, pjs, onesie, onesies, pajama, pajamas, pyjama, pyjamas, pyajama, sleep pant, sleep shorts, sleep top, sleep t shirt, sleep tee, night pant, night top, night t shirt, sleep trouser, pyjama bottom, nightsuits, pyjama pant, pyjama shorts, sleep bottom, regular sleepwear, pyajamas, pyjama top, lounge sleepwear',
    },
    robe: {
      words: 'bathrobe, bath robe, robes, dressing gown, night robe, housecoat, gown robe, bridal robe',
    },
    'eye mask': { words: 'sleep mask, sleeping mask, eye cover, eyemask' },
  },
);

const luggage = garmentGroup(
  { ...common, kinds: ['luggage'] },
  {
    luggage: {
      words:
        'trolley, trolley bag, suitcase, suit case, trolley suitcase, cabin bag, cabin trolley, cabin trolley bag, cabin bags, luggage set, luggage bag, cabin luggage, check in trolley, trolley case, travel trolley bag,  hard luggage, soft luggage, travel trolley, duffle trolley, duffel trolley, duffel trolley bag, duffle trolley bag, rolling bag, wheeled bag, backpack trolley, overnighter trolley, laptop trolley, laptop trolley bag, garment bag, suit bag, garment cover, luggages, trolley backpack, cabin suitcase, check in luggage, train case',
    },
    'travel accessory': {
      words:
        'travel accessories, travel pouch, camera bag, camera pouch, passport holder, passport cover, luggage tag, luggage cover, luggage lock, neck pillow, travel organiser, travel organizer, toiletry bag, toiletry kit, toilet kit, toiletry pouch, shaving kit, shaving kit bag, vanity case, vanity bag, makeup pouch, make up pouch, makeup bag, cosmetic bag, cosmetic pouch, cosmetics bag, pouch, pouches, stationery pouch, pencil pouch, pencil case, utility pouch, shoe bag, shoe bags, shoe pouch, lunch bag, lunch box bag, diaper bag, laundry bag, packing organizer, packing cube, travel kit, passport wallet, luggage strap, tiffin bag, shoe organiser, diaper backpack, saree cover, blanket bag',
    },
    'mobile pouch': { words: 'phone pouch, mobile case cover, mobile sleeve', kinds: ['travel accessory'] },
    'tablet sleeve': {
      words: 'laptop sleeve, laptop cover, tablet cover, ipad sleeve, sleeve case',
      kinds: ['travel accessory'],
    },
    'key ring': {
      words:
        'key chain, keychain, keyring, key holder, lanyard, bag charm, bag accessory, key fob, key ring set, bag tag, keychains, bag charms, key case, bag strap, wallet chain, luggage charm, phone charm, shoe charm, shoe charms, jibbitz',
    },
  },
);

const home = garmentGroup(
  { ...common, kinds: ['home'] },
  {
    'home textile': {
      words:
        'curtain, curtains, cushion, cushion cover, bedsheet, bed sheet, bed sheets, bedspread, bed cover, pillow, pillow cover, pillow covers, pillowcase, blanket, comforter, quilt, dohar, towel, towels, bath towel, hand towel, beach towel, carpet, rug, rugs, doormat, door mat, bath mat, bathmat, bath rug, table runner, table cloth, tablecloth, table cover, placemat, placemats, napkin, napkins, sofa cover, mattress, mattress protector, diwan set, diwan sets, diwan set cotton, duvet, duvet cover, bolster, bolster cover, bedding set, bedding, apron, aprons, oven mitten, oven mittens, pot holder, kitchen towel, table mat, table mats, dohars, yoga mat, dhurrie, dhurries, floor mat, shower curtain, cushion covers, cushion filler, window curtain, door curtain, diwan cover, floor runner, bed runner, striped runner, printed runner, microfibre runner, cotton runner, jute runner, face towel, bath linen, bath robe towel, towel set, bed linen, seat cover, appliance cover, fridge cover, washing machine cover, chair pad, chair cover, baby bedding, mosquito net, diwan set bedsheet, baby blanket, chair cushion, floor cushion, kitchen linen, chopping board, oven glove, bedsheets, pillow protector, table linen, bed in a bag, curtain set, sofa throw, cushion insert, bath rugs, door mats, dining table cover',
      weak: 'throw, throws, mat, drape, drapes, sheets',
    },
    'home decor': {
      words:
        'lamp, lamps, lamp shade, table lamp, wall clock, clock, clocks, vase, vases, photo frame, photo frames, wall shelf, wall shelves, shelves, showpiece, show piece, figurine, statue, planter, planters, wall art, wall decor, painting, paintings, candle, candles, candle holder, tealight holder, t light holder, lantern, lanterns, artificial plant, artificial flower, artificial flowers, wall hanging, wall sticker, wall decal, diya, diyas, incense, fairy lights, string lights, wind chime, dream catcher, book end, book ends, bookends, door hanging, toran, reed diffuser, aroma diffuser, diffuser, potpourri, photo album, fridge magnet, key hook, wall plate, rangoli, flower pot, wall lamp, ceiling lamp, pendant lamp, floor lamp, chandelier, home fragrance, tea light, tea lights, string light, wall mask, home decor, wall shelf set, hanging light, pendant light, key hanger, wall mirror, bouquet, sculpture, decorative fan, wallpaper, wall light, hanging lamp, candle set, tealight, tealights, handicraft, face statue, handicrafts, scented candle, hanging planter, torch, table clock, photoframe, pooja thali, puja thali, pooja thalis, puja mandir, fridge magnets, sconce, votive, votives, wall accent, decals, christmas tree, birdhouse',
      weak: 'light, lights, lighting, flower, pot, pots, magnet, bulb, garland, plaque, decor, shelf, fountain, poster, posters, buddha, ganesha, mirror, idol',
    },
    kitchenware: {
      words:
        'mug, mugs, coffee mug, beer mug, bowl, bowls, tray, trays, serving tray, platter, glasses set, whiskey glass, whiskey glasses, wine glass, wine glasses, cocktail glass, cocktail glasses, tumbler, tumblers, dinner set, tea set, cutlery, cutlery holder, spoons, coaster, coasters, kulhad, khullad, kulladh, kulladhs, kettle, cookware, kadhai, tawa, pressure cooker, storage box, lunch box, tiffin, casserole, napkin holder, tissue holder, tissue box, soap dispenser, soap dish, toothbrush holder, bath accessories, bathroom accessories, bathroom set, bath set, dustbin, dust bin, dry bin, organiser, organizer, desk organiser, storage basket, laundry basket, shot glass, shot glasses, glassware, glass set, glass tumbler, teapot, tea pot, jug, pitcher, bakeware, cake stand, ladle, grater, strainer, peeler, barware, bar set, mug set, cup set, cups and saucers, saucer, saucers, tea cup, tea cups, dinnerware, serveware, serving bowl, serving bowls, canister, storage container, crockery, hip flask, cup and saucer, ice bucket, salt shaker, pepper shaker, pepper shakers, champagne glass, champagne glasses, pickle jar, soup bowl, snack bowl, spice rack, kitchen tool, oven dish, tissue box holder, bath set accessories, beer glass, glass jar, mason jar, thermos, glassware set, chef knife, baking mould, cutting board, storage jar, kitchen organiser, trash can, dry bins, straw set',
      weak: 'pan, cup, cups, plate, plates, dish, stand, bin, bins, holder, rack, lid, jar, jars, storage, fork, bottle, bottles, glass bottle, spoon, hanger, hangers, basket, baskets, bucket, opener, container, containers, dispenser, knife, knives, flask',
    },
    'sports equipment': {
      words:
        'cricket bat, badminton racket, racket, shuttlecock, dumbbell, dumbbells, skipping rope, yoga block, swimming goggles, swim goggles, knee support, knee guard, shin guard, resistance band, foam roller, wrist support, ankle support, elbow support, knee cap, neck support, back support, gloves gym, sports kit',
      weak: 'ball, football, basketball, footballs, basketballs',
      kinds: ['sporting goods'],
    },
    umbrella: { words: 'umbrellas, chhata, chhatri, chata, chatri' },
    handkerchief: { words: 'handkerchiefs, rumal, roomal, hankies, hanky, hankie' },
    'water bottle': { words: 'sipper, sipper bottle, sports bottle, gym bottle' },
    'gift and leisure': {
      words:
        'rakhi, rakhis, rakhee, rakhi set, rakhi gift hamper, rakhi band, gift card, gift set, gift hamper, gift box, puzzle, board game, helmet, protective mask, iphone case, case cover, glass case cover, reusable mask, reusable face mask, anti pollution mask, cloth mask, fabric mask, n95 mask, designer mask, free gift, free gifts, notebook, diary, stationery, mobile cover, mobile case, phone case, phone cover, back cover, earphone, earphones, headphone, headphones, ear phones, speaker, speakers, bluetooth speaker, power bank, charger, usb cable, pop holder, popsocket, mobile holder, phone stand, mobile accessory, mobile accessories, car accessory, pet bed, dog collar, soft toy, teddy bear, action figure, ear buds, earbuds, airpods, se case, selfie stick, phone grip, pop grip, playing cards, neckband earphone, wireless earphones, card game, costumes, costume accessory, pet clothing, baby carrier, water gun, colour book, gift voucher, rakhi pack, mouse pad, laptop skin, mobile stand, mobile ring holder, smart speaker, gift pack, gift wrap, rakhis set, stopwatch',
      weak: 'book, books, pen, pens, mask, masks, cable, camera, sticker, cases, toy, toys, adapter, costume, drone',
    },
  },
);

const goods = garmentGroup(
  { ...common, kinds: ['material and care'] },
  {
    'unstitched fabric': {
      weak: 'fabric',
      words:
        'dress material, unstitched dress material, unstitched suit, unstitched kurta set, unstitched salwar suit, unstitched fabric, unstitched shirt, unstitched kurta, suit fabric, shirt fabric, blouse piece, blouse fabric, blouse material, saree blouse piece, saree blouse fabric, saree blouse material, un stitched, un stitched saree blouse, un stitched suit, non stitched, pant piece, trouser piece, pant fabric, kurti material, kurti fabric, kurti piece, shirt material, suit length, blouse lining, saree fabric, lehenga fabric, suit piece, suit material, dress materials, shirting fabric, suiting fabric, unstitched, unstitched suit piece, kurta fabric, trouser fabric, dress fabric, unstitched dress, shirt piece, kurta material, kurta piece, unstitched set, lehenga material, unstitched lehenga, salwar suit material, saree fall',
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
