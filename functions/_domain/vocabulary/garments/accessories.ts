import { type Garment, garmentGroup } from '../garment.js';

const jewellery = garmentGroup(
  {
    slot: 'accessory',
    kinds: ['jewellery', 'accessories'],
    gender: 'women',
    formality: 3,
    occasions: ['casual', 'date', 'party', 'work', 'festive', 'wedding'],
    seasons: [],
    drawing: 'necklace',
  },
  {
    necklace: {
      words:
        'neckless, necklaces, choker, chain, neck piece, chain necklace, neck chain, layered necklace, rani haar, haar, collar necklace, necklace chain, charm necklace, gold chain, necklace and chains',
    },
    pendant: {
      words: 'pendent, locket, pendant necklace, pendant with chain, chain pendant',
      kinds: ['necklace'],
    },
    mangalsutra: {
      words: 'mangal sutra, tanmaniya, thali chain, tanmaniya pendant, mangalsutra tanmaniya',
      kinds: ['necklace', 'ethnic wear'],
      occasions: ['festive', 'wedding', 'work', 'casual'],
    },
    'jewellery set': {
      words:
        'jewelry set, jewelery set, necklace set, necklace and earrings set, pendant set, bridal set, necklace earring set, temple jewellery set, choker set, kundan set, jewellery, jewelry, jewelery, earrings set, earring set, bangle set, mangalsutra set, jewel set, bracelet set, ring set, necklace and earring set, charm',
    },
    earrings: {
      words:
        'chandelier earring, baali, baaliyan, baliyan, kaan ke jhumke, ear ring, jhumka, jhumke, jhumki, studs, stud earring, hoops, hoop earring, drop earring, dangler, chandbali, ear cuff, tops earring, balis, bali earring, dangle earring, jhumka earring, ear stud, ear piece, chandbali earring, earings',
      drawing: 'earrings',
    },
    bracelet: {
      words:
        'bracelets, cuff bracelet, charm bracelet, leather wristband, armlet, bajuband, hand harness, haath phool, hath panja, wrap bracelet, bracelet cuff, link bracelet, bracelet watch band',
      drawing: 'bracelet',
    },
    bangle: {
      words:
        'bangles, kada, kara, chudi, chudiyan, choodi, choodiyan, churi, churiyan, bangle bracelet, bangle style bracelet, kangan, chooda',
      kinds: ['bracelet'],
      drawing: 'bracelet',
    },
    ring: {
      words:
        'rings, angoothi, anguthi, finger ring, cocktail ring, band ring, signet ring, toe ring, statement ring, adjustable ring, couple ring, engagement ring, promise ring, solitaire ring, engraved ring',
      drawing: 'ring',
    },
    'ethnic jewellery': {
      words:
        'maang tikka, maang tika, mang tikka, mangtika, nose pin, nose ring, nath, anklet, payal, waist chain, kamarbandh, kamarband, matha patti, passa, head chain, nose stud, tikka, tika, borla, ethnic jewellery, hair brooch, septum ring, hand chain, body chain, body jewellery, waist belt chain, sheeshphool',
      kinds: ['ethnic wear'],
      formality: 4,
      occasions: ['festive', 'wedding'],
      drawing: 'other',
    },
    brooch: {
      words:
        'brooches, lapel pin, broach, pin brooch, safa brooch, saree pin, dupatta pin, scarf pin, hijab pin, hijab magnet, hat pin',
      drawing: 'other',
      formality: 4,
      occasions: ['formal', 'wedding', 'festive', 'party'],
    },
    'hair accessory': {
      words:
        'hair accessories, head band, hair band, hair clip, scrunchie, hair tie, hair pin, tiara, barrette, hair claw, claw clip, hair bow, hair accessory set, hair elastic, rubber band, juda pin, hair stick, hair comb pin, bun pin, gajra, alice band, bobby pin, snap clip, ponytail holder, hair vine, head wrap',
      kinds: ['hair accessories'],
      formality: 2,
      drawing: 'other',
    },
  },
);

