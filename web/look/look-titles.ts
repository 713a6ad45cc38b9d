import { baseSlots, type Product } from '../../functions/_domain/product.js';
import { slotNames } from '../../functions/_domain/styling/piece-name.js';

type Titled = Pick<Product, 'category' | 'slot' | 'colours' | 'pattern'>;

/** Cloth that is not seen to have a pattern. */
const plain: readonly (string | null)[] = [null, 'solid', 'self design', 'washed'];

/**
 * What looks shown together are called: `Navy striped dress and white heels`, what each is built on and the first piece
 * beside it by which it differs from those built alike; all its pieces where none does.
 */
export function lookTitles(looks: readonly (readonly Titled[])[]): string[] {
  const named = looks.map((pieces) => ({
    base: pieces.filter(isBase).map(nameOf),
    beside: pieces.filter((piece) => !isBase(piece)).map(nameOf),
  }));
  return named.map(({ base, beside }, own) => {
    const alike = named.filter((other, at) => at !== own && String(other.base) === String(base));
    const apart = beside.find((name) => alike.every((other) => !other.beside.includes(name)));
    return listed([...base, ...(apart === undefined ? beside : [apart])]);
  });
}

/** `White shirt, black trousers and brown belt`: all pieces of one look. */
export function lookTitle(pieces: readonly Titled[]): string {
  return listed(pieces.map(nameOf));
}

function isBase({ slot }: Titled): boolean {
  return baseSlots.includes(slot);
}

/** A piece by its main colour, pattern and garment, or its slot where the vocabulary knew no garment. */
function nameOf({ category, slot, colours: [colour], pattern }: Titled): string {
  const garment = /^(unknown)?$/.test(category) ? slotNames[slot] : category;
  const shade = colour === 'multi' ? 'multicoloured' : colour;
  // One of the polka dots is a polka dot shirt.
  const cloth = plain.includes(pattern) ? undefined : pattern?.replace(/s$/, '');
  return [shade, cloth, garment].filter(Boolean).join(' ');
}

function listed(names: readonly string[]): string {
  const title = new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(new Set(names));
  return title.charAt(0).toUpperCase() + title.slice(1);
}
