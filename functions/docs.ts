import { policies } from './_app/policies.js';
import { publicEndpoint } from './_app/public-endpoint.js';
import { docsPage, docsPolicy } from './_http/docs-page.js';
import { streamingLambda } from './_http/lambda.js';
import { openApi } from './_http/openapi.js';

const app = publicEndpoint('docs', policies.docs);

app.get('/api/openapi.json', (c) => c.json(openApi(new URL(c.req.url).origin)));
app.get('/api/docs', (c) => {
  c.header('content-security-policy', docsPolicy);
  return c.html(docsPage(openApi(new URL(c.req.url).origin)));
});

export default { fetch: app.fetch };
export const handler = streamingLambda(app);
