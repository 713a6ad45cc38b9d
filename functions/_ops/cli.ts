import { existsSync } from 'node:fs';
import { runOps } from './run.js';

if (existsSync('.env')) process.loadEnvFile();

const stop = new AbortController();
process.on('SIGINT', () => {
  // The second one ends the process on the spot.
  if (stop.signal.aborted) process.exit(130);
  stop.abort();
});
const { stdout, stderr } = process;
const code = await runOps(process.argv.slice(2), {
  env: process.env,
  out: (text) => stdout.write(text),
  err: { isTTY: stderr.isTTY === true, write: (text) => stderr.write(text) },
  terminal: stdout.isTTY === true,
  now: Date.now,
  signal: stop.signal,
});
// Whatever is still in the pipe first: a report may be longer than a pipe holds.
stdout.write('', () => process.exit(code));
