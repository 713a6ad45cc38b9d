import fc from 'fast-check';
import type { Words } from '../backend.js';
import { sha1 } from '../lua/redis-api.js';
import { randomCommand, randomKey, randomValue } from './random-commands.js';

/** Scripts which run the command in ARGV, and show in some way what became of it. */
const RUNNERS = [
  'return redis.call(unpack(ARGV))',
  'return redis.pcall(unpack(ARGV))',
  'local r = redis.pcall(unpack(ARGV)) if type(r) == "table" and r.err then return "caught " .. r.err end return {type(r), r}',
  'local r = {pcall(redis.call, unpack(ARGV))} return {tostring(r[1]), type(r[2]), r[2]}',
  'local r = redis.call(unpack(ARGV)) return type(r) == "table" and {#r, type(r[1])} or {r == false, tostring(r)}',
  'local r = redis.call(unpack(ARGV)) local s = redis.call("SET", "a", "after") return {r, s, s.ok}',
  'redis.call("INCR", "c") return redis.call(unpack(ARGV))',
  'local n = tonumber(redis.call("GET", KEYS[1] or "a")) if not n then return {false, "none"} end redis.call("SET", "b", n * 1.1) return {n, tostring(n)}',
  'local ok, e = xpcall(function() return redis.call(unpack(ARGV)) end, function(x) return type(x) == "table" and x.err or x end) return {ok and 1 or 0, e}',
  '#!lua flags=no-writes\nreturn redis.call(unpack(ARGV))',
  '#!lua\nreturn redis.call(unpack(ARGV))',
] as const;

/** Scripts whose point is the language, its errors and its conversions. */
const EXPRESSIONS = fc.constantFrom(
  'tonumber(ARGV[1])',
  'tostring(tonumber(ARGV[1]))',
  'ARGV[1] .. 3.0 .. 10 / 4 .. 2^53 .. 2^63 .. 1e100 .. -1.5e-10',
  '#ARGV + #KEYS',
  '(ARGV[1] or "") < (ARGV[2] or "")',
  'cjson.encode(ARGV)',
  'cjson.encode({KEYS, ARGV, {}, cjson.null, true, 1.5, n = 1})',
  'cjson.encode({[1] = 1, [2] = 2, [4] = 4})',
  'cjson.encode({[1] = 1, [30] = 2})',
  'cjson.encode({[1.5] = "x", a = 0.1, b = 1e15, c = 1e14 + 0.5, d = -0})',
  'cjson.decode(ARGV[1])',
  'cjson.encode(cjson.decode(ARGV[1]))',
  'cjson.decode("[1,2,null,{\\"a\\":[]}]")[3] == cjson.null',
  'cjson.encode(print)',
  'cjson.encode({1, function() end})',
  '{1, 2.9, -2.9, "x", true, false, {}, {1, {2}}, nil, 5}',
  '{ok = "fine"}',
  '{err = "MYERR it broke"}',
  '{err = "lonely"}',
  'redis.error_reply("MYERR it broke")',
  'redis.error_reply("lonely")',
  'redis.error_reply("-DASH it broke")',
  'redis.error_reply(1)',
  'redis.status_reply("STATUS")',
  'redis.status_reply(1, 2)',
  '{double = 0.1}',
  'redis.sha1hex(ARGV[1] or "")',
  'redis.sha1hex()',
  'redis.call()',
  'redis.call({})',
  'redis.call("EVAL", "return 1", 0)',
  'redis.call("SCRIPT", "FLUSH")',
  'redis.call("GET")',
  'redis.log(redis.LOG_DEBUG, "x")',
  'redis.log("x")',
  'redis.log(9, "x")',
  'redis.setresp(4)',
  'redis.replicate_commands()',
  'nothing',
  'nothing.here',
  'ARGV.missing.here',
  'error("told")',
  'error("told", 0)',
  'error({err = "MYERR told"})',
  'error({err = "told", extra = 1})',
  'error()',
  'error(nil)',
  'error(42)',
  '_G.x',
  '(function() _G.x = 1 end)()',
  '(function() KEYS[9] = 1 return #KEYS end)()',
  '(function() redis.call = nil end)()',
  '(function() string.x = 1 end)()',
  'rawset(_G, "x", 1)',
  'setmetatable(_G, {})',
  'unpack({1, 2, 3})',
  'table.getn({1, 2, 3})',
  'string.format("%5.2f|%d|%s|%q", 3.14159, 42, "x", "a\\nb")',
  'string.format("%d", 3.7)',
  '("x"):rep(3)',
  'math.floor(-3.5) + math.huge',
  '-math.huge',
  'tostring(nil) .. tostring(true)',
  'loadstring("return 7")()',
  'loadstring("x x")',
  'select("#", unpack({1, nil, 3}, 1, 3))',
  'coroutine.wrap(function() coroutine.yield(redis.call("PING")) end)()',
  'type(os)',
  'type(redis.call) .. type(cjson.null) .. type(bit and 1)',
  'redis.REDIS_VERSION',
  'tostring(0 / 0) .. redis.call("ECHO", 0 / 0) .. redis.call("ECHO", 1 / 0)',
  'pcall(error, {err = "ERR inside"})',
  'pcall(error, {msg = "no err"})',
  '{pcall(error, "plain")}',
  '{pcall(function() return nothing end)}',
  '{xpcall(function() error("deep") end, function(m) return "handled " .. m end)}',
  'tostring(1e15) .. tostring(123456789012345678) .. tostring(0.1)',
  'redis.call("SET", "a", ARGV[1] and tonumber(ARGV[1]) or 1e20) and redis.call("GET", "a")',
  'redis.call("ZADD", "zz", 0.1, "m", 1e20, "n", -5, "o") and redis.call("ZRANGE", "zz", 0, -1, "WITHSCORES")',
  'redis.call("HMGET", "nohash", "x", "y")[1] == false',
  'string.rep("a", 10):gsub("a", "b", 3)',
  'bit.band(0xff, 0x0f) + bit.bor(1, 2) + bit.bxor(7, 1) + bit.bnot(0) + bit.bswap(1)',
  '{bit.lshift(1, 31), bit.rshift(-1, 28), bit.arshift(-16, 2), bit.rol(0x12345678, 12), bit.ror(0x12345678, 12)}',
  'bit.tohex(-1) .. bit.tohex(255, 4) .. bit.tohex(255, -4) .. bit.tobit(2^40 + 5.5)',
  'bit.band()',
  'bit.lshift("x", 1)',
);

