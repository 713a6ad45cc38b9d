import type { Context } from 'hono';
import { deps } from './_app/deps.js';
import { policies } from './_app/policies.js';
import { publicEndpoint } from './_app/public-endpoint.js';
import { throughFrontDoor } from './_http/caller.js';
import { docsPage, docsPolicy } from './_http/docs-page.js';
import { streamingLambda } from './_http/lambda.js';
import { openApi } from './_http/openapi.js';

const app = publicEndpoint('docs', policies.docs);

app.get('/api/openapi.json', (c) => c.json(openApi(siteOf(c))));
app.get('/api/docs', (c) => {
  c.header('content-security-policy', docsPolicy);
  return c.html(docsPage(openApi(siteOf(c))));
});

/** Where the API is asked. Behind our front door a function sees an address of its own, which no page of ours may ask. */
function siteOf(c: Context): string {
  const { env, isFrontDoor } = deps();
  return new URL((throughFrontDoor(c, isFrontDoor) && env.PUBLIC_URL) || c.req.url).origin;
}

export default { fetch: app.fetch };
export const handler = streamingLambda(app);
