import { connect } from '../../db/client.js';
import { allFeeds, feedOf, putFeed, removeFeed } from '../../db/import/queued/feeds.js';
import { type ImportUnderWay, importsUnderWay } from '../../db/import/queued/ledger.js';
import { formats } from '../../db/import/read-catalogue.js';
import { wrongSourceName } from '../../db/import/source-name.js';
import { qstashPublisher } from '../_adapters/qstash/publisher.js';
import { feedSchedules } from '../_adapters/qstash/schedules.js';
import { ingestUrlAt } from '../_app/ingest-url.js';
import { Currency } from '../_domain/money.js';
import { nextTime } from '../_local/qstash/schedules.js';
import { table } from './ink.js';
import { databaseOf, needed, qstashOf } from './surroundings.js';
import { type Verb, WrongInput } from './verb.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Feeds that are fetched on a timetable, and every feed that is on its way through the queue. */
export const feed: Verb = (command, finish) => {
  command
    .command('list')
    .description('feeds with their timetables, and imports under way')
    .action(() =>
      finish(async ({ env }) => {
        const db = connect(databaseOf(env));
        const [feeds, underWay, timetables] = await Promise.all([
          allFeeds(db),
          importsUnderWay(db),
          feedSchedules(queueOf(env)).list(),
        ]);
        const listed = feeds.map(({ source, url, checkedAt }) => {
          const { cron = null, next = null } = timetables.find((one) => one.source === source) ?? {};
          return { source, url, cron, next, checkedAt };
        });
        return { ok: true, text: shown(listed, underWay), data: { feeds: listed, underWay } };
      }),
    );
  command
    .command('add')
    .description('fetch a feed on a timetable from now on; again with the same source to change it')
    .argument('<source>', 'what the catalogue is called')
    .argument('<url>', 'its https address')
    .requiredOption('--every <cron>', 'when, in UTC or with CRON_TZ=Asia/Kolkata before it, as "0 3 * * *"')
    .option('--format <format>', `auto, ${formats.join(', ')}`, 'auto')
    .option('--currency <code>', 'of prices that name none', 'INR')
    .option('--full', 'it is all that the source sells: what it does not name is retired', false)
    .option('--max-retire <percent>', 'of the source that one version may retire', '30')
    .action((source, url, { every, format, currency, full, maxRetire }) =>
      finish(async ({ env, now }) => {
        const wrong = wrongSourceName(source);
        if (wrong !== null) throw new WrongInput(`"${source}" ${wrong}.`);
        if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
          throw new WrongInput(`"${url}" is not an https address.`);
        if (format !== 'auto' && !formats.some((known) => known === format))
          throw new WrongInput(`--format ${format}: must be auto, ${formats.join(', ')}.`);
        const code = Currency.safeParse(currency);
        if (!code.success) throw new WrongInput(`--currency ${currency}: must be an ISO 4217 code.`);
        const mostRetired = Number(maxRetire);
        if (!Number.isInteger(mostRetired) || mostRetired < 0 || mostRetired > 100)
          throw new WrongInput(`--max-retire ${maxRetire}: must be a whole number from 0 to 100.`);
        if (nextTime(every, now()) === null)
          throw new WrongInput(
            `--every "${every}": must be minute, hour, day, month and weekday of a time to come, as "0 3 * * *".`,
          );
        const db = connect(databaseOf(env));
        // The queue may refuse a timetable: then nothing is kept.
        await feedSchedules(queueOf(env)).put(source, every);
        await putFeed(db, { source, url, format, currency: code.data, fullFeed: full, mostRetired });
        const text = `${source} is fetched ${every}; now at once: npm run ops -- feed refresh "${source}"`;
        return { ok: true, text, data: { source, url, every } };
      }),
    );
  command
    .command('refresh')
    .description('fetch a feed now')
    .argument('<source>')
    .action((source) =>
      finish(async ({ env, now }) => {
        if (!(await feedOf(connect(databaseOf(env)), source))) throw unknown(source);
        const id = `refresh-${Buffer.from(source).toString('base64url')}-${now()}`;
        await qstashPublisher(queueOf(env)).publish({ kind: 'refresh', source }, id);
        return {
          ok: true,
          text: `${source} is being fetched; see npm run ops -- feed list.`,
          data: { source },
        };
      }),
    );
  command
    .command('remove')
    .description('fetch a feed no more; its products stay')
    .argument('<source>')
    .action((source) =>
      finish(async ({ env }) => {
        const db = connect(databaseOf(env));
        // The timetable first: while the queue is gone the feed stays, to be removed again.
        const scheduled = await feedSchedules(queueOf(env)).remove(source);
        const kept = await removeFeed(db, source);
        if (!scheduled && !kept) throw unknown(source);
        return { ok: true, text: `${source} is fetched no more.`, data: { source } };
      }),
    );
};

const unknown = (source: string) =>
  new WrongInput(`no feed is called ${source}: see npm run ops -- feed list.`);

/** The queue, and where it delivers. */
export function queueOf(env: Environment) {
  const ingestUrl = ingestUrlAt(needed(env, 'PUBLIC_URL'));
  return { ...qstashOf(env), ingestUrl };
}

type Listed = {
  source: string;
  url: string;
  cron: string | null;
  next: string | null;
  checkedAt: string | null;
};

function shown(feeds: readonly Listed[], underWay: readonly ImportUnderWay[]): string {
  const rows = feeds.map(({ source, url, cron, next, checkedAt }) => [
    ...[source, url, cron ?? 'no timetable', next ?? '', checkedAt ?? 'never'],
  ]);
  const running = underWay.map(({ source, origin, done, batches }) => [
    ...[source, origin, `${done} of ${batches ?? 'yet unknown'} batches`],
  ]);
  return [
    feeds.length === 0 ? 'No feeds.' : table([['feed', 'address', 'every', 'next', 'looked at'], ...rows]),
    ...(running.length === 0 ? [] : ['', table([['under way', 'from', 'imported'], ...running])]),
  ].join('\n');
}
