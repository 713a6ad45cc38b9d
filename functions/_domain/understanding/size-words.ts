import type { Sizes } from '../query.js';
import { wordSet } from './words.js';

export type Part = keyof Sizes;

/** Words for a part of the body or of the outfit that a size can be said of, beside the garments themselves. */
export const partWords: ReadonlyMap<string, Part> = new Map([
  ...[
    'top',
    'tops',
    'upper',
    'topwear',
    'chest',
    'bust',
    'shoulders',
    'shoulder',
    'uppers',
    'collar',
    'upar',
  ].map((word): [string, Part] => [word, 'top']),
  ...[
    'bottom',
    'bottoms',
    'lower',
    'lowers',
    'bottomwear',
    'waist',
    'hips',
    'hip',
    'legs',
    'neeche',
    'kamar',
  ].map((word): [string, Part] => [word, 'bottom']),
  ...['shoe', 'shoes', 'footwear', 'feet', 'foot', 'joote'].map((word): [string, Part] => [word, 'shoes']),
]);

/** Sizes whatever stands around them. */
export const sureSizes: ReadonlyMap<string, string> = new Map([
  ...pairs('xxxs', 'XXXS'),
  ...pairs('xxs 2xs', 'XXS'),
  ...pairs('xs xsmall', 'XS'),
  ...pairs('xl xlarge 1xl 1x', 'XL'),
  ...pairs('xxl xxlarge 2xl 2x', 'XXL'),
  ...pairs('xxxl xxxlarge 3xl 3x', '3XL'),
  ...pairs('xxxxl 4xl 4x', '4XL'),
  ...pairs('xxxxxl 5xl 5x', '5XL'),
  ...pairs('6xl 6x', '6XL'),
  ...pairs('7xl', '7XL'),
  ...pairs('8xl', '8XL'),
]);
/** Sizes only where the words around say so: a small bag and large checks are none. */
export const possibleSizes: ReadonlyMap<string, string> = new Map([
  ...pairs('s small smal', 'S'),
  ...pairs('m medium med meduim mediam medum', 'M'),
  ...pairs('l large larg', 'L'),
]);
/** Sizes of several words. */
export const spelledSizes: readonly (readonly [words: readonly string[], size: string])[] = [
  [['extra', 'extra', 'large'], 'XXL'],
  [['extra', 'extra', 'small'], 'XXS'],
  [['double', 'extra', 'large'], 'XXL'],
  [['triple', 'extra', 'large'], '3XL'],
  [['extra', 'large'], 'XL'],
  [['extra', 'small'], 'XS'],
  [['double', 'xl'], 'XXL'],
  [['triple', 'xl'], '3XL'],
  [['x', 'large'], 'XL'],
  [['x', 'small'], 'XS'],
  [['xx', 'large'], 'XXL'],
  [['xxx', 'large'], '3XL'],
  [['plus', 'size'], 'Plus'],
  [['plus', 'sized'], 'Plus'],
  [['plus', 'sizes'], 'Plus'],
  [['free', 'size'], 'Free Size'],
  [['one', 'size'], 'Free Size'],
];

/** Garments that stand for a part of the body when a wish lists its sizes. */
export const sizeLabels = wordSet(
  'shirt shirts t tshirt tshirts tee jeans jean trouser trousers pant pants dress',
);

export const sizeCues = wordSet('size sizes sized sz siz saiz sise wear wears wearing number');
/** Between a size and what it is said of. */
export const sizeFillers = wordSet(
  'size sizes sized sz is in of at a an the my number no for on up to it are am i wear usually im mein me ka ki ke',
);
/** What may stand before a size that has a clause of its own. */
export const sizeLeads = wordSet(
  'in im am a an is for size sz wear wears wearing mein usually fit fits at my was i take',
);

function pairs(words: string, size: string): [string, string][] {
  return words.split(' ').map((word) => [word, size]);
}
