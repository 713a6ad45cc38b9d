import * as z from 'zod';
import { RecommendAnswer } from '../../functions/_domain/answers.js';

// zod compiles parsers with `new Function` where it may; the page's content policy forbids that.
z.config({ jitless: true });

/** What the page reads of an answer; parts of `degraded` that a newer API may name are let through. */
export const Answer = RecommendAnswer.pick({
  query: true,
  outfits: true,
  advice: true,
  poolSize: true,
  budget: true,
  candidates: true,
  asOf: true,
}).extend({
  degraded: z.array(z.object({ part: z.string(), reason: z.string() })),
});
export type Answer = z.infer<typeof Answer>;

/** What the page reads of an `application/problem+json` body (RFC 9457). */
export const Problem = z.object({
  status: z.int().optional(),
  title: z.string(),
  detail: z.string().optional(),
  requestId: z.string().optional(),
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof Problem>;
