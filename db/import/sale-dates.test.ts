import { expect, it, vi } from 'vitest';
import { isOnSale } from './sale-dates.js';

it.each([
  [undefined, true],
  ['2026-01-01T00:00+0000/2026-01-31T23:59+0000', true],
  ['2026-01-15T17:30:00+05:30/2026-01-15T17:31:00+05:30', true],
  ['2026-01-10/2026-01-15', true],
  [' 2026-01-10 / 2026-01-15\n', true],
  ['2026-01-16/2026-01-20', false],
  ['2025-12-01T00:00Z/2025-12-31T00:00Z', false],
  ['2026-01-20/2026-01-10', false],
  ['2026-01-01', false],
  ['soon', false],
  ['2026-01-01/2026-02-01/2026-03-01', false],
])('a sale with the dates %s at noon of 15 January is on: %s', (dates, on) => {
  expect(isOnSale(dates, new Date('2026-01-15T12:00:00Z'))).toBe(on);
});

it.each(['UTC', 'Asia/Kolkata', 'America/Los_Angeles'])(
  'a moment without an offset is in UTC, in %s too',
  (zone) => {
    vi.stubEnv('TZ', zone);
    const noon = new Date('2026-01-15T12:00:00Z');
    expect(isOnSale('2026-01-15T11:59/2026-01-15T12:01', noon)).toBe(true);
    expect(isOnSale('2026-01-15 11:59/2026-01-15 12:00', noon)).toBe(false);
    vi.unstubAllEnvs();
  },
);
