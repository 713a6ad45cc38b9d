import { formatDouble } from '../numbers/format.js';
import { intReply } from '../numbers/parse.js';
import { failure, isFailure, isStatus, type Reply } from '../reply.js';
import type { LuaVm, State } from './vm.js';

/** Redis goes down to Lua's own stack limit; a table in a table in itself ends here a little sooner. */
const MAX_DEPTH = 1_000;
const INT64_MIN = -(2n ** 63n);

/** Pushes a reply as `redis.call` hands it to a script: nil is `false`, a status `{ok=…}`, an error `{err=…}`. */
export function pushReply(vm: LuaVm, L: State, reply: Reply): void {
  vm.c._lua_checkstack(L, 4);
  if (reply === null) vm.c._lua_pushboolean(L, 0);
  else if (typeof reply === 'string') vm.push(L, reply);
  else if (typeof reply === 'number' || typeof reply === 'bigint') vm.c._lua_pushnumber(L, Number(reply));
  else if (isStatus(reply)) pushField(vm, L, 'ok', reply.status);
  else if (isFailure(reply)) pushError(vm, L, `-${reply.error}`);
  else {
    vm.c._lua_createtable(L, reply.length, 0);
    for (const [at, item] of reply.entries()) {
      pushReply(vm, L, item);
      vm.c._lua_rawseti(L, -2, at + 1);
    }
  }
}

/**
 * Pushes `{err=…}`. A message that begins with `-` brings its code as its first word; any other gets ERR, and so
 * does a lone `-CODE`.
 */
export function pushError(vm: LuaVm, L: State, message: string): void {
  const [code, text] = splitCode(message);
  pushField(vm, L, 'err', `${code} ${text.replace(/^[\r\n]+|[\r\n]+$/g, '')}`);
}

function splitCode(message: string): [string, string] {
  if (!message.startsWith('-')) return ['ERR', message];
  const space = message.indexOf(' ');
  return space === -1 ? ['ERR', message.slice(1)] : [message.slice(1, space), message.slice(space + 1)];
}

/** Pushes a table of one field. */
export function pushField(vm: LuaVm, L: State, name: string, bytes: string): void {
  vm.c._lua_createtable(L, 0, 1);
  setField(vm, L, name, bytes);
}

function setField(vm: LuaVm, L: State, name: string, bytes: string): void {
  vm.push(L, name);
  vm.push(L, bytes);
  vm.c._lua_rawset(L, -3);
}

/** Pops the value on the top and turns it into the reply a script's caller gets. */
export function popReply(vm: LuaVm, L: State, depth = 0): Reply {
  if (depth > MAX_DEPTH || vm.c._lua_checkstack(L, 4) === 0) {
    vm.pop(L, 1);
    return failure('ERR reached lua stack limit');
  }
  const reply = readReply(vm, L, depth);
  vm.pop(L, 1);
  return reply;
}

function readReply(vm: LuaVm, L: State, depth: number): Reply {
  switch (vm.type(L, -1)) {
    case 'string':
      return vm.bytes(L, -1) ?? null;
    case 'boolean':
      return vm.c._lua_toboolean(L, -1) ? 1 : null;
    case 'number':
      return truncated(vm.c._lua_tonumber(L, -1));
    case 'table':
      return readTable(vm, L, depth);
    case 'nil':
    case 'userdata':
    case 'function':
    case 'thread':
      return null;
  }
}

function readTable(vm: LuaVm, L: State, depth: number): Reply {
  const error = stringField(vm, L, 'err');
  if (error !== undefined) return failure(error);
  const status = stringField(vm, L, 'ok');
  if (status !== undefined) return { status: status.replace(/[\r\n]/g, ' ') };
  const double = numberField(vm, L, 'double');
  if (double !== undefined) return formatDouble(double);
  const items: Reply[] = [];
  for (;;) {
    vm.c._lua_rawgeti(L, -1, items.length + 1);
    if (vm.type(L, -1) === 'nil') break;
    items.push(popReply(vm, L, depth + 1));
  }
  vm.pop(L, 1);
  return items;
}

function stringField(vm: LuaVm, L: State, name: string): string | undefined {
  getField(vm, L, name);
  const found = vm.type(L, -1) === 'string' ? vm.bytes(L, -1) : undefined;
  vm.pop(L, 1);
  return found;
}

function numberField(vm: LuaVm, L: State, name: string): number | undefined {
  getField(vm, L, name);
  const found = vm.type(L, -1) === 'number' ? vm.c._lua_tonumber(L, -1) : undefined;
  vm.pop(L, 1);
  return found;
}

function getField(vm: LuaVm, L: State, name: string): void {
  vm.push(L, name);
  vm.c._lua_rawget(L, -2);
}

/** C's cast to a 64-bit integer: toward zero, and the most negative one for whatever does not fit. */
function truncated(value: number): number | bigint {
  const whole = Math.trunc(value);
  if (!(whole >= -(2 ** 63) && whole < 2 ** 63)) return INT64_MIN;
  return intReply(BigInt(whole));
}
