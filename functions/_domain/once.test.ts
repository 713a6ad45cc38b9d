import { expect, it } from 'vitest';
import { once } from './once.js';

it('what is made once is made at the first question, and given to all', async () => {
  let made = 0;
  const load = once(async () => {
    made += 1;
    return made;
  });
  expect(made).toBe(0);
  expect(await Promise.all([load(), load()])).toEqual([1, 1]);
  expect(await load()).toBe(1);
});