const worn = garmentGroup(
  {
    slot: 'accessory',
    kinds: ['accessories'],
    formality: 3,
    occasions: ['casual', 'work', 'date', 'travel'],
    seasons: [],
    drawing: 'other',
  },
  {
    watch: {
      words:
        'watches, ghadi, ghari, ghadiyan, wrist watch, analogue watch, analog watch, digital watch, chronograph, chronograph watch, smart watch, fitness band, fitness tracker, smart band, activity tracker, multi function watch, timepiece, analogue digital watch, automatic watch, hybrid smartwatch, ceramic watch, steel watch, activity band, smart fitness band, watch set, watch gift set',
      kinds: ['watches'],
      occasions: ['casual', 'work', 'date', 'formal', 'party', 'wedding', 'travel'],
      drawing: 'watch',
    },
    belt: {
      words:
        'belts, patta, waist belt, leather belt, reversible belt, formal belt, casual belt, saree belt, corset belt, braided belt, stretch belt',
      drawing: 'belt',
      occasions: ['casual', 'work', 'date', 'formal', 'party'],
    },
    sunglasses: {
      words:
        'sun glasses, sun glass, shades, dhoop ka chashma, dhoop chashma, aviators, wayfarer, goggles, aviator sunglasses, eye wear, cat eye sunglasses, sun goggles, polarised sunglasses, sunnies',
      kinds: ['eyewear'],
      formality: 2,
      occasions: ['casual', 'travel', 'beach', 'date'],
      seasons: ['summer', 'spring'],
      drawing: 'sunglasses',
    },
    spectacles: {
      words:
        'eye glasses, eyeglass, reading glasses, optical frame, spectacle frame, blue light glasses, computer glasses, glasses frame, frames eyewear, eyeglass frame',
      kinds: ['eyewear'],
      drawing: 'sunglasses',
    },
    scarf: {
      words:
        'scarves, scarfs, bandana, infinity scarf, silk scarf, neckerchief, neck scarf, cravat scarf, foulard, neck gaiter, head scarf, hijab, head tie',
      seasons: [],
      drawing: 'scarf',
    },
    muffler: {
      words: 'mufflers, snood, neck warmer, woollen scarf, winter scarf',
      kinds: ['scarf', 'winter wear'],
      seasons: ['winter', 'autumn'],
      drawing: 'scarf',
    },
    stole: {
      words: 'stoles, shawl, pashmina, wrap shawl, kashmiri shawl, shawl wrap',
      kinds: ['scarf', 'ethnic wear'],
      gender: 'women',
      occasions: ['festive', 'casual', 'wedding', 'work'],
      seasons: ['winter', 'autumn'],
      drawing: 'scarf',
    },
    dupatta: {
      words:
        'dupattas, chunni, chunri, odhni, chunari, phulkari dupatta, dupata, duppata, bandhani dupatta, phulkari',
      kinds: ['ethnic wear', 'indian wear'],
      gender: 'women',
      formality: 4,
      occasions: ['festive', 'wedding', 'casual'],
      drawing: 'dupatta',
    },
    cap: {
      words:
        'caps, topi, topiyan, baseball cap, snap back, visor, sun visor, trucker cap, ascot cap, flat cap, sports cap, golf cap, newsboy cap, dad cap, head wear, cap hat, swimming cap',
      kinds: ['headwear'],
      formality: 1,
      occasions: ['casual', 'travel', 'workout', 'beach'],
      drawing: 'cap',
    },
    hat: {
      words:
        'hats, fedora, bucket hat, sun hat, straw hat, panama hat, cowboy hat, floppy hat, beret, fascinator, trilby, beach hat, boater',
      kinds: ['headwear'],
      formality: 2,
      occasions: ['casual', 'beach', 'travel', 'date'],
      drawing: 'cap',
    },
    beanie: {
      words:
        'beanies, woollen cap, woolen cap, monkey cap, winter cap, knit cap, balaclava, ear muff, knitted cap, bobble hat, beanie hat, winter hat',
      kinds: ['headwear', 'winter wear'],
      formality: 1,
      occasions: ['casual', 'travel'],
      seasons: ['winter'],
      drawing: 'cap',
    },
    turban: {
      words: 'pagri, pagdi, safa, pheta, turbans, saafa, groom turban',
      kinds: ['headwear', 'ethnic wear'],
      gender: 'men',
      formality: 5,
      occasions: ['wedding', 'festive'],
      drawing: 'cap',
    },
    tie: {
      words:
        'ties, neck tie, bow tie, cravat, ascot tie, silk tie, tie set, tie and pocket square, zipper tie',
      kinds: ['formal wear'],
      gender: 'men',
      formality: 4,
      occasions: ['work', 'formal', 'wedding'],
      drawing: 'tie',
    },
    'pocket square': {
      words: 'pocket squares, pochette square, tie pin, tie clip, tie bar',
      kinds: ['formal wear'],
      gender: 'men',
      formality: 4,
      occasions: ['formal', 'wedding', 'party'],
      drawing: 'tie',
    },
    cufflinks: {
      words: 'cuff link, cufflinks set, cufflink set, button studs, button cover',
      kinds: ['formal wear'],
      gender: 'men',
      formality: 4,
      occasions: ['formal', 'wedding', 'work', 'party'],
    },
    suspenders: {
      words: 'suspender, braces, trouser braces',
      kinds: ['formal wear'],
      gender: 'men',
      drawing: 'belt',
    },
    gloves: {
      words:
        'glove, dastane, dastana, mitten, arm warmer, woollen glove, leather glove, arm sleeve, riding glove, winter glove, bike glove',
      seasons: ['winter'],
      formality: 2,
    },
    sweatband: {
      words: 'wrist band, sports wristband, sports headband, sweat band',
      kinds: ['sports accessories'],
      formality: 1,
      occasions: ['workout'],
      drawing: 'other',
    },
    wallet: {
      words:
        'wallets, batua, batue, card holder, two fold wallet, money clip, card case, coin purse, coin pouch, bifold, trifold, bi fold wallet, zip around wallet, business card holder, card wallet, credit card holder, two fold, pouch wallet, business card case',
      kinds: ['small leather goods'],
      drawing: 'clutch',
    },
  },
);

/** Everything that finishes an outfit. Wallets count as accessories, travel pouches and key rings as `other`. */
export const accessories: readonly Garment[] = [...jewellery, ...worn];
