import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { homonymsTold } from './homonyms.js';
import { inLatin } from './romanise.js';
import { readTokens } from './tokens.js';

const latin = (text: string) =>
  inLatin(readTokens(text))
    .map(({ word }) => word)
    .join(' ');

describe('words in Devanagari', () => {
  it.each([
    ['लाल साड़ी', 'laal saree'],
    ['काला कुर्ता नहीं चाहिए', 'kaala kurtaa nahin chahie'],
    ['लड़कियों की सफ़ेद कुर्ती', 'ladkiyon ki safed kurti'],
    ['मर्दों के जूते', 'mardon ke joote'],
    ['दो हज़ार रुपये तक', 'do hazaar rupees tak'],
    ['शादी में नीला सूट', 'shaadi mein neela suit'],
    ['red साड़ी under 500', 'red saree under 500'],
  ])('%j are spelt as the vocabulary has them: %j', (text, expected) => expect(latin(text)).toBe(expected));

  it('leave every other word, and the places of all, as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const tokens = readTokens(text);
        const spelt = inLatin(tokens);
        expect(spelt.map(({ start, end }) => [start, end])).toEqual(
          tokens.map(({ start, end }) => [start, end]),
        );
        for (const [index, { word }] of tokens.entries())
          if (!/[\u0900-\u097f]/.test(word)) expect(spelt[index]?.word).toBe(word);
      }),
    );
  });
});

describe('jute', () => {
  const told = (text: string) => homonymsTold(readTokens(text)).some(({ word }) => word === 'joote');

  it.each(['mardo ke jute', 'aadmiyon ke liye jute', 'kaale jute', 'jute chahiye'])(
    'is shoes in %j',
    (text) => expect(told(text)).toBe(true),
  );

  it.each(['jute bag', 'jute sandals', 'women ke liye jute ka bag', 'jute'])('is a fibre in %j', (text) =>
    expect(told(text)).toBe(false),
  );
});
