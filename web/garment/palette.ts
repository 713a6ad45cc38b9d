import { distance, isHex, lightness, mix } from './colour.js';
import type { Tone } from './layers.js';

/** Every colour that a drawing uses, as hex. */
export type Palette = Record<
  Tone | 'edge' | 'seam' | 'thread' | 'motif' | 'petal' | 'leaf' | 'accent',
  string
> & {
  /** Dark cloth is shaded with light, since black on black would not show. */
  dark: string;
  isDark: boolean;
};

const unknownColour = '#b8aea2';
const [black, white, gold, maroon] = ['#000000', '#ffffff', '#c8a04c', '#7d2a3c'];

/** Below this lightness cloth is shaded, sewn and outlined in lighter tones, to stay visible on a dark page. */
const darkBelow = 0.4;

/** A scarf worn over an ensemble: its second colour, or a lighter or warmer relative of the first. */
function drapeOf(main: string, second: string | undefined, light: number): string {
  if (second !== undefined) return second;
  return light > 0.72 ? mix(main, '#b5566d', 0.5) : mix(main, '#f6dfb4', 0.72);
}

/** The palette of a garment from its own colours, main colour first; what is not a hex colour is left out. */
export function paletteOf(colours: readonly string[]): Palette {
  const [stated = unknownColour, second, third] = colours.filter(isHex);
  // Black cloth is never as black as ink: its folds must show.
  const main = lightness(stated) < 0.24 ? mix(stated, white, 0.09) : stated;
  const light = lightness(main);
  const isDark = light < darkBelow;
  const away = light > 0.62 ? mix(main, '#3b2f2a', 0.5) : mix(main, '#fbf6ec', 0.78);
  const motif = second !== undefined && distance(main, second) > 0.12 ? second : away;
  const warm = distance(main, gold) > 0.2 ? gold : maroon;
  return {
    main,
    isDark,
    deep: isDark ? mix(main, white, 0.15) : mix(main, '#2a2024', light > 0.85 ? 0.07 : 0.13),
    second: motif,
    inside: isDark ? mix(main, black, 0.35) : mix(main, '#2a2024', light > 0.8 ? 0.24 : 0.34),
    zari: second !== undefined && distance(main, second) > 0.12 ? second : warm,
    sole: light > 0.86 ? '#e3dccf' : '#f4f0e8',
    dark: '#2f2a2c',
    white: '#fbf8f2',
    leather: '#8a5a3b',
    gold,
    silver: '#c3c8cf',
    lens: mix(main, '#23262c', 0.72),
    gem: second ?? '#cfe3ee',
    drape: drapeOf(main, second, light),
    tie: second ?? (light < 0.5 ? '#8c2f44' : '#2b3a5c'),
    cream: light > 0.86 ? '#e6d9bf' : '#f1e7d3',
    edge: isDark ? mix(main, '#d9d5df', 0.5) : mix(main, light < 0.5 ? '#1d1514' : '#3a2d2b', 0.42),
    seam: isDark ? mix(main, '#e9e6ee', 0.36) : mix(main, '#2c2122', light > 0.85 ? 0.34 : 0.4),
    thread: isDark ? mix(main, '#efe6d6', 0.45) : mix(main, light > 0.7 ? '#5a4a42' : '#fff3dc', 0.55),
    motif,
    petal:
      second === undefined ? (light > 0.6 ? mix('#d2607d', main, 0.15) : mix('#f6cfc4', main, 0.08)) : motif,
    leaf: light > 0.6 ? '#6d8b62' : '#a8c096',
    accent: third ?? (distance(main, '#e2ac45') > 0.2 ? '#e2ac45' : '#c1543f'),
  };
}
