import * as z from 'zod';
import {
  PhotoSearchRequest,
  RecommendAnswer,
  RecommendRequest,
  SearchAnswer,
  SearchRequest,
} from '../_domain/answers.js';
import { HealthAnswer } from '../_domain/health.js';
import { MlHealthAnswer } from '../_domain/ml-health.js';
import { RecalledAnswer } from '../_domain/recall.js';
import { described } from './field-words.js';
import { type ProblemCode, problems } from './problems.js';

/** A problem of one of these codes. */
export const problemOf = (codes: readonly ProblemCode[]) =>
  z.object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(codes),
    retryable: z.boolean(),
    requestId: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  });

/** What any operation may be answered that asks Redis and the database. */
const anywhere = ['rate_limited', 'internal', 'unavailable'] as const;

/** The OpenAPI 3.1 description of the API, generated from the schemas that validate what comes in and goes out. */
export function openApi(serverUrl: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'FashionDeck',
      version: '1.0.0',
      description:
        'One sentence in, complete outfits out: in budget, in size, purchasable, explained. `RateLimit` says what a ' +
        'caller has left; a call that is not valid counts, one past the limit (429) does not, so that `Retry-After` ' +
        'holds whatever is tried meanwhile.',
      license: { name: 'All rights reserved', identifier: 'LicenseRef-UNLICENSED' },
    },
    // Anyone may ask; how often is limited by caller.
    security: [],
    servers: [{ url: serverUrl }],
    paths: {
      '/api/recommend': {
        post: {
          operationId: 'recommend',
          summary: 'Outfits for a wish',
          description:
            'With `Accept: text/event-stream` the same as events: `query`, `outfit` (one each, in rank order) and `done`, ' +
            'which holds the rest. Where a model is asked, outfits marked `draft` come first; what follows a second ' +
            '`query` takes their place. `error` holds a problem, and ends the events.',
          requestBody: body(RecommendRequest, { prompt: 'red saree under 3000 rupees', count: 2 }),
          responses: {
            200: {
              description: 'Two to six outfits in rank order, or advice when nothing fits',
              content: {
                'application/json': { schema: schemaOf(RecommendAnswer) },
                'text/event-stream': { schema: { type: 'string' } },
              },
            },
            ...failures(
              'invalid_request',
              'unreadable_prompt',
              'too_large',
              'unsupported_media_type',
              ...anywhere,
            ),
          },
        },
      },
      '/api/recommend/{id}': {
        get: {
          operationId: 'recall',
          summary: 'An answer once more, and whether its prices and sizes still hold',
          parameters: [pathParameter('id', '^rec_[0-9a-f]{16}$')],
          responses: {
            200: json(RecalledAnswer, 'The answer as it was given, and how each product stands today'),
            ...failures('not_found', ...anywhere),
          },
        },
      },
      '/api/search': {
        get: {
          operationId: 'search',
          summary: 'Products by words and filters',
          parameters: queryParameters(SearchRequest),
          responses: {
            200: json(SearchAnswer, 'A page of products and the facets of all that matched'),
            ...failures('invalid_request', 'invalid_cursor', ...anywhere),
          },
        },
        post: {
          operationId: 'searchByPhoto',
          summary: 'The same, with a picture',
          requestBody: body(PhotoSearchRequest, { q: 'blue cotton kurta', limit: 3 }),
          responses: {
            200: json(SearchAnswer, 'A page of products and the facets of all that matched'),
            ...failures(
              'invalid_request',
              'invalid_cursor',
              'too_large',
              'unsupported_media_type',
              ...anywhere,
            ),
          },
        },
      },
      '/api/out/{productId}': {
        get: {
          operationId: 'out',
          summary: 'To the shop, counted',
          parameters: [pathParameter('productId', '^[\\w-]{1,64}$')],
          responses: {
            302: { description: "The product's own affiliate address, in `Location`" },
            ...failures('not_found', ...anywhere),
          },
        },
      },
      '/api/health': {
        get: {
          operationId: 'health',
          summary: 'How the installation is doing',
          responses: {
            200: content('application/health+json', HealthAnswer, 'It answers, perhaps poorer (`warn`)'),
            503: content('application/health+json', HealthAnswer, 'No answer can be given'),
          },
        },
      },
      '/api/ml/health': {
        get: {
          operationId: 'mlHealth',
          summary: 'The circuit breakers of the model providers',
          responses: { 200: json(MlHealthAnswer, 'Reading changes nothing') },
        },
      },
    },
  };
}

function schemaOf(schema: z.ZodType) {
  const { $schema: _, ...plain } = z.toJSONSchema(schema, { io: 'output' });
  return described(plain);
}

function content(type: string, schema: z.ZodType, description: string) {
  return { description, content: { [type]: { schema: schemaOf(schema) } } };
}

function json(schema: z.ZodType, description: string) {
  return content('application/json', schema, description);
}

// What is checked after a number is read, its limits, stands in its output alone; nothing is turned into another type.
function body(schema: z.ZodType, example: object) {
  return { required: true, content: { 'application/json': { schema: schemaOf(schema), example } } };
}

function queryParameters(schema: z.ZodObject) {
  return Object.entries(schema.shape).map(([name, field]) => ({
    name,
    in: 'query',
    required: false,
    schema: schemaOf(z.object({ [name]: field })).properties?.[name],
  }));
}

function pathParameter(name: string, pattern: string) {
  return { name, in: 'path', required: true, schema: { type: 'string', pattern } };
}

/** What an answer past the limit says beside its problem. */
const limitHeaders = {
  'Retry-After': header('Seconds to wait, during which no call counts', 'integer'),
  RateLimit: header('What is left of the limit, as the IETF draft of that name writes it', 'string'),
  'RateLimit-Policy': header('The limit itself, likewise', 'string'),
};

function header(description: string, type: 'integer' | 'string') {
  return { description, schema: { type } };
}

/** Answers by status; codes that share a status share a line. */
function failures(...codes: ProblemCode[]) {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of codes) {
    const { status } = problems[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  const titled = (code: ProblemCode) => `${problems[code].title} (\`${code}\`)`;
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        ...content('application/problem+json', problemOf(codes), codes.map(titled).join('; ')),
        ...(status === problems.rate_limited.status && { headers: limitHeaders }),
      },
    ]),
  );
}
