import { deps } from './_app/deps.js';
import { policies } from './_app/policies.js';
import { publicEndpoint } from './_app/public-endpoint.js';
import { reportHealth } from './_app/report-health.js';
import { streamingLambda } from './_http/lambda.js';

const app = publicEndpoint('health', policies.health);

app.get('/api/health', async (c) => {
  const health = await reportHealth(deps());
  return c.body(JSON.stringify(health), health.status === 'fail' ? 503 : 200, {
    'content-type': 'application/health+json',
  });
});

export default { fetch: app.fetch };
export const handler = streamingLambda(app);
