import { createHash, timingSafeEqual } from 'node:crypto';
import type { Backend, Words } from './backend.js';
import { lowerAscii } from './byte-string.js';
import { type Failure, failure, isFailure, type Reply } from './reply.js';
import { type Encoding, replyJson } from './rest-reply.js';
import { readRestRequest } from './rest-request.js';

/** Commands which change a connection, block it, or stop the server: HTTP has no connection to keep. */
const REFUSED = new Set(
  (
    'auth hello quit reset select client multi exec discard watch unwatch monitor subscribe psubscribe ssubscribe ' +
    'unsubscribe punsubscribe sunsubscribe blpop brpop brpoplpush blmove blmpop bzpopmin bzpopmax bzmpop wait ' +
    'shutdown replicaof slaveof failover debug config sync psync cluster module bgsave save bgrewriteaof'
  ).split(' '),
);

/**
 * Upstash's Redis REST protocol in front of a backend: a single command (400 when it fails), `/pipeline` (200, each
 * entry with its own result or error), `/multi-exec` (400 when nothing was executed), and words in the path.
 * `Upstash-Encoding: base64` encodes strings; every answer carries an `Upstash-Sync-Token`.
 */
export function restHandler(backend: Backend, token: string): (request: Request) => Promise<Response> {
  const wanted = digest(token);
  let served = 0;
  return async (request) => {
    const respond = (status: number, body: string) =>
      new Response(body, {
        status,
        headers: { 'content-type': 'application/json', 'upstash-sync-token': `local=${++served}` },
      });
    if (!timingSafeEqual(digest(presentedToken(request)), wanted)) {
      return respond(401, '{"error":"WRONGPASS invalid or missing auth token"}');
    }
    const encoding = request.headers.get('upstash-encoding') === 'base64' ? 'base64' : 'text';
    try {
      const { status, body } = await answer(request, backend, encoding);
      return respond(status, body);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return respond(503, replyJson(failure(`ERR the local Redis failed: ${reason}`), encoding));
    }
  };
}

type Answer = { readonly status: number; readonly body: string };

async function answer(request: Request, backend: Backend, encoding: Encoding): Promise<Answer> {
  const parsed = await readRestRequest(request);
  switch (parsed.kind) {
    case 'refused':
      return { status: parsed.status, body: replyJson(failure(parsed.error), encoding) };
    case 'single': {
      const [reply = null] = await runAllowed(backend, [parsed.words]);
      return { status: isFailure(reply) ? 400 : 200, body: replyJson(reply, encoding) };
    }
    case 'pipeline':
      return listAnswer(await runAllowed(backend, parsed.commands), encoding);
    case 'transaction': {
      const forbidden = parsed.commands.map(refusal).find((found) => found !== undefined);
      const replies = forbidden ?? (await backend.transaction(parsed.commands));
      if (Array.isArray(replies)) return listAnswer(replies, encoding);
      return { status: 400, body: replyJson(replies, encoding) };
    }
  }
}

/** Runs what may be run, and puts the refusals where they belong among the replies. */
async function runAllowed(backend: Backend, commands: readonly Words[]): Promise<Reply[]> {
  const refusals = commands.map(refusal);
  const replies = await backend.pipeline(commands.filter((_, at) => refusals[at] === undefined));
  let next = 0;
  return refusals.map((refused) => refused ?? replies[next++] ?? null);
}

function refusal([name = '']: Words): Failure | undefined {
  if (!REFUSED.has(lowerAscii(name))) return undefined;
  return failure(`ERR Command is not available: '${name}'`);
}

function listAnswer(replies: readonly Reply[], encoding: Encoding): Answer {
  return { status: 200, body: `[${replies.map((reply) => replyJson(reply, encoding)).join(',')}]` };
}

function presentedToken(request: Request): string {
  const [, bearer] = /^Bearer +(.+)$/i.exec(request.headers.get('authorization') ?? '') ?? [];
  return bearer ?? new URL(request.url).searchParams.get('_token') ?? '';
}

/** Equal lengths, so that comparing takes the same time whatever was presented. */
function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
