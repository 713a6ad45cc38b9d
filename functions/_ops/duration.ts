import { WrongInput } from './verb.js';

const units = { s: 1000, m: 60_000, h: 3_600_000 } as const;

/** Milliseconds of a length of time such as `90s`, `10m` or `2h`, up to a day. */
export function duration(text: string): number {
  const [, digits, unit] = /^(\d{1,5})([smh])$/.exec(text) ?? [];
  const ms = unit === 's' || unit === 'm' || unit === 'h' ? Number(digits) * units[unit] : 0;
  if (ms >= 1000 && ms <= 24 * units.h) return ms;
  throw new WrongInput(`"${text}" is no length of time: give one from 1s to 24h, such as 10m.`);
}
