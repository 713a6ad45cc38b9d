import { createServer, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** What a script does with one request: an answer, or something that no well server does. */
export type Act =
  | { status?: number; headers?: Record<string, string>; body: unknown }
  /** Never answers. */
  | 'hang'
  /** Ends the connection without a word. */
  | 'reset'
  /** Promises a body and ends in the middle of it. */
  | 'cut';

/** `body` is the JSON that was sent, or of anything else its type and how many bytes it had. */
export type Script = (request: { path: string; body: unknown; authorization?: string | undefined }) => Act;

export type ScriptedServer = {
  url: string;
  /** Every request, in order. */
  asked: { path: string; authorization: string | undefined; body: unknown }[];
  /** Replaces the script from the next request on. */
  script: (next: Script) => void;
  close: () => Promise<void>;
};

/** An HTTP server on loopback in a model provider's place, which does what a test's script says. */
export async function startScriptedServer(first: Script): Promise<ScriptedServer> {
  let script = first;
  const asked: ScriptedServer['asked'] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    const sent = await buffer(request);
    const type = request.headers['content-type'] ?? '';
    const body: unknown = type.startsWith('application/json')
      ? JSON.parse(sent.toString() || 'null')
      : { type, bytes: sent.length };
    const { authorization } = request.headers;
    asked.push({ path, authorization, body });
    perform(script({ path, body, authorization }), response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    asked,
    script: (next) => {
      script = next;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function perform(act: Act, response: ServerResponse): void {
  if (act === 'hang') return;
  if (act === 'reset') {
    response.destroy();
    return;
  }
  if (act === 'cut') {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    response.write('{"choices": [');
    setImmediate(() => response.destroy());
    return;
  }
  const { status = 200, headers, body } = act;
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
}

/** A chat completion that holds `content`, as OpenAI writes it. */
export function completion(content: unknown): Act {
  return {
    body: {
      id: 'chatcmpl-1',
      object: 'chat.completion',
      created: 1,
      model: 'scripted',
      choices: [
        {
          index: 0,
          finish_reason: 'stop',
          message: {
            role: 'assistant',
            content: typeof content === 'string' ? content : JSON.stringify(content),
          },
        },
      ],
      usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
    },
  };
}
