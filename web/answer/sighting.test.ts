import { describe, expect, it } from 'vitest';
import { anOutfit, aPiece } from '../answer-fixture.js';
import { oldestSighting } from './sighting.js';

describe('how old the prices are', () => {
  it('is said by the oldest of them', () => {
    const outfits = [
      anOutfit('o1', [aPiece({ asOf: '2026-01-05T10:00:00Z' })]),
      anOutfit('o2', [aPiece({ asOf: '2025-12-24T23:30:00Z' }), aPiece()]),
    ];
    expect(oldestSighting(outfits, 'en-IN')).toBe('24 December 2025');
  });

  it('is not said when no shop says it', () => {
    expect(oldestSighting([], 'en-IN')).toBeNull();
    expect(oldestSighting([anOutfit('o1', [aPiece({ asOf: 'yesterday' })])], 'en-IN')).toBeNull();
    expect(oldestSighting([anOutfit('o1', [aPiece({ source: 'house' })])], 'en-IN')).toBeNull();
  });
});
