import type { World } from './failure.js';

/** The browser's own. */
export const world: World = {
  fetch: (path, init) => fetch(path, init),
  online: () => navigator.onLine,
  now: () => new Date(),
  pause: (ms, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    }),
};
