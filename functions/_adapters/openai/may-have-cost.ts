import { APIError } from 'openai';

/** What a connection that was never made ends with, that of TLS included: nothing was sent on it. */
const notConnected =
  /^(?:ECONNREFUSED|E(?:HOST|NET)UNREACH|ENOTFOUND|EAI_AGAIN|UND_ERR_CONNECT_TIMEOUT|EPROTO|ERR_SSL_\w*(?:VERSION|HANDSHAKE)\w*|ERR_TLS_CERT\w+|CERT_\w+|\w+_CERT(?:_\w+)?|UNABLE_TO_\w+)$/;

/**
 * Whether a call that was under way and ended with `error` may be charged all the same: a provider works on what it was
 * sent, whether or not somebody still waits for it. One that answers with an error's status charges nothing.
 */
export function mayHaveCost(error: unknown): boolean {
  if (error instanceof APIError && error.status !== undefined) return false;
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && typeof cause.code === 'string' && notConnected.test(cause.code)) return false;
  }
  return true;
}
