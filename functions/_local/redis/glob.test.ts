import { describe, expect, it } from 'vitest';
import { globMatches } from './glob.js';

describe('a glob', () => {
  it.each([
    ['*', ''],
    ['user:*:cart', 'user:42:cart'],
    ['h?llo', 'hello'],
    ['h[ae]llo', 'hallo'],
    ['h[^e]llo', 'hallo'],
    ['h[b-a]llo', 'hallo'],
    ['\\*', '*'],
    ['a*b*c', 'aXbXbc'],
    ['[abc', 'c'],
  ])('%s matches %s', (pattern, text) => expect(globMatches(pattern, text)).toBe(true));

  it.each([
    ['', 'a'],
    ['h?llo', 'hllo'],
    ['h[^e]llo', 'hello'],
    ['\\*', 'x'],
    ['user:*', 'users'],
  ])('%s does not match %s', (pattern, text) => expect(globMatches(pattern, text)).toBe(false));

  it('with many stars is done in no time', () => {
    expect(globMatches('a*'.repeat(50), `${'a'.repeat(5_000)}b`.repeat(2))).toBe(true);
    expect(globMatches(`${'a*'.repeat(50)}c`, 'a'.repeat(5_000))).toBe(false);
  });
});
