import * as z from 'zod';
import { SearchAnswer } from '../../functions/_domain/answers.js';
import {
  type Failure,
  fromJson,
  patienceMs,
  refusal,
  requestIdOf,
  unanswered,
  type World,
} from '../ask/failure.js';

/** What the page reads of an answer to a photo. */
const Found = SearchAnswer.pick({ products: true }).extend({
  degraded: z.array(z.object({ part: z.string(), reason: z.string() })),
});
export type Found = z.infer<typeof Found>;

type Outcome = { ok: true; found: Found } | { ok: false; failure: Failure };

const mostShown = 24;

/** Whether photos can be searched by here; false where that cannot be told. */
export async function isPhotoSearchThere(world: Pick<World, 'fetch'>): Promise<boolean> {
  try {
    const response = await world.fetch('/api/ml/health', {});
    return z.object({ photoSearch: z.literal(true) }).safeParse(fromJson(await response.text())).success;
  } catch {
    return false;
  }
}

/** Asks for what looks like a picture, in base64. Never throws: what went wrong is the outcome. */
export async function searchByPhoto(
  world: Omit<World, 'pause'>,
  image: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const patience = AbortSignal.timeout(patienceMs);
  try {
    const response = await world.fetch('/api/search', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ image, limit: mostShown }),
      signal: AbortSignal.any([signal, patience]),
    });
    const body = fromJson(await response.text());
    if (!response.ok) return { ok: false, failure: refusal(world, response, body) };
    const found = Found.safeParse(body);
    if (found.success) return { ok: true, found: found.data };
    return { ok: false, failure: { kind: 'unreadable', ...requestIdOf(response) } };
  } catch {
    return { ok: false, failure: unanswered(world, patience) };
  }
}
