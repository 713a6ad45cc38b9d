import { LuaApi } from 'wasmoon-lua5.1';

/** Addresses in the VM's memory. */
export type State = number;
type Pointer = number;

/** The part of Lua 5.1's C API that is used, as Emscripten exports it (strings are addresses). */
type Exports = {
  HEAPU8: Uint8Array;
  HEAPU32: Uint32Array;
  _malloc(size: number): Pointer;
  _free(at: Pointer): void;
  addFunction(callback: (state: State, extra: Pointer) => number | undefined, signature: string): Pointer;
  removeFunction(at: Pointer): void;
  _luaL_newstate(): State;
  _lua_close(L: State): void;
  _luaopen_base(L: State): number;
  _luaopen_table(L: State): number;
  _luaopen_string(L: State): number;
  _luaopen_math(L: State): number;
  _luaopen_debug(L: State): number;
  _luaL_loadbuffer(L: State, code: Pointer, length: number, name: Pointer): number;
  _luaL_where(L: State, level: number): void;
  _lua_pcall(L: State, args: number, results: number, handler: number): number;
  _lua_call(L: State, args: number, results: number): void;
  _lua_error(L: State): number;
  _lua_sethook(L: State, hook: Pointer, mask: number, count: number): void;
  _lua_checkstack(L: State, slots: number): number;
  _lua_gettop(L: State): number;
  _lua_settop(L: State, index: number): void;
  _lua_pushvalue(L: State, index: number): void;
  _lua_insert(L: State, index: number): void;
  _lua_replace(L: State, index: number): void;
  _lua_type(L: State, index: number): number;
  _lua_isnumber(L: State, index: number): number;
  _lua_toboolean(L: State, index: number): number;
  _lua_tonumber(L: State, index: number): number;
  _lua_touserdata(L: State, index: number): Pointer;
  _lua_tolstring(L: State, index: number, length: Pointer): Pointer;
  _lua_pushnil(L: State): void;
  _lua_pushboolean(L: State, value: number): void;
  _lua_pushnumber(L: State, value: number): void;
  _lua_pushlstring(L: State, at: Pointer, length: number): void;
  _lua_pushlightuserdata(L: State, at: Pointer): void;
  _lua_pushcclosure(L: State, callback: Pointer, upvalues: number): void;
  _lua_createtable(L: State, array: number, hash: number): void;
  _lua_rawget(L: State, index: number): void;
  _lua_rawgeti(L: State, index: number, key: number): void;
  _lua_rawset(L: State, index: number): void;
  _lua_rawseti(L: State, index: number, key: number): void;
  _lua_next(L: State, index: number): number;
};

export const LUA_REGISTRY = -10_000;
export const LUA_GLOBALS = -10_002;
export const LUA_MASK_COUNT = 8;

const LUA_TYPES = [
  'nil',
  'boolean',
  'userdata',
  'number',
  'string',
  'table',
  'function',
  'userdata',
  'thread',
] as const;
export type LuaType = (typeof LUA_TYPES)[number];
const LIGHT_USERDATA = 2;

const SCRATCH_BYTES = 64 * 1024;

/**
 * Lua 5.1 itself, in WebAssembly, with strings as byte strings. Redis' Lua is 5.1 too, so numbers (doubles only),
 * their printing and every message of the language agree without any translation. A method which fails inside Lua
 * unwinds through the JavaScript frames above it up to the enclosing `pcall`.
 */
export class LuaVm {
  readonly c: Exports;
  readonly #scratch: Pointer;
  readonly #length: Pointer;

  private constructor(exports: Exports) {
    this.c = exports;
    this.#scratch = exports._malloc(SCRATCH_BYTES);
    this.#length = exports._malloc(4);
  }

  /** The process's one VM; states in it share memory and nothing else. */
  static shared(): Promise<LuaVm> {
    LuaVm.#shared ??= LuaVm.#load();
    return LuaVm.#shared;
  }

  static #shared: Promise<LuaVm> | undefined;

  static async #load(): Promise<LuaVm> {
    const api = await LuaApi.initialize();
    const exports: Exports = api.module;
    return new LuaVm(exports);
  }

  /** Makes a JavaScript function callable as a lua_CFunction, until `release`. */
  callback(run: (L: State) => number): Pointer {
    return this.c.addFunction(run, 'ii');
  }

  /** Makes a debug hook. */
  hook(run: (L: State) => void): Pointer {
    return this.c.addFunction((L) => {
      run(L);
      return undefined;
    }, 'vii');
  }

  release(callback: Pointer): void {
    this.c.removeFunction(callback);
  }

  type(L: State, index: number): LuaType {
    return LUA_TYPES[this.c._lua_type(L, index)] ?? 'nil';
  }

  /** Tells JSON's null (a light userdata of address zero) from every other value. */
  isJsonNull(L: State, index: number): boolean {
    return this.c._lua_type(L, index) === LIGHT_USERDATA && this.c._lua_touserdata(L, index) === 0;
  }

  /** The bytes of a string (or a number, which it converts in place), or undefined for other types. */
  bytes(L: State, index: number): string | undefined {
    const at = this.c._lua_tolstring(L, index, this.#length);
    if (at === 0) return undefined;
    const length = this.c.HEAPU32[this.#length >> 2] ?? 0;
    const { buffer, byteOffset } = this.c.HEAPU8;
    return Buffer.from(buffer, byteOffset + at, length).toString('latin1');
  }

  push(L: State, bytes: string): void {
    this.#withBytes(bytes, (at) => this.c._lua_pushlstring(L, at, bytes.length));
  }

  pop(L: State, count: number): void {
    this.c._lua_settop(L, -count - 1);
  }

  /** Compiles a chunk and pushes it as a function, or pushes the message and answers false. */
  compile(L: State, code: string, name: string): boolean {
    return this.#withBytes(`${name}\0${code}`, (at) => {
      const start = at + name.length + 1;
      return this.c._luaL_loadbuffer(L, start, code.length, at) === 0;
    });
  }

  /** Raises the value on the top of the stack; never comes back. */
  raise(L: State): number {
    return this.c._lua_error(L);
  }

  /** Raises a message which begins with the position of the Lua code that called; never comes back. */
  raiseAt(L: State, message: string): number {
    this.c._luaL_where(L, 1);
    const where = this.bytes(L, -1) ?? '';
    this.push(L, where + message);
    return this.raise(L);
  }

  #withBytes<T>(bytes: string, use: (at: Pointer) => T): T {
    const small = bytes.length < SCRATCH_BYTES;
    const at = small ? this.#scratch : this.c._malloc(bytes.length + 1);
    const { buffer, byteOffset } = this.c.HEAPU8;
    Buffer.from(buffer, byteOffset + at, bytes.length + 1).write(`${bytes}\0`, 'latin1');
    const result = use(at);
    if (!small) this.c._free(at);
    return result;
  }
}
