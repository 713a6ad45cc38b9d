import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { once } from 'node:events';

/** A process that is started again whenever it ends, and the port it told of last; 0 while it has none. */
export function restarted(file: string, options: ForkOptions) {
  let child: ChildProcess | undefined;
  let port = 0;
  let stopped = false;
  const start = () => {
    if (stopped) return;
    const born = fork(file, options);
    child = born;
    born.once('message', (told) => {
      if (typeof told === 'number' && child === born) port = told;
    });
    born.once('exit', () => {
      port = 0;
      start();
    });
  };
  start();
  return {
    port: () => port,
    kill: () => child?.kill('SIGKILL'),
    stop: async () => {
      stopped = true;
      const last = child;
      if (!last || last.exitCode !== null || last.signalCode !== null) return;
      last.kill('SIGKILL');
      await once(last, 'exit');
    },
  };
}

/** Runs a process to its end; `null` when it was killed, else its exit code. What it says comes with it. */
export function ended(file: string, args: string[], options: ForkOptions) {
  const child = fork(file, args, { ...options, silent: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
    });
  }
  const end = once(child, 'close').then(() => ({ code: child.exitCode, said }));
  return { end, kill: () => child.kill('SIGKILL') };
}
