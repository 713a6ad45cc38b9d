import { lexicon } from './match.js';
import { namedTable } from './terms.js';

/** What pieces are made of, fibres and cloths alike. */
export const materials = namedTable({
  cotton:
    'pure cotton, cotton blend, organic cotton, sooti, cambric, poplin, voile, mulmul, muslin, slub cotton, cotton silk, bci cotton, cotton lycra, supima, supima cotton, pima cotton, dobby, swiss dot, cotton slub, seersucker, twill, terry, french terry',
  linen: 'linen blend, pure linen, flax, linen cotton',
  denim: 'chambray, denims',
  silk: 'art silk, pure silk, raw silk, dupion, dupion silk, tussar, tussar silk, banarasi, banarasi silk, kanjeevaram silk, silk blend, poly silk, katan, katan silk, chanderi, chanderi silk, bhagalpuri, bhagalpuri silk, resham, reshmi, bangalore silk, mysore silk, silk cotton, kota, kota doria, maheshwari, patola',
  satin: 'sateen, satin finish, satin blend, modal satin',
  velvet: 'velour, makhmal, velveteen',
  wool: 'woollen, woolen, merino, merino wool, cashmere, lambswool, wool blend, tweed, alpaca, mohair, oon, pashmina wool, boucle',
  fleece: 'polar fleece, sherpa, faux shearling, shearling, teddy',
  knit: 'knitted, rib knit, ribbed, ribbed knit, cable knit, jersey knit, crochet, crocheted, fine knit, waffle knit',
  corduroy: 'cord',
  leather:
    'genuine leather, pure leather, full grain leather, nappa, patent leather, italian leather, chamda, chamde',
  'faux leather':
    'pu, pu leather, synthetic leather, leatherette, vegan leather, artificial leather, faux leather, polyurethane, leather like, leather look, leather finish, leather effect, imitation leather, rexine',
  suede: 'faux suede, nubuck, suedette, suede leather',
  'faux fur': 'fur, fur trim, faux fur trim',
  canvas: 'canvas fabric, jute canvas',
  jute: 'burlap, raffia, straw, cane, wicker, bamboo',
  viscose: 'rayon, viscose rayon, modal, lyocell, tencel, cupro, liva, bamboo viscose, viscose blend',
  polyester:
    'poly, polyester blend, microfibre, microfiber, poly blend, recycled polyester, poly cotton, terylene',
  nylon: 'polyamide, ripstop, parachute fabric, taslan',
  acrylic: 'acrylic blend, acrylic wool',
  spandex: 'lycra, elastane, stretch fabric',
  georgette: 'faux georgette, poly georgette, viscose georgette',
  chiffon: 'poly chiffon',
  crepe: 'poly crepe, crape, moss crepe',
  net: 'tulle, mesh, netted, soft net',
  organza: 'tissue silk',
  lace: 'lacy, schiffli, lace work, chantilly, lace detail',
  brocade: 'jacquard, zari, zari silk, kinkhab, jamawar',
  khadi: 'handloom, handspun, khadi cotton, ikkat cotton',
  rubber: 'croslite, eva, silicone, pvc',
  synthetic: 'man made, textile, artificial',
  metal:
    'alloy, brass, stainless steel, sterling silver, 925 silver, gold plating, zinc alloy, oxidised, oxidized, metallic',
  pearl: 'pearls, moti, freshwater pearl',
  stone:
    'kundan, crystal, american diamond, cubic zirconia, cz, polki, rhinestone, swarovski, meenakari, diamond, gemstone, beads, beaded, zirconia',
});

/** Whether a material is one that is turned down, or a kind of it: who wants no leather wants no suede either. */
export function holdsMaterial(material: string, avoided: string): boolean {
  return material === avoided || (avoided === 'leather' && material === 'suede');
}

/** For `findTerms`: materials in a text. */
export const materialLexicon = lexicon(materials, [
  ...[
    'moti hu',
    'moti hun',
    'moti hoon',
    'thodi moti',
    'bahut moti',
    'moti na',
    'moti nahi',
    'moti lag',
    'moti lagti',
    'moti dikh',
    'moti dikhti',
    'moti dikhu',
  ],
  'cord set',
  'co ord',
  'stone wash',
  'stone washed',
  'beaded lace up',
  'metallic grey',
  'metallic blue',
  'leather brown',
  'lace up',
  'lace ups',
  'laces',
  'lace fastening',
  'lace closure',
  'metal zip',
  'metal button',
]);
