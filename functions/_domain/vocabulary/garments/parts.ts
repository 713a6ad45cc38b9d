import { type Garment, garmentGroup } from '../garment.js';
import { commaSeparated } from '../terms.js';

/** `watch strap` of every whole with every part. */
function of(wholes: string, parts: string): string {
  return commaSeparated(wholes)
    .flatMap((whole) => commaSeparated(parts).map((part) => `${whole} ${part}`))
    .join(', ');
}

/**
 * Parts, cases and care of what is worn, each named after it: none is worn itself. What a title may say of the thing
 * itself is left out: a boot may lace up, a dress cover up.
 */
export const parts: readonly Garment[] = garmentGroup(
  {
    slot: 'other',
    kinds: ['parts and care'],
    formality: 1,
    occasions: [],
    seasons: [],
    drawing: 'other',
  },
  {
    'watch part': {
      words: `${of(
        'watch, smart watch, wrist watch, pocket watch, apple watch, fitness band, smart band',
        'strap, band strap, case, box, cover, stand, holder, winder, charger, charging cable, buckle, clasp, battery, screen guard, screen protector, tempered glass, repair kit, tool kit, accessory',
      )}, ${of('watch, smart watch, wrist watch, apple watch', 'band')}, strap for watch, straps for watch, band for watch, box for watch, case for watch`,
    },
    'eyewear case': {
      words: of(
        'sunglass, sunglasses, sun glasses, spectacle, spectacles, specs, eyewear, eyeglass, eyeglasses, glasses, goggle, goggles',
        'case, cover, pouch, box, holder, stand, strap, chain, cord, string, retainer, cleaner, cleaning cloth, cleaning kit, accessory',
      ),
    },
    'shoe care': {
      words: `${of('shoe, sneaker, boot, leather shoe', 'polish, brush')}, ${of(
        'shoe, sneaker, boot, footwear, heel, sandal, slipper',
        'box, rack, storage, cabinet, stretcher, protector, shield, cleaner, cleaning kit, deodoriser, deodorizer',
      )}, shoe cream, shoe lace, shoe laces, sneaker laces, boot laces, shoe laces flat, flat shoe laces, laces for shoe, laces for sneaker, laces for boot, insole, insoles, insole for shoe, insoles for shoe,
        shoe accessory, joota accessories, joote accessories, jooton ke accessories, shoe tree, boot tree, shoe horn, shoe deodorant, shoe shiner, shoe insole, sneaker insole, boot insole, heel pad, heel cup, heel grip, heel guard, heel liner, heel cushion pad,
        shoe cover, sneaker cover, boot cover, shoe care kit, shoe care, sneaker care, shoe freshener, brush shoe accessory, shoe pad, shoe spray, boot liner, boot bag, sneaker bag`,
      kinds: ['material and care'],
    },
    'belt part': {
      words: of('belt, leather belt', 'buckle, hanger, rack, box, holder, extender, hole punch'),
    },
    'tie case': {
      words: `${of('tie, neck tie', 'hanger, rack, box, case, holder, stand')}, ${of('cufflink, cufflinks, cuff links', 'box, case, holder')}`,
    },
    'jewellery box': {
      words: `${of(
        'jewellery, jewelry, jewelery, ring, finger ring, earring, necklace, bangle, bracelet, anklet',
        'box, case, stand, holder, hanger, tray, rack, roll, display, cleaner, organiser, organizer, storage, extender, sizer, adjuster',
      )}, jewellery cabinet, jewellery armoire, earring back, earring backs, earring lifter`,
    },
    'hangers and covers': {
      words: `${of(
        'clothes, garment, shirt, t shirt, coat, blazer, suit, jacket, dress, gown, saree, lehenga, blouse, skirt, trouser, trousers, pant, jeans, kurta, scarf, dupatta, cap, hat',
        'hanger, rack, folder',
      )}, ${of('suit, blazer, coat, gown, lehenga, blouse, sherwani, wedding dress', 'cover')}, ${of('coat, hat, cap, jacket', 'hook, stand')},
        hat box, cap box, saree bag, saree storage bag, lehenga storage bag, blouse hooks, shirt stays, collar stays, collar stay, shirt collar stays, lint remover, lint roller,
        fabric shaver, sweater shaver, garment steamer, iron on patch, iron on patches, sewing kit, zip puller, zipper puller`,
    },
    'bag part': {
      words: `${of('bag, handbag, purse, backpack, laptop bag', 'cover, rain cover, hanger, hook, insert, insert organiser, insert organizer')}, handbag strap, purse strap, backpack strap, strap for bag, straps for bag, wallet insert`,
    },
  },
);