const JSON_TEXT = fc
  .oneof(
    fc.json({ maxDepth: 3 }),
    fc.constantFrom(
      '{"a":1,}',
      '[1 2]',
      '{"a"}',
      '"\\ud83d\\ude00"',
      '"\\ud83d"',
      '"\\x"',
      '"open',
      '[01]',
      '[0x1F]',
      '[Infinity,-inf]',
      'nul',
      '[1]]',
      '',
      ' ',
      '{"a":{"b":[1,2,{}]}}',
      '[1e5,-1.5e-5,123456789012345678]',
      '[+1]',
      '[.5]',
      '{1:2}',
      '[true,false,null]',
      '"a\u0000b"',
      '[nan]',
      '[1.]',
      '"\\u0000\\u00e9\\u20ac/"',
      '[]',
      '{}',
      '[[[[]]]]',
    ),
  )
  .map((text) => Buffer.from(text, 'utf8').toString('latin1'));

const input = fc.oneof(randomValue, JSON_TEXT);

const runner: fc.Arbitrary<Words[]> = fc
  .tuple(
    fc.constantFrom(...RUNNERS),
    fc.constantFrom('EVAL', 'EVAL_RO', 'evalsha', 'EVALSHA_RO'),
    randomKey,
    randomCommand,
  )
  .map(([source, how, key, command]) => {
    const bySha = /sha/i.test(how);
    const script = bySha ? sha1(source) : source;
    const call = [how, script, '1', key, ...command];
    return bySha ? [['SCRIPT', 'LOAD', source], ['SCRIPT', 'EXISTS', sha1(source)], call] : [call];
  });

const expression: fc.Arbitrary<Words[]> = fc
  .tuple(
    EXPRESSIONS,
    fc.boolean(),
    fc.array(input, { maxLength: 3 }),
    fc.constantFrom('0', '0', '1', '2', '9', '-1', 'x'),
  )
  .map(([code, inLines, args, count]) => {
    const source = inLines ? `local x = 1\n\nlocal r = ${code}\nreturn r` : `return ${code}`;
    return [['EVAL', source, count, ...args]];
  });

const broken: fc.Arbitrary<Words[]> = fc
  .constantFrom(
    'return',
    'return 1 +',
    'if',
    'x = 1',
    'local a = "open',
    '#!lua',
    '#!lua flags=allow-key-locking\nreturn 1',
    '#!lua flags=no-writes,allow-oom\nreturn redis.call("SET", "a", 1)',
    '#!lua name=x\nreturn 1',
    '#!js\nreturn 1',
    '',
    '\0',
    'return "\u00ff"',
    '#!lua flags=\nreturn 1',
    '#!lua\n\nerror("line 3")',
  )
  .map((source) => [['EVAL', source, '0']]);

/** One script call, with the SCRIPT LOAD before it where it goes by its name. */
export const randomScriptCall: fc.Arbitrary<Words[]> = fc.oneof(
  { weight: 4, arbitrary: runner },
  { weight: 4, arbitrary: expression },
  { weight: 1, arbitrary: broken },
);
