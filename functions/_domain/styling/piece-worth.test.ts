import { describe, expect, it } from 'vitest';
import type { Query } from '../query.js';
import { demandsOf } from './demands.js';
import { pieceJudge } from './piece-worth.js';
import { asked, piece, wish } from './wardrobe.fixture.js';

const colourOf = (query: Query, colour: string) =>
  pieceJudge(query, { demands: demandsOf(query), seed: undefined })(piece('t', 'top', { colours: [colour] }))
    .colour;

describe('the colour of a piece', () => {
  const owned = [{ garment: 'sherwani', colours: ['maroon'], materials: [] }];

  it('is measured by what the wearer has, where she names none for it', () => {
    const query = wish({ owned });
    expect(colourOf(query, 'ivory')).toBe(1);
    expect(colourOf(query, 'green')).toBeLessThan(0.6);
    expect(colourOf(wish(), 'green')).toBeNull();
  });

  it('is measured by what is asked, where she does', () => {
    const query = wish({ owned, want: { pieces: [asked('shirt', ['green'])] } });
    expect(colourOf(query, 'green')).toBe(1);
  });
});
