import * as z from 'zod';
import { Outfit } from '../../functions/_domain/outfit.js';
import { Query } from '../../functions/_domain/query.js';
import { Answer, Problem } from './answer.js';
import { eventsIn } from './events.js';
import { fromJson } from './failure.js';

/** How an answer that is told piece by piece ends: with the answer, with a problem, or without either. */
export type Ending =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'problem'; problem: Problem }
  /** It stopped before it was done. */
  | { kind: 'cut' }
  /** It told what this page does not understand. */
  | { kind: 'unreadable' };

const Told = Outfit.extend({ draft: z.literal(true).optional() });

/**
 * Reads an answer as it is told: the query, its outfits, and the rest when it is done. Outfits that are marked as drafts
 * are handed to `onDraft`, all so far each time; the query that comes after them begins the answer that replaces them.
 */
export async function readTold(
  body: ReadableStream<Uint8Array>,
  onDraft: (draft: Answer) => void,
): Promise<Ending> {
  let query: unknown;
  let outfits: z.infer<typeof Told>[] = [];
  for await (const { name, data } of eventsIn(body)) {
    const value = fromJson(data);
    if (name === 'query') {
      query = value;
      outfits = [];
    } else if (name === 'outfit') {
      const outfit = Told.safeParse(value);
      if (!outfit.success) return { kind: 'unreadable' };
      outfits = [...outfits, outfit.data];
      const understood = Query.safeParse(query);
      if (outfit.data.draft && understood.success) onDraft(draftOf(understood.data, outfits));
    } else if (name === 'error') {
      const problem = Problem.safeParse(value);
      return problem.success ? { kind: 'problem', problem: problem.data } : { kind: 'unreadable' };
    } else if (name === 'done') {
      const rest = typeof value === 'object' ? value : null;
      const answer = Answer.safeParse({ ...rest, query, outfits });
      return answer.success ? { kind: 'answer', answer: answer.data } : { kind: 'unreadable' };
    }
  }
  return { kind: 'cut' };
}

/** Drafts as an answer that says nothing yet of how it was made. */
function draftOf(query: Answer['query'], outfits: Answer['outfits']): Answer {
  return { query, outfits, advice: [], poolSize: 0, degraded: [] };
}
