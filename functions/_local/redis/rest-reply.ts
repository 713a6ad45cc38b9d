import { textOf } from './byte-string.js';
import { isFailure, isStatus, type Reply } from './reply.js';

export type Encoding = 'text' | 'base64';

/** `{"result":…}` or `{"error":…}`: one reply as the vendor's JSON. Integers keep all their digits. */
export function replyJson(reply: Reply, encoding: Encoding): string {
  if (isFailure(reply)) return `{"error":${JSON.stringify(textOf(reply.error))}}`;
  const bare = isStatus(reply) && reply.status === 'OK';
  return `{"result":${bare ? '"OK"' : valueJson(reply, encoding)}}`;
}

/**
 * In base64 every string is encoded but a plain OK that is the whole result: the client knows that one, and would
 * take any other status (PONG, a key's type, an OK within a list) for base64.
 */
function valueJson(reply: Reply, encoding: Encoding): string {
  if (reply === null) return 'null';
  if (typeof reply === 'number' || typeof reply === 'bigint') return reply.toString();
  if (Array.isArray(reply)) return `[${reply.map((item) => valueJson(item, encoding)).join(',')}]`;
  return stringJson(bytesIn(reply), encoding);
}

function bytesIn(reply: Exclude<Reply, null | number | bigint | Reply[]>): string {
  if (typeof reply === 'string') return reply;
  return isStatus(reply) ? reply.status : reply.error;
}

function stringJson(bytes: string, encoding: Encoding): string {
  if (encoding === 'base64') return `"${Buffer.from(bytes, 'latin1').toString('base64')}"`;
  return JSON.stringify(textOf(bytes));
}
