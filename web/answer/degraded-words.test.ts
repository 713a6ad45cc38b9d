import { describe, expect, it } from 'vitest';
import { making } from './degraded-words.js';

describe('how an answer was made', () => {
  it('mentions models that nobody set up only in a footnote, once', () => {
    const degraded = ['parser', 'embedder', 'judge'].map((part) => ({ part, reason: 'not_configured' }));
    const { notice, footnotes } = making(degraded);
    expect(notice).toBeNull();
    expect(footnotes).toEqual(['Styled by the house stylist: no model provider is set up.']);
  });

  it('notices a model that failed, in plain words', () => {
    const { notice } = making([
      { part: 'parser', reason: 'circuit_open' },
      { part: 'judge', reason: 'timeout' },
    ]);
    expect(notice).toContain('is resting after repeated failures');
    expect(notice).toContain('took too long');
  });

  it('does not alarm shoppers about what only the operator can see', () => {
    const { notice, footnotes } = making([{ part: 'metrics', reason: 'error' }]);
    expect(notice).toBeNull();
    expect(footnotes).toEqual(['The counters failed.']);
  });

  it('has words for parts and reasons it does not know', () => {
    expect(making([{ part: 'weather', reason: 'storm' }]).footnotes).toEqual(['Weather was not available.']);
  });
});
