import { describe, expect, it } from 'vitest';
import { sharedOutcomes } from './shared-outcome.js';

function world() {
  let done = 0;
  const outcomes = sharedOutcomes<number>((outcome) => outcome > 0);
  return { outcomes, work: async () => ++done, done: () => done };
}

describe('an outcome that is shared', () => {
  it('serves who came in time and asks late, and is made again for who comes after all have left', async () => {
    const { outcomes, work } = world();
    const [early, late] = [outcomes.join('wish'), outcomes.join('wish')];
    expect(await early.share('reading', work)).toBe(1);
    early.leave();
    expect(await late.share('reading', work)).toBe(1);
    late.leave();
    expect(await outcomes.join('wish').share('reading', work)).toBe(2);
  });

  it('is made once for a hundred at a time, by name and by kind', async () => {
    const { outcomes, work, done } = world();
    const members = Array.from({ length: 100 }, () => outcomes.join('wish'));
    await Promise.all(members.map((member) => member.share('reading', work)));
    expect(done()).toBe(1);
    await Promise.all([members[0]?.share('verdict', work), outcomes.join('other').share('reading', work)]);
    expect(done()).toBe(3);
  });

  it('is forgotten where it is not worth keeping, or has failed', async () => {
    const { outcomes, work } = world();
    const member = outcomes.join('wish');
    expect(await member.share('reading', async () => 0)).toBe(0);
    expect(member.has('reading')).toBe(false);
    await expect(member.share('reading', () => Promise.reject(new Error('lost')))).rejects.toThrow('lost');
    expect(await member.share('reading', work)).toBe(1);
    expect(member.has('reading')).toBe(true);
  });
});
