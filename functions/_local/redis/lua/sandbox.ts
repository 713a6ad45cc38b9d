import { REDIS_VERSION } from '../commands/server.js';
import { bitFunctions } from './bit.js';
import { cjsonFunctions } from './cjson.js';
import { type CallFromScript, REDIS_CONSTANTS, redisFunctions } from './redis-api.js';
import { guards, ORIGINAL, READ_ONLY, replacements } from './replacements.js';
import { SANDBOX } from './sandbox-code.js';
import { LUA_GLOBALS, LUA_REGISTRY, type LuaVm, type State } from './vm.js';

/** Registry keys: the error handler, and the real globals behind the read-only face that scripts see. */
export const HANDLER = 'error handler';
export const REAL_GLOBALS = 'real globals';

type Functions = Readonly<Record<string, (L: State) => number>>;
/** Addresses of callbacks, made once a VM: WebAssembly's function table only grows. */
export type Callbacks = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Makes the functions that every state of this VM shares callable from Lua. */
export function registerCallbacks(vm: LuaVm, call: CallFromScript): Callbacks {
  const addresses = (functions: Functions) =>
    new Map(Object.entries(functions).map(([name, run]) => [name, vm.callback(run)]));
  return new Map([
    ['redis', addresses(redisFunctions(vm, call))],
    ['cjson', addresses(cjsonFunctions(vm))],
    ['bit', addresses(bitFunctions(vm))],
    ['guards', addresses(guards(vm))],
    ['replacements', addresses(replacements(vm))],
  ]);
}

/** A fresh state with Redis' libraries, closed against changes that would outlive a script. */
export function openSandbox(vm: LuaVm, callbacks: Callbacks): State {
  const L = vm.c._luaL_newstate();
  vm.c._luaopen_base(L);
  vm.c._luaopen_table(L);
  vm.c._luaopen_string(L);
  vm.c._luaopen_math(L);
  vm.c._luaopen_debug(L);
  vm.c._lua_settop(L, 0);
  defineLibrary(vm, L, 'redis', callbacks, REDIS_CONSTANTS, { REDIS_VERSION });
  defineLibrary(vm, L, 'cjson', callbacks, {}, { _NAME: 'cjson', _VERSION: '2.1.0' });
  defineLibrary(vm, L, 'bit', callbacks, {}, {});
  keepOriginals(vm, L, callbacks);
  close(vm, L, callbacks);
  return L;
}

function defineLibrary(
  vm: LuaVm,
  L: State,
  name: string,
  callbacks: Callbacks,
  numbers: Readonly<Record<string, number>>,
  texts: Readonly<Record<string, string>>,
): void {
  vm.push(L, name);
  vm.c._lua_createtable(L, 0, 0);
  const set = (key: string, pushValue: () => void) => {
    vm.push(L, key);
    pushValue();
    vm.c._lua_rawset(L, -3);
  };
  for (const [key, address] of callbacks.get(name) ?? []) {
    set(key, () => vm.c._lua_pushcclosure(L, address, 0));
  }
  for (const [key, value] of Object.entries(numbers)) set(key, () => vm.c._lua_pushnumber(L, value));
  for (const [key, value] of Object.entries(texts)) set(key, () => vm.push(L, value));
  if (name === 'cjson') set('null', () => vm.c._lua_pushlightuserdata(L, 0));
  vm.c._lua_rawset(L, LUA_GLOBALS);
}

/** Lua's own functions go to the registry before others take their names. */
function keepOriginals(vm: LuaVm, L: State, callbacks: Callbacks): void {
  for (const name of callbacks.get('replacements')?.keys() ?? []) {
    vm.push(L, ORIGINAL + name);
    vm.push(L, name);
    vm.c._lua_rawget(L, LUA_GLOBALS);
    vm.c._lua_rawset(L, LUA_REGISTRY);
  }
  defineLibrary(vm, L, 'replacements', callbacks, {}, {});
}

function close(vm: LuaVm, L: State, callbacks: Callbacks): void {
  const guard = callbacks.get('guards');
  register(vm, L, REAL_GLOBALS, () => vm.c._lua_pushvalue(L, LUA_GLOBALS));
  if (!vm.compile(L, SANDBOX, '=sandbox')) throw new Error(vm.bytes(L, -1));
  vm.c._lua_pushvalue(L, LUA_GLOBALS);
  vm.c._lua_pushcclosure(L, guard?.get('missing') ?? 0, 0);
  vm.c._lua_pushcclosure(L, guard?.get('locked') ?? 0, 0);
  vm.push(L, 'replacements');
  vm.c._lua_rawget(L, LUA_GLOBALS);
  if (vm.c._lua_pcall(L, 4, 3, 0) !== 0) throw new Error(vm.bytes(L, -1));
  register(vm, L, READ_ONLY, () => vm.c._lua_pushvalue(L, -2));
  register(vm, L, HANDLER, () => vm.c._lua_pushvalue(L, -3));
  vm.pop(L, 2);
  vm.c._lua_replace(L, LUA_GLOBALS);
}

function register(vm: LuaVm, L: State, name: string, pushValue: () => void): void {
  vm.push(L, name);
  pushValue();
  vm.c._lua_rawset(L, LUA_REGISTRY);
}
