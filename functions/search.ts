import type { Context } from 'hono';
import { databaseThere } from './_app/database-there.js';
import { deps } from './_app/deps.js';
import { policies } from './_app/policies.js';
import { callerNamed, publicEndpoint, refusal } from './_app/public-endpoint.js';
import { mayLimit, readLimits } from './_app/read-limits.js';
import { PhotoSearchRequest, type SearchAnswer, SearchRequest } from './_domain/answers.js';
import type { ModelEmbedder } from './_domain/ports/embedding.js';
import { pricesNoCurrency, search } from './_domain/search.js';
import { afterResponse } from './_http/after-response.js';
import { complete } from './_http/complete.js';
import type { EndpointEnv } from './_http/endpoint.js';
import { readJson, readQuery } from './_http/input.js';
import { streamingLambda } from './_http/lambda.js';
import { problem } from './_http/problems.js';

type Asked = { c: Context<EndpointEnv>; request: PhotoSearchRequest };
const app = publicEndpoint('search', policies.search);

app.get('/api/search', (c) => answer(c, readQuery(c, SearchRequest)));
app.post('/api/search', async (c) => answer(c, await readJson(c, PhotoSearchRequest)));

async function answer(c: Context<EndpointEnv>, request: PhotoSearchRequest | Response): Promise<Response> {
  const modelEmbedder = hasPicture(request)
    ? deps().embeddings.begin({ caller: callerNamed(c), probably: () => [], deadline: deps().deadline() })
    : undefined;
  try {
    return await answerWith(modelEmbedder, c, request);
  } finally {
    // Not before: an admission that was handed back counts nothing of the call that is made on it.
    afterResponse(async () => modelEmbedder?.release());
  }
}

async function answerWith(
  modelEmbedder: ModelEmbedder | undefined,
  c: Context<EndpointEnv>,
  request: PhotoSearchRequest | Response,
): Promise<Response> {
  const startedMs = performance.now();
  const { version, askVersion, currencies } = deps();
  const { patienceMs } = policies.redis;
  const database = databaseThere({
    ...{ version, ask: askVersion, late: hasPicture(request), patienceMs },
    // Beside the trip to Redis, so that the search itself need not wait for it.
    ...(isPricedAlone(request) && { asked: currencies() }),
  });
  // In one turn with leave to call the model, so that it, the caller's count and the kept answer share a trip.
  const unchanged = async () => ({ catalogueVersion: await database.version() });
  const counting = refusal('search', policies.search, c);
  const looking = isKept(request) ? deps().kept.search.look(nameOf(request), unchanged) : undefined;
  const [refused, known] = await Promise.all([database.beside(counting), looking]);
  if (refused) return refused;
  if (request instanceof Response) return request;

  const asked = { c, request };
  c.header('cache-status', known?.again ? 'FashionDeck; hit' : 'FashionDeck; fwd=miss');
  if (known?.again) {
    const { answer: kept, stale } = known.again;
    const timings = { ...known.timings, totalMs: performance.now() - startedMs };
    return send(asked, { ...kept, degraded: [...kept.degraded, ...stale], timings });
  }
  const result = await database.orGone(() =>
    search({ ...deps(), readLimits, modelEmbedder, defaultLimit: policies.search.defaultLimit }, request),
  );
  if (result.kind === 'refused') {
    const { path, message } = result;
    const code = path === 'cursor' ? 'invalid_cursor' : 'invalid_request';
    return problem(c, code, `\`${path}\` ${message}.`, [{ path, message }]);
  }
  const { answer: found, catalogueVersion } = result;
  if (known && catalogueVersion) known.keep({ answer: found, catalogueVersion });
  return send(asked, {
    ...found,
    degraded: [...found.degraded, ...(known?.degraded ?? [])],
    timings: { ...found.timings, ...known?.timings, totalMs: performance.now() - startedMs },
  });
}

function send({ c, request }: Asked, answer: SearchAnswer): Response {
  const own = complete(c, answer);
  const { image: _, ...filters } = request;
  afterResponse(() => deps().remember((journal) => journal.searched({ request: filters, answer: own })));
  return c.json(own);
}

function hasPicture(request: PhotoSearchRequest | Response): boolean {
  return !(request instanceof Response) && request.image !== undefined;
}

function isPricedAlone(request: PhotoSearchRequest | Response): boolean {
  return !(request instanceof Response) && pricesNoCurrency(request);
}

/** A picture is hardly ever sent twice. */
function isKept(request: PhotoSearchRequest | Response): request is PhotoSearchRequest {
  return !(request instanceof Response) && !hasPicture(request);
}

/** One name for the same search, in whatever order its fields stand. */
function nameOf(request: PhotoSearchRequest): string {
  const fields = Object.entries(request).sort(([a], [b]) => (a < b ? -1 : 1));
  const mayPrice = pricesNoCurrency(request) || mayLimit(request.q ?? '');
  return JSON.stringify(['search', fields, ...(mayPrice ? [deps().guessCurrency()] : [])]);
}

export default { fetch: app.fetch };
export const handler = streamingLambda(app);
