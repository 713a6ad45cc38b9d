import type { DaySpend } from '../../_adapters/redis/ledger.js';
import { type Price, prices, redisCommandsACall } from './prices.js';

export type Platform = 'vercel' | 'aws';

/** What was recorded; null where a source holds nothing or does not answer, which is never the same as 0. */
export type Usage = {
  nowMs: number;
  /** Of the database: its size, and the calls that the journal counted by route since `firstMs`. */
  database: {
    bytes: number;
    routes: { route: string; calls: number; ms: number }[];
    firstMs: number | null;
  } | null;
  /** Calls of the last hour by route, from the shared metrics. */
  lastHour: ReadonlyMap<string, number> | null;
  /** What models took, today so far and yesterday. */
  models: { today: DaySpend | null; yesterday: DaySpend | null };
};

export type Line = {
  vendor: string;
  what: string;
  /** Of a month at this rate; null when it is not recorded. */
  amount: number | null;
  usdAMonth: number | null;
  basis: string;
  /** Of the amount. */
  unit: string;
  price?: Price;
};

const dayMs = 86_400_000;
const daysAMonth = 30.44;
const functionGb = 0.5;

/** A month's bill at the rate of what was recorded. Estimates err on the dear side. */
export function billOf(usage: Usage, platform: Platform): Line[] {
  const { database, lastHour } = usage;
  // Less than a day's entries are taken for a day's: an hour's test run is no month's traffic.
  const days = database?.firstMs ? Math.max(1, (usage.nowMs - database.firstMs) / dayMs) : 1;
  const monthly = (whole: number) => (whole / days) * daysAMonth;
  const journal = (route: string) =>
    database?.routes.find((one) => one.route === route) ?? { calls: 0, ms: 0 };
  const counted = ['recommend', 'search'] as const;
  const calls = database && counted.map((route) => monthly(journal(route).calls));
  const ms = database && counted.reduce((sum, route) => sum + monthly(journal(route).ms), 0);
  const others =
    lastHour &&
    [...lastHour].reduce(
      (sum, [route, n]) => sum + (route === counted[0] || route === counted[1] ? 0 : n),
      0,
    ) *
      24 *
      daysAMonth;
  // Each delivery is a message, and what is delivered comes to one address.
  const messages = lastHour && (lastHour.get('ingest') ?? 0) * 24 * daysAMonth;
  const all = calls && others !== null ? (calls[0] ?? 0) + (calls[1] ?? 0) + others : null;
  const commands =
    calls && others !== null
      ? (calls[0] ?? 0) * redisCommandsACall.recommend +
        (calls[1] ?? 0) * redisCommandsACall.search +
        others * redisCommandsACall.other
      : null;
  const since = `journal of ${days.toFixed(1)} days`;
  const hours = ms && ms / 3_600_000;
  const functions: Line[] =
    platform === 'aws'
      ? [
          line('AWS', 'requests', all, prices.lambdaRequests, `${since}, other routes by the last hour`),
          line('AWS', 'memory × time', ms && (ms / 1000) * functionGb, prices.lambdaGbSeconds, since),
        ]
      : [
          line(
            'Vercel',
            'invocations',
            all,
            prices.vercelInvocations,
            `${since}, other routes by the last hour`,
          ),
          line('Vercel', 'memory × time', hours && hours * functionGb, prices.vercelGbHours, since),
        ];
  return [
    modelLine(usage),
    absent('Hugging Face', 'endpoint', 'billed by the hour that it runs: its console'),
    line('Neon', 'storage', database && database.bytes / 1e9, prices.neonStorage, 'size of the database'),
    absent('Neon', 'compute', 'its console: Billing'),
    line('Upstash', 'Redis commands', commands, prices.redisCommands, `${since}, at most`),
    line('Upstash', 'QStash messages', messages, prices.qstashMessages, 'deliveries of the last hour'),
    ...functions,
  ];
}

/** The dollars of the lines that are known. */
export const totalOf = (lines: readonly Line[]): number =>
  lines.reduce((sum, { usdAMonth }) => sum + (usdAMonth ?? 0), 0);

function modelLine({ models: { today, yesterday }, nowMs }: Usage): Line {
  const [vendor, what, unit] = ['OpenAI', 'model calls', 'tokens'];
  const booked = yesterday ?? today;
  if (booked === null) return absent(vendor, what, 'no spending was booked today or yesterday');
  const days = yesterday ? 1 : Math.max((nowMs % dayMs) / dayMs, 1 / 24);
  const monthly = (whole: number) => (whole / days) * daysAMonth;
  const basis = yesterday ? 'booked yesterday' : 'booked today so far';
  return {
    vendor,
    what,
    amount: monthly(booked.tokens),
    unit,
    usdAMonth: monthly(booked.microUsd) / 1e6,
    basis,
  };
}

function line(vendor: string, what: string, amount: number | null, price: Price, basis: string): Line {
  if (amount === null) return { ...absent(vendor, what, 'the database or Redis does not answer'), price };
  return {
    vendor,
    what,
    amount,
    unit: price.unit,
    usdAMonth: (amount / price.per) * price.usd,
    basis,
    price,
  };
}

const absent = (vendor: string, what: string, basis: string): Line => ({
  ...{ vendor, what, basis },
  amount: null,
  unit: '',
  usdAMonth: null,
});
