import { deps } from './_app/deps.js';
import { policies } from './_app/policies.js';
import { limitedEndpoint } from './_app/public-endpoint.js';
import { afterResponse } from './_http/after-response.js';
import { streamingLambda } from './_http/lambda.js';
import { problem } from './_http/problems.js';

const app = limitedEndpoint('out', policies.out);

app.get('/api/out/:productId{[\\w-]{1,64}}', async (c) => {
  const productId = c.req.param('productId');
  const product = await deps().catalogue.product(productId);
  if (!product?.affiliateUrl) {
    return problem(
      c,
      'not_found',
      product ? 'The source gives no address for this product.' : 'No such product.',
    );
  }
  // Who asks for the head alone, a link checker or a preview, goes nowhere.
  if (c.req.method === 'GET') afterResponse(() => deps().remember((journal) => journal.clicked(productId)));
  return c.redirect(product.affiliateUrl, 302);
});

export default { fetch: app.fetch };
export const handler = streamingLambda(app);
