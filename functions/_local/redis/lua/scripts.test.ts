import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Engine } from '../engine.js';
import type { Reply } from '../reply.js';

let engine: Engine;
let now = 1_800_000_000_000;
beforeAll(async () => {
  engine = await Engine.open(() => now, 1_000_000);
});
afterAll(() => engine.close());

const run = (...words: string[]): Reply => engine.execute(words).reply;
const evaluate = (source: string, ...args: string[]): Reply => run('EVAL', source, '0', ...args);

describe('a runaway script', () => {
  const killed = { error: expect.stringMatching(/^ERR .*Script killed after 1000000 instructions\./) };

  it.each([
    ['that loops', 'while true do end'],
    ['that catches its own end', 'while true do pcall(function() while true do end end) end'],
    ['that hides in a coroutine', 'coroutine.wrap(function() while true do end end)()'],
    ['that calls commands', "while true do redis.call('INCR', 'turns') end"],
  ])('%s is ended, and the next one runs', (_name, source) => {
    expect(evaluate(source)).toEqual(killed);
    expect(evaluate("return redis.call('PING')")).toEqual({ status: 'PONG' });
  });

  it.each([
    ['calls itself', 'local function f() return f() + 1 end return f()', /stack overflow/],
    [
      'nests calls through pcall',
      'local function f() local _, e = pcall(f) error(e, 0) end f()',
      /stack overflow/,
    ],
    ['returns itself', 'local t = {} t[1] = t return t', undefined],
    ['encodes itself', 'local t = {} t[1] = t return cjson.encode(t)', /excessive nesting \(1001\)/],
    ['decodes a deep text', "return cjson.decode(string.rep('[', 2000))", /too many nested data structures/],
  ])('that %s without end gets an answer', (_name, source, error) => {
    const reply = evaluate(source);
    if (error) expect(reply).toEqual({ error: expect.stringMatching(error) });
    expect(evaluate('return 1')).toBe(1);
  });
});

describe('time inside a script', () => {
  it('stands still, so that what was there at its start is there at its end', () => {
    run('SET', 'lease', 'mine', 'PX', '10');
    const script = `
      local first = redis.call('TIME')
      local seen = redis.call('GET', 'lease')
      for i = 1, 1000 do redis.call('PING') end
      local last = redis.call('TIME')
      return {seen, redis.call('GET', 'lease'), first[1] == last[1] and first[2] == last[2]}`;
    now += 10;
    expect(evaluate(script)).toEqual(['mine', 'mine', 1]);
    now += 1;
    expect(evaluate("return redis.call('GET', 'lease')")).toBeNull();
  });
});

describe('one script', () => {
  it('leaves nothing behind for the next but the data', () => {
    for (const attempt of [
      'leak = 1',
      '_G.leak = 1',
      'rawset(_G, "leak", 1)',
      'setmetatable(_G, nil)',
      'redis.call = nil',
      'string.leak = 1',
      'cjson.null = 1',
      'setmetatable(string, {})',
    ]) {
      expect(evaluate(attempt)).toEqual({
        error: expect.stringContaining('Attempt to modify a readonly table'),
      });
    }
    expect(evaluate('return leak')).toEqual({
      error: expect.stringContaining('nonexistent global variable'),
    });
    expect(evaluate('KEYS[1] = "x" ARGV[7] = "y" return 1')).toBe(1);
    expect(evaluate('return #KEYS + #ARGV')).toBe(0);
  });

  it('reaches no file, process or module', () => {
    for (const name of ['os', 'io', 'require', 'dofile', 'loadfile', 'debug', 'package', 'print', 'module']) {
      expect(evaluate(`return ${name}`)).toEqual({
        error: expect.stringContaining('nonexistent global variable'),
      });
    }
  });
});

describe('the script flag that only Upstash knows', () => {
  it('is refused as Redis refuses it', () => {
    expect(evaluate('#!lua flags=allow-key-locking\nreturn 1')).toEqual({
      error: 'ERR Unexpected flag in script shebang: allow-key-locking',
    });
  });
});
