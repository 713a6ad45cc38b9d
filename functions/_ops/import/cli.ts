import { existsSync } from 'node:fs';
import { help, type ImportPlan, readArguments, WrongArguments } from '../../../db/import/arguments.js';
import type { ImportResult } from '../../../db/import/import.js';
import { importFiles, inspectFiles } from '../../../db/import/import-files.js';
import { progressDisplay } from '../../../db/import/progress.js';
import { assumedCurrency, openReport, reasonTally } from '../../../db/import/rejection-report.js';
import type { Note, Rejection } from '../../../db/import/write-batch.js';
import { isUnreached, saidByDatabase } from '../../../db/query-error.js';
import { counted } from '../../_domain/counted.js';
import { type OpenDatabase, openDatabase, openRunningDatabase } from './database.js';
import { queueFiles } from './queue-files.js';

const { stderr } = process;
const screen = {
  isTTY: stderr.isTTY === true,
  columns: stderr.columns ?? 80,
  write: (text: string) => stderr.write(text),
};
const display = progressDisplay(screen, () => performance.now());
const stopped = new AbortController();
const goesOn = 'whole batches are in: run the same command again to go on';
let isWriting = false;

try {
  if (existsSync('.env')) process.loadEnvFile();
  const plan = readArguments(process.argv.slice(2));
  if (plan === 'help') console.log(help);
  else await run(plan);
} catch (error) {
  process.exitCode = fail(error);
}

/** Says what went wrong and returns the exit code that says so too. */
function fail(error: unknown): number {
  const message = saidByDatabase(error) ?? (error instanceof Error ? error.message : String(error));
  if (stopped.signal.aborted) {
    display.say(`stopped; ${goesOn}`);
    return 130;
  }
  display.say(message);
  if (isWriting && isUnreached(error)) display.say(goesOn);
  if (!(error instanceof WrongArguments)) return 1;
  display.say('npm run import -- --help shows what is possible');
  return 2;
}

async function run(plan: ImportPlan): Promise<void> {
  const start = performance.now();
  const sources = await inspectFiles(plan);
  const report = plan.report === undefined ? undefined : await reportAt(plan.report);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());
  const tell = { say: display.say, show: display.show, signal: stopped.signal };
  if (plan.queue) {
    const add = async (row: Rejection | Note) => report?.add(row);
    const queued = await queueFiles(sources, plan, { ...tell, onRejected: add, onNoted: add });
    await report?.close();
    console.log(JSON.stringify({ ...queued, ms: Math.round(performance.now() - start) }));
    return;
  }
  const database = await databaseFor(plan);
  const total = { read: 0, inserted: 0, updated: 0, unchanged: 0, rejected: 0 };
  try {
    display.say(
      database
        ? `${plan.dryRun ? 'comparing with' : 'importing into'} ${database.place}`
        : 'dry run, and no database is up: every product counts as new',
    );
    isWriting = !plan.dryRun;
    for (const [source, files] of sources) {
      const reasons = reasonTally();
      const notes = reasonTally();
      const result = await importFiles(database?.db ?? null, source, files, plan, {
        onRejected: async (rejection) => {
          reasons.add(rejection.reason);
          await report?.add(rejection);
        },
        onNoted: async (note) => {
          notes.add(note.note);
          await report?.add(note);
        },
        onColumns: display.say,
        onProgress: display.show,
        signal: stopped.signal,
      });
      for (const line of told(source, result, [...reasons.lines(), ...notes.lines()], plan))
        display.say(line);
      for (const name of ['read', 'inserted', 'updated', 'unchanged', 'rejected'] as const)
        total[name] += result[name];
    }
  } finally {
    await (report?.close() ?? Promise.resolve()).finally(() => database?.close());
  }
  console.log(JSON.stringify({ ...total, ms: Math.round(performance.now() - start) }));
}

async function reportAt(path: string) {
  try {
    return await openReport(path);
  } catch (error) {
    throw new WrongArguments(`--report ${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A dry run starts no database; it compares with one that is up. */
async function databaseFor(plan: ImportPlan): Promise<OpenDatabase | null> {
  if (!plan.dryRun) return openDatabase(process.env);
  const running = await openRunningDatabase(process.env);
  return running?.ready ? running : null;
}

function* told(
  source: string,
  result: ImportResult,
  said: readonly string[],
  { currency }: ImportPlan,
): Generator<string> {
  const { read, inserted, updated, unchanged, merged, rejected, assumed, retired, sampleRetired } = result;
  const further =
    merged > 0 ? ` (${counted(merged, 'of them a further row', 'of them further rows')} of a product)` : '';
  yield `${source}: ${counted(read, 'row')} read, ${inserted} inserted, ${updated} updated, ${unchanged} unchanged${further}, ${rejected} rejected`;
  yield* said;
  if (assumed > 0) yield assumedCurrency(assumed, currency);
  if (retired > 0)
    yield `  ${counted(retired, 'product')} that the feed no longer names ${retired === 1 ? 'was' : 'were'} retired`;
  if (sampleRetired > 0)
    yield `  the bundled sample catalogue stepped aside (${counted(sampleRetired, 'product')})`;
}
