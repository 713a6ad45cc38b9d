import type { Client } from '@upstash/qstash';
import { once } from '../../_domain/once.js';

/** A QStash account, and the stage whose queues, schedules and messages are meant; none is production. */
export type QstashAccess = { baseUrl: string; token: string; stage?: string | undefined };

/** QStash's own client, whose SDK is loaded at the first use: most requests never publish. */
export function qstashClient({ baseUrl, token }: QstashAccess): () => Promise<Client> {
  return once(async () => {
    const { Client } = await import('@upstash/qstash');
    return new Client({ baseUrl, token, retry: false, enableTelemetry: false, devMode: false });
  });
}
