import { describe, expect, it } from 'vitest';
import type { Candidate } from '../product.js';
import { parseWish } from '../understanding/wish.js';
import { isOutOfPlace } from './out-of-place.js';
import { piece } from './wardrobe.fixture.js';

describe('an accessory for another day', () => {
  it.each<[string, Partial<Candidate>, string, string]>([
    [
      'an acrylic scarf',
      { category: 'scarf', title: 'Acme Acrylic Scarf' },
      ...['beach wedding guest, men', 'winter wedding, men'],
    ] as const,
    ['a woollen scarf', { category: 'scarf', materials: ['wool'] }, 'office, women', 'winter office, women'],
    ['a woollen scarf', { category: 'scarf', materials: ['wool'] }, 'summer trip, women', 'trip to manali'],
    ['a scarf', { category: 'scarf', materials: ['wool'] }, 'party, women', 'party, women, with a scarf'],
    ['a muffler', { category: 'muffler' }, 'summer college look, women', 'college look, women'],
    ['a beanie', { category: 'beanie' }, 'beach look, men', 'streetwear look, men'],
    [
      'a smart watch',
      { category: 'watch', title: 'Acme 44 mm Square Calling Smart Watch' },
      ...['party, women', 'office, women'],
    ] as const,
    ['a fitness band', { category: 'watch', title: 'Fitness Band' }, 'diwali, men', 'trip to leh, men'],
    [
      'a digital watch',
      { category: 'watch', title: 'Acme Digital Watch' },
      ...['wedding reception, men', 'wedding reception with a digital watch, men'],
    ] as const,
    ['sunglasses', { category: 'sunglasses' }, 'office farewell party, men', 'beach party, men'],
    ['sunglasses', { category: 'sunglasses' }, 'interview, women', 'sunday brunch, women'],
    ['sunglasses', { category: 'sunglasses' }, 'wedding, men', 'wedding with sunglasses, men'],
  ])('is %s: %j at %j, and none at %j', (_, own, wrong, right) => {
    const odd = (text: string) => isOutOfPlace(piece('a', 'accessory', own), parseWish(text));
    expect([odd(wrong), odd(right)]).toEqual([true, false]);
  });

  it('is neither a silk scarf, nor a pashmina at a wedding, nor a watch with hands', () => {
    const odd = (text: string, own: Partial<Candidate>) =>
      isOutOfPlace(piece('a', 'accessory', own), parseWish(text));
    expect(odd('party, women', { category: 'scarf', materials: ['silk'] })).toBe(false);
    expect(odd('wedding, women', { category: 'stole', materials: ['wool'] })).toBe(false);
    expect(odd('wedding, men', { category: 'watch', title: 'Acme Analogue Watch' })).toBe(false);
  });
});
