import { pageHeaders } from '../page-headers.js';

const isPage = `!/^\\/api(\\/|$)/.test(event.request.uri)`;

/** The app reads its own addresses, none of which looks like a file: all of them are its page, as on Vercel. */
const leadToPage = `if (${isPage} && /^(.*\\/)?[^/.]*$/.test(event.request.uri)) event.request.uri = '/index.html';`;

/**
 * What CloudFront runs before a request goes on: it proves itself as our front door and says who calls, whatever the
 * caller claims of it. `key` is FRONT_DOOR_KEY as a JSON string.
 */
export const prepareRequest = (key: $util.Input<string>): $util.Output<string> =>
  $interpolate`event.request.headers['x-front-door'] = { value: ${key} };
event.request.headers['x-viewer-address'] = { value: event.viewer.ip };
${leadToPage}`;

/** What CloudFront runs before an answer goes out: pages get their headers here, the API sends its own. */
export const addPageHeaders = `if (${isPage}) {
  const headers = ${JSON.stringify(pageHeaders)};
  for (const name in headers) event.response.headers[name] = { value: headers[name] };
}`;
