import { brandsOf } from './labels.js';
import { palettes } from './palettes.js';
import { type Random, seeded } from './random.js';
import { active } from './range/active.js';
import { children } from './range/children.js';
import { extras } from './range/extras.js';
import { heritage } from './range/heritage.js';
import { men } from './range/men.js';
import { shoes } from './range/shoes.js';
import { unisex } from './range/unisex.js';
import { women } from './range/women.js';
import type { Recipe } from './range.js';
import { sizeRun } from './size-runs.js';

/** A product of the house as its "feed" states it: what the importer's JSON reader reads. */
type HouseRow = {
  id: string;
  title: string;
  description: string;
  brand: string;
  category: string;
  gender: string;
  colour: string;
  material: string;
  pattern: string;
  style: string;
  occasion: string;
  /** Rupees with two decimals and the currency: `1499.00 INR`. */
  price: string;
  list_price: string | null;
  sizes: { size: string; stock: number }[] | null;
  availability: 'in stock' | 'out of stock';
  link: null;
  image_link: null;
};

/** A generated row and what it was made to be, for whoever wants to check how it is read. */
export type HousePiece = { row: HouseRow; recipe: Recipe };

const recipes = [...women, ...men, ...heritage, ...active, ...shoes, ...extras, ...children, ...unisex];

const [cheapest, dearest] = [249, 24_999];
/** The spread of prices of one kind around its median, as the deviation of the logarithm. */
const spread = 0.38;

const possessive: Record<Recipe['gender'], string> = {
  women: "Women's",
  men: "Men's",
  unisex: 'Unisex',
  girls: "Girls'",
  boys: "Boys'",
};
/** How a title says it; what goes without saying is left out. */
const titleWords: Record<string, string> = {
  solid: '',
  regular: '',
  metal: '',
  stone: 'kundan',
  'polka dots': 'Polka Dot',
  'colour block': 'Colourblocked',
};
/** What finer stuff costs, as a multiple of the median. */
const dearness: Record<string, number> = {
  leather: 1.7,
  silk: 1.5,
  wool: 1.3,
  velvet: 1.2,
  suede: 1.2,
  linen: 1.1,
};

const capitalised = (text: string) => text.replace(/(^|[\s-])[a-z]/g, (letter) => letter.toUpperCase());
const rupees = (amount: number) => `${amount}.00 INR`;
/** The nearest price that a shop would write: 449, 1299, 5499. */
const shopPrice = (amount: number) => {
  const step = amount < 3000 ? 50 : 500;
  return Math.min(dearest, Math.max(cheapest, Math.round(amount / step) * step - 1));
};

function title(recipe: Recipe, colour: string, pattern: string, material: string, fit: string): string {
  const words = [colour, pattern, material, fit].map((word) => capitalised(titleWords[word] ?? word));
  // A denim jacket is not called a denim denim jacket.
  const news = words.filter((word) => word !== '' && !recipe.noun.startsWith(word));
  return [possessive[recipe.gender], ...news, recipe.noun].join(' ');
}

function sizesOf(recipe: Recipe, random: Random): HouseRow['sizes'] {
  const run = sizeRun(recipe.sizes);
  return (
    run?.map(({ size, stocked }) => ({ size, stock: random.chance(stocked) ? random.from(1, 24) : 0 })) ??
    null
  );
}

function pieces(recipe: Recipe, seed: string): HousePiece[] {
  const slug = `${recipe.gender}-${recipe.noun.toLowerCase().replaceAll(' ', '-')}`;
  const random = seeded(`${seed} ${slug}`);
  const colours = random.shuffled(palettes[recipe.colours]);
  const brands = random.shuffled(brandsOf(recipe.labels));
  const titles = new Set<string>();
  return Array.from({ length: recipe.count }, (_, i): HousePiece => {
    let colour = colours[i % colours.length] ?? 'black';
    let [pattern, material, fit] = ['', '', ''];
    let name = '';
    // A palette shorter than the count comes round again: then cloth or cut must differ.
    for (let attempt = 0; attempt < 40 && (name === '' || titles.has(name)); attempt++) {
      [pattern, material, fit] = [
        random.pick(recipe.patterns),
        random.pick(recipe.materials),
        random.pick(recipe.fits),
      ];
      if (attempt > 20) colour = random.pick(colours);
      name = title(recipe, colour, pattern, material, fit);
    }
    titles.add(name);
    const price = shopPrice(recipe.price * (dearness[material] ?? 1) * Math.exp(spread * random.normal()));
    const before = shopPrice(price * (1.15 + 0.6 * random.next()));
    const sizes = sizesOf(recipe, random);
    const gone = random.chance(0.03) || sizes?.every(({ stock }) => stock === 0);
    const cut = fit === '' ? 'Made' : `${capitalised(fit)} fit`;
    return {
      recipe,
      row: {
        id: `${slug}-${String(i + 1).padStart(2, '0')}`,
        title: name,
        description: `${cut} with ${recipe.detail}, for ${recipe.wear}. A sample piece, not on sale.`,
        brand: brands[i % brands.length] ?? '',
        category: recipe.is,
        gender: recipe.gender,
        colour,
        material,
        pattern,
        style: recipe.styles,
        occasion: recipe.wear,
        price: rupees(price),
        list_price: random.chance(0.45) && before > price ? rupees(before) : null,
        sizes,
        availability: gone ? 'out of stock' : 'in stock',
        link: null,
        image_link: null,
      },
    };
  });
}

/**
 * The house catalogue: the same seed gives the same pieces, ids and prices on every machine. Each kind draws from
 * randomness of its own, so that a new kind changes no other. The pieces are invented and cannot be bought: they have
 * no address.
 */
export function generateHouse(seed = 'house'): HousePiece[] {
  return recipes.flatMap((recipe) => pieces(recipe, seed));
}
