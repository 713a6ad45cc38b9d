import type { Product } from '../../functions/_domain/product.js';
import { Tile } from './Tile.js';

/** The pieces laid out together, and whether any is only drawn. Tiles have fixed shapes: the board has its height before any picture has come. */
export function Board({ pieces }: { pieces: readonly Product[] }) {
  const { grid, heroes, hero, rest } = layoutOf(pieces);
  return (
    <figure className="group">
      <div className={`grid gap-1.5 ${grid}`}>
        {pieces.map((piece, place) => (
          <Tile key={piece.id} piece={piece} shape={place < heroes ? `aspect-3/4 ${hero}` : rest} />
        ))}
      </div>
      {/* It has its height from the first: whether a picture loads is known later. */}
      <figcaption className="invisible mt-1.5 min-h-4 text-quiet text-xs group-has-[svg]:visible">
        Drawn where there is no photo: the cut may differ.
      </figcaption>
    </figure>
  );
}

/** How many columns there are, and how the first `heroes` tiles and the rest fill them without a gap. */
interface Layout {
  grid: string;
  heroes: number;
  hero: string;
  rest: string;
}

const upright = 'aspect-3/4';

/** For outfits led by one piece: it stands on the left, the others beside it. */
const ledByOne: Record<number, Layout> = {
  1: { grid: 'max-w-sm', heroes: 1, hero: '', rest: upright },
  2: { grid: 'grid-cols-2', heroes: 2, hero: '', rest: upright },
  3: { grid: 'grid-cols-3', heroes: 1, hero: 'col-span-2 row-span-2', rest: upright },
  4: { grid: 'grid-cols-4', heroes: 1, hero: 'col-span-3 row-span-3', rest: upright },
  5: { grid: 'grid-cols-4', heroes: 1, hero: 'col-span-2 row-span-2', rest: upright },
};

/** For a top and a bottom with more than one other piece: the two share the upper row. */
const ledByTwo: Record<number, Layout> = {
  4: { grid: 'grid-cols-2', heroes: 2, hero: '', rest: 'aspect-4/3' },
  5: { grid: 'grid-cols-6', heroes: 2, hero: 'col-span-3', rest: 'aspect-square col-span-2' },
  6: { grid: 'grid-cols-4', heroes: 2, hero: 'col-span-2', rest: upright },
  7: { grid: 'grid-cols-10', heroes: 2, hero: 'col-span-5', rest: 'aspect-3/4 col-span-2' },
};

const even: Layout = { grid: 'grid-cols-3', heroes: 0, hero: '', rest: upright };

function layoutOf(pieces: readonly Product[]): Layout {
  const [first, second] = pieces;
  const isPair = first?.slot === 'top' && second?.slot === 'bottom';
  return (isPair ? ledByTwo[pieces.length] : undefined) ?? ledByOne[pieces.length] ?? even;
}
