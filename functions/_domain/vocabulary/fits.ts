import { lexicon } from './match.js';
import { namedTable } from './terms.js';

/** How a piece sits on the body. */
export const fits = namedTable({
  slim: 'slim fit, slim straight, slim straight fit, fitted, tailored, tailored fit, close fit, body fit, muscle fit, tapered, tapered fit, slim tapered fit, figure hugging, extra slim, contour fit, tight fit',
  skinny: 'skinny fit, super skinny, super skinny fit, spray on',
  regular: 'regular fit, standard fit, classic fit, normal fit, basic fit',
  relaxed:
    'relaxed fit, loose, loose fit, comfort fit, easy fit, dheela, dheela dhala, boyfriend fit, mom fit, flowy, comfortable fit, roomy, boxy, boxy fit, dad fit',
  oversized: 'oversize, baggy, baggy fit, over sized, oversized fit, slouchy, drop shoulder, bada size',
  straight: 'straight fit, straight leg, straight cut, parallel, parallel fit, cigarette',
  'a-line': 'a line, a line fit',
  flared: 'flare, flare fit, bell bottom, wide leg, boot cut, wide, fit and flare, bell bottomed, kali dar',
  bodycon: 'body con, bandage, pencil, sheath',
  cropped: 'crop, crop length, cropped fit, cropped length',
  'plus size': 'plus, curvy, curve, big and tall, plus sized, extended size, bigger size',
  petite: 'petite fit, petite size',
  maternity: 'maternity fit, pregnant, pregnancy, nursing, maternity wear, feeding',
  'high rise': 'high waist, high waisted, high rise fit, high waisted fit',
  'mid rise': 'mid waist',
  'low rise': 'low waist, low waisted',
  longline: 'long line, floor length, ankle length, maxi length, full length',
});

/** Parts of a garment that have a shape of their own. */
const decoys = [
  'hem',
  'hemline',
  'sleeve',
  'sleeves',
  'cuff',
  'cuffs',
  'collar',
  'strap',
  'straps',
  'neck',
  'heel',
].flatMap((part) =>
  ['straight', 'flared', 'flare', 'regular', 'wide', 'slim', 'fitted', 'relaxed', 'cropped'].map(
    (cut) => `${cut} ${part}`,
  ),
);

/** How a wearer is built says nothing of the cut. */
const builds = ['build', 'frame', 'guy', 'man', 'woman', 'girl', 'body', 'legs', 'person'].flatMap((noun) =>
  ['skinny', 'slim'].map((built) => `${built} ${noun}`),
);

/** For `findTerms`: fits in a text. */
export const fitLexicon = lexicon(fits, [...decoys, ...builds]);
