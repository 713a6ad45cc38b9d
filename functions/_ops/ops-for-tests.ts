import { runOps } from './run.js';

/** Runs a command line and keeps what it prints. */
export async function ops(args: string[], env: Record<string, string>, terminal = false) {
  let [out, err] = ['', ''];
  const code = await runOps(args, {
    env,
    out: (text) => {
      out += text;
    },
    err: {
      isTTY: false,
      write: (text) => {
        err += text;
      },
    },
    terminal,
    now: Date.now,
    signal: new AbortController().signal,
  });
  return { code, out, err };
}
