import { cString, lowerAscii } from '../byte-string.js';
import { CommandError, wrongArity } from '../reply.js';
import type { Command, CommandTable } from './command.js';
import { COUNTER_COMMANDS } from './counters.js';
import { EXPIRY_COMMANDS } from './expiry.js';
import { HASH_COMMANDS } from './hashes.js';
import { KEY_COMMANDS } from './keys.js';
import { LIST_COMMANDS } from './lists.js';
import { SCRIPT_COMMANDS } from './scripting.js';
import { SERVER_COMMANDS } from './server.js';
import { SET_COMMANDS } from './sets.js';
import { SORTED_SET_RANGE_COMMANDS } from './sorted-set-ranges.js';
import { SORTED_SET_COMMANDS } from './sorted-sets.js';
import { STRING_COMMANDS } from './strings.js';

const COMMANDS: CommandTable = {
  ...STRING_COMMANDS,
  ...COUNTER_COMMANDS,
  ...KEY_COMMANDS,
  ...EXPIRY_COMMANDS,
  ...HASH_COMMANDS,
  ...LIST_COMMANDS,
  ...SET_COMMANDS,
  ...SORTED_SET_COMMANDS,
  ...SORTED_SET_RANGE_COMMANDS,
  ...SERVER_COMMANDS,
  ...SCRIPT_COMMANDS,
};

const BY_NAME = new Map(Object.entries(COMMANDS));
const CONTAINERS = new Set(['script']);

export type Found = { readonly name: string; readonly command: Command; readonly args: readonly string[] };

/** The command that the words name (`SCRIPT LOAD` counts as one name), or undefined. */
export function findCommand(words: readonly string[]): Found | undefined {
  const [first = '', second, ...rest] = words;
  const name = lowerAscii(first);
  const nested = CONTAINERS.has(name) && second !== undefined;
  const fullName = nested ? `${name}|${lowerAscii(second)}` : name;
  const command = BY_NAME.get(fullName);
  return command && { name: fullName, command, args: nested ? rest : words.slice(1) };
}

/** Tells whether the number of words, the name's included, is one the command takes. */
export function arityFits({ arity }: Command, words: readonly string[]): boolean {
  return arity >= 0 ? words.length === arity : words.length >= -arity;
}

/** Like {@link findCommand}, or the error with which Redis answers such words. */
export function requireCommand(words: readonly string[]): Found {
  const found = findCommand(words);
  if (!found) throw unknownCommand(words);
  if (!arityFits(found.command, words)) throw wrongArity(found.name);
  return found;
}

function unknownCommand([name = '', ...args]: readonly string[]): CommandError {
  if (CONTAINERS.has(lowerAscii(name))) {
    const [sub = ''] = args;
    const help = `${name.toUpperCase()} HELP`;
    return new CommandError(`ERR unknown subcommand '${cString(sub).slice(0, 128)}'. Try ${help}.`);
  }
  const shownName = cString(name).slice(0, 128);
  let shown = '';
  for (const arg of args) {
    if (shown.length >= 128) break;
    shown += `'${cString(arg).slice(0, 128 - shown.length)}' `;
  }
  return new CommandError(`ERR unknown command '${shownName}', with args beginning with: ${shown}`);
}
