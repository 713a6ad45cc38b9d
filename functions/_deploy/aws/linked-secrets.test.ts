import { execFile } from 'node:child_process';
import { createCipheriv, randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { functionUrlEvent } from '../../_http/lambda.fixture.js';
import { bundle, writeFiles } from '../bundle.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fashiondeck-linked-'));
  const { files } = await bundle(fileURLToPath(new URL('../../health.ts', import.meta.url)));
  await writeFiles(folder, files);
});
afterAll(() => rm(folder, { recursive: true }));

const key = randomBytes(32);

/** As `sst deploy` writes links beside a function: AES-256-GCM under a key of the app, the tag at the end. */
async function link(resources: object): Promise<void> {
  const cipher = createCipheriv('aes-256-gcm', key, Buffer.alloc(12));
  const sealed = [cipher.update(JSON.stringify(resources)), cipher.final(), cipher.getAuthTag()];
  await writeFile(join(folder, 'resource.enc'), Buffer.concat(sealed));
}

/** What the deployed bundle prints when it is asked for its health, in a process of its own as on Lambda. */
async function health(env: Record<string, string>) {
  const event = { body: null, ...functionUrlEvent({ rawPath: '/api/health' }) };
  const script = `import('./index.mjs').then(async ({ handler }) => {
    const { body } = await handler(${JSON.stringify(event)}, {});
    console.log('answer ' + JSON.stringify(JSON.parse(body).checks));
  })`;
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script], { cwd: folder, env });
  const { database, redis, configuration } = JSON.parse(/^answer (.*)$/m.exec(stdout)?.[1] ?? 'null');
  return { stdout, database, redis, configuration };
}

const linked = { SST_KEY: key.toString('base64'), SST_KEY_FILE: 'resource.enc' };
const secret = (value: string) => ({ type: 'sst.sst.Secret', value });

describe('a function deployed by SST', () => {
  it('reads its linked secrets, takes one without a value for absent, and none from other links', async () => {
    await link({
      DatabaseUrl: secret('postgresql://owner:hunter2@127.0.0.1:1/fashiondeck'),
      UpstashRedisRestUrl: secret(''),
      UpstashRedisRestToken: { type: 'sst.aws.Bucket', value: 'hunter3' },
    });
    const { stdout, database, redis, configuration } = await health(linked);
    expect(configuration).toEqual({ status: 'pass', output: 'is well formed' });
    expect(database.status).toBe('fail');
    expect(redis.output).toBe('is not set up');
    expect(stdout).not.toContain('hunter');
  });

  it('that cannot read them still answers, and says what it misses', async () => {
    await link({ DatabaseUrl: secret('postgresql://owner:hunter2@127.0.0.1:1/fashiondeck') });
    const { stdout, configuration } = await health({
      ...linked,
      SST_KEY: randomBytes(32).toString('base64'),
    });
    expect(configuration.output).toContain('DATABASE_URL is missing');
    expect(stdout).toContain('"message":"linked secrets unreadable"');
    expect(stdout).not.toContain('hunter2');
  });

  it('elsewhere takes its variables from the environment alone', async () => {
    const { configuration } = await health({ DATABASE_URL: 'postgresql://owner@127.0.0.1:1/fashiondeck' });
    expect(configuration.status).toBe('pass');
  });
});
