import { expect, it } from 'vitest';
import type { RecommendAnswer } from '../_domain/answers.js';
import type { Kept } from '../_domain/ports/kept.js';
import { solve } from '../_domain/styling/solve.js';
import { priced, wish } from '../_domain/styling/wardrobe.fixture.js';
import { keptAgainst } from './kept-against.js';

const pieces = [
  ...['t1', 't2', 't3'].map((id, nth) => priced(id, 'top', 500 + nth)),
  ...['b1', 'b2', 'b3'].map((id, nth) => priced(id, 'bottom', 600 + nth)),
];
const { exhaustive: _, ...styled } = solve(pieces, wish(), {
  ...{ count: 3, locked: [], banned: [], promised: [] },
});
const answer: RecommendAnswer = {
  ...{ id: 'rec_1', query: wish(), ...styled, candidates: pieces, degraded: [], timings: { totalMs: 1 } },
};
const kept: Kept<RecommendAnswer> = { answer, catalogueVersion: '1', madeAt: '2026-01-01T00:00:00.000Z' };

/** A catalogue at version 2, whose version this instance knows or has to ask for. */
function world({ known }: { known?: string } = {}) {
  const asked: string[] = [];
  const catalogue = {
    async standing(ids: readonly string[], version: string) {
      asked.push(`standing of ${ids.length} since ${version}`);
      return { catalogueVersion: '2', products: pieces };
    },
  };
  const version = async (own?: () => Promise<string>) => known ?? (own ? own() : '2');
  return { asked, against: (judged = true) => keptAgainst(catalogue, version, judged) };
}

it('one statement tells the version and what still holds, where neither is known', async () => {
  const { asked, against } = world();
  expect((await against()(kept)).holding?.asOf).toBe(kept.madeAt);
  expect(asked).toEqual(['standing of 6 since 1']);
});

it('so does one where the version is known to be another, and none where it is known to be the same', async () => {
  const another = world({ known: '2' });
  expect((await another.against()(kept)).holding).toBeDefined();
  expect(another.asked).toHaveLength(1);
  const same = world({ known: '1' });
  expect(await same.against()(kept)).toEqual({ catalogueVersion: '1' });
  expect(same.asked).toEqual([]);
});

it('what no judge has ranked is made anew: it costs no model call', async () => {
  const { asked, against } = world();
  expect(await against(false)(kept)).toEqual({ catalogueVersion: '2' });
  const single = { ...kept, answer: { ...answer, outfits: answer.outfits.slice(0, 1) } };
  expect(await against()(single)).toEqual({ catalogueVersion: '2' });
  expect(asked).toEqual([]);
});
