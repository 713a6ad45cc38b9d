import type { Context } from 'hono';
import { databaseThere } from './_app/database-there.js';
import { deps } from './_app/deps.js';
import { keptAgainst } from './_app/kept-against.js';
import type { Known } from './_app/kept-answers.js';
import { policies } from './_app/policies.js';
import { callerNamed, publicEndpoint, refusal, unforeseen } from './_app/public-endpoint.js';
import { type RecommendAnswer, RecommendRequest } from './_domain/answers.js';
import type { Kept } from './_domain/ports/kept.js';
import { type ReadWish, readWish, wishName } from './_domain/read-wish.js';
import { recall } from './_domain/recall.js';
import { answerId, type Draft, type Recommended, recommend } from './_domain/recommend.js';
import { placedTexts } from './_domain/style-wish.js';
import { afterResponse } from './_http/after-response.js';
import { complete } from './_http/complete.js';
import type { EndpointEnv } from './_http/endpoint.js';
import { eventStream, type ServerEvent, wantsEventStream } from './_http/event-stream.js';
import { readJson } from './_http/input.js';
import { streamingLambda } from './_http/lambda.js';
import { problem, problemOf } from './_http/problems.js';

type Asked = { c: Context<EndpointEnv>; wish: ReadWish; known: Known<RecommendAnswer>; startedMs: number };
const app = publicEndpoint('recommend', policies.recommend);

app.post('/api/recommend', async (c) => {
  const startedMs = performance.now();
  const deadline = deps().deadline();
  const request = await readJson(c, RecommendRequest);
  if (request instanceof Response) return (await refusal('recommend', policies.recommend, c)) ?? request;
  const { catalogue, models: providers, embeddings, kept, missing } = deps();
  const { currencies, currency, guessCurrency, version, askVersion } = deps();
  const late = providers.refine || embeddings.space !== undefined;
  const { patienceMs } = policies.redis;
  const database = databaseThere({ version, asked: currencies(), ask: askVersion, late, patienceMs });
  // A new instance does not wait for the database before it asks Redis, and asks it once.
  const askedCurrency = currency();
  const guessed = wishOf(c, request, guessCurrency());
  if (guessed instanceof Response) return (await refusal('recommend', policies.recommend, c)) ?? guessed;
  const lookFor = (wish: ReadWish) =>
    kept.recommend.look(
      wishName(wish, JSON.stringify([providers.name, embeddings.space, missing])),
      keptAgainst(catalogue, database.version, providers.refine),
    );

  // In one turn, so that the caller's count, the kept answer and all that the models need to know share a trip.
  const counting = refusal('recommend', policies.recommend, c);
  const looking = lookFor(guessed);
  const models = providers.begin({ caller: callerNamed(c), wish: guessed.rules.text, deadline });
  const modelEmbedder = embeddings.begin({
    caller: callerNamed(c),
    probably: () => placedTexts(guessed.query),
    deadline,
  });
  let renewed: (() => Promise<void>) | undefined;
  try {
    const [refused, found] = await Promise.all([database.beside(counting), looking]);
    if (refused) return refused;
    const own = await askedCurrency;
    const wish = own === guessed.currency ? guessed : wishOf(c, request, own);
    if (wish instanceof Response) return wish;
    const known = wish === guessed ? found : await lookFor(wish);

    const asked = { c, wish, known, startedMs };
    const steps = (drafts: boolean) =>
      recommend({ ...deps(), ...policies.recommend, models, modelEmbedder, drafts }, wish);
    if (known.again) {
      // RFC 9211; an answer that was given while it is made anew is told from one that came as new.
      c.header('cache-status', `FashionDeck; hit${known.again.renew ? '; detail=stale' : ''}`);
      if (known.again.renew) renewed = () => known.renew(async () => keepable(await lastOf(steps(false))));
      return send(c, given(asked, known.again));
    }
    c.header('cache-status', 'FashionDeck; fwd=miss');
    const making = steps((providers.refine || modelEmbedder !== undefined) && wantsEventStream(c));
    const first = await database.orGone(() => making.next());
    return first.done
      ? send(c, made(asked, first.value))
      : eventStream(c, refined(asked, first.value, making));
  } finally {
    // Not before: an admission that was handed back counts nothing of the call that is made on it.
    afterResponse(async () => {
      await c.get('streamed');
      await renewed?.();
      await Promise.all([models.release(), modelEmbedder?.release()]);
    });
  }
});

