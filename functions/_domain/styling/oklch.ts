/** A colour by eye: lightness 0 to 1, and two axes from green to red and from blue to yellow, 0 where it is grey. */
export type Oklab = {
  readonly lightness: number;
  readonly greenRed: number;
  readonly blueYellow: number;
};

/** A colour by eye: lightness 0 to 1, chroma 0 (grey) to about 0.37 (the purest screen colour), hue 0 to 360 degrees. */
export type Oklch = { readonly lightness: number; readonly chroma: number; readonly hue: number };

/**
 * OKLab of an sRGB colour written `#rrggbb`. Distances in it follow the eye, unlike those in RGB. Formula and
 * matrices: Björn Ottosson, "A perceptual color space for image processing" (2020), as CSS Color 4 uses them. The test
 * holds it to culori, which is 15 KB minified for these 0.7 in every function and in the browser.
 */
export function oklab(hex: string): Oklab {
  const [r, g, b] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  if (r === undefined || g === undefined || b === undefined || Number.isNaN(r + g + b))
    throw new RangeError(`not a colour written #rrggbb: ${hex}`);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    greenRed: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    blueYellow: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

/** OKLCH of an sRGB colour written `#rrggbb`: OKLab by chroma and hue. */
export function oklch(hex: string): Oklch {
  const { lightness, greenRed, blueYellow } = oklab(hex);
  const hue = (Math.atan2(blueYellow, greenRed) * 180) / Math.PI;
  return { lightness, chroma: Math.hypot(greenRed, blueYellow), hue: (hue + 360) % 360 };
}

/** The sRGB transfer curve undone (IEC 61966-2-1). */
function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
