import { LUA_REGISTRY, type LuaVm, type State } from './vm.js';

/** Registry keys: the set of read-only tables, and Lua's own functions under their names with this before them. */
export const READ_ONLY = 'read-only tables';
export const ORIGINAL = 'original ';

const MULTIPLE_RESULTS = -1;
const READ_ONLY_ERROR = 'Attempt to modify a readonly table';

/**
 * Functions that stand in for Lua's own of the same name. They are C functions to Lua, as the originals are, so
 * that the positions in error messages stay the same.
 */
export function replacements(vm: LuaVm): Readonly<Record<string, (L: State) => number>> {
  return {
    pcall: (L) => protectedCall(vm, L),
    rawset: (L) => unlessReadOnly(vm, L, 'rawset'),
    setmetatable: (L) => unlessReadOnly(vm, L, 'setmetatable'),
  };
}

/** What reading an unknown global, and writing to a read-only table, do. */
export function guards(vm: LuaVm): Readonly<Record<string, (L: State) => number>> {
  return {
    missing: (L) => {
      const name = vm.bytes(L, 2) ?? '';
      return vm.raiseAt(L, `Script attempted to access nonexistent global variable '${name}'`);
    },
    locked: (L) => vm.raiseAt(L, READ_ONLY_ERROR),
  };
}

/** `pcall`, but of an error that is a table (as redis.call raises) it hands on only the text. */
function protectedCall(vm: LuaVm, L: State): number {
  const given = vm.c._lua_gettop(L);
  if (given === 0) return vm.raiseAt(L, "bad argument #1 to 'pcall' (value expected)");
  vm.c._lua_pushboolean(L, 1);
  vm.c._lua_insert(L, 1);
  if (vm.c._lua_pcall(L, given - 1, MULTIPLE_RESULTS, 0) === 0) return vm.c._lua_gettop(L);
  vm.c._lua_settop(L, 2);
  if (vm.type(L, 2) === 'table') {
    vm.push(L, 'err');
    vm.c._lua_rawget(L, 2);
    if (vm.type(L, 3) === 'string' || vm.type(L, 3) === 'number') vm.c._lua_replace(L, 2);
  }
  vm.c._lua_settop(L, 2);
  vm.c._lua_pushboolean(L, 0);
  vm.c._lua_replace(L, 1);
  return 2;
}

function unlessReadOnly(vm: LuaVm, L: State, name: string): number {
  const given = vm.c._lua_gettop(L);
  if (given > 0 && vm.type(L, 1) === 'table') {
    vm.push(L, READ_ONLY);
    vm.c._lua_rawget(L, LUA_REGISTRY);
    vm.c._lua_pushvalue(L, 1);
    vm.c._lua_rawget(L, -2);
    if (vm.type(L, -1) !== 'nil') {
      vm.push(L, READ_ONLY_ERROR);
      return vm.raise(L);
    }
    vm.pop(L, 2);
  }
  vm.push(L, ORIGINAL + name);
  vm.c._lua_rawget(L, LUA_REGISTRY);
  vm.c._lua_insert(L, 1);
  vm.c._lua_call(L, given, MULTIPLE_RESULTS);
  return vm.c._lua_gettop(L);
}
