import type { Words } from './backend.js';
import { intReply } from './numbers/parse.js';
import type { Reply } from './reply.js';

/** A command in RESP2, as a byte string. */
export function encodeCommand(words: Words): string {
  return `*${words.length}\r\n${words.map((word) => `$${word.length}\r\n${word}\r\n`).join('')}`;
}

const INCOMPLETE = Symbol('incomplete');
const NONSENSE = Symbol('nonsense');
type Unread = typeof INCOMPLETE | typeof NONSENSE;

/** Reads RESP2 replies out of chunks that may end anywhere. */
export class ReplyReader {
  #pending = '';
  #at = 0;

  /** The replies that this chunk completes, or undefined where its bytes are no RESP2. */
  push(chunk: Buffer): Reply[] | undefined {
    this.#pending += chunk.toString('latin1');
    const replies: Reply[] = [];
    for (;;) {
      const start = this.#at;
      const reply = this.#read();
      if (reply === NONSENSE) return undefined;
      if (reply === INCOMPLETE) {
        this.#pending = this.#pending.slice(start);
        this.#at = 0;
        return replies;
      }
      replies.push(reply);
    }
  }

  #read(): Reply | Unread {
    const end = this.#pending.indexOf('\r\n', this.#at);
    if (end === -1) return INCOMPLETE;
    const kind = this.#pending[this.#at];
    const line = this.#pending.slice(this.#at + 1, end);
    this.#at = end + 2;
    switch (kind) {
      case '+':
        return { status: line };
      case '-':
        return { error: line };
      case ':':
        return /^-?[0-9]+$/.test(line) ? intReply(BigInt(line)) : NONSENSE;
      case '$':
        return this.#readBulk(Number(line));
      case '*':
        return this.#readArray(Number(line));
      default:
        return NONSENSE;
    }
  }

  #readBulk(length: number): Reply | Unread {
    if (length < 0) return null;
    if (this.#pending.length < this.#at + length + 2) return INCOMPLETE;
    const bytes = this.#pending.slice(this.#at, this.#at + length);
    this.#at += length + 2;
    return bytes;
  }

  #readArray(length: number): Reply | Unread {
    if (length < 0) return null;
    const items: Reply[] = [];
    while (items.length < length) {
      const item = this.#read();
      if (item === INCOMPLETE || item === NONSENSE) return item;
      items.push(item);
    }
    return items;
  }
}
