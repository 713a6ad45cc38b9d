import { Writable } from 'node:stream';
import type { APIGatewayProxyEventV2, Context, LambdaFunctionURLEvent } from 'aws-lambda';

type Given = Partial<
  Pick<
    APIGatewayProxyEventV2,
    'rawPath' | 'rawQueryString' | 'body' | 'isBase64Encoded' | 'headers' | 'cookies'
  >
> & { method?: string };

/** What a function URL sends: payload format 2.0 with the address of the function's own domain. */
export function functionUrlEvent(given: Given = {}): LambdaFunctionURLEvent {
  return event('a1b2c3d4e5.lambda-url.ap-south-1.on.aws', given);
}

/** What an API Gateway HTTP API sends: the same format from its own domain. */
export function apiGatewayEvent(given: Given = {}): APIGatewayProxyEventV2 {
  return event('a1b2c3d4e5.execute-api.ap-south-1.amazonaws.com', given);
}

function event(domainName: string, { method = 'GET', headers = {}, ...given }: Given) {
  const { rawPath = '/' } = given;
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString: '',
    headers: { host: domainName, ...headers },
    isBase64Encoded: false,
    requestContext: {
      accountId: 'anonymous',
      apiId: 'a1b2c3d4e5',
      domainName,
      domainPrefix: 'a1b2c3d4e5',
      http: {
        method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: '198.51.100.7',
        userAgent: 'curl/8.5.0',
      },
      requestId: 'e1506fd5-9e7b-434f-bd42-4f8fa224b599',
      routeKey: '$default',
      stage: '$default',
      time: '12/Mar/2026:19:03:58 +0000',
      timeEpoch: 1773342238000,
    },
    ...given,
  };
}

/** What the runtime passes beside the event. */
export const lambdaContext: Context = {
  callbackWaitsForEmptyEventLoop: true,
  functionName: 'fashiondeck-production-recommend',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:ap-south-1:123456789012:function:fashiondeck-production-recommend',
  memoryLimitInMB: '512',
  awsRequestId: 'e1506fd5-9e7b-434f-bd42-4f8fa224b599',
  logGroupName: '/aws/lambda/fashiondeck-production-recommend',
  logStreamName: '2026/03/12/[$LATEST]0123456789abcdef0123456789abcdef',
  getRemainingTimeInMillis: () => 10_000,
  done: () => {},
  fail: () => {},
  succeed: () => {},
};

/** The stream that the runtime passes to a streaming handler: chunks as they came, and its content type. */
export class ResponseStream extends Writable {
  readonly chunks: string[] = [];
  contentType = 'application/octet-stream';
  override _write(chunk: Buffer, _: string, done: () => void): void {
    this.chunks.push(chunk.toString());
    done();
  }
}

/** What Lambda's Node runtime puts in the global scope, as its runtime interface client defines it. */
export const awslambda = {
  streamifyResponse: <T>(handler: T): T => handler,
  HttpResponseStream: {
    from(stream: ResponseStream, prelude: object): ResponseStream {
      stream.contentType = 'application/vnd.awslambda.http-integration-response';
      stream.write(JSON.stringify(prelude));
      stream.write(new Uint8Array(8));
      return stream;
    },
  },
};
