import { describe, expect, it } from 'vitest';
import { addressOf } from '../ask/address.js';
import { changesOf } from './changes.js';

const wish = {
  prompt: 'red dress',
  budget: { amount: 174200, currency: 'INR' },
  sizes: { bottom: 'L' },
  waive: ['avoid.colours:black', 'want.garments:sherwani', 'slot:shoes', 'budget.min'],
  count: 6,
  locked: ['p1', 'p2'],
  promised: ['p1'],
};

const unnamed = () => undefined;

describe('what was changed of a wish', () => {
  it('is named in words, money in the reader’s format', () => {
    expect(changesOf(wish, unnamed, 'en-IN').map(({ text }) => text)).toEqual([
      'Budget ₹1,742',
      'Bottoms in L',
      'Black allowed',
      'Sherwani optional',
      'Shoes optional',
      'No minimum',
      'Up to 6 looks',
      '2 pieces built on',
    ]);
    expect(changesOf({ prompt: 'red dress', promised: ['p1'] }, unnamed)).toEqual([]);
  });

  it('is taken back one by one, down to the words alone', () => {
    const addresses = [];
    for (let [change] = changesOf(wish, unnamed); change; [change] = changesOf(change.takenBack, unnamed))
      addresses.push(addressOf(change.takenBack));
    expect(addresses).toHaveLength(8);
    expect(addresses[2]).toBe(
      '?q=red+dress&waive=want.garments:sherwani&waive=slot:shoes&waive=budget.min&looks=6&locked=p1.p2',
    );
    expect(addresses.at(-1)).toBe('?q=red+dress');
  });

  it('is taken back piece by piece where pieces have names, the last three of them alone', () => {
    const titles: Record<string, string> = { a: 'Shirt', b: 'Clogs', c: 'Belt', d: 'Bag' };
    const pieces = { prompt: 'red dress', locked: ['a'], banned: ['a', 'unknown', 'b', 'c', 'd'] };
    const changes = changesOf(pieces, (id) => titles[id]);
    expect(changes.map(({ text }) => text)).toEqual([
      'Built on: Shirt',
      '2 pieces left out',
      'Without: Clogs',
      'Without: Belt',
      'Without: Bag',
    ]);
    expect(changes[1]?.takenBack.banned).toEqual(['b', 'c', 'd']);
    expect(changes[3]?.takenBack.banned).toEqual(['a', 'unknown', 'b', 'd']);
    expect(changes[0]?.takenBack.locked).toEqual([]);
  });
});
