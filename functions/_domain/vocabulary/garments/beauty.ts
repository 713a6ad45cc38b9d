import { type Garment, garmentGroup } from '../garment.js';

const common = {
  slot: 'other',
  kinds: ['beauty and care'],
  formality: 1,
  occasions: [],
  seasons: [],
  drawing: 'other',
} as const;

const makeup = garmentGroup(common, {
  makeup: {
    words:
      'make up, face brush, makeup kit, bindi, bindis, sindoor, makeup brush, make up brush, cosmetics, cosmetic, beauty kit, setting spray, makeup sponge, beauty blender, makeup tool, make up set, makeup set, makeup palette, face makeup, eye makeup, brush set, makeup remover, make up remover',
    weak: 'palette, sharpener',
  },
  lipstick: {
    words:
      'lip colour, lip color, laali, lip colour stick, lip lacquerink, lip cream, lip tint, lip stick, liquid lipstick, matte lipstick, lip stain, lip lacquer, lip palette, lip powder, lip paint, lip kit',
    kinds: ['lip makeup', 'makeup'],
  },
  'lip gloss': {
    words: 'lip shine, lip gelato, lipgloss',
    weak: 'gloss',
    kinds: ['lip makeup', 'makeup'],
  },
  concealer: {
    words: 'contour kit',
    weak: 'contour',
    kinds: ['face makeup', 'makeup'],
  },
  foundation: {
    words: 'bb cream, cc cream, foundation and primer',
    weak: 'primer',
    kinds: ['face makeup', 'makeup'],
  },
  'blush and highlighter': {
    words:
      'highlighter, blusher, blush on, blush palette, powder blush, cheek powder, bronzer, highlighter and blush, blush stick',
    kinds: ['face makeup', 'makeup'],
  },
  'lip care': {
    words: 'lip balm, lip primer',
    kinds: ['lip makeup', 'makeup'],
  },
  'lip plumper': {
    words: 'lip volumizer, plumping gloss',
    kinds: ['lip makeup', 'makeup'],
  },
  'lip liner': {
    words: 'lip crayon, lip pencil',
    kinds: ['lip makeup', 'makeup'],
  },
  'nail polish': {
    words: 'nail paint, nail enamel, nail lacquer, nail colour, nail color',
    kinds: ['nail makeup', 'makeup'],
  },
  'kajal and eyeliner': {
    words:
      'kajal, kohl, eye liner, microliner ink, kajalink, eye pencil, lash liner, liner pen, eye definer, liquid liner',
    kinds: ['eye makeup', 'makeup'],
  },
  eyeshadow: {
    words: 'eye shadow, eyeshadow pallete, eye brush, eye colour',
    kinds: ['eye makeup', 'makeup'],
  },
  mascara: {
    words: 'false eyelashes, eye lashes, eyelash, eyelash curler',
    kinds: ['eye makeup', 'makeup'],
  },
  'face powder': {
    words: 'loose powder, pressed powder, banana powder, compact powder, makeup compact',
    weak: 'compact',
    kinds: ['face makeup', 'makeup'],
  },
  'nail care': {
    words:
      'nail essentials, nail art, nail kit, nail polish remover, nail file, nail treatment, press on nails, artificial nails, fake nails',
    kinds: ['nail makeup', 'makeup'],
  },
  'eyebrow makeup': {
    words:
      'brow pallete, eyebrow pencil, brow pencil, brow kit, brow definer, eyebrow definer, eyebrow kit, eyebrow enhancer',
    kinds: ['eye makeup', 'makeup'],
  },
});

const skin = garmentGroup(common, {
  skincare: {
    words:
      'skin care, intimate hygiene wash, treatment softener, facial kit, face mist, wet wipes, skin kit, skin oil, acne gel, spot gel, massager roller, face roller, jade roller',
    weak: 'toner, wipes, facial',
  },
  moisturiser: {
    words:
      'face creme, face cream, moisturizer, serum, day cream, night cream, eye cream, under eye cream, cold cream, face oil, essential oil, skin cream, skin creme, creme skin, fairness cream, whitening cream, anti ageing cream, face gel, aloe vera gel, moisturising cream, beauty cream, face serum',
    weak: 'cream, lotion, bleach cream',
    kinds: ['skincare'],
  },
  'face wash': {
    words: 'facewash, cleanser, cleansing milk, micellar water, micellar, face cleanser',
    kinds: ['skincare'],
  },
  sunscreen: {
    words: 'sun screen, sun block, tan removal',
    kinds: ['skincare'],
  },
  'face scrub': {
    words: 'body scrub, lip scrub, skin polisher, face polisher',
    weak: 'scrub',
    kinds: ['skincare'],
  },
  'face mask': {
    words: 'face pack, sheet mask, mask and peel, peel off mask, clay mask, lip mask, mud mask, foot mask',
    weak: 'peel',
    kinds: ['skincare'],
  },
  'body care': {
    words:
      'body lotion, body butter, body wash, shower gel, soap, hand cream, hand wash, bath salt, body mist lotion, foot cream, bath bomb, bath gel, body oil, massage oil, hand sanitizer, sanitizer, sanitiser, bath and body, beauty bar, body yogurt, talc, talcum powder, shea butter, hand lotion, foot care, foot spa, bathing bar',
    kinds: ['bath and body', 'skincare'],
  },
});

const hair = garmentGroup(common, {
  'hair care': {
    words:
      'shampoo, conditioner, hair oil, hair serum, hair mask, hair spray, hair gel, hair wax, hair dryer, hair straightener, hair styler, hair brush, detangler brush, hair masque, comb, wig, hair extension, hair removal cream, hair curler, hair pack, hair tonic, hair cream, hair powder, hair vitalizer, hair clipper, hair care kit, hair repair, hair treatment, hair styling, straightening brush, hair fibre, hair crimper, hair wash',
    weak: 'styler, dryer, curler',
  },
  'hair colour': {
    words: 'hair color, hair streaks, hair dye, mehendi, mehndi cone, henna',
    kinds: ['hair care'],
  },
  'hair and grooming': {
    words:
      'beard wash, trimmer, shaver, razor, beard oil, beard wax, shaving cream, shaving foam, shaving gel, after shave, after shave lotion, epilator, grooming kit, toothbrush, toothpaste, massager, manicure kit, pedicure kit, beard care, shaving brush, tweezer, nail clipper, manicure set, callus remover, beard balm, beard softener, beard growth oil, beard brush, bath sponge, loofah, intimate wash, menstrual cup, sanitary pads',
  },
});

const scents = garmentGroup(common, {
  perfume: {
    words:
      'perfumes, itra, itar, attr, eau de parfum, eau de perfum, eau de toilette, eau de cologne, edp, edt, body mist, attar, body perfume, perfume spray, parfum, pocket perfume, perfume oil, perfume and body mist, edc, ittar, solid perfume, cologne spray, de toilette, de parfum',
    weak: 'mist, cologne',
    kinds: ['fragrance'],
  },
  deodorant: {
    words:
      'deo, deodorants, deo spray, body spray, perfume body spray, body deodorant, antiperspirant, body deo, deodorant spray, deodorant roll on, deo stick, deodorant stick, deodrant',
    weak: 'roll on',
    kinds: ['fragrance'],
  },
  'fragrance gift set': {
    words: 'perfume gift set, perfume set',
    kinds: ['fragrance'],
  },
  fragrance: {
    words: 'body fragrance, fragrances',
  },
});

/** Cosmetics, toiletries and scents, each by what it is sold as. */
export const beauty: readonly Garment[] = [...makeup, ...skin, ...hair, ...scents];
