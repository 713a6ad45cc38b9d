import { createConfig, lintFromString } from '@redocly/openapi-core';
import { expect, it } from 'vitest';
import { openApi } from './openapi.js';

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

it('a description that is wrong is found', async () => {
  const { paths, ...rest } = openApi('https://fashiondeck.example');
  const { responses, ...recommend } = paths['/api/recommend'].post;
  const wrong = {
    ...rest,
    paths: { ...paths, '/api/recommend': { post: { ...recommend, response: responses } } },
  };
  expect(await lint(wrong)).toEqual(expect.arrayContaining([expect.stringMatching(/^struct /)]));
});
