import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RecommendRequest } from '../../functions/_domain/answers.js';
import { isReadable } from '../../functions/_domain/understanding/wish.js';
import { looksWanted, promptFault } from './wish.js';

describe('what keeps a prompt from being asked', () => {
  it('is its length, without the blanks around it', () => {
    expect(promptFault('  ab  ')).toContain('three characters');
    expect(promptFault('abc')).toBeNull();
    expect(promptFault(` ${'a'.repeat(500)} `)).toBeNull();
  });

  it('is that it holds no word and no number', () => {
    expect(promptFault('👗✨💃')).toContain('in words');
    expect(promptFault('👗 5000')).toBeNull();
    expect(promptFault('साड़ी')).toBeNull();
  });

  it('says by how much a prompt is too long', () => {
    expect(promptFault('a'.repeat(501))).toContain('1 character:');
    expect(promptFault('a'.repeat(520))).toContain('20 characters:');
  });

  it('is counted in characters, as the API counts: an emoji is one', () => {
    expect(promptFault('👗👠')).toContain('three characters');
    expect(promptFault(`a${'👗'.repeat(499)}`)).toBeNull();
    expect(promptFault('👗'.repeat(501))).toContain('1 character:');
    const unit = fc.constantFrom('a', '👗', 'ं', ' ');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 6 }), fc.integer({ min: 0, max: 510 }), (text, times) => {
        const prompt = text.repeat(times).trim();
        const { success } = RecommendRequest.shape.prompt.safeParse(prompt);
        expect(promptFault(prompt) === null).toBe(success && isReadable(prompt));
      }),
    );
  });
});

it('as many looks are wanted as a press asks for, else the words, else four', () => {
  expect(looksWanted({ prompt: 'show me 2 outfits', count: 6 }, { count: 2 })).toBe(6);
  expect(looksWanted({ prompt: 'show me 2 outfits' }, { count: 2 })).toBe(2);
  expect(looksWanted({ prompt: 'outfits' }, {})).toBe(4);
});
