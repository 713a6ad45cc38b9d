import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** A name for what files hold and how they are read: the same feed taken the same way has the same. */
export async function digestOf(paths: readonly string[], reading: unknown): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(reading));
  for (const path of paths) {
    const one = createHash('sha256');
    for await (const chunk of createReadStream(path)) one.update(chunk);
    hash.update(one.digest());
  }
  return hash.digest('hex');
}
