import { deps } from './_app/deps.js';
import { logLine } from './_app/log.js';
import { policies } from './_app/policies.js';
import { publicEndpoint } from './_app/public-endpoint.js';
import { reportHealth } from './_app/report-health.js';
import { streamingLambda } from './_http/lambda.js';

const app = publicEndpoint('health', policies.health);

app.get('/api/health', async (c) => {
  const health = await reportHealth(deps());
  const { status, missed = [] } = health;
  // Alarms read this line: functions/_deploy/aws/watch.ts.
  if (status === 'fail' || missed.length > 0) logLine('warn', 'unwell', { status, missed });
  return c.body(JSON.stringify(health), status === 'fail' ? 503 : 200, {
    'content-type': 'application/health+json',
  });
});

export default { fetch: app.fetch };
export const handler = streamingLambda(app);
