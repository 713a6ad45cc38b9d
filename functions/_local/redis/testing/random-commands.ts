import fc from 'fast-check';
import type { Words } from '../backend.js';

/** Few keys, so that commands meet each other's values, of the right and of the wrong type. */
const key = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'b') },
  { weight: 1, arbitrary: fc.constantFrom('c', 'key:1', 'k\u00c3\u00a9', '') },
);
const field = fc.constantFrom('f', 'g', '1', '', 'f\u0000x');
const text = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom('', 'x', 'abc', 'hello world', '\u00ff\u0000\r\n', '"quoted"', '007', ' 1'),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((byte) => String.fromCharCode(byte)) }),
  },
);
const integer = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -12, max: 12 }).map(String) },
  { weight: 1, arbitrary: fc.integer().map(String) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '9223372036854775807',
      '-9223372036854775808',
      '9223372036854775808',
      '9007199254740993',
    ),
  },
);
const float = fc.oneof(
  { weight: 3, arbitrary: integer },
  {
    weight: 3,
    arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }).map(String),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '0.1',
      '0.2',
      '-0.3',
      '1e3',
      '3.0',
      '1.5e-7',
      '.5',
      '5.',
      '+2',
      '1e300',
      '1e21',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('inf', '-inf', '+inf', 'nan', '1x', '', ' 1', '1e400', '-0', '0x10'),
  },
);
const value = fc.oneof(text, integer, float);
const index = fc.integer({ min: -6, max: 6 }).map(String);
const bound = fc.oneof(
  float,
  float.map((score) => `(${score}`),
  fc.constantFrom('-inf', '+inf', '(', 'x'),
);
/** Far enough away that no key expires while a sequence runs, or long past. */
const lifetimeSeconds = fc.constantFrom('100', '5000', '86400', '0', '-1', 'x', '9223372036854775807', '1.5');
const lifetimeMs = fc.constantFrom('100000', '5000000', '86400000', '0', '-5', '9223372036854775807');
const momentSeconds = fc.constantFrom('4102444800', '4202444800', '1', '-1', '0');
const momentMs = fc.constantFrom('4102444800000', '4202444800123', '1', '0');
const pattern = fc.constantFrom(
  '*',
  'a',
  'k*',
  '?',
  '[a-b]',
  '[^a]',
  '*:*',
  'k\\e*',
  '[',
  'key:[0-9]',
  '',
  '**1',
);
const keyPair = fc.tuple(key, value);
const fieldPair = fc.tuple(field, value);

const words = (...parts: (string | fc.Arbitrary<string | string[] | string[][]>)[]): fc.Arbitrary<Words> =>
  fc
    .tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part)))
    .map((all) => all.flat(2));
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { minLength: 1, maxLength: 4 });
const maybe = (...parts: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string[]> =>
  fc.oneof(
    fc.constant<string[]>([]),
    fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))),
  );
const anyCase = (name: string) => fc.constantFrom(name, name.toLowerCase());
const flags = (...names: string[]) => fc.array(fc.constantFrom(...names), { maxLength: 2 });

const expiryOption: fc.Arbitrary<string[]> = fc.oneof(
  fc.tuple(fc.constant('EX'), lifetimeSeconds),
  fc.tuple(fc.constant('px'), lifetimeMs),
  fc.tuple(fc.constant('EXAT'), momentSeconds),
  fc.tuple(fc.constant('PXAT'), momentMs),
);
const setOptions = fc
  .array(fc.oneof(fc.constantFrom(['NX'], ['xx'], ['GET'], ['KEEPTTL'], ['junk']), expiryOption), {
    maxLength: 2,
  })
  .map((options) => options.flat());
const rangeOptions = fc
  .array(
    fc.oneof(
      fc.constantFrom(['WITHSCORES'], ['REV'], ['BYSCORE']),
      fc.tuple(fc.constant('LIMIT'), index, index),
    ),
    {
      maxLength: 3,
    },
  )
  .map((options) => options.flat());
const oldRangeOptions = fc.oneof(flags('WITHSCORES', 'x'), fc.tuple(fc.constant('LIMIT'), index, index));
const conditions = flags('NX', 'XX', 'gt', 'LT');

/** What meets most other commands: keys that come to be, get a lifetime, and are counted on. */
const frequent: fc.Arbitrary<Words> = fc.oneof(
  words('SET', key, value),
  words(fc.constantFrom('EXPIRE', 'PEXPIRE'), key, fc.constantFrom('5000000', '7000000')),
  words(fc.constantFrom('PTTL', 'INCR', 'DEL'), key),
  words('ZADD', key, flags('NX', 'XX', 'GT', 'LT', 'CH', 'INCR'), fc.constantFrom('0', '1', '-1'), field),
  words('HINCRBY', key, field, index),
);

