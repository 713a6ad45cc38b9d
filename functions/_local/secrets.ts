import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

const Secrets = z.object({
  postgresPassword: z.string().min(1),
  redisToken: z.string().min(1),
  qstashToken: z.string().min(1),
  currentSigningKey: z.string().min(1),
  nextSigningKey: z.string().min(1),
});
type Secrets = z.infer<typeof Secrets>;

const random = () => randomBytes(24).toString('base64url');

/** The local services' own secrets: made at the first start, then always the same; readable by the owner only. */
export async function localSecrets(dataDir: string): Promise<Secrets> {
  const file = join(dataDir, 'secrets.json');
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text !== null) {
    const read = Secrets.safeParse(parse(text));
    if (read.success) return read.data;
    throw new Error(`${file} cannot be read: delete it, and new secrets are made`);
  }
  const secrets: Secrets = {
    postgresPassword: random(),
    redisToken: random(),
    qstashToken: random(),
    currentSigningKey: `sig_${random()}`,
    nextSigningKey: `sig_${random()}`,
  };
  await writeFile(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
