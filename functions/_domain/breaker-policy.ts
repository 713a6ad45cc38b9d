import * as z from 'zod';

const share = z.number().gt(0).max(1);
const minute = 60_000;

const Policy = z
  .object({
    /** Outcomes older than this never count. */
    windowMs: z
      .int()
      .min(1000)
      .max(60 * minute),
    /** The steps in which the window slides: up to one step's outcomes are forgotten early. */
    windowSteps: z.int().min(2).max(60),
    /** Fewer calls than this in the window are no evidence. */
    minCalls: z.int().min(1).max(1000),
    failureRate: share,
    slowRate: share,
    slowMs: z.int().min(1).max(minute),
    coolOffMs: z
      .int()
      .min(100)
      .max(60 * minute),
    /** The longest that failed probes or `Retry-After` stretch a cool-off to. */
    coolOffCapMs: z
      .int()
      .min(100)
      .max(24 * 60 * minute),
    /** A doubled cool-off is lengthened by up to this share, so that installations do not probe in step. */
    jitter: z.number().min(0).max(1),
    /** Probes under way at once while half-open. */
    permits: z.int().min(1).max(100),
    /** How long a probe may take; afterwards its permit is free and its outcome void. */
    leaseMs: z
      .int()
      .min(100)
      .max(10 * minute),
    /** Successful probes that close the circuit. */
    successThreshold: z.int().min(1).max(100),
  })
  .refine(({ coolOffMs, coolOffCapMs }) => coolOffCapMs >= coolOffMs, {
    path: ['coolOffCapMs'],
    error: 'must not be below coolOffMs',
  });
export type BreakerPolicy = z.infer<typeof Policy>;

/** The policy itself when every number is in its range; a `RangeError` names each that is not, with its value. */
export function checkedPolicy(name: string, policy: BreakerPolicy): BreakerPolicy {
  const parsed = Policy.safeParse(policy, { reportInput: true });
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => {
    const option = String(path[0]);
    const value = Object.entries(policy).find(([key]) => key === option)?.[1];
    return `${option} = ${value} (${message})`;
  });
  throw new RangeError(`breaker ${name}: ${faults.join(', ')}`);
}