const wellFormed: fc.Arbitrary<Words> = fc.oneof(
  words(anyCase('SET'), key, value, setOptions),
  words('GET', key),
  words('SETEX', key, lifetimeSeconds, value),
  words('PSETEX', key, lifetimeMs, value),
  words('SETNX', key, value),
  words('GETSET', key, value),
  words('GETDEL', key),
  words('GETEX', key, fc.oneof(fc.constantFrom<string[]>([], ['PERSIST'], ['x']), expiryOption)),
  words('MGET', some(key)),
  words(fc.constantFrom('MSET', 'MSETNX'), some(keyPair)),
  words(fc.constantFrom('INCR', 'DECR'), key),
  words(fc.constantFrom('INCRBY', 'DECRBY'), key, integer),
  words('INCRBYFLOAT', key, float),
  words('APPEND', key, value),
  words('STRLEN', key),
  words('GETRANGE', key, index, index),
  words(fc.constantFrom('DEL', 'UNLINK', 'EXISTS', 'TOUCH'), some(key)),
  words('EXPIRE', key, lifetimeSeconds, flags('NX', 'xx', 'y')),
  words('PEXPIRE', key, lifetimeMs, flags('NX', 'xx')),
  words('EXPIREAT', key, momentSeconds, conditions),
  words('PEXPIREAT', key, momentMs, conditions),
  words(fc.constantFrom('TTL', 'PTTL', 'EXPIRETIME', 'PEXPIRETIME', 'PERSIST', 'TYPE'), key),
  words('KEYS', pattern),
  words(
    'SCAN',
    '0',
    'COUNT',
    '1000',
    maybe('MATCH', pattern),
    maybe('TYPE', fc.constantFrom('string', 'zset', 'HASH', 'x')),
  ),
  words(fc.constantFrom('RENAME', 'RENAMENX'), key, key),
  words(anyCase('HSET'), key, some(fieldPair)),
  words('HMSET', key, some(fieldPair)),
  words('HSETNX', key, field, value),
  words(fc.constantFrom('HGET', 'HEXISTS', 'HSTRLEN'), key, field),
  words(fc.constantFrom('HMGET', 'HDEL'), key, some(field)),
  words(fc.constantFrom('HGETALL', 'HLEN', 'HKEYS', 'HVALS'), key),
  words('HINCRBY', key, field, integer),
  words('HINCRBYFLOAT', key, field, float),
  words(fc.constantFrom('LPUSH', 'RPUSH', 'LPUSHX', 'RPUSHX'), key, some(value)),
  words(fc.constantFrom('LPOP', 'RPOP'), key, maybe(index)),
  words(fc.constantFrom('LRANGE', 'LTRIM'), key, index, index),
  words('LLEN', key),
  words('LINDEX', key, index),
  words('LSET', key, index, value),
  words('LREM', key, index, value),
  words(fc.constantFrom('SADD', 'SREM', 'SMISMEMBER'), key, some(value)),
  words(fc.constantFrom('SMEMBERS', 'SCARD'), key),
  words('SISMEMBER', key, value),
  words('ZADD', key, flags('NX', 'XX', 'GT', 'LT', 'CH', 'INCR'), some(fc.tuple(float, field))),
  words('ZADD', key, some(fc.tuple(float, field))),
  words('ZINCRBY', key, float, field),
  words(fc.constantFrom('ZREM', 'ZMSCORE'), key, some(field)),
  words(fc.constantFrom('ZSCORE', 'ZRANK', 'ZREVRANK'), key, field),
  words('ZCARD', key),
  words(fc.constantFrom('ZCOUNT', 'ZREMRANGEBYSCORE'), key, bound, bound),
  words('ZRANGE', key, fc.oneof(index, bound), fc.oneof(index, bound), rangeOptions),
  words('ZREVRANGE', key, index, index, oldRangeOptions),
  words(fc.constantFrom('ZRANGEBYSCORE', 'ZREVRANGEBYSCORE'), key, bound, bound, oldRangeOptions),
  words('ZREMRANGEBYRANK', key, index, index),
  words(fc.constantFrom('ZPOPMIN', 'ZPOPMAX'), key, maybe(index)),
  words('PING', maybe(value)),
  words('ECHO', value),
  words(fc.constantFrom('FLUSHALL', 'FLUSHDB'), fc.constantFrom([], [], ['SYNC'], ['x'])),
  words('SCRIPT', fc.constantFrom(['FLUSH'], ['nonsense'], ['EXISTS', 'x'], ['LOAD', 'return 1 +'])),
  words('NoSuchCommand', fc.array(value, { maxLength: 3 })),
);

/** Commands as people send them, and one in twelve with a word too few or too many. */
export const randomCommand: fc.Arbitrary<Words> = fc.oneof(
  { weight: 3, arbitrary: frequent },
  { weight: 8, arbitrary: wellFormed },
  {
    weight: 1,
    arbitrary: fc
      .tuple(wellFormed, fc.boolean(), value)
      .map(([command, shorter, extra]) =>
        shorter ? command.slice(0, Math.max(1, command.length - 1)) : [...command, extra],
      ),
  },
);

export const randomKey = key;
export const randomValue = value;
