import { describe, expect, it } from 'vitest';
import { anAnswer, anOutfit, aPiece } from '../answer-fixture.js';
import { addressOf } from '../ask/address.js';
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

  it('names what came in by a swap, with what it and the look cost, as long as that is what is shown', () => {
    const bag = { slot: 'bag', title: 'Sling bag', price: { amount: 55100, currency: 'INR' } } as const;
    const [gone, instead] = [aPiece({ ...bag, id: 'gone' }), aPiece({ ...bag, id: 'new', title: 'Tote' })];
    const answer = anAnswer({ outfits: [anOutfit('o1', [aPiece(), instead])] });
    const swap = { ...wish, banned: ['gone'], promised: ['p1', 'new'] };
    const undo = { address: addressOf(swap), place: 0, gone, instead, before: wish };
    expect(announcement({ state: 'answered', wish: swap, answer }, undo, 'en-IN')).toBe(
      'Tote in place of Sling bag, ₹551, total ₹1,150.',
    );
    const other = { ...undo, address: addressOf(wish) };
    expect(announcement({ state: 'answered', wish: swap, answer }, other)).toBe(
      '1 look found, 1 piece left out, your choice is look 1.',
    );
  });

  it('says that the look of a link is gone', () => {
    const one = anAnswer({ outfits: [anOutfit('o1', [aPiece()])] });
    const told = announcement({ state: 'answered', wish: { ...wish, promised: ['x'] }, answer: one });
    expect(told).toMatch(/^The look of this link is no longer .*: these come closest\. 1 look found\.$/);
  });

  it('blames no wish where there is nothing to choose from', () => {
    const answer = anAnswer({ poolSize: 0, candidates: [] });
    expect(announcement({ state: 'answered', wish, answer })).toBe('There is nothing to choose from yet.');
    expect(announcement({ state: 'answered', wish, answer: anAnswer() })).toBe('Nothing fits all of that.');
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
