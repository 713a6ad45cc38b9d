import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutBareAmpersands } from './bare-ampersands.js';
import { all, pieces } from './testing/rows.js';

const escaped = async (text: string, cut?: number) =>
  (await all(withoutBareAmpersands(pieces(text, cut)))).join('');

it.each([
  ['Black & White', 'Black &amp; White'],
  ['H&M, A&B;C&', 'H&amp;M, A&B;C&amp;'],
  ['&amp; &nbsp; &#38; &#x26; &#; &a b;', '&amp; &nbsp; &#38; &#x26; &amp;#; &amp;a b;'],
  ['<a href="?a=1&b=2"/>', '<a href="?a=1&amp;b=2"/>'],
  ['<![CDATA[a & b <![CDATA[ ]] >& ]]> & c', '<![CDATA[a & b <![CDATA[ ]] >& ]]> &amp; c'],
])('in %j only the ampersands that begin no entity are escaped', async (text, expected) => {
  expect(await escaped(text)).toBe(expected);
});

it('the same ones are, however the stream is cut', async () => {
  const part = fc.constantFrom(
    '&',
    'amp',
    ';',
    '#',
    'x26',
    '<![CDATA[',
    ']',
    ']]>',
    '<',
    '!',
    ' ',
    'é',
    'CDATA[',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 20 }),
      fc.integer({ min: 1, max: 9 }),
      async (parts, cut) => {
        const text = parts.join('');
        expect(await escaped(text, cut)).toBe(await escaped(text, 1000));
      },
    ),
  );
});
