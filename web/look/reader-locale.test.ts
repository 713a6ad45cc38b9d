import { describe, expect, it } from 'vitest';
import { readerLocale } from './reader-locale.js';

describe('the reader’s language', () => {
  it('is the first that prices can be written in', () => {
    expect(readerLocale(['de-AT', 'en'])).toBe('de-AT');
    expect(readerLocale(['en-US@posix', 'C', 'hi-IN'])).toBe('hi-IN');
  });

  it('is Indian English when the browser names none', () => {
    expect(readerLocale([])).toBe('en-IN');
    expect(readerLocale([''])).toBe('en-IN');
  });
});
