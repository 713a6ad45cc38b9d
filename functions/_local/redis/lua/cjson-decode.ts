import { JsonTokens, type Token, tokenName } from './cjson-tokens.js';
import type { LuaVm, State } from './vm.js';

const MAX_DEPTH = 1000;

/** What keeps a text from being JSON, in lua-cjson's words. */
export class CannotParse extends Error {}

/** lua-cjson's `decode`: pushes the value. `null` becomes `cjson.null`, never nil, so that arrays keep their length. */
export function decodeJson(vm: LuaVm, L: State, bytes: string): void {
  if (bytes.length >= 2 && (bytes[0] === '\0' || bytes[1] === '\0')) {
    throw new CannotParse('JSON parser does not support UTF-16 or UTF-32');
  }
  const tokens = new JsonTokens(bytes);
  pushValue(vm, L, tokens, tokens.next(), 0);
  const last = tokens.next();
  if (last.type !== 'end') throw unexpected('the end', last);
}

function pushValue(vm: LuaVm, L: State, tokens: JsonTokens, token: Token, depth: number): void {
  switch (token.type) {
    case 'string':
      vm.push(L, token.bytes);
      break;
    case 'number':
      vm.c._lua_pushnumber(L, token.value);
      break;
    case 'boolean':
      vm.c._lua_pushboolean(L, token.value ? 1 : 0);
      break;
    case 'null':
      vm.c._lua_pushlightuserdata(L, 0);
      break;
    case '{':
      pushObject(vm, L, tokens, descend(vm, L, tokens, depth));
      break;
    case '[':
      pushArray(vm, L, tokens, descend(vm, L, tokens, depth));
      break;
    case '}':
    case ']':
    case ':':
    case ',':
    case 'end':
    case 'error':
      throw unexpected('value', token);
  }
}

function pushObject(vm: LuaVm, L: State, tokens: JsonTokens, depth: number): void {
  vm.c._lua_createtable(L, 0, 0);
  let token = tokens.next();
  if (token.type === '}') return;
  for (;;) {
    if (token.type !== 'string') throw unexpected('object key string', token);
    vm.push(L, token.bytes);
    const colon = tokens.next();
    if (colon.type !== ':') throw unexpected('colon', colon);
    pushValue(vm, L, tokens, tokens.next(), depth);
    vm.c._lua_rawset(L, -3);
    const after = tokens.next();
    if (after.type === '}') return;
    if (after.type !== ',') throw unexpected('comma or object end', after);
    token = tokens.next();
  }
}

function pushArray(vm: LuaVm, L: State, tokens: JsonTokens, depth: number): void {
  vm.c._lua_createtable(L, 0, 0);
  let token = tokens.next();
  if (token.type === ']') return;
  for (let index = 1; ; index++) {
    pushValue(vm, L, tokens, token, depth);
    vm.c._lua_rawseti(L, -2, index);
    const after = tokens.next();
    if (after.type === ']') return;
    if (after.type !== ',') throw unexpected('comma or array end', after);
    token = tokens.next();
  }
}

function descend(vm: LuaVm, L: State, tokens: JsonTokens, depth: number): number {
  if (depth < MAX_DEPTH && vm.c._lua_checkstack(L, 3) !== 0) return depth + 1;
  const nesting = `Found too many nested data structures (${depth + 1})`;
  throw new CannotParse(`${nesting} at character ${tokens.position}`);
}

function unexpected(expected: string, token: Token): CannotParse {
  return new CannotParse(`Expected ${expected} but found ${tokenName(token)} at character ${token.at + 1}`);
}
