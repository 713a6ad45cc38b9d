import { Option } from '@commander-js/extra-typings';
import { connect } from '../../db/client.js';
import { readUsage } from '../_adapters/neon/usage.js';
import { redisClient } from '../_adapters/redis/client.js';
import { recordedSpend } from '../_adapters/redis/ledger.js';
import { redisMetrics } from '../_adapters/redis/metrics.js';
import { policies } from '../_app/policies.js';
import { billOf, type Line, totalOf, type Usage } from './cost/bill.js';
import { type Ink, table } from './ink.js';
import { databaseOf, stageOf } from './surroundings.js';
import type { Verb, World } from './verb.js';

const dayMs = 86_400_000;
const journalDays = 30;

/** What was used, as money a month by each vendor's price list; what nobody records is said to be so, never 0. */
export const cost: Verb = (command, finish) => {
  command
    .addOption(
      new Option('--platform <name>', 'whose functions').choices(['vercel', 'aws']).default('vercel'),
    )
    .addHelpText(
      'after',
      '\nBy the journal of the last 30 days, the metrics of the last hour and the spending that is booked in Redis,' +
        '\nat pay-as-you-go list prices without free allowances.',
    )
    .action(({ platform }) =>
      finish(async (world) => {
        const lines = billOf(await recorded(world), platform === 'aws' ? 'aws' : 'vercel');
        const usdAMonth = totalOf(lines);
        return { ok: true, text: shown(lines, usdAMonth, world.ink), data: { usdAMonth, lines } };
      }),
    );
};

async function recorded({ env, now }: World): Promise<Usage> {
  const db = connect(databaseOf(env));
  const { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token } = env;
  const redis =
    url && token
      ? redisClient({ url, token, timeoutMs: policies.redis.backgroundMs, stage: stageOf(env) })
      : null;
  const { keptSeconds } = policies.metrics;
  const day = (ago: number) => new Date(now() - ago * dayMs).toISOString().slice(0, 10);
  const spend = (ago: number) => (redis ? orNull(recordedSpend(redis, day(ago))) : null);
  const [usage, hour, today, yesterday] = await Promise.all([
    orNull(readUsage(db, journalDays)),
    redis && orNull(redisMetrics(redis, { now, instance: 'ops', keptSeconds }).read(keptSeconds / 60)),
    spend(0),
    spend(1),
  ]);
  return {
    nowMs: now(),
    database: usage && { ...usage, firstMs: usage.first === null ? null : Date.parse(usage.first) },
    lastHour: hour && new Map([...hour.byRoute].map(([route, { calls }]) => [route, calls])),
    models: { today, yesterday },
  };
}

/** A source that does not answer leaves its lines open; the bill says so. */
const orNull = <T>(asked: Promise<T>): Promise<T | null> => asked.catch(() => null);

function shown(lines: readonly Line[], usdAMonth: number, ink: Ink): string {
  const money = (usd: number) => (usd > 0 && usd < 0.01 ? '< $0.01' : `$${usd.toFixed(2)}`);
  const many = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
  const rows = lines.map(({ vendor, what, amount, unit, usdAMonth, basis }) => [
    vendor,
    what,
    amount === null ? '' : `${many.format(amount)} ${unit}`,
    usdAMonth === null ? ink.dim('not recorded') : money(usdAMonth),
    basis,
  ]);
  const open = new Set(lines.flatMap(({ usdAMonth, vendor }) => (usdAMonth === null ? vendor : [])));
  const sources = new Map(lines.flatMap(({ price }) => (price ? [[price.source, price.asOf]] : [])));
  return [
    table([['vendor', 'what', 'a month', 'costs', 'by'], ...rows]),
    `${money(usdAMonth)} a month at this rate, without what is not recorded of ${[...open].join(', ')}`,
    ...[...sources].map(([source, asOf]) => ink.dim(`prices: ${source}, as of ${asOf}`)),
  ].join('\n');
}
