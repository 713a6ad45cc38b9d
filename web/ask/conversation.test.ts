import { describe, expect, it } from 'vitest';
import { anAnswer } from '../answer-fixture.js';
import { type Conversation, next, shownIn } from './conversation.js';

const asking: Conversation = { state: 'asking', wish: { prompt: 'red dress' } };
const answer = anAnswer();

describe('the conversation', () => {
  it('goes from asking to the answer of the same wish', () => {
    expect(next(asking, { kind: 'answered', wish: { prompt: 'red dress' }, answer })).toEqual({
      state: 'answered',
      wish: { prompt: 'red dress' },
      answer,
    });
  });

  it('ignores answers and failures of a wish that is no longer asked', () => {
    const late = { prompt: 'blue dress' };
    expect(next(asking, { kind: 'answered', wish: late, answer })).toBe(asking);
    expect(next(asking, { kind: 'failed', wish: late, failure: { kind: 'offline' } })).toBe(asking);
    const start: Conversation = { state: 'start' };
    expect(next(start, { kind: 'answered', wish: late, answer })).toBe(start);
  });

  it('shows drafts while it asks on, and the answer or a failure after them', () => {
    const { wish } = asking;
    const drafted = next(asking, { kind: 'drafted', wish, answer });
    expect(drafted).toEqual({ state: 'drafted', wish, answer });
    expect(next(drafted, { kind: 'answered', wish, answer })).toEqual({ state: 'answered', wish, answer });
    const failure = { kind: 'cut' } as const;
    const before = { wish, answer, isDraft: true };
    expect(next(drafted, { kind: 'failed', wish, failure })).toEqual({
      state: 'failed',
      wish,
      failure,
      before,
    });
    const answered = next(asking, { kind: 'answered', wish, answer });
    expect(next(answered, { kind: 'drafted', wish, answer })).toBe(answered);
  });

  it('keeps what was shown while another wish is asked, fails, and is tried again, until there is another answer', () => {
    const { wish } = asking;
    const dearer = { ...wish, budget: { amount: 100, currency: 'INR' } };
    const answered = next(asking, { kind: 'answered', wish, answer });
    const again = next(answered, { kind: 'asked', wish: dearer });
    expect(again).toEqual({ state: 'asking', wish: dearer, before: { wish, answer } });
    const failed = next(again, { kind: 'failed', wish: dearer, failure: { kind: 'offline' } });
    expect(shownIn(failed)).toEqual({ wish, answer });
    expect(next(failed, { kind: 'asked', wish: dearer })).toEqual(again);
    expect(next(again, { kind: 'answered', wish: dearer, answer })).toEqual({
      state: 'answered',
      wish: dearer,
      answer,
    });
    // A piece of what is still shown can be turned down, whatever failed.
    expect(next(failed, { kind: 'restyled', wish, answer })).toEqual(answered);
    expect(next(failed, { kind: 'cleared' })).toEqual({ state: 'start' });
  });

  it('tells the same words with another budget apart', () => {
    const wish = { prompt: 'red dress', budget: { amount: 100, currency: 'INR' } };
    expect(next(asking, { kind: 'answered', wish, answer })).toBe(asking);
  });

  it('keeps the wish when asking fails, and asks anew from any state', () => {
    const failed = next(asking, { kind: 'failed', wish: asking.wish, failure: { kind: 'slow' } });
    expect(failed).toEqual({ state: 'failed', wish: asking.wish, failure: { kind: 'slow' } });
    expect(next(failed, { kind: 'asked', wish: asking.wish })).toEqual(asking);
    expect(next(failed, { kind: 'cleared' })).toEqual({ state: 'start' });
  });
});
