import { deps } from './_app/deps.js';
import { handleMessage } from './_app/ingest.js';
import { policies } from './_app/policies.js';
import { publicEndpoint } from './_app/public-endpoint.js';
import { lambda } from './_http/lambda.js';
import { messageAnswer } from './_http/message-answer.js';
import { readSigned } from './_http/signed-body.js';

const app = publicEndpoint('ingest', policies.ingest);

app.post('/api/ingest', async (c) => {
  const body = await readSigned(c, deps().verifySignature);
  if (body instanceof Response) return body;
  return messageAnswer(c, await handleMessage(deps(), body));
});

export default { fetch: app.fetch };
export const handler = lambda(app);
