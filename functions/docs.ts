import { policies } from './_app/policies.js';
import { publicEndpoint } from './_app/public-endpoint.js';
import { docsPage } from './_http/docs-page.js';
import { lambda } from './_http/lambda.js';
import { openApi } from './_http/openapi.js';

const app = publicEndpoint('docs', policies.docs);

app.get('/api/openapi.json', (c) => c.json(openApi(new URL(c.req.url).origin)));
app.get('/api/docs', (c) => {
  // The page has one inline style sheet and nothing else that a browser would run or fetch.
  c.header(
    'content-security-policy',
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  );
  return c.html(docsPage(openApi(new URL(c.req.url).origin)));
});

export default { fetch: app.fetch };
export const handler = lambda(app);
