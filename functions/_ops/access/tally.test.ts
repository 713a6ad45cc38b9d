import { expect, it } from 'vitest';
import { visitTally } from './tally.js';

it('counts a caller’s busiest minute though the logs of two streams come one after the other', () => {
  const tally = visitTally();
  const visit = (minute: number) => ({ caller: 'a', at: minute * 60_000, status: 200 });
  for (const minute of [1, 1, 2, 1, 2, 1]) tally.add(visit(minute));
  expect(tally.result().callers.get('a')).toMatchObject({ calls: 6, busiestMinute: 4 });
});
