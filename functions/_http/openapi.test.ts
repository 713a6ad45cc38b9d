import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { openApi } from './openapi.js';
import { problems } from './problems.js';

const Schema = z.object({ properties: z.object({ code: z.object({ enum: z.array(z.string()) }) }) });
const Answer = z.object({
  description: z.string(),
  content: z.object({ 'application/problem+json': z.object({ schema: Schema }).optional() }).optional(),
});
const Description = z.object({
  paths: z.record(
    z.string(),
    z.record(z.string(), z.object({ operationId: z.string(), responses: z.record(z.string(), Answer) })),
  ),
});
const operations = () =>
  Object.values(Description.parse(openApi('https://fashiondeck.example')).paths).flatMap((path) =>
    Object.values(path),
  );

/** What is against a rule all the same, and why. */
const accepted: Record<string, string> = {
  'operation-2xx-response #/paths/~1api~1out~1{productId}/get/responses': 'it only ever leads on, by a 302',
  'operation-4xx-response #/paths/~1api~1health/get/responses': 'it takes nothing that could be refused',
  'operation-4xx-response #/paths/~1api~1ml~1health/get/responses': 'it takes nothing that could be refused',
};

async function lint(description: object): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended-strict'] });
  const source = JSON.stringify(description);
  const found = await lintFromString({ source, absoluteRef: 'openapi.json', config });
  return found.map(({ ruleId, location }) => `${ruleId} ${location[0]?.pointer}`);
}

it('the description of the API keeps every recommended rule, or has a reason not to', async () => {
  expect((await lint(openApi('https://fashiondeck.example'))).sort()).toEqual(Object.keys(accepted).sort());
});

it('a search is described alike by address and by body', () => {
  const { get, post } = openApi('https://fashiondeck.example').paths['/api/search'];
  const { image: _, ...fields } = post.requestBody.content['application/json'].schema.properties ?? {};
  expect(Object.fromEntries(get.parameters.map(({ name, schema }) => [name, schema]))).toEqual(fields);
});

/** What no operation answers: the queue alone is told the first three, and another method is no operation. */
const unlisted = ['unsigned', 'not_configured', 'not_now', 'method_not_allowed'];

it('every code that a caller can be answered with stands at an operation, under its status', () => {
  const listed = new Map<string, number>();
  for (const { responses } of operations())
    for (const [status, { content }] of Object.entries(responses))
      for (const code of content?.['application/problem+json']?.schema.properties.code.enum ?? [])
        listed.set(code, Number(status));
  const answered = Object.entries(problems).filter(([code]) => !unlisted.includes(code));
  expect(new Map([...listed].sort())).toEqual(new Map(answered.map(([code, { status }]) => [code, status])));
});

it.each([
  ['recommend', 'unreadable_prompt'],
  ['search', 'invalid_cursor'],
  ['searchByPhoto', 'invalid_cursor'],
])('%s says that it may be refused as %s, and may fail', (id, code) => {
  const { responses } = operations().find(({ operationId }) => operationId === id) ?? {};
  const told = Object.values(responses ?? {}).map(({ description }) => description);
  for (const each of [code, 'internal']) expect(told.join()).toContain(`(\`${each}\`)`);
});

it('a description that is wrong is found', async () => {
  const { paths, ...rest } = openApi('https://fashiondeck.example');
  const { responses, ...recommend } = paths['/api/recommend'].post;
  const wrong = {
    ...rest,
    paths: { ...paths, '/api/recommend': { post: { ...recommend, response: responses } } },
  };
  expect(await lint(wrong)).toEqual(expect.arrayContaining([expect.stringMatching(/^struct /)]));
});
