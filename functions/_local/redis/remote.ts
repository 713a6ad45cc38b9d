import { connect, type Socket } from 'node:net';
import type { Backend, Words } from './backend.js';
import { bytesOf } from './byte-string.js';
import { type Failure, isFailure, type Reply } from './reply.js';
import { encodeCommand, ReplyReader } from './resp.js';

type Waiting = { readonly resolve: (reply: Reply) => void; readonly reject: (error: Error) => void };

/**
 * A real Redis server at `redis://[user[:password]@]host[:port][/db]`. One connection, pipelined; it is made at the
 * first command, and anew at the first command after it broke. Commands that were under way then are rejected, never
 * sent again: nobody knows whether they ran.
 */
export function connectRemote(url: string): Backend {
  return new RemoteRedis(new URL(url));
}

class RemoteRedis implements Backend {
  readonly #url: URL;
  #socket: Socket | undefined;
  #waiting: Waiting[] = [];

  constructor(url: URL) {
    if (url.protocol !== 'redis:') throw new Error(`expected a redis:// URL, got ${url.protocol}`);
    this.#url = url;
  }

  pipeline(commands: readonly Words[]): Promise<Reply[]> {
    return this.#send(commands);
  }

  async transaction(commands: readonly Words[]): Promise<Reply[] | Failure> {
    const replies = await this.#send([['MULTI'], ...commands, ['EXEC']]);
    const result = replies.at(-1) ?? null;
    if (Array.isArray(result)) return result;
    return isFailure(result) ? result : { error: 'ERR the transaction was not executed' };
  }

  async close(): Promise<void> {
    const socket = this.#socket;
    if (!socket) return;
    await new Promise<void>((resolve) => socket.once('close', () => resolve()).destroy());
  }

  async #send(commands: readonly Words[]): Promise<Reply[]> {
    if (commands.length === 0) return [];
    const socket = this.#connection();
    const replies = commands.map(() => this.#expect());
    socket.write(commands.map(encodeCommand).join(''), 'latin1');
    return Promise.all(replies);
  }

  #expect(): Promise<Reply> {
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  #connection(): Socket {
    if (this.#socket) return this.#socket;
    const reader = new ReplyReader();
    const socket = connect(Number(this.#url.port || 6379), this.#url.hostname).setNoDelay();
    this.#socket = socket;
    let reason = new Error('the connection to Redis was closed');
    socket.on('data', (chunk) => {
      const replies = reader.push(chunk);
      if (replies) for (const reply of replies) this.#waiting.shift()?.resolve(reply);
      else socket.destroy(new Error('the server does not speak RESP2'));
    });
    socket.on('error', (error) => {
      reason = error;
    });
    socket.on('close', () => this.#drop(reason));
    for (const words of greeting(this.#url)) {
      this.#expect().catch(() => undefined);
      socket.write(encodeCommand(words), 'latin1');
    }
    return socket;
  }

  #drop(reason: Error): void {
    const abandoned = this.#waiting;
    this.#socket = undefined;
    this.#waiting = [];
    for (const { reject } of abandoned) reject(reason);
  }
}

/** What a connection starts with: AUTH and SELECT, where the URL asks for them. */
function greeting(url: URL): Words[] {
  const words: Words[] = [];
  const [user, password] = [url.username, url.password].map((part) => bytesOf(decodeURIComponent(part)));
  if (password) words.push(user ? ['AUTH', user, password] : ['AUTH', password]);
  const database = url.pathname.slice(1);
  if (database !== '') words.push(['SELECT', database]);
  return words;
}
