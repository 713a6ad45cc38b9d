import type * as z from 'zod';
import { whyBroken } from '../_domain/broken-fetch.js';

/** A cold start and a slow answer together stay under this. */
const patienceMs = 30_000;

/** Fetches JSON of a known shape; the error names the address and what was wrong with its answer. */
export async function readJson<T>(
  url: URL,
  shape: z.ZodType<T>,
  statuses: readonly number[] = [200],
  init?: RequestInit,
): Promise<T> {
  const response = await reach(url, init);
  if (!statuses.includes(response.status)) throw new Error(`${url} answered ${response.status}`);
  const read = shape.safeParse(await response.json().catch(() => undefined));
  if (read.success) return read.data;
  throw new Error(`${url} does not answer as FashionDeck does: is the address right?`);
}

/** Fetches; when nothing answers the error says which address, and why. */
export async function reach(url: URL, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(url, { signal: AbortSignal.timeout(patienceMs), ...init });
  } catch (error) {
    throw new Error(`${url.origin} cannot be reached: ${whyBroken(error)}`);
  }
}
