import { formatG } from '../numbers/format.js';
import type { LuaVm, State } from './vm.js';

const MAX_DEPTH = 1000;
const SPARSE_RATIO = 2;
const SPARSE_SAFE = 10;
const DIGITS = 14;

/** What keeps a value from being JSON, in lua-cjson's words. */
export class CannotSerialise extends Error {}

/**
 * lua-cjson's `encode` with Redis' settings: 14 digits, an empty table is `{}`, a table with only positive integer
 * keys is an array unless it is very sparse, `/` and DEL are escaped, other bytes are passed on as they are.
 */
export function encodeJson(vm: LuaVm, L: State, depth = 0): string {
  switch (vm.type(L, -1)) {
    case 'string':
      return quote(vm.bytes(L, -1) ?? '');
    case 'number':
      return encodeNumber(vm.c._lua_tonumber(L, -1));
    case 'boolean':
      return vm.c._lua_toboolean(L, -1) ? 'true' : 'false';
    case 'nil':
      return 'null';
    case 'table':
      return encodeTable(vm, L, depth + 1);
    case 'userdata':
      if (vm.isJsonNull(L, -1)) return 'null';
      throw unsupported('userdata');
    case 'function':
      throw unsupported('function');
    case 'thread':
      throw unsupported('thread');
  }
}

function encodeTable(vm: LuaVm, L: State, depth: number): string {
  if (depth > MAX_DEPTH || vm.c._lua_checkstack(L, 3) === 0) {
    throw new CannotSerialise(`Cannot serialise, excessive nesting (${depth})`);
  }
  const length = arrayLength(vm, L);
  return length > 0 ? encodeArray(vm, L, length, depth) : encodeObject(vm, L, depth);
}

/** The highest index of a table that is an array; 0 for an empty table, -1 for one that is no array. */
function arrayLength(vm: LuaVm, L: State): number {
  let highest = 0;
  let items = 0;
  vm.c._lua_pushnil(L);
  while (vm.c._lua_next(L, -2) !== 0) {
    vm.pop(L, 1);
    const key = vm.type(L, -1) === 'number' ? vm.c._lua_tonumber(L, -1) : 0;
    if (key < 1 || Math.floor(key) !== key) {
      vm.pop(L, 1);
      return -1;
    }
    highest = Math.max(highest, key);
    items++;
  }
  if (highest > items * SPARSE_RATIO && highest > SPARSE_SAFE) {
    throw new CannotSerialise('Cannot serialise table: excessively sparse array');
  }
  return highest;
}

function encodeArray(vm: LuaVm, L: State, length: number, depth: number): string {
  const items: string[] = [];
  for (let index = 1; index <= length; index++) {
    vm.c._lua_rawgeti(L, -1, index);
    items.push(encodeJson(vm, L, depth));
    vm.pop(L, 1);
  }
  return `[${items.join(',')}]`;
}

function encodeObject(vm: LuaVm, L: State, depth: number): string {
  const members: string[] = [];
  vm.c._lua_pushnil(L);
  while (vm.c._lua_next(L, -2) !== 0) {
    members.push(`${encodeKey(vm, L)}:${encodeJson(vm, L, depth)}`);
    vm.pop(L, 1);
  }
  return `{${members.join(',')}}`;
}

function encodeKey(vm: LuaVm, L: State): string {
  const type = vm.type(L, -2);
  if (type === 'number') return `"${encodeNumber(vm.c._lua_tonumber(L, -2))}"`;
  if (type === 'string') return quote(vm.bytes(L, -2) ?? '');
  throw new CannotSerialise(`Cannot serialise ${type}: table key must be a number or string`);
}

function encodeNumber(value: number): string {
  if (!Number.isFinite(value)) throw new CannotSerialise('Cannot serialise number: must not be NaN or Inf');
  return formatG(value, DIGITS);
}

function unsupported(type: string): CannotSerialise {
  return new CannotSerialise(`Cannot serialise ${type}: type not supported`);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
  '/': '\\/',
};

function quote(bytes: string): string {
  const escaped = bytes.replace(/[\p{Cc}"\\/]/gu, (byte) =>
    byte <= '\x7f' ? (ESCAPES[byte] ?? hexEscape(byte)) : byte,
  );
  return `"${escaped}"`;
}

function hexEscape(byte: string): string {
  return `\\u${byte.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
