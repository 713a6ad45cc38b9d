import { describe, expect, it } from 'vitest';
import { houseEmbedder } from './embedding.js';
import type { Candidate } from './product.js';
import { replay } from './replay.js';
import { type StyleDeps, styleWish } from './style-wish.js';
import { priced, wish } from './styling/wardrobe.fixture.js';

const wardrobe = [
  priced('shirt', 'top', 500),
  priced('blouse', 'top', 700),
  priced('jeans', 'bottom', 900),
  priced('skirt', 'bottom', 800),
  priced('shoes', 'shoes', 1000),
];
const deps = (candidates: Candidate[], version = '1'): StyleDeps & { currency: () => Promise<string> } => ({
  catalogue: {
    candidates: async () => ({
      candidates,
      catalogueVersion: version,
      vectorsCompared: true,
      modelCompared: false,
    }),
  },
  embedder: houseEmbedder,
  defaultCount: 4,
  currency: async () => 'INR',
});
const query = wish();

async function kept() {
  const { styled } = await styleWish(deps(wardrobe), {}, query, 'INR');
  const { exhaustive: _, ...answer } = styled;
  const rest = { id: 'rec_1', query, degraded: [], timings: { totalMs: 1 } };
  return { request: { prompt: 'an outfit' }, answer: { ...answer, ...rest }, catalogueVersion: '1' };
}

describe('a replay', () => {
  it('is identical on the same catalogue', async () => {
    const before = await kept();
    expect(before.answer.outfits.length).toBeGreaterThan(1);
    expect(await replay(deps(wardrobe), before)).toEqual({
      catalogueVersion: { before: '1', now: '1' },
      identical: true,
      differences: [],
    });
  });

  it('shows which outfits are gone and which are new when a piece is', async () => {
    const without = wardrobe.filter(({ id }) => id !== 'blouse');
    const { identical, differences, catalogueVersion } = await replay(deps(without, '2'), await kept());
    expect([identical, catalogueVersion.now]).toEqual([false, '2']);
    expect(differences.filter((line) => line.startsWith('only then'))).not.toEqual([]);
    expect(differences.join()).toContain('Title of blouse');
  });

  it('shows a total that changed', async () => {
    const dearer = wardrobe.map((piece) => (piece.id === 'shoes' ? priced('shoes', 'shoes', 1001) : piece));
    const { differences } = await replay(deps(dearer, '2'), await kept());
    expect(differences.join('\n')).toMatch(/total of out_\w+: ₹(?<paid>\d,\d\d)0 then, ₹\k<paid>1 now/);
  });

  it('names the order alone where a judge had another', async () => {
    const before = await kept();
    const outfits = [...before.answer.outfits].reverse();
    const { differences } = await replay(deps(wardrobe), {
      ...before,
      answer: { ...before.answer, outfits },
    });
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatch(/^order: /);
  });
});
