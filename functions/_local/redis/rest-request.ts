import * as z from 'zod';
import type { Words } from './backend.js';
import { bytesOf } from './byte-string.js';

/** As many bytes as the vendor takes in one request. */
const MAX_BODY_BYTES = 10 * 1024 * 1024;

const Word = z.union([z.string(), z.number(), z.boolean()]);
const Command = z.array(Word).min(1);
const Commands = z.array(Command).min(1);

export type RestRequest =
  | { readonly kind: 'single'; readonly words: Words }
  | { readonly kind: 'pipeline' | 'transaction'; readonly commands: readonly Words[] }
  | { readonly kind: 'refused'; readonly status: 400 | 405 | 413; readonly error: string };

/** Reads a request in any of the protocol's spellings: a JSON array, a list of them, or the words in the path. */
export async function readRestRequest(request: Request): Promise<RestRequest> {
  const url = new URL(request.url);
  const segments = pathSegments(url.pathname);
  if (!segments) return refused(400, 'ERR failed to parse the path');
  const [first] = segments;
  const hasBody = request.method === 'POST' || request.method === 'PUT';
  if (!hasBody && request.method !== 'GET' && request.method !== 'HEAD') {
    return refused(405, `ERR ${request.method} is not allowed`);
  }
  const body = hasBody ? await readBody(request) : '';
  if (body === undefined) return refused(413, `ERR the body is larger than ${MAX_BODY_BYTES} bytes`);
  if (segments.length === 0) return hasBody ? single(body) : refused(400, 'ERR empty command');
  if (segments.length === 1 && first === 'pipeline') return several('pipeline', body);
  if (segments.length === 1 && first === 'multi-exec') return several('transaction', body);
  const tail = body === '' ? [] : [body];
  const query = [...url.searchParams].filter(([name]) => name !== '_token').flat();
  const options = query.filter((word) => word !== '').map(bytesOf);
  return { kind: 'single', words: [...segments.map(bytesOf), ...tail, ...options] };
}

function single(body: string): RestRequest {
  const words = Command.safeParse(parseJson(body));
  if (!words.success)
    return refused(400, 'ERR failed to parse command: expected a JSON array of strings and numbers');
  return { kind: 'single', words: toWords(words.data) };
}

function several(kind: 'pipeline' | 'transaction', body: string): RestRequest {
  const commands = Commands.safeParse(parseJson(body));
  if (!commands.success) {
    return refused(400, 'ERR failed to parse pipeline request: expected a JSON array of command arrays');
  }
  return { kind, commands: commands.data.map(toWords) };
}

function toWords(command: z.infer<typeof Command>): Words {
  return command.map((word) => bytesOf(String(word)));
}

/** The body's bytes, or undefined where there are too many of them. */
async function readBody(request: Request): Promise<string | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('latin1');
}

function parseJson(bytes: string): unknown {
  try {
    return JSON.parse(Buffer.from(bytes, 'latin1').toString('utf8'));
  } catch {
    return undefined;
  }
}

function pathSegments(path: string): string[] | undefined {
  try {
    return path
      .split('/')
      .slice(1)
      .filter((segment, at) => at > 0 || segment !== '')
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

function refused(status: 400 | 405 | 413, error: string): RestRequest {
  return { kind: 'refused', status, error };
}
