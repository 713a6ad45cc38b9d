import * as z from 'zod';
import type { Transition } from '../../../_domain/breaker.js';

const Where = z.enum(['closed', 'open', 'half_open', 'forced_open', 'forced_closed', 'auto']);
const Event = z.object({
  at: z.number(),
  from: Where,
  to: Where,
  reason: z.string(),
  reporter: z.string(),
  generation: z.number(),
  untilMs: z.number().optional(),
});

/** A transition as the scripts write it. */
export function eventOf(json: string): Transition {
  const { at, untilMs, ...event } = Event.parse(JSON.parse(json));
  return {
    at: new Date(at).toISOString(),
    ...event,
    ...(untilMs !== undefined && { until: new Date(untilMs).toISOString() }),
  };
}
