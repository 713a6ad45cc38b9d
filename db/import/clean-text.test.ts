import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.js';

describe('text', () => {
  it.each([
    ['<p>Soft&nbsp;cotton</p><p>A &amp; B</p>', 'Soft cotton A & B'],
    ['a<script>steal()</script><style>p{}</style>b', 'a b'],
    ['5 < 6 & 7', '5 < 6 & 7'],
    ['  two\n\tlines\u0000 ', 'two lines'],
    ['NaN', ''],
    ['Nan', ''],
    ['\u200fكنزة\u202e', 'كنزة'],
    ['<img src=x onerror=alert(1)>', ''],
  ])('%j reads %j', (raw, clean) => {
    expect(cleanText(raw, 100)).toBe(clean);
  });

  it('is never longer than asked, nor broken, nor full of controls', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (raw, most) => {
          const clean = cleanText(raw, most);
          expect(clean.length).toBeLessThanOrEqual(most);
          expect(clean.isWellFormed()).toBe(true);
          expect(clean).not.toMatch(/\p{Cc}/u);
        },
      ),
    );
  });
});
