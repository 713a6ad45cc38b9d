import * as z from 'zod';
import { type QstashAccess, qstashClient } from './client.js';

const Keys = z.object({ current: z.string().min(1), next: z.string().min(1) });

/** The keys that QStash signs with now and will sign with next. */
export async function signingKeys(access: QstashAccess): Promise<z.infer<typeof Keys>> {
  const client = await qstashClient(access)();
  return Keys.parse(await client.http.request({ method: 'GET', path: ['v2', 'keys'] }));
}
