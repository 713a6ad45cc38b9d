/** A vendor's price: US dollars for so much of something, where it stands, and of when the page is that it was taken from. */
export type Price = { usd: number; per: number; unit: string; source: string; asOf: string };

const neon = { source: 'https://neon.com/docs/introduction/plans', asOf: '2026-11-12' };
const upstash = { source: 'https://upstash.com/pricing/redis', asOf: '2026-11-09' };
const qstash = { source: 'https://upstash.com/pricing/qstash', asOf: 'an undated page, read 2026-11-27' };
const aws = { source: 'https://aws.amazon.com/lambda/pricing', asOf: '2024-12-31' };
const vercel = { source: 'https://vercel.com/docs/functions/usage-and-pricing', asOf: '2024-05-25' };

/**
 * Pay-as-you-go list prices without free allowances, to be read anew every quarter: Vercel's Fluid compute, for one, bills
 * the processor apart from memory, and its price could not be read. Those of AWS are for the first tier of us-east-1;
 * models' prices stand with their spending cap in the policies.
 */
export const prices = {
  neonStorage: { usd: 0.35, per: 1, unit: 'GB-month', ...neon },
  qstashMessages: { usd: 1, per: 100_000, unit: 'messages', ...qstash },
  redisCommands: { usd: 0.2, per: 100_000, unit: 'commands', ...upstash },
  lambdaRequests: { usd: 0.2, per: 1_000_000, unit: 'requests', ...aws },
  lambdaGbSeconds: { usd: 0.000_013_333_4, per: 1, unit: 'GB-seconds on arm64', ...aws },
  vercelInvocations: { usd: 0.6, per: 1_000_000, unit: 'invocations', ...vercel },
  vercelGbHours: { usd: 0.18, per: 1, unit: 'GB-hours', ...vercel },
} as const satisfies Record<string, Price>;

/** The most commands that one call sends to Redis, those inside scripts counted; by `info commandstats` of Redis 7. */
export const redisCommandsACall = { recommend: 45, search: 11, other: 31 };
