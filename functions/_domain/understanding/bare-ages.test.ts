import { describe, expect, it } from 'vitest';
import { parseWish } from './wish.js';

describe('a mere number', () => {
  it.each([
    ["boss's retirement dinner, women, 45", 45],
    ['men, 45, wedding guest', 45],
    ['woman, 52, hotel dinner', 52],
    ['man 38, office party', 38],
    ['aunty, 55, kitty party', 55],
    ['my dad 52, temple', 52],
    ['woman 35 years, office', 35],
    ['party wear for woman 40, under 3000', 40],
    ['I am 58, lunch with friends', 58],
    ["I'm 30, need a dinner outfit, men", 30],
    ['im 28 and need a date night look', 28],
    ['interview, lady 45, cotton saree', 45],
    ['woman, 47, kurta for puja', 47],
    ['old lady who is 75', 75],
    ["an old lady who's 75, comfy saree", 75],
    ['my nani who is 78 needs a saree', 78],
    ['saree for nani, she is 70', 70],
    ["cotton suit for amma, she's 72", 72],
  ])('is an age where no garment has that size: %s', (text, years) => {
    const { age, sizes, unread } = parseWish(text);
    expect({ age, sizes }).toEqual({ age: { low: years, high: years }, sizes: {} });
    expect(unread).not.toContain(String(years));
  });

  it.each([
    ['men, 42, suit', { any: '42' }],
    ['men 32, jeans', { bottom: '32' }],
    ["men's 34, casual", { any: '34' }],
    ['women, 38, brunch', { any: '38' }],
    ['man, 42, shirt', {}],
    ["I'm 32, need jeans, men", {}],
    ['jeans, guy 32', {}],
    ['kurta for my dad, 42', {}],
    ['kurti for my wife, she is 38', {}],
    ['a guy who is 32 waist, jeans', { bottom: '32' }],
    ['I am 34 bust', { top: '34' }],
    ['i am 5 2, 60 kg', {}],
  ])('is none where a garment may have that size: %s', (text, sizes) => {
    const query = parseWish(text);
    expect(query.age).toBeUndefined();
    expect(query.sizes).toEqual(sizes);
  });
});
