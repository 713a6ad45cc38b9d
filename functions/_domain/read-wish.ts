import type { RecommendRequest } from './answers.js';
import { Slot } from './product.js';
import type { Query } from './query.js';
import { choicesIn } from './styling/left-out.js';
import { makerPlaces } from './styling/makers.js';
import { occasionWords } from './styling/occasion-words.js';
import { withOwnAllowed } from './styling/own-piece.js';
import { closerWords } from './styling/slot-words.js';
import { waived } from './styling/waive.js';
import { isBelowNothing } from './understanding/budget.js';
import { mergeRequest } from './understanding/merge-request.js';
import { isReadable, parseWish } from './understanding/wish.js';

/** A request as the rules understand it. */
export type ReadWish = {
  kind: 'wish';
  request: RecommendRequest;
  /** What the words say. */
  rules: Query;
  /** The same under the request's own fields. */
  query: Query;
  /** The currency of a wish that names none. */
  currency: string;
  /** Milliseconds that the rules took. */
  parseMs: number;
};

/** Words that are no wish, and what is wrong with them. */
type Unread = { kind: 'unread'; message: string };

/** Reads a wish by rules alone; one that names no currency is in `currency`. */
export function readWish(
  { currency, clock }: { currency: string; clock: () => number },
  request: RecommendRequest,
): ReadWish | Unread {
  if (!isReadable(request.prompt)) return { kind: 'unread', message: 'must hold a word or a number' };
  if (isBelowNothing(request.prompt))
    return { kind: 'unread', message: 'must not limit the budget to less than nothing' };
  const started = clock();
  const rules = parseWish(request.prompt, { currency });
  const query = stated(rules, request);
  return { kind: 'wish', request, rules, query, currency, parseMs: clock() - started };
}

/** A reading under the fields of the request, which overrule its words. */
export function stated(query: Query, request: RecommendRequest): Query {
  return waived(withOwnAllowed(mergeRequest(query, request)), request.waive ?? []);
}

/**
 * One name for all wishes that ask for the same, in whatever words but those that more is read from later on: those for
 * an occasion, which explanations repeat, those within a garment's name, where makers' names stand, and which garments are
 * choices. `installation` names what else answers depend on, such as the models that are set up.
 */
export function wishName({ request, query, currency }: ReadWish, installation: string): string {
  const { prompt: _, ...fields } = request;
  const sorted = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  const read = [
    occasionWords(query.text),
    Slot.options.map((slot) => closerWords(query, slot)),
    makerPlaces(query),
    choicesIn(query),
  ];
  return JSON.stringify([installation, currency, sorted, { ...query, text: '' }, read]);
}
