import { counting } from './promises/counting.fixture.js';
import { keeping } from './promises/keeping.fixture.js';
import { opening } from './promises/opening.fixture.js';
import { probing } from './promises/probing.fixture.js';
import type { Promises } from './promises/scenes.fixture.js';

/** What the shared breaker promises; the scripts keep all of it, and a script with a bug does not. */
export const promises: Promises = { ...opening, ...counting, ...probing, ...keeping };
