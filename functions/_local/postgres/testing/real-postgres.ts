import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { listen } from '../../listen.js';
import { textTypes } from '../run-sql.js';
import { sqlEndpoint } from '../sql-endpoint.js';

/** Where Debian keeps Postgres, a folder a version. */
const installed = '/usr/lib/postgresql';
/** Postgres refuses to be root: then it runs as nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const programs = existsSync(installed)
  ? readdirSync(installed).map((name) => join(installed, name, 'bin'))
  : [];

/** Why tests against a real server are left out here, or undefined where there is one. */
export function whyNoPostgres(): string | undefined {
  if (programs.length > 0) return undefined;
  const reason = 'there is no Postgres on this machine';
  if (process.env.FASHIONDECK_REQUIRE_POSTGRES === '1') throw new Error(reason);
  return reason;
}

export type RealPostgres = { databaseUrl: string; pool: Pool; stop(): Promise<void> };

/** A Postgres of many sessions on a folder of its own, without extensions, behind Neon's SQL over HTTP. */
export async function startRealPostgres(): Promise<RealPostgres> {
  const bin = programs.at(-1) ?? '';
  const folder = mkdtempSync(join(tmpdir(), 'real-postgres-'));
  if (nobody.uid) chownSync(folder, nobody.uid, nobody.gid);
  const data = join(folder, 'data');
  const init = ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', '-E', 'UTF8'];
  execFileSync(join(bin, 'initdb'), init, { ...nobody, stdio: 'ignore', cwd: folder });
  // Its socket is a file of the folder: no port to be taken.
  const settings = ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'];
  const child = spawn(join(bin, 'postgres'), settings, {
    ...nobody,
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: folder,
  });
  await ready(child);
  const pool = new Pool({ host: folder, user: 'postgres', database: 'postgres', ...textTypes, max: 10 });
  pool.on('error', () => undefined);
  const databaseUrl = (port: number) => `postgresql://postgres:secret@127.0.0.1:${port}/postgres`;
  const endpoint = sqlEndpoint(pool, databaseUrl(0));
  const server = await listen((request) => endpoint.fetch(request), 0);
  return {
    databaseUrl: databaseUrl(server.port),
    pool,
    async stop() {
      await server.close();
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGQUIT');
      await gone;
      // A test that failed may still hold a connection: nobody waits for it.
      void pool.end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    child.once('exit', (code) => reject(new Error(`postgres ended with ${code}: ${log}`)));
    child.stderr?.on('data', (chunk) => {
      log += chunk;
      if (log.includes('ready to accept connections')) resolve();
    });
  });
}
