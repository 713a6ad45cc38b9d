import { expect, it, vi } from 'vitest';
import { errorReporter } from './observability.js';

it('a report that cannot be made is told as not taken, and never rejects', async () => {
  const warned = vi.spyOn(console, 'log').mockReturnValue(undefined);
  const unreadable = new Proxy(new Error('of ours'), {
    get: () => {
      throw new Error('cannot be read');
    },
  });
  const taken = await errorReporter('https://key@sentry.example/1').report(unreadable, {
    route: 'recommend',
    requestId: 'r1',
  });
  expect(taken).toBe(false);
  warned.mockRestore();
});
