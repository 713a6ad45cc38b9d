import type { World } from './failure.js';

/** The browser's own. */
export const world: World = {
  fetch: (path, init) => fetch(path, init),
  online: () => navigator.onLine,
  now: () => new Date(),
};
