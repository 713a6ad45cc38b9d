import { describe, expect, it } from 'vitest';
import { anAnswer, anOutfit, aPiece } from '../answer-fixture.js';
import { announcement, titleOf } from './announcement.js';

const wish = { prompt: 'red dress' };
const total = { amount: 100, currency: 'INR' };

describe('what a screen reader is told', () => {
  it('counts the looks, or the suggestions when there are none', () => {
    const one = anAnswer({ outfits: [anOutfit('o1', [aPiece()])] });
    expect(announcement({ state: 'answered', wish, answer: one })).toBe('1 look found.');
    const none = anAnswer({
      advice: [
        { change: 'a', total, ask: {} },
        { change: 'b', total, ask: {} },
      ],
    });
    expect(announcement({ state: 'answered', wish, answer: none })).toContain('2 suggestions.');
  });

  it('names the place of the look that was asked for', () => {
    const two = anAnswer({ outfits: ['a', 'b'].map((id) => anOutfit(id, [aPiece({ id })])) });
    const told = announcement({ state: 'answered', wish: { ...wish, promised: ['b'] }, answer: two });
    expect(told).toBe('2 looks found, your choice is look 2.');
  });

  it('says that drafts are drafts, in the same words however many have come, so that they are read out once', () => {
    const drafts = [anOutfit('o1', [aPiece()]), anOutfit('o2', [aPiece()])];
    const [one, two] = [1, 2].map((count) => {
      const draft = anAnswer({ outfits: drafts.slice(0, count) });
      return announcement({ state: 'drafted', wish, answer: draft });
    });
    expect(one).toMatch(/^First drafts .* still/);
    expect(two).toBe(one);
  });

  it('leaves a failure to its own alert', () => {
    expect(announcement({ state: 'failed', wish, failure: { kind: 'offline' } })).toBe('');
  });
});

describe('the title of the document', () => {
  it('begins with the wish', () => {
    expect(titleOf({ state: 'asking', wish })).toBe('red dress – FashionDeck');
    expect(titleOf({ state: 'start' })).toBe('FashionDeck');
  });
});
