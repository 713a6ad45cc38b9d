import { connect, type Database } from '../../../db/client.js';
import { type ImportPlan, WrongArguments } from '../../../db/import/arguments.js';
import { type CatalogueFile, rowsOf } from '../../../db/import/import-files.js';
import type { Progress } from '../../../db/import/progress.js';
import { digestOf } from '../../../db/import/queued/digest.js';
import { splitFeed } from '../../../db/import/queued/split-feed.js';
import { assumedCurrency } from '../../../db/import/rejection-report.js';
import type { Note, Rejection } from '../../../db/import/write-batch.js';
import { reach } from '../../../db/query-error.js';
import { qstashPublisher } from '../../_adapters/qstash/publisher.js';
import { Stage } from '../../_app/env.js';
import { ingestUrlAt } from '../../_app/ingest-url.js';
import { counted } from '../../_domain/counted.js';
import { findRunningServices } from '../../_local/running-services.js';
import { dataDirOf } from '../../_local/start-services.js';
import { databaseAddress } from './database.js';

/** So many batches may wait for a worker: enough to keep all of them busy, and little for the queue to hold. */
const mostWaiting = 48;
const lookEveryMs = 250;

type Tell = {
  say(line: string): void;
  show(progress: Progress): void;
  onRejected(rejection: Rejection): Promise<void>;
  onNoted(note: Note): Promise<void>;
  signal: AbortSignal;
};

/**
 * Splits the files of each source into batches for the queue, no faster than its workers import them. Throws
 * WrongArguments when no queue is to be found, or another feed of the source is under way.
 */
export async function queueFiles(
  sources: ReadonlyMap<string, readonly CatalogueFile[]>,
  plan: ImportPlan,
  tell: Tell,
): Promise<{ read: number; batches: number; rejected: number }> {
  const { url, publisher } = connected(process.env);
  const db = connect(url);
  const total = { read: 0, batches: 0, rejected: 0 };
  for (const [source, files] of sources) {
    const result = await reach(url, queueSource(db, publisher.publish, { source, files, plan, tell }));
    if (result.kind === 'busy')
      throw new WrongArguments(
        `--source ${source}: its feed from ${result.origin} is under way; wait for it (npm run ops -- feed list), or say --replace`,
      );
    for (const name of ['read', 'batches', 'rejected'] as const) total[name] += result[name];
    tell.say(
      `${source}: ${counted(result.read, 'row')} read, ${counted(result.batches, 'batch', 'batches')} published, ${counted(result.rejected, 'row')} rejected`,
    );
    if (result.assumed > 0) tell.say(assumedCurrency(result.assumed, plan.currency));
  }
  return total;
}

type Job = { source: string; files: readonly CatalogueFile[]; plan: ImportPlan; tell: Tell };

async function queueSource(
  db: Database,
  publish: Parameters<typeof splitFeed>[2]['publish'],
  { source, files, plan, tell }: Job,
) {
  const { currency, fullFeed, keepSample, mostRetired, linkOf, replace } = plan;
  const format = [...new Set(files.map((file) => file.format))].join(', ');
  const reading = [...plan.maps, format, currency, fullFeed, keepSample, linkOf?.('{id}') ?? null];
  const paths = files.map(({ path }) => path);
  const digest = await digestOf(paths, reading);
  const size = files.reduce((sum, file) => sum + file.size, 0);
  let share = 0;
  const onBytes = (bytes: number) => {
    share = size === 0 ? 1 : bytes / size;
    tell.show({ phase: 'reading', rows: 0, of: null, share });
  };
  return splitFeed(db, rowsOf(files, plan, { signal: tell.signal, onBytes, onColumns: tell.say }), {
    ...{ source, currency, fullFeed, keepSample, mostRetired, linkOf, replace, format, digest },
    origin: paths.join(', '),
    now: () => new Date(),
    publish,
    room: async (published, processed) => {
      while (published - (await processed()) >= mostWaiting) {
        tell.signal.throwIfAborted();
        await new Promise((resolve) => setTimeout(resolve, lookEveryMs));
      }
    },
    onRejected: tell.onRejected,
    onNoted: tell.onNoted,
    signal: tell.signal,
  });
}

function connected(own: NodeJS.ProcessEnv) {
  const env = own.DATABASE_URL ? own : { ...own, ...findRunningServices(dataDirOf(own))?.env };
  const needed = (name: string): string => {
    const value = env[name];
    if (value) return value;
    throw new WrongArguments(`--queue: ${name} is not set, and no npm start runs on ${dataDirOf(own)}`);
  };
  const ingestUrl = ingestUrlAt(needed('PUBLIC_URL'));
  const stage = Stage.safeParse(env.STAGE || undefined);
  if (env.STAGE && !stage.success) throw new WrongArguments('--queue: STAGE is malformed; see .env.example');
  const access = { baseUrl: needed('QSTASH_URL'), token: needed('QSTASH_TOKEN'), stage: stage.data };
  return {
    url: databaseAddress(needed('DATABASE_URL')),
    publisher: qstashPublisher({ ...access, ingestUrl }),
  };
}
