import { expect, it } from 'vitest';
import { afterResponse, settled } from './after-response.js';

it('all work after a response is waited for, and what it leaves to be done after it', async () => {
  const done: string[] = [];
  afterResponse(async () => {
    afterResponse(async () => {
      afterResponse(async () => done.push('told of that'));
      done.push('kept');
    });
    done.push('made anew');
  });
  await settled();
  expect(done).toEqual(['made anew', 'kept', 'told of that']);
});

it('work that fails keeps no other from being waited for', async () => {
  const done: string[] = [];
  afterResponse(async () => {
    afterResponse(async () => done.push('later'));
    throw new Error('lost');
  });
  await settled();
  expect(done).toEqual(['later']);
});

it('work that leaves itself to be done again holds nobody back for good', async () => {
  let wanted = true;
  let runs = 0;
  const again = () =>
    afterResponse(async () => {
      runs += 1;
      if (wanted) again();
    });
  again();
  await settled();
  expect(runs).toBeGreaterThan(1);
  wanted = false;
  await settled();
});
