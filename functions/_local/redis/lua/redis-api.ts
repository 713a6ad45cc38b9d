import { createHash } from 'node:crypto';
import { formatDouble } from '../numbers/format.js';
import { isFailure, type Reply } from '../reply.js';
import { pushError, pushField, pushReply } from './values.js';
import type { LuaVm, State } from './vm.js';

/** Runs one command for a script; a string is an error of the call itself, not of the command. */
export type CallFromScript = (words: string[]) => Reply | { readonly refused: string };

type Function = (L: State) => number;

const LOG_LEVELS = { LOG_DEBUG: 0, LOG_VERBOSE: 1, LOG_NOTICE: 2, LOG_WARNING: 3 };
const REPLICATION = { REPL_NONE: 0, REPL_AOF: 1, REPL_SLAVE: 2, REPL_REPLICA: 2, REPL_ALL: 3 };

/** The numbers in the `redis` table. */
export const REDIS_CONSTANTS: Readonly<Record<string, number>> = {
  ...LOG_LEVELS,
  ...REPLICATION,
  REDIS_VERSION_NUM: 0x0007000f,
};

/** The functions of the `redis` table. `redis.setresp(3)` is refused: replies here are RESP2 only. */
export function redisFunctions(vm: LuaVm, call: CallFromScript): Readonly<Record<string, Function>> {
  const complain = (L: State, message: string): number => {
    pushError(vm, L, message);
    return vm.raise(L);
  };
  const requireOne = (L: State): string | undefined =>
    vm.c._lua_gettop(L) === 1 && vm.type(L, 1) === 'string' ? vm.bytes(L, 1) : undefined;

  return {
    call: (L) => callCommand(vm, L, call, true),
    pcall: (L) => callCommand(vm, L, call, false),
    sha1hex: (L) => {
      if (vm.c._lua_gettop(L) !== 1) return complain(L, 'wrong number of arguments');
      vm.push(L, sha1(vm.bytes(L, 1) ?? ''));
      return 1;
    },
    error_reply: (L) => {
      const text = requireOne(L);
      if (text === undefined) pushError(vm, L, 'wrong number or type of arguments');
      else pushError(vm, L, text.startsWith('-') ? text : `-${text}`);
      return 1;
    },
    status_reply: (L) => {
      const text = requireOne(L);
      if (text === undefined) pushError(vm, L, 'wrong number or type of arguments');
      else pushField(vm, L, 'ok', text);
      return 1;
    },
    log: (L) => {
      if (vm.c._lua_gettop(L) < 2) return complain(L, 'redis.log() requires two arguments or more.');
      const isNumber = vm.type(L, 1) === 'number';
      if (!isNumber) return complain(L, 'First argument must be a number (log level).');
      const level = Math.trunc(vm.c._lua_tonumber(L, 1));
      return level < 0 || level > 3 ? complain(L, 'Invalid debug level.') : 0;
    },
    setresp: (L) => {
      if (vm.c._lua_gettop(L) !== 1) return complain(L, 'redis.setresp() requires one argument.');
      const version = Math.trunc(vm.c._lua_tonumber(L, 1));
      if (version === 3) return complain(L, 'redis.setresp(3) is not offered by the local Redis.');
      return version === 2 ? 0 : complain(L, 'RESP version must be 2 or 3.');
    },
    set_repl: () => 0,
    replicate_commands: (L) => {
      vm.c._lua_pushboolean(L, 1);
      return 1;
    },
  };
}

/** The name Redis knows a script by: SHA-1 of its bytes in lower-case hex. */
export function sha1(bytes: string): string {
  return createHash('sha1').update(bytes, 'latin1').digest('hex');
}

function callCommand(vm: LuaVm, L: State, call: CallFromScript, raises: boolean): number {
  const words = argumentsOf(vm, L);
  if (typeof words === 'string') {
    pushError(vm, L, words);
    return raises ? vm.raise(L) : 1;
  }
  vm.c._lua_settop(L, 0);
  const reply = call(words);
  if (typeof reply === 'object' && reply !== null && 'refused' in reply) {
    pushError(vm, L, reply.refused);
    return raises ? vm.raise(L) : 1;
  }
  pushReply(vm, L, reply);
  return raises && isFailure(reply) ? vm.raise(L) : 1;
}

/** The words of the command, or what is wrong with them. Numbers keep 17 digits, where Lua itself prints 14. */
function argumentsOf(vm: LuaVm, L: State): string[] | string {
  const count = vm.c._lua_gettop(L);
  if (count === 0) return 'Please specify at least one argument for this redis lib call';
  const words: string[] = [];
  for (let index = 1; index <= count; index++) {
    const type = vm.type(L, index);
    const bytes =
      type === 'number'
        ? formatLuaNumber(vm.c._lua_tonumber(L, index))
        : type === 'string'
          ? vm.bytes(L, index)
          : undefined;
    if (bytes === undefined) return 'Lua redis lib command arguments must be strings or integers';
    words.push(bytes);
  }
  return words;
}

/** glibc prints the sign of a NaN: 0/0 has one, `tonumber('nan')` has none. */
function formatLuaNumber(value: number): string {
  if (!Number.isNaN(value)) return formatDouble(value);
  return (new BigInt64Array(Float64Array.of(value).buffer)[0] ?? 0n) < 0n ? '-nan' : 'nan';
}
