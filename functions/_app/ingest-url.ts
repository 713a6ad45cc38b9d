import type { Env } from './env.js';

/** The one address that messages are delivered to, and signed for. */
export function ingestUrlOf({ PUBLIC_URL: url }: Pick<Env, 'PUBLIC_URL'>): string | undefined {
  return url && new URL('/api/ingest', url).href;
}
