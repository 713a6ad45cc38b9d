import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { connect, type Database } from '../../../db/client.js';
import { importsUnderWay } from '../../../db/import/queued/ledger.js';
import { checksum, type Left } from '../../../db/import/testing/checksum.js';
import { migrate } from '../../../db/migrate.js';
import { deadLetters } from '../../_adapters/qstash/dead-letters.js';
import { bundle, writeFiles } from '../../_deploy/bundle.js';
import { listen } from '../../_local/listen.js';
import { startPostgres } from '../../_local/postgres/server.js';
import { startQstash } from '../../_local/qstash/server.js';
import { generator } from '../random.js';
import { ended, restarted } from './killable.js';

export type Drill = {
  feed: string;
  source: string;
  /**
   * Calls to the database by workers, and to the queue by the splitter, of which one on average is a process's last:
   * the next is half to one and a half times as many calls away, so that a run of any length has its share of ends,
   * and a call more for each end before it, so that a message of any length gets through.
   */
  killOneIn: { worker: number; splitter: number };
  seed: number;
  workers?: number;
  /** An empty database of a real server, instead of the embedded one. */
  postgresUrl?: string | undefined;
  /** Called once the database stands, before the feed. */
  prepare?: (db: Database) => Promise<unknown>;
  onProgress?: (done: number) => void;
};

type Drilled = Left & { ms: number; killed: { workers: number; splitters: number }; revived: number };

/** Within the project, where packages that are not bundled are found. */
const cache = fileURLToPath(new URL('../../../node_modules/.cache', import.meta.url));
const token = 'drill';
const keys = { currentSigningKey: 'sig_drill_1', nextSigningKey: 'sig_drill_2' };

/**
 * Takes a feed through the queue with processes that die by `kill -9`: workers before a statement reaches the database
 * or after it has done its work but before they hear of it, the splitter before or after a batch is published. Dead
 * processes are started again, dead letters replayed, until the import is at its end.
 */
