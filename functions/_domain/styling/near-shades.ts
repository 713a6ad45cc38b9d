import type { Query } from '../query.js';
import { colourNamed, colours } from '../vocabulary/colours.js';
import { oklab } from './oklch.js';
import { plain, showsColour } from './wardrobe.js';

/** Shades of one family that are no further apart in OKLab are told apart side by side only: maroon and wine. */
const SAME = 0.065;
/** And these look alike from across a room: royal blue and indigo. */
const CLOSE = 0.15;
/** What a shop calls by the family's name alone may be a shade so far from it. */
const OF_FAMILY = 0.35;

/** How far two colours, written `#rrggbb`, are from each other in OKLab. */
function apart(one: string, other: string): number {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(a.lightness - b.lightness, a.greenRed - b.greenRed, a.blueYellow - b.blueYellow);
}

/** Whether two colours are told apart side by side only, such as white and off white. */
export function isSameByEye(one: string | undefined, other: string | undefined): boolean {
  if (one === other) return true;
  const [a, b] = [colourNamed(one ?? ''), colourNamed(other ?? '')];
  return a !== undefined && b !== undefined && apart(a.hex, b.hex) <= SAME;
}

/**
 * The shades of its family next to a colour, the nearest first; a family's own name has none. Light blue is sold as blue
 * as well, while who sells wine says so: its family's name counts only for a `wide` choice.
 */
function shadesNear(word: string, wide: boolean): string[] {
  const shade = colourNamed(word);
  if (shade === undefined || shade.family === word) return [];
  const { lightness } = oklab(shade.hex);
  return colours
    .filter(({ name, family }) => family === shade.family && name !== word)
    .map(({ name, hex }) => ({ name, hex, far: apart(shade.hex, hex) }))
    .filter(({ name, hex, far }) => {
      const mere = name === shade.family && (wide || lightness > oklab(hex).lightness);
      return far <= (mere ? OF_FAMILY : wide ? CLOSE : SAME);
    })
    .sort((a, b) => a.far - b.far)
    .map(({ name }) => (name === shade.family ? plain(name) : name));
}

/** Of the shades that are asked for, the one that a colour was taken for: it is next to it, and nearer than to any other. */
export function nearestAsked(colour: string, asked: readonly string[]): string | undefined {
  const own = colourNamed(colour);
  const near = asked.flatMap((name) => {
    const shade = colourNamed(name);
    const alike = shadesNear(name, true).some((word) => showsColour(colour, word));
    return own && shade && alike ? [{ name, far: apart(own.hex, shade.hex) }] : [];
  });
  return near.sort((a, b) => a.far - b.far)[0]?.name;
}

/**
 * The wish with its shades widened to those next to them, then to all that are like them at a distance: what a stylist
 * shows where the very shade is not held, and says so. Empty where no shade is asked for, or none is near.
 */
export function inNearShades(query: Query): Query[] {
  const widened = [false, true].flatMap((wide): Query[] => {
    const near = (words: readonly string[]) => [
      ...new Set(words.flatMap((word) => [word, ...shadesNear(word, wide)])),
    ];
    const { want } = query;
    const asked = [...want.lookColours, ...want.pieces.flatMap((piece) => piece.colours)];
    const nearest = [...new Set(asked.filter((word) => shadesNear(word, wide).length > 0))];
    if (nearest.length === 0) return [];
    const pieces = want.pieces.map((piece) => ({ ...piece, colours: near(piece.colours) }));
    return [{ ...query, want: { ...want, pieces, lookColours: near(want.lookColours), nearest } }];
  });
  const [close, wide] = widened.map((each) => JSON.stringify(each.want));
  return close === wide ? widened.slice(0, 1) : widened;
}
