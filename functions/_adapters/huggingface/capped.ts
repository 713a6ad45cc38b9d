import { ProviderFailure } from '../../_domain/provider-failure.js';
import { retryAfterMs } from '../../_domain/retry-after.js';

/**
 * A fetch whose answers are well and hold at most so many bytes: `refusalOf` says what becomes of any other status, and
 * a longer answer ends as an unusable one while it is still being read. Whatever was asked: what does not call itself
 * JSON comes from no model, but from what stands in its place.
 */
export function capped(
  mostBytes: number,
  refusalOf: (status: number, retryAfterMs: number | undefined) => Error,
): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    if (!response.ok) {
      await response.body?.cancel();
      throw refusalOf(response.status, retryAfterMs(response.headers.get('retry-after'), Date.now()));
    }
    if (!response.headers.get('content-type')?.includes('json')) {
      await response.body?.cancel();
      throw new ProviderFailure('unavailable');
    }
    let bytes = 0;
    const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        bytes += chunk.length;
        if (bytes > mostBytes) controller.error(new ProviderFailure('unusable'));
        else controller.enqueue(chunk);
      },
    });
    return new Response(response.body?.pipeThrough(counted), response);
  };
}
