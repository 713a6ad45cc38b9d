import { describe, expect, it } from 'vitest';
import { secondsToWait } from './retry-after.js';

const now = new Date('2026-01-05T10:00:00Z');

describe('Retry-After', () => {
  it('is read as seconds or as a date', () => {
    expect(secondsToWait('24', now)).toBe(24);
    expect(secondsToWait('Mon, 05 Jan 2026 10:01:30 GMT', now)).toBe(90);
  });

  it('never asks to wait for the past', () => {
    expect(secondsToWait('Mon, 05 Jan 2026 09:00:00 GMT', now)).toBe(0);
  });

  it('says nothing when it is missing or nonsense', () => {
    for (const header of [null, '', 'soon', '-5', '1e99']) expect(secondsToWait(header, now)).toBeNull();
  });
});
