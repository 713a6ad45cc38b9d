import type { Drawing as Shape } from '../../functions/_domain/vocabulary/garment.js';
import { accessories } from './drawings/accessories.js';
import { bags } from './drawings/bags.js';
import { bottoms } from './drawings/bottoms.js';
import { onepieces } from './drawings/onepieces.js';
import { outerwear } from './drawings/outerwear.js';
import { shoes } from './drawings/shoes.js';
import { tops } from './drawings/tops.js';
import type { Drawing } from './layers.js';

const families = { ...tops, ...bottoms, ...onepieces, ...outerwear, ...shoes, ...bags, ...accessories };

/** How every shape of the vocabulary is drawn. */
export const drawings: Readonly<Record<Shape, Drawing>> = families;
