import { finerOccasions } from '../vocabulary/finer-occasions.js';

/** The events that a wish names and that are dressed for in a way of their own, and who one is there: "bride". */
export function eventsIn(text: string): string[] {
  return finerOccasions
    .filter(({ said, unlike }) => said.test(text) && unlike?.test(text) !== true)
    .map(({ name }) => name);
}