app.get('/api/recommend/:id{rec_[0-9a-f]{16}}', async (c) => {
  const refused = await refusal('recommend', policies.recommend, c);
  if (refused) return refused;
  const recalled = await deps().archive.recall(c.req.param('id'));
  return recalled ? c.json(recall(recalled)) : problem(c, 'not_found', 'No such answer is kept.');
});

function wishOf(c: Context<EndpointEnv>, request: RecommendRequest, currency: string): ReadWish | Response {
  const wish = readWish({ currency, clock: deps().clock }, request);
  if (wish.kind === 'wish') return wish;
  const { message } = wish;
  return problem(c, 'unreadable_prompt', `\`prompt\` ${message}.`, [{ path: 'prompt', message }]);
}

/** A new answer, kept for who asks the same again. */
function made(asked: Asked, recommended: Recommended): RecommendAnswer {
  asked.known.keep(keepable(recommended));
  return given(asked, recommended);
}

/** Whoever asks the same may do so in other words: these are hers alone. */
function keepable({ answer, ...from }: Recommended): Kept<RecommendAnswer> {
  const wordless = { ...answer, query: { ...answer.query, text: '' } };
  return { ...from, answer: wordless, madeAt: new Date(deps().now()).toISOString() };
}

/** An answer as this request's own: under its words, with what its way here took and lacked. Remembered. */
function given(asked: Asked, { answer, catalogueVersion }: Kept<RecommendAnswer>): RecommendAnswer {
  const { c, wish, known, startedMs } = asked;
  const own = complete(c, {
    ...answer,
    id: answerId(wish.request, catalogueVersion, answer.outfits),
    query: { ...answer.query, text: wish.rules.text },
    degraded: [...answer.degraded, ...known.degraded],
    timings: {
      ...(known.again ? {} : answer.timings),
      ...known.timings,
      parseMs: wish.parseMs,
      totalMs: performance.now() - startedMs,
    },
  });
  const { candidates: _, ...remembered } = own;
  const entry = { request: wish.request, answer: remembered, catalogueVersion };
  afterResponse(() => deps().remember((journal) => journal.recommended(entry)));
  return own;
}

function send(c: Context<EndpointEnv>, answer: RecommendAnswer): Response {
  return wantsEventStream(c) ? eventStream(c, eventsOf(answer)) : c.json(answer);
}

/** What the steps come to, drafts apart. */
async function lastOf(steps: AsyncGenerator<Draft, Recommended>): Promise<Recommended> {
  for (;;) {
    const step = await steps.next();
    if (step.done) return step.value;
  }
}

/** The house stylist's outfits at once, each marked a draft, and then the answer that takes their place. */
async function* refined(
  asked: Asked,
  draft: Draft,
  steps: AsyncGenerator<Draft, Recommended>,
): AsyncGenerator<ServerEvent> {
  yield ['query', draft.query];
  for (const outfit of draft.outfits) yield ['outfit', { ...outfit, draft: true }];
  try {
    const last = await steps.next();
    if (last.done) yield* eventsOf(made(asked, last.value));
  } catch (error) {
    // The status is sent already; the reader learns the rest as an event, and the metrics by what it would have been.
    unforeseen(error, { route: 'recommend', requestId: asked.c.get('requestId') });
    const failed = problemOf(asked.c, error);
    asked.c.set('failedLate', failed.status);
    yield ['error', failed];
  }
}

async function* eventsOf({ query, outfits, ...rest }: RecommendAnswer): AsyncGenerator<ServerEvent> {
  yield ['query', query];
  for (const outfit of outfits) yield ['outfit', outfit];
  yield ['done', rest];
}

export default { fetch: app.fetch };
export const handler = streamingLambda(app);
