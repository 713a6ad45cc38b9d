import type { Candidate } from '../product.js';
import type { Query } from '../query.js';
import { type Assembled, assemble } from './assemble.js';
import type { Choices } from './dress.js';
import { keepPromise } from './promised.js';

/** What may change between two answers to one wish, without understanding or fetching anything anew. */
export type Changeable = Choices & { readonly promised: readonly string[] };

/** The answer to an understood wish from its candidates: the same in a function and in a browser. */
export function solve(candidates: readonly Candidate[], query: Query, choices: Changeable): Assembled {
  return keepPromise(assemble(candidates, query, choices), candidates, query, choices);
}
