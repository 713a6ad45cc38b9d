import { type Oklab, oklab } from '../../functions/_domain/styling/oklch.js';

const hex = /^#[0-9a-f]{6}$/i;

/** Whether the text is a six-digit hex colour, the only form that ever reaches an attribute. */
export function isHex(text: string): boolean {
  return hex.test(text);
}

/** Back from OKLab, by its author's inverse matrices; what no screen can show is shown as near as each channel can. */
function toHex({ lightness, greenRed, blueYellow }: Oklab): string {
  const l = (lightness + 0.3963377774 * greenRed + 0.2158037573 * blueYellow) ** 3;
  const m = (lightness - 0.1055613458 * greenRed - 0.0638541728 * blueYellow) ** 3;
  const s = (lightness - 0.0894841775 * greenRed - 1.291485548 * blueYellow) ** 3;
  const channel = (linear: number) => {
    const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)}${channel(
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
  )}${channel(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)}`;
}

/** The perceived lightness of a hex colour, 0 black to 1 white. */
export function lightness(colour: string): number {
  return oklab(colour).lightness;
}

/** How far two hex colours lie apart in OKLab; about 0.02 is just visible, black to white is 1. */
export function distance(one: string, other: string): number {
  const [a, b] = [oklab(one), oklab(other)];
  return Math.hypot(a.lightness - b.lightness, a.greenRed - b.greenRed, a.blueYellow - b.blueYellow);
}

/** The hex colour `share` of the way from one to the other, straight through OKLab. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [oklab(from), oklab(to)];
  const at = (axis: keyof Oklab) => a[axis] + (b[axis] - a[axis]) * share;
  return toHex({ lightness: at('lightness'), greenRed: at('greenRed'), blueYellow: at('blueYellow') });
}
