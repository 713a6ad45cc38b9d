import type { LuaVm, State } from './vm.js';

/** The `bit` library that comes with Redis: 32-bit operations whose results are signed. */
export function bitFunctions(vm: LuaVm): Readonly<Record<string, (L: State) => number>> {
  const answer = (L: State, value: number): number => {
    vm.c._lua_pushnumber(L, value | 0);
    return 1;
  };
  /** Applies an operation to all arguments; one that is no number raises and never comes back. */
  const fold = (name: string, operation: (left: number, right: number) => number) => (L: State) => {
    let result = toBits(requireNumber(vm, L, name, 1));
    for (let index = 2; index <= vm.c._lua_gettop(L); index++) {
      result = operation(result, toBits(requireNumber(vm, L, name, index)));
    }
    return answer(L, result);
  };
  const shift = (name: string, operation: (value: number, by: number) => number) => (L: State) => {
    const value = toBits(requireNumber(vm, L, name, 1));
    return answer(L, operation(value, toBits(requireNumber(vm, L, name, 2)) & 31));
  };
  const unary = (name: string, operation: (value: number) => number) => (L: State) =>
    answer(L, operation(toBits(requireNumber(vm, L, name, 1))));

  return {
    tobit: unary('tobit', (value) => value),
    bnot: unary('bnot', (value) => ~value),
    bswap: unary('bswap', (value) => Buffer.from(Int32Array.of(value).buffer).readInt32BE()),
    band: fold('band', (left, right) => left & right),
    bor: fold('bor', (left, right) => left | right),
    bxor: fold('bxor', (left, right) => left ^ right),
    lshift: shift('lshift', (value, by) => value << by),
    rshift: shift('rshift', (value, by) => value >>> by),
    arshift: shift('arshift', (value, by) => value >> by),
    rol: shift('rol', (value, by) => (value << by) | (value >>> (32 - by))),
    ror: shift('ror', (value, by) => (value >>> by) | (value << (32 - by))),
    tohex: (L) => {
      const value = toBits(requireNumber(vm, L, 'tohex', 1)) >>> 0;
      const wanted = vm.type(L, 2) === 'nil' ? 8 : toBits(requireNumber(vm, L, 'tohex', 2));
      const digits = Math.min(8, Math.abs(wanted));
      const text = digits === 0 ? '' : value.toString(16).padStart(8, '0').slice(-digits);
      vm.push(L, wanted < 0 ? text.toUpperCase() : text);
      return 1;
    },
  };
}

function requireNumber(vm: LuaVm, L: State, name: string, index: number): number {
  const type = vm.c._lua_gettop(L) < index ? 'no value' : vm.type(L, index);
  if (type === 'number' || (type === 'string' && vm.c._lua_isnumber(L, index) !== 0)) {
    return vm.c._lua_tonumber(L, index);
  }
  return vm.raiseAt(L, `bad argument #${index} to '${name}' (number expected, got ${type})`);
}

/** Modulo 2^32, ties to even, as adding 2^52 + 2^51 to a double and keeping its low word does. */
function toBits(value: number): number {
  const floor = Math.floor(value);
  const rest = value - floor;
  const up = rest > 0.5 || (rest === 0.5 && floor % 2 !== 0);
  return (up ? floor + 1 : floor) | 0;
}
