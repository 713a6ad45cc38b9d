import { describe, expect, it } from 'vitest';
import type { Candidate } from '../product.js';
import type { Query } from '../query.js';
import { type Choices, dress, piecesOf, rangeOf } from './dress.js';
import { chooseLooks } from './looks.js';
import type { Pool } from './pool.js';
import { piece, wish } from './wardrobe.fixture.js';

const plain: Choices = { count: 0, locked: [], banned: [] };
const endless = () => ({ nodes: Number.POSITIVE_INFINITY, cut: false });

function poolOf(pieces: readonly Candidate[], query: Query): Pool | null {
  return dress(pieces, query, plain).pool;
}

describe('a later look', () => {
  it('shows other pieces where they are about as good, and the same where they are not', () => {
    const shoesWorn = (relevance: number) => {
      const [first, second] = [0.9, relevance].map((so, at) =>
        piece(`s${at + 1}`, 'shoes', { relevance: so }),
      );
      const tops = ['t1', 't2'].map((id) => piece(id, 'top', { relevance: 0.9 }));
      const pieces = [...tops, piece('b', 'bottom'), ...(first && second ? [first, second] : [])];
      const pool = poolOf(pieces, { ...wish(), slots: ['shoes'] });
      if (pool === null) return [];
      const range = { min: 0, max: 1e9 };
      const looks = chooseLooks(pool, { range, count: 2, locked: new Set(), effort: endless() });
      return looks.map((look) => piecesOf(look, pool).find(({ slot }) => slot === 'shoes')?.id);
    };
    expect(shoesWorn(0.85)).toEqual(['s1', 's2']);
    expect(shoesWorn(0)).toEqual(['s1', 's1']);
  });

  it('begins with another kind of garment where it is about as good', () => {
    const kindsWorn = (relevance: number) => {
      const shirts = ['s1', 's2'].map((id) => piece(id, 'top', { category: 'shirt', relevance: 0.9 }));
      const tunic = piece('t', 'top', { category: 'tunic', relevance });
      const trousers = ['b1', 'b2'].map((id) => piece(id, 'bottom'));
      const pool = poolOf([...shirts, tunic, ...trousers], wish());
      if (pool === null) return [];
      const looks = chooseLooks(pool, {
        range: { min: 0, max: 1e9 },
        count: 2,
        locked: new Set(),
        effort: endless(),
      });
      return looks.map((look) => piecesOf(look, pool)[0]?.category);
    };
    expect(kindsWorn(0.85)).toEqual(['shirt', 'tunic']);
    expect(kindsWorn(0)).toEqual(['shirt', 'shirt']);
  });

  it('puts no other white churidar to a kurta where there is another kurta to show', () => {
    const bottoms = ['white', 'off white'].map((colour) =>
      piece(colour, 'bottom', {
        category: 'churidar',
        colours: [colour],
        colourFamilies: ['white'],
        relevance: 0.9,
      }),
    );
    const worn = (others: readonly Candidate[]) => {
      const kurtas = [piece('k', 'top', { category: 'kurta', colours: ['red'], relevance: 1 }), ...others];
      const pool = poolOf([...kurtas, ...bottoms], wish());
      if (pool === null) return [];
      const range = { min: 0, max: 1e9 };
      const looks = chooseLooks(pool, { range, count: 2, locked: new Set(), effort: endless() });
      return looks.map((look) => piecesOf(look, pool).map(({ id }) => id));
    };
    const other = piece('o', 'top', { category: 'kurta', colours: ['green'], relevance: 0.6 });
    expect(
      worn([other])
        .map(([lead]) => lead)
        .sort(),
    ).toEqual(['k', 'o']);
    expect(worn([])).toHaveLength(2);
  });
});

it('of bags about as good, a later look has another', () => {
  const bags = ['a', 'b', 'c'].map((id) => piece(`bag ${id}`, 'bag', { colours: ['beige'] }));
  const dresses = ['red', 'green', 'blue'].map((colour) =>
    piece(colour, 'onepiece', { colours: [colour], colourFamilies: [colour] }),
  );
  const pool = poolOf([...dresses, ...bags], wish());
  if (pool === null) throw new Error('no pool');
  const looks = chooseLooks(pool, { range: rangeOf(wish()), count: 3, locked: new Set(), effort: endless() });
  const worn = looks.flatMap((look) =>
    piecesOf(look, pool).flatMap(({ id, slot }) => (slot === 'bag' ? [id] : [])),
  );
  expect(new Set(worn).size).toBe(3);
});
