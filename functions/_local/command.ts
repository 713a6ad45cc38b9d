import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

// One Ctrl-C reaches a process under npm twice, from the terminal and from npm: only a later one is a second one.
const echoMs = 500;
// As soon as a restart by hand would want the port and the folder.
const orphanedMs = 250;

/**
 * Runs a command that takes no arguments: `--help` prints `help`, anything else is refused with exit code 2, and an error
 * ends it with its message and exit code 1. A `.env` file fills in variables that are not set.
 */
export async function runCommand(help: string, run: () => Promise<void>): Promise<void> {
  try {
    const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } });
    if (values.help) {
      console.log(help);
      return;
    }
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${help}`);
    process.exit(2);
  }
  try {
    if (existsSync('.env')) process.loadEnvFile();
    await run();
  } catch (error) {
    console.error(messageOf(error));
    process.exit(1);
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * Resolves at the first SIGINT, SIGTERM or SIGHUP, or when npm is gone that started this: it ends its shell, and not what
 * the shell runs. A second signal ends the process on the spot.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    let first: number | undefined;
    const stop = () => {
      if (first !== undefined && performance.now() - first > echoMs) process.exit(130);
      first ??= performance.now();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    if (process.env.npm_lifecycle_event === undefined) return;
    const shell = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === shell) return;
      clearInterval(watch);
      stop();
    }, orphanedMs);
  });
}
