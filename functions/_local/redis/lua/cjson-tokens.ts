export type Token =
  | { readonly type: 'string'; readonly at: number; readonly bytes: string }
  | { readonly type: 'number'; readonly at: number; readonly value: number }
  | { readonly type: 'boolean'; readonly at: number; readonly value: boolean }
  | { readonly type: 'error'; readonly at: number; readonly reason: string }
  | { readonly type: 'null' | 'end' | '{' | '}' | '[' | ']' | ':' | ','; readonly at: number };

/** How lua-cjson names a token in an error message. */
export function tokenName(token: Token): string {
  switch (token.type) {
    case 'error':
      return token.reason;
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
    case 'end':
      return `T_${token.type.toUpperCase()}`;
    case '{':
      return 'T_OBJ_BEGIN';
    case '}':
      return 'T_OBJ_END';
    case '[':
      return 'T_ARR_BEGIN';
    case ']':
      return 'T_ARR_END';
    case ':':
      return 'T_COLON';
    case ',':
      return 'T_COMMA';
  }
}

const NUMBER =
  /[+-]?(?:0x(?:[0-9a-f]+\.?[0-9a-f]*|\.[0-9a-f]+)(?:p[+-]?[0-9]+)?|inf(?:inity)?|nan|(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[+-]?[0-9]+)?)/iy;
const ESCAPED: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
};

/** Splits JSON as lua-cjson does: numbers in every spelling of `strtod`, a NUL byte is the end of the text. */
export class JsonTokens {
  readonly #text: string;
  #at = 0;

  constructor(bytes: string) {
    const end = bytes.indexOf('\0');
    this.#text = end === -1 ? bytes : bytes.slice(0, end);
  }

  /** Bytes consumed so far. */
  get position(): number {
    return this.#at;
  }

  next(): Token {
    while (/[ \t\n\r]/.test(this.#text[this.#at] ?? '')) this.#at++;
    const at = this.#at;
    const first = this.#text[at];
    switch (first) {
      case undefined:
        return { type: 'end', at };
      case '{':
      case '}':
      case '[':
      case ']':
      case ':':
      case ',':
        this.#at++;
        return { type: first, at };
      case '"':
        return this.#string();
    }
    return this.#literal(at) ?? this.#number(at, first);
  }

  #literal(at: number): Token | undefined {
    const word = ['true', 'false', 'null'].find((candidate) => this.#text.startsWith(candidate, at));
    if (word === undefined) return undefined;
    this.#at += word.length;
    return word === 'null' ? { type: 'null', at } : { type: 'boolean', at, value: word === 'true' };
  }

  #number(at: number, first: string): Token {
    if (!/[0-9+\-iInN]/.test(first)) return { type: 'error', at, reason: 'invalid token' };
    NUMBER.lastIndex = at;
    const [spelling] = NUMBER.exec(this.#text) ?? [];
    if (spelling === undefined) {
      const looksNumeric = /[0-9+-]/.test(first);
      return { type: 'error', at, reason: looksNumeric ? 'invalid number' : 'invalid token' };
    }
    this.#at += spelling.length;
    return { type: 'number', at, value: numberOf(spelling) };
  }

  #string(): Token {
    let bytes = '';
    this.#at++;
    for (;;) {
      const byte = this.#text[this.#at];
      if (byte === undefined) return this.#broken('unexpected end of string');
      if (byte === '"') break;
      if (byte !== '\\') {
        bytes += byte;
        this.#at++;
        continue;
      }
      const letter = this.#text[this.#at + 1] ?? '';
      const plain = letter === 'u' ? this.#unicode() : ESCAPED[letter];
      if (plain === undefined) {
        return this.#broken(letter === 'u' ? 'invalid unicode escape code' : 'invalid escape code');
      }
      bytes += plain;
      if (letter !== 'u') this.#at += 2;
    }
    this.#at++;
    return { type: 'string', at: this.#at, bytes };
  }

  /** Reads `\\uXXXX` or a surrogate pair of them, as UTF-8; undefined for a half pair. */
  #unicode(): string | undefined {
    const pair = /^\\u([0-9a-f]{4})(?:\\u([0-9a-f]{4}))?/i.exec(this.#text.slice(this.#at, this.#at + 12));
    const high = Number.parseInt(pair?.[1] ?? '', 16);
    if (Number.isNaN(high) || (high & 0xfc00) === 0xdc00) return undefined;
    if ((high & 0xfc00) !== 0xd800) {
      this.#at += 6;
      return utf8(high);
    }
    const low = Number.parseInt(pair?.[2] ?? '', 16);
    if ((low & 0xfc00) !== 0xdc00) return undefined;
    this.#at += 12;
    return utf8((((high & 0x3ff) << 10) | (low & 0x3ff)) + 0x10000);
  }

  #broken(reason: string): Token {
    return { type: 'error', at: this.#at, reason };
  }
}

function numberOf(spelling: string): number {
  const sign = spelling.startsWith('-') ? -1 : 1;
  const digits = spelling.replace(/^[+-]/, '').toLowerCase();
  if (digits.startsWith('inf')) return sign * Infinity;
  if (digits === 'nan') return Number.NaN;
  if (!digits.startsWith('0x')) return sign * Number(digits.replace(/\.(?=e|$)/, ''));
  const [, whole = '', fraction = '', power = '0'] = /^0x([^.p]*)\.?([^p]*)(?:p(.*))?$/.exec(digits) ?? [];
  return sign * Number.parseInt(whole + fraction, 16) * 2 ** (Number(power) - 4 * fraction.length);
}

function utf8(codePoint: number): string {
  return Buffer.from(String.fromCodePoint(codePoint), 'utf8').toString('latin1');
}
