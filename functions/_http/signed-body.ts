import type { Context } from 'hono';
import type { EndpointEnv } from './endpoint.js';
import { readBytes } from './input.js';
import { problem } from './problems.js';

/** Whether a signature is that of this very text, for this endpoint, now. */
export type VerifySignature = (signature: string, body: string) => Promise<boolean>;

/**
 * The body of a request signed by the queue, as it was sent; or the problem to answer with. Nothing of it is looked at
 * before its signature holds, and without keys to check it by none does.
 */
export async function readSigned(
  c: Context<EndpointEnv>,
  verify: VerifySignature | undefined,
): Promise<string | Response> {
  if (!verify) return problem(c, 'not_configured', 'The keys to check a signature by are not set.');
  const signature = c.req.header('upstash-signature');
  if (!signature) return problem(c, 'unsigned', 'The request carries no signature.');
  const most = c.get('maxBodyBytes');
  const bytes = await readBytes(c, most);
  if (bytes === null) return problem(c, 'too_large', `The body may hold at most ${most} bytes.`);
  const body = textOf(bytes);
  if (body === null || !(await verify(signature, body)))
    return problem(c, 'unsigned', 'The signature does not hold for this body and address.');
  return body;
}

/** The text that has exactly these bytes, or null: what is no UTF-8, QStash's receiver cannot check. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
