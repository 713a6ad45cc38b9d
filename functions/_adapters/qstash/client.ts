import type { Client } from '@upstash/qstash';

export type QstashAccess = { baseUrl: string; token: string };

/** QStash's own client, whose SDK is loaded at the first use: most requests never publish. */
export function qstashClient(access: QstashAccess): () => Promise<Client> {
  let loaded: Promise<Client> | undefined;
  return () => {
    loaded ??= import('@upstash/qstash').then(
      ({ Client }) => new Client({ ...access, retry: false, enableTelemetry: false, devMode: false }),
    );
    return loaded;
  };
}
