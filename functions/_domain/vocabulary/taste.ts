import { colourNamed } from './colours.js';
import { garmentNamed } from './garments.js';
import { styles } from './styles.js';

/** What taste is judged by: canonical names of the vocabulary. */
type Piece = {
  readonly category: string;
  readonly colours: readonly string[];
  readonly pattern: string | null;
  readonly fit: string | null;
  readonly materials: readonly string[];
};

/** Shares of the judgement; they add up to 1. The garment itself says most about a style, the cloth least. */
const share = { garment: 0.4, colour: 0.25, pattern: 0.2, fit: 0.1, material: 0.05 } as const;
/** What a piece gets where its source says nothing: neither praise nor blame. */
const unknown = 0.5;

type Liked = Readonly<Record<keyof typeof share, ReadonlySet<string>>>;

const liked: ReadonlyMap<string, Liked> = new Map(
  styles.map((style) => [
    style.name,
    {
      garment: new Set(style.garments),
      colour: new Set(style.colours),
      pattern: new Set(style.patterns),
      fit: new Set(style.fits),
      material: new Set(style.materials),
    },
  ]),
);

const agree = (names: readonly string[], set: ReadonlySet<string>): number => {
  if (names.length === 0) return unknown;
  return names.filter((name) => set.has(name)).length / names.length;
};

function agreement({ garment, colour, pattern, fit, material }: Liked, piece: Piece): number {
  const { kinds = [] } = garmentNamed(piece.category) ?? {};
  const fitting = [piece.category, ...kinds].some((name) => garment.has(name)) ? 1 : 0;
  const coloured = piece.colours.map((name): number => {
    if (colour.has(name)) return 1;
    return colour.has(colourNamed(name)?.family ?? '') ? 0.7 : 0;
  });
  const hue =
    coloured.length === 0 ? unknown : coloured.reduce((sum, part) => sum + part, 0) / coloured.length;
  return (
    share.garment * fitting +
    share.colour * hue +
    share.pattern * agree(piece.pattern === null ? [] : [piece.pattern], pattern) +
    share.fit * agree(piece.fit === null ? [] : [piece.fit], fit) +
    share.material * agree(piece.materials, material)
  );
}

/** The styles that a piece agrees with at least `least`, best first, at most `most` of them. */
export function stylesOf(piece: Piece, least: number, most: number): string[] {
  const scored: { readonly name: string; readonly score: number }[] = [];
  for (const [name, set] of liked) {
    const score = agreement(set, piece);
    if (score >= least) scored.push({ name, score });
  }
  return scored
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ name }) => name);
}
