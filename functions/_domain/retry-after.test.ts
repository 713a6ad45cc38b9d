import { describe, expect, it } from 'vitest';
import { retryAfterMs } from './retry-after.js';

const now = Date.parse('2026-01-05T10:00:00Z');

describe('Retry-After', () => {
  it('is read as seconds or as a date', () => {
    expect(retryAfterMs('24', now)).toBe(24_000);
    expect(retryAfterMs(' 0.5 ', now)).toBe(500);
    expect(retryAfterMs('Mon, 05 Jan 2026 10:01:30 GMT', now)).toBe(90_000);
  });

  it('never asks to wait for the past', () => {
    expect(retryAfterMs('Mon, 05 Jan 2026 09:00:00 GMT', now)).toBe(0);
  });

  it('says nothing when it is missing or nonsense', () => {
    for (const header of [null, undefined, '', 'soon', '-5', '1e99', '9'.repeat(400), '2026-01-05'])
      expect(retryAfterMs(header, now)).toBeUndefined();
  });
});
