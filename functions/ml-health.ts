import type { Context } from 'hono';
import { deps } from './_app/deps.js';
import { policies } from './_app/policies.js';
import { publicEndpoint } from './_app/public-endpoint.js';
import { reportModels } from './_app/report-health.js';
import { streamingLambda } from './_http/lambda.js';

const app = publicEndpoint('ml-health', policies.health);

const answer = async (c: Context) => c.json(await reportModels(deps()));
app.get('/api/ml/health', answer);
app.get('/api/ml-health', answer);

export default { fetch: app.fetch };
export const handler = streamingLambda(app);
