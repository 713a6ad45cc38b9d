import { expect, it } from 'vitest';
import { deadlineIn, stageIn } from './deadline.js';

it('a stage ends after its own time, or with the request where that comes first', () => {
  const clock = { at: 0 };
  const deadline = deadlineIn(7000, () => clock.at);
  const [short, long] = [stageIn(3000, deadline), stageIn(9000, deadline)];
  const left = () => [deadline, short, long].map(({ leftMs }) => leftMs());
  expect(left()).toEqual([7000, 3000, 7000]);
  clock.at = 2500;
  expect(left()).toEqual([4500, 500, 4500]);
  clock.at = 3500;
  expect(left()).toEqual([3500, 0, 3500]);
  clock.at = 8000;
  expect(left()).toEqual([0, 0, 0]);
});
