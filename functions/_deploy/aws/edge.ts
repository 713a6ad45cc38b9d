import { pageHeaders } from '../page-headers.js';

/**
 * What CloudFront runs before a request goes on: it proves itself as our front door and says who calls, whatever the
 * caller claims of it. `key` is FRONT_DOOR_KEY as a JSON string.
 */
export const proveFrontDoor = (key: $util.Input<string>): $util.Output<string> =>
  $interpolate`event.request.headers['x-front-door'] = { value: ${key} };
event.request.headers['x-viewer-address'] = { value: event.viewer.ip };`;

/** What CloudFront runs before an answer goes out: pages get their headers here, the API sends its own. */
export const addPageHeaders = `if (!/^\\/api(\\/|$)/.test(event.request.uri)) {
  const headers = ${JSON.stringify(pageHeaders)};
  for (const name in headers) event.response.headers[name] = { value: headers[name] };
}`;