export async function feedDrill(drill: Drill): Promise<Drilled> {
  const { feed, source, killOneIn, seed, workers: howMany = 1, postgresUrl, prepare, onProgress } = drill;
  const random = generator(seed);
  const fates = (oneIn: number) => {
    let ends = 0;
    const gap = () => Math.ceil(oneIn * (0.5 + random())) + ends;
    let left = gap();
    return () => {
      left -= 1;
      if (left > 0) return 'spared';
      ends += 1;
      left = gap();
      return random() < 0.5 ? 'before' : 'after';
    };
  };
  const [workerFate, splitterFate] = [fates(killOneIn.worker), fates(killOneIn.splitter)];
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'drill-'));
  const killed = { workers: 0, splitters: 0 };
  const closers: (() => unknown)[] = [() => rm(folder, { recursive: true, force: true })];
  try {
    const postgres = await startPostgres({ postgresUrl });
    closers.unshift(postgres.close);
    await migrate(postgres.databaseUrl);
    const db = connect(postgres.databaseUrl);
    await prepare?.(db);
    const qstash = await startQstash({ token, ...keys, retryDelayMs: (n) => 250 * n });
    closers.unshift(qstash.close);

    const workers: ReturnType<typeof restarted>[] = [];
    let turn = 0;
    const front = await listen((request) => {
      turn += 1;
      const port = workers[turn % workers.length]?.port() ?? 0;
      return passOn(request, port === 0 ? 'http://127.0.0.1:1' : `http://127.0.0.1:${port}`);
    }, 0);
    closers.unshift(front.close);

    const [workerFile, splitterFile] = await Promise.all(
      ['worker', 'splitter'].map(async (name) => {
        const code = fileURLToPath(new URL(`${name}.fixture.ts`, import.meta.url));
        await writeFiles(join(folder, name), (await bundle(code)).files);
        return join(folder, name, 'index.mjs');
      }),
    );
    if (!workerFile || !splitterFile) throw new Error('the processes could not be bundled');
    for (let n = 0; n < howMany; n += 1) {
      const wire = await listen(async (request) => {
        const end = workerFate();
        if (end === 'before') workers[n]?.kill();
        const answer = await passOn(request, postgres.fetchEndpoint.replace(/\/sql$/, ''));
        if (end === 'after') workers[n]?.kill();
        if (end !== 'spared') killed.workers += 1;
        return answer;
      }, 0);
      const url = new URL(postgres.databaseUrl);
      url.port = String(wire.port);
      const env = {
        ...process.env,
        ...{ DATABASE_URL: url.href, PUBLIC_URL: `http://127.0.0.1:${front.port}` },
        // Who is killed leaves what it was writing: here it goes with the drill.
        TMPDIR: folder,
        ...{
          QSTASH_CURRENT_SIGNING_KEY: keys.currentSigningKey,
          QSTASH_NEXT_SIGNING_KEY: keys.nextSigningKey,
        },
      };
      // Nobody reads what it says: a pipe that fills would hold it up for good.
      const stdio = ['ignore', 'ignore', 'ignore', 'ipc'] as const;
      const worker = restarted(workerFile, { env, execArgv: [], stdio: [...stdio] });
      workers.push(worker);
      closers.unshift(worker.stop, wire.close);
    }

    let splitter: ReturnType<typeof ended> | undefined;
    const desk = await listen(async (request) => {
      const end = request.url.includes('/v2/enqueue/') ? splitterFate() : 'spared';
      if (end === 'before') splitter?.kill();
      const answer = await passOn(request, qstash.url);
      if (end === 'after') splitter?.kill();
      if (end !== 'spared') killed.splitters += 1;
      return answer;
    }, 0);
    closers.unshift(desk.close);

    const started = performance.now();
    const letters = deadLetters({ baseUrl: qstash.url, token });
    const env = {
      ...process.env,
      ...{ DATABASE_URL: postgres.databaseUrl, PUBLIC_URL: `http://127.0.0.1:${front.port}` },
      ...{ QSTASH_URL: `http://127.0.0.1:${desk.port}`, QSTASH_TOKEN: token, TMPDIR: folder },
    };
    let published = false;
    const split = (async () => {
      for (;;) {
        const args = [feed, '--source', source, '--full', '--max-retire', '100', '--queue'];
        splitter = ended(splitterFile, args, { env, execArgv: [] });
        const { code, said } = await splitter.end;
        if (code === 0) {
          published = true;
          return;
        }
        if (code !== null) throw new Error(`the splitter ended with ${code}: ${said}`);
      }
    })();
    split.catch(() => undefined);
    let revived = 0;
    for (let finished = false; !finished; ) {
      await Promise.race([split.then(pause), pause()]);
      const ids = (await letters.list()).map(({ id }) => id);
      await letters.replay(ids);
      revived += ids.length;
      const underWay = await importsUnderWay(db);
      onProgress?.(underWay[0]?.done ?? 0);
      finished = published && underWay.length === 0;
    }
    await split;
    const ms = performance.now() - started;
    return { ...(await checksum(db, source)), ms, killed, revived };
  } finally {
    for (const close of closers) await close();
  }
}

const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 50));

/** The same request at another origin; 502 when nobody answers there. */
async function passOn(request: Request, origin: string): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const headers = new Headers(request.headers);
  for (const name of ['host', 'connection', 'content-length', 'transfer-encoding']) headers.delete(name);
  const body = request.method === 'GET' ? undefined : await request.arrayBuffer();
  try {
    const answer = await fetch(origin + pathname + search, {
      method: request.method,
      headers,
      redirect: 'manual',
      ...(body && { body }),
    });
    const kept = new Headers(answer.headers);
    for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'connection'])
      kept.delete(name);
    const empty = answer.status === 204 || answer.status === 304;
    return new Response(empty ? null : await answer.arrayBuffer(), { status: answer.status, headers: kept });
  } catch {
    return new Response('nobody answers', { status: 502 });
  }
}
