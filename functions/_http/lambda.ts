import { handle, type LambdaContext, type LambdaEvent, streamHandle } from 'hono/aws-lambda';
import { settled } from './after-response.js';
import type { Endpoint } from './endpoint.js';

type Streamed = (
  event: LambdaEvent,
  stream: awslambda.HttpResponseStream,
  context?: LambdaContext,
) => Promise<void>;

/** The endpoint as an AWS Lambda handler. Lambda freezes an instance once it answers, so work after it is awaited. */
export function lambda(app: Endpoint) {
  const answer = handle(app);
  return async (event: LambdaEvent, context?: LambdaContext) => {
    const result = await answer(event, context);
    await settled();
    return result;
  };
}

/**
 * The endpoint as a Lambda handler that sends its answer as it comes, where the runtime can (`awslambda` exists) and
 * the caller waits for it at a function URL of invoke mode RESPONSE_STREAM. API Gateway v2 takes whole answers only, as
 * JSON; so does every other place.
 */
export function streamingLambda(app: Endpoint) {
  const whole = lambda(app);
  if (!('awslambda' in globalThis)) return whole;
  // Typed by Hono as a handler of whole answers; it is what `streamifyResponse` returned, which takes the stream second.
  const streamed = streamHandle(app) as unknown as Streamed;
  return awslambda.streamifyResponse(
    async (
      event: LambdaEvent,
      stream: awslambda.HttpResponseStream,
      context?: LambdaContext,
    ): Promise<void> => {
      if (fromFunctionUrl(event)) await streamed(event, stream, context);
      else stream.end(JSON.stringify(await whole(event, context)));
      await settled();
    },
  );
}

function fromFunctionUrl({ requestContext }: LambdaEvent): boolean {
  return 'domainName' in requestContext && requestContext.domainName.includes('.lambda-url.');
}
