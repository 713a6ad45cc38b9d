import { requireInt64 } from '../numbers/parse.js';
import { CommandError, OK } from '../reply.js';
import type { Command, CommandTable } from './command.js';

export const SCRIPT_COMMANDS: CommandTable = {
  eval: script(({ scripts }, [source = '', ...rest]) => scripts.evaluate(source, ...inputs(rest), false)),
  eval_ro: script(({ scripts }, [source = '', ...rest]) => scripts.evaluate(source, ...inputs(rest), true)),
  evalsha: script(({ scripts }, [sha = '', ...rest]) => {
    refuseWrongLength(sha);
    return scripts.evaluateBySha(sha, ...inputs(rest), false);
  }),
  evalsha_ro: script(({ scripts }, [sha = '', ...rest]) => {
    refuseWrongLength(sha);
    return scripts.evaluateBySha(sha, ...inputs(rest), true);
  }),
  // Only to be told that a subcommand is missing.
  script: { arity: -2, run: () => OK },
  'script|load': {
    arity: 3,
    notFromScripts: true,
    run: ({ scripts }, [source = '']) => scripts.load(source),
  },
  'script|exists': {
    arity: -3,
    notFromScripts: true,
    run: ({ scripts }, shas) => shas.map((sha) => (scripts.exists(sha) ? 1 : 0)),
  },
  'script|flush': {
    arity: -2,
    notFromScripts: true,
    run: ({ scripts }, args) => {
      if (args.length > 1 || (args[0] !== undefined && !/^a?sync$/i.test(args[0]))) {
        throw new CommandError('ERR SCRIPT FLUSH only support SYNC|ASYNC option');
      }
      scripts.flush();
      return OK;
    },
  },
};

export const noScript = () => new CommandError('NOSCRIPT No matching script. Please use EVAL.');

function script(run: Command['run']): Command {
  return { arity: -3, notFromScripts: true, run };
}

function refuseWrongLength(sha: string): void {
  if (sha.length !== 40) throw noScript();
}

function inputs([count = '', ...words]: readonly string[]): [string[], string[]] {
  const given = requireInt64(count);
  if (given > BigInt(words.length)) {
    throw new CommandError("ERR Number of keys can't be greater than number of args");
  }
  if (given < 0n) throw new CommandError("ERR Number of keys can't be negative");
  return [words.slice(0, Number(given)), words.slice(Number(given))];
}
