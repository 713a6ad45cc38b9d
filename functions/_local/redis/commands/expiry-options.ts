import { lowerAscii } from '../byte-string.js';
import type { Keyspace } from '../keyspace.js';
import { requireInt64 } from '../numbers/parse.js';
import { CommandError, syntaxError } from '../reply.js';

const INT64_MAX = 2n ** 63n - 1n;

type Unit = 'ex' | 'px' | 'exat' | 'pxat';
type Expiry = { readonly unit: Unit; readonly amount: string };
export type StringOptions = {
  expiry?: Expiry;
  keep?: boolean;
  persist?: boolean;
  only?: 'nx' | 'xx';
  get?: boolean;
};

/** Reads the options behind SET (and, with `forGet`, behind GETEX); a contradiction is a syntax error. */
export function stringOptions(words: readonly string[], forGet: boolean): StringOptions {
  const options: StringOptions = {};
  for (let at = 0; at < words.length; at++) {
    const word = lowerAscii(words[at] ?? '');
    const next = words[at + 1];
    if (isUnit(word) && next !== undefined && mayExpire(options, word)) {
      options.expiry = { unit: word, amount: next };
      at++;
    } else if (!takeFlag(options, word, forGet)) {
      throw syntaxError();
    }
  }
  return options;
}

/** The moment an option names, in milliseconds since the epoch; `command` is for the message. */
export function expiryTime(keys: Keyspace, { unit, amount }: Expiry, command: string): number {
  const given = requireInt64(amount);
  const inSeconds = unit === 'ex' || unit === 'exat';
  const invalid = new CommandError(`ERR invalid expire time in '${command}' command`);
  if (given <= 0n || (inSeconds && given > INT64_MAX / 1000n)) throw invalid;
  const span = inSeconds ? given * 1000n : given;
  const at = unit === 'ex' || unit === 'px' ? span + BigInt(Math.floor(keys.now())) : span;
  if (at > INT64_MAX) throw invalid;
  return Number(at);
}

function takeFlag(options: StringOptions, word: string, forGet: boolean): boolean {
  if (forGet) {
    if (word !== 'persist' || options.expiry) return false;
    options.persist = true;
    return true;
  }
  if (word === 'get') options.get = true;
  else if (word === 'keepttl' && !options.expiry) options.keep = true;
  else if ((word === 'nx' || word === 'xx') && (options.only ?? word) === word) options.only = word;
  else return false;
  return true;
}

function mayExpire({ expiry, keep, persist }: StringOptions, unit: Unit): boolean {
  return !keep && !persist && (expiry?.unit ?? unit) === unit;
}

function isUnit(word: string): word is Unit {
  return word === 'ex' || word === 'px' || word === 'exat' || word === 'pxat';
}
