import { afterEach, expect, it } from 'vitest';
import { isOnSale } from './sale-dates.js';

it.each([
  [undefined, true],
  ['2026-01-01T00:00+0000/2026-01-31T23:59+0000', true],
  ['2026-01-15T17:30:00+05:30/2026-01-15T17:31:00+05:30', true],
  ['2026-01-10/2026-01-15', true],
  [' 2026-01-10 / 2026-01-15\n', true],
  ['2026-01-01 / Oct 24, 2026 12:00:00', true],
  ['1 Oct 2025 / Thu, 15 Jan 2026', true],
  ['1 Oct 2025 / Wed, 14 Jan 2026', false],
  ['Thu, 15 Jan 2026 11:00 GMT / Thu, 15 Jan 2026 18:00 GMT+0530 (IST)', true],
  ['2026-01-16/2026-01-20', false],
  ['2025-12-01T00:00Z/2025-12-31T00:00Z', false],
  ['2026-01-20/2026-01-10', false],
  ['2026-01-01', false],
  ['soon', false],
  [`2026-01-01/Feb 1, 2026 (${'so to speak '.repeat(8)})`, false],
  ['2026-01-01/2026-02-01/2026-03-01', false],
])('a sale with the dates %s at noon of 15 January is on: %s', (dates, on) => {
  expect(isOnSale(dates, new Date('2026-01-15T12:00:00Z'))).toBe(on);
});

const machine = process.env.TZ;
afterEach(() => {
  if (machine === undefined) delete process.env.TZ;
  else process.env.TZ = machine;
});

it.each(['Asia/Kolkata', 'UTC', 'America/Los_Angeles'])(
  'a sale without a zone begins and ends by UTC on a machine in %s',
  (zone) => {
    process.env.TZ = zone;
    const isOn = (dates: string) =>
      ['2026-01-15T11:59:59Z', '2026-01-15T12:00:00Z', '2026-01-15T12:59:59Z', '2026-01-15T13:00:00Z'].map(
        (moment) => isOnSale(dates, new Date(moment)),
      );
    expect(isOn('2026-01-15T12:00/2026-01-15T13:00')).toEqual([false, true, true, false]);
    expect(isOn('2026-01-15 12:00:00/2026-01-15 13:00:00')).toEqual([false, true, true, false]);
    expect(isOn('Jan 15, 2026 12:00 PM/Jan 15, 2026 1:00 PM')).toEqual([false, true, true, false]);
    expect(isOn('2026-01-15T17:30+05:30/2026-01-15T05:00-0800')).toEqual([false, true, true, false]);
    expect(isOn('Jan 15, 2026/Jan 15, 2026')).toEqual([true, true, true, true]);
  },
);
