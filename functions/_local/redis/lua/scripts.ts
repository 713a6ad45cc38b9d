import { cString, lowerAscii } from '../byte-string.js';
import type { ScriptHost } from '../commands/command.js';
import { noScript } from '../commands/scripting.js';
import { CommandError, failure, type Reply } from '../reply.js';
import { type CallFromScript, sha1 } from './redis-api.js';
import { type Callbacks, HANDLER, openSandbox, REAL_GLOBALS, registerCallbacks } from './sandbox.js';
import { readShebang, type ScriptHeader } from './shebang.js';
import { popReply } from './values.js';
import { LUA_MASK_COUNT, LUA_REGISTRY, LuaVm, type State } from './vm.js';

/** Instructions between two looks at how many are left. */
const HOOK_INTERVAL = 100_000;
/** Some seconds of running: more than any script should take, and about where Redis begins to answer BUSY. */
const INSTRUCTION_LIMIT = 1_000_000_000;

type Call = (words: string[], readOnly: boolean) => ReturnType<CallFromScript>;
type Run = { readonly readOnly: boolean; instructions: number };

/** The script cache and the one Lua state in which, one at a time, scripts run. */
export class Scripts implements ScriptHost {
  readonly #vm: LuaVm;
  readonly #callbacks: Callbacks;
  readonly #hook: number;
  readonly #instructionLimit: number;
  readonly #known = new Map<string, ScriptHeader>();
  #state: State;
  #run: Run | undefined;

  private constructor(vm: LuaVm, call: Call, instructionLimit: number) {
    this.#vm = vm;
    this.#instructionLimit = instructionLimit;
    this.#callbacks = registerCallbacks(vm, (words) => call(words, this.#run?.readOnly ?? true));
    this.#hook = vm.hook((L) => this.#stopRunaway(L));
    this.#state = openSandbox(vm, this.#callbacks);
  }

  static async open(call: Call, instructionLimit = INSTRUCTION_LIMIT): Promise<Scripts> {
    return new Scripts(await LuaVm.shared(), call, instructionLimit);
  }

  evaluate(source: string, keys: string[], args: string[], readOnly: boolean): Reply {
    return this.#execute(this.#define(source), keys, args, readOnly);
  }

  evaluateBySha(sha: string, keys: string[], args: string[], readOnly: boolean): Reply {
    const name = lowerAscii(sha);
    if (!this.#known.has(name)) throw noScript();
    return this.#execute(name, keys, args, readOnly);
  }

  load(source: string): Reply {
    return this.#define(source);
  }

  exists(sha: string): boolean {
    return this.#known.has(lowerAscii(sha));
  }

  flush(): void {
    this.#known.clear();
    this.#vm.c._lua_close(this.#state);
    this.#state = openSandbox(this.#vm, this.#callbacks);
  }

  close(): void {
    this.#vm.c._lua_close(this.#state);
    this.#vm.release(this.#hook);
    for (const addresses of this.#callbacks.values()) {
      for (const address of addresses.values()) this.#vm.release(address);
    }
  }

  #define(source: string): string {
    const sha = sha1(source);
    if (this.#known.has(sha)) return sha;
    const header = readShebang(source);
    const [vm, L] = [this.#vm, this.#state];
    vm.push(L, sha);
    if (!vm.compile(L, header.body, '@user_script')) {
      const message = vm.bytes(L, -1) ?? '';
      vm.pop(L, 2);
      throw new CommandError(`ERR Error compiling script (new function): ${cString(message)}`);
    }
    vm.c._lua_rawset(L, LUA_REGISTRY);
    this.#known.set(sha, header);
    return sha;
  }

  #execute(sha: string, keys: string[], args: string[], readOnly: boolean): Reply {
    const header = this.#known.get(sha);
    if (header?.declared && !header.noWrites && readOnly) {
      throw new CommandError('ERR Can not execute a script with write flag using *_ro command.');
    }
    const [vm, L] = [this.#vm, this.#state];
    this.#run = { readOnly: readOnly || header?.noWrites === true, instructions: 0 };
    try {
      vm.c._lua_sethook(L, this.#hook, LUA_MASK_COUNT, HOOK_INTERVAL);
      this.#setArguments(keys, args);
      this.#pushRegistered(HANDLER);
      this.#pushRegistered(sha);
      const failed = vm.c._lua_pcall(L, 0, 1, -2) !== 0;
      const reply = failed ? this.#describeError(sha) : popReply(vm, L);
      vm.c._lua_sethook(L, 0, 0, 0);
      vm.c._lua_settop(L, 0);
      return reply;
    } catch (error) {
      // A bug of ours unwound the state from outside of Lua: it cannot be used, nor closed, any more.
      this.#known.clear();
      this.#state = openSandbox(vm, this.#callbacks);
      throw error;
    } finally {
      this.#run = undefined;
    }
  }

  #setArguments(keys: string[], args: string[]): void {
    const [vm, L] = [this.#vm, this.#state];
    this.#pushRegistered(REAL_GLOBALS);
    for (const [name, items] of [
      ['KEYS', keys],
      ['ARGV', args],
    ] as const) {
      vm.push(L, name);
      vm.c._lua_createtable(L, items.length, 0);
      for (const [at, item] of items.entries()) {
        vm.push(L, item);
        vm.c._lua_rawseti(L, -2, at + 1);
      }
      vm.c._lua_rawset(L, -3);
    }
    vm.pop(L, 1);
  }

  /** Reads the `{err, source, line}` that the error handler left on the top of the stack. */
  #describeError(sha: string): Reply {
    const [vm, L] = [this.#vm, this.#state];
    if (vm.type(L, -1) !== 'table') {
      const message = (vm.bytes(L, -1) ?? 'execution failure').slice(0, 100);
      return failure(`ERR Error running script ${sha}, ${message}`);
    }
    const message = this.#field('err');
    const [source, line] = [this.#field('source'), this.#field('line')];
    const where = source !== '' && line !== '' ? ` script: ${sha}, on ${source}:${line}.` : '';
    return failure(message + where);
  }

  #field(name: string): string {
    const [vm, L] = [this.#vm, this.#state];
    vm.push(L, name);
    vm.c._lua_rawget(L, -2);
    const found = vm.bytes(L, -1) ?? '';
    vm.pop(L, 1);
    return found;
  }

  #pushRegistered(name: string): void {
    this.#vm.push(this.#state, name);
    this.#vm.c._lua_rawget(this.#state, LUA_REGISTRY);
  }

  #stopRunaway(L: State): void {
    if (!this.#run) return;
    this.#run.instructions += HOOK_INTERVAL;
    if (this.#run.instructions <= this.#instructionLimit) return;
    // From here on every instruction raises, so that a pcall in the script cannot go on.
    this.#vm.c._lua_sethook(L, this.#hook, LUA_MASK_COUNT, 1);
    this.#vm.raiseAt(L, `Script killed after ${this.#instructionLimit} instructions.`);
  }
}
