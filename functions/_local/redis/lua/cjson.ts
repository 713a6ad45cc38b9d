import { CannotParse, decodeJson } from './cjson-decode.js';
import { CannotSerialise, encodeJson } from './cjson-encode.js';
import type { LuaVm, State } from './vm.js';

/** The functions of the `cjson` table; its settings are Redis' defaults and cannot be changed here. */
export function cjsonFunctions(vm: LuaVm): Readonly<Record<string, (L: State) => number>> {
  return {
    encode: (L) => {
      if (vm.c._lua_gettop(L) !== 1) return raiseCount(vm, L, 'encode');
      const json = attempt(() => encodeJson(vm, L));
      if (typeof json !== 'string') return vm.raiseAt(L, json.message);
      vm.push(L, json);
      return 1;
    },
    decode: (L) => {
      if (vm.c._lua_gettop(L) !== 1) return raiseCount(vm, L, 'decode');
      const type = vm.type(L, 1);
      const bytes = type === 'string' || type === 'number' ? vm.bytes(L, 1) : undefined;
      if (bytes === undefined) {
        return vm.raiseAt(L, `bad argument #1 to 'decode' (string expected, got ${type})`);
      }
      const problem = attempt(() => decodeJson(vm, L, bytes));
      return problem ? vm.raiseAt(L, problem.message) : 1;
    },
  };
}

/** Turns what the JSON code throws into a value; anything else is a bug and goes on. */
function attempt<T>(run: () => T): T | CannotParse | CannotSerialise {
  try {
    return run();
  } catch (error) {
    if (error instanceof CannotParse || error instanceof CannotSerialise) return error;
    throw error;
  }
}

function raiseCount(vm: LuaVm, L: State, name: string): number {
  return vm.raiseAt(L, `bad argument #1 to '${name}' (expected 1 argument)`);
}
