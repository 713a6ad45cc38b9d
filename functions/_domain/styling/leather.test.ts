import { describe, expect, it } from 'vitest';
import { parseWish } from '../understanding/wish.js';
import { isPolished, leatherOf, leathersTogether } from './leather.js';
import { occasionTermOf } from './occasion-term.js';
import { pairWorth, traitOf } from './pair-worth.js';
import { formalityWorth } from './taste.js';
import { piece } from './wardrobe.fixture.js';

const men = (slot: 'shoes' | 'onepiece' | 'accessory', category: string, colour: string, title = 'Acme') =>
  piece('p', slot, { category, colours: [colour], gender: 'men', title });

describe('belt and shoes', () => {
  const together = (belt: string, shoes: string) =>
    leathersTogether(
      leatherOf(men('accessory', 'belt', belt)),
      leatherOf(men('shoes', 'formal shoes', shoes)),
    );

  it('are of one leather: black with black, tan with brown', () => {
    expect([together('black', 'black'), together('tan', 'brown'), together('brown', 'burgundy')]).toEqual([
      1, 1, 1,
    ]);
    expect(together('black', 'tan')).toBeLessThan(0.5);
  });

  it('are apart where the belt is of no such colour', () => {
    const worst = ['navy', 'beige', 'grey', 'white', 'red'].flatMap((belt) => [
      together(belt, 'black'),
      together(belt, 'tan'),
    ]);
    expect(worst.every((worth) => worth !== undefined && worth < 0.5)).toBe(true);
  });

  it('agree as their colours do where the shoes are of none, or the belt of none that is stated', () => {
    const unstated = leatherOf(piece('b', 'accessory', { category: 'belt', colours: [] }));
    expect(together('navy', 'white')).toBeUndefined();
    expect(leathersTogether(unstated, leatherOf(men('shoes', 'loafers', 'tan')))).toBeUndefined();
    const canvas = men('shoes', 'casual shoes', 'brown', 'Acme Canvas Shoes');
    expect(leathersTogether(leatherOf(men('accessory', 'belt', 'navy')), leatherOf(canvas))).toBeUndefined();
  });
});

describe('a man’s suit', () => {
  const harmony = (shoes: ReturnType<typeof men>) =>
    pairWorth.harmony(traitOf(men('onepiece', 'suit', 'black')), traitOf(shoes));

  it('goes with polished shoes, and not with olive, red or white ones', () => {
    const worth = ['black', 'brown', 'burgundy', 'olive', 'red', 'white'].map((colour) =>
      harmony(men('shoes', 'formal shoes', colour)),
    );
    expect(Math.min(...worth.slice(0, 3))).toBeGreaterThan(0.7);
    expect(Math.max(...worth.slice(3))).toBeLessThan(0.2);
  });

  it('says nothing of a woman’s pumps', () => {
    const pumps = piece('p', 'shoes', { category: 'heels', colours: ['red'] });
    const suit = piece('s', 'onepiece', { category: 'suit' });
    expect(pairWorth.harmony(traitOf(suit), traitOf(pumps))).toBe(1);
  });
});

it('white canvas loafers are half as dressed up at an office as black ones', () => {
  const term = occasionTermOf(parseWish('office outfit, men'));
  const worth = (colour: string, title?: string) =>
    term && formalityWorth({ ...men('shoes', 'loafers', colour, title), formality: 3 }, term);
  expect([worth('black'), worth('white'), worth('brown', 'Acme Canvas Loafers')]).toEqual([1, 0.5, 0.5]);
  expect(isPolished(men('shoes', 'loafers', 'tan'))).toBe(true);
});
