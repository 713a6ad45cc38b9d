import { Command, CommanderError } from '@commander-js/extra-typings';
import { saidByDatabase } from '../../db/query-error.js';
import { inkFor } from './ink.js';
import { progressOn } from './progress.js';
import { surroundings, withoutSecrets } from './surroundings.js';
import { type Finish, type World, WrongInput } from './verb.js';
import { verbs } from './verbs.js';

type Terminal = {
  env: Readonly<Record<string, string | undefined>>;
  out: (text: string) => unknown;
  err: { isTTY: boolean; write: (text: string) => unknown };
  /** Whether a person looks at `out`. */
  terminal: boolean;
  now: () => number;
  signal: AbortSignal;
};

const about =
  "The runbook's commands. They work on the installation that the environment names (DATABASE_URL, …), else on the " +
  'services that npm start or npm run services runs on this machine.';

const everywhere = `
With --json every command prints JSON for programs.
Exit codes: 0 as it should be, 1 not as it should be or failed, 2 wrong arguments or it cannot be told, 130 stopped by
Ctrl-C.`;

/** Runs one command line and returns its exit code; nothing is thrown, and no message holds a password. */
export async function runOps(given: readonly string[], terminal: Terminal): Promise<number> {
  const { out, err, now, signal } = terminal;
  const json = given.includes('--json');
  const args = given.filter((arg) => arg !== '--json');
  const progress = progressOn(err, now);
  const env = surroundings(terminal.env);
  const world: World = { env, ink: inkFor(terminal.terminal, env), progress, now, signal };
  let code = 0;
  const finish: Finish = async (work) => {
    const { ok, text, data } = await work(world);
    progress.clear();
    out(`${json ? JSON.stringify(data) : text}\n`);
    code = signal.aborted ? 130 : ok === null ? 2 : ok ? 0 : 1;
  };
  try {
    await program(args, { out, err: err.write }, finish);
  } catch (error) {
    progress.clear();
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const message = withoutSecrets(wordsOf(error));
    if (json) out(`${JSON.stringify({ error: message })}\n`);
    // Commander has told the person already.
    if (error instanceof CommanderError) return 2;
    err.write(`${message}\n`);
    if (error instanceof WrongInput) err.write(`npm run ops -- ${args[0]} --help shows what is possible\n`);
    return signal.aborted ? 130 : error instanceof WrongInput ? 2 : 1;
  }
  return code;
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = saidByDatabase(error);
  if (said !== undefined) return said;
  if (!(error instanceof CommanderError)) return error.message;
  if (error.code === 'commander.help') return 'a command is missing: --help lists them';
  return error.message.replace(/^error: /, '');
}

async function program(
  args: readonly string[],
  { out, err }: { out: (text: string) => unknown; err: (text: string) => unknown },
  finish: Finish,
): Promise<void> {
  const root = new Command('npm run ops --')
    .description(about)
    .addHelpText('afterAll', everywhere)
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: err })
    .configureHelp({ subcommandTerm: (command) => command.name() })
    .showHelpAfterError('(--help shows what is possible)')
    .helpCommand(false);
  for (const [name, { summary, load }] of Object.entries(verbs)) {
    const command = root.command(name).description(summary);
    if (args[0] === name) (await load())(command, finish);
  }
  await root.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
}
