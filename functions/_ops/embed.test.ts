import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connect } from '../../db/client.js';
import { importRows } from '../../db/import/import.js';
import { migrate } from '../../db/migrate.js';
import { huggingFaceAct } from '../_local/models/scripted-embedding.js';
import { type ScriptedServer, startScriptedServer } from '../_local/models/scripted-server.js';
import { type RunningPostgres, startPostgres } from '../_local/postgres/server.js';
import { ops } from './ops-for-tests.js';

let postgres: RunningPostgres;
let server: ScriptedServer;
beforeAll(async () => {
  [postgres, server] = await Promise.all([
    startPostgres(),
    startScriptedServer(({ body }) => huggingFaceAct(body, '')),
  ]);
  await migrate(postgres.databaseUrl);
  async function* rows() {
    for (let line = 0; line < 70; line++)
      yield { line, fields: { id: `p${line}`, title: `Men Blue Shirt ${line}`, price: '999' } };
  }
  await importRows(connect(postgres.databaseUrl), rows(), {
    ...{ source: 'shop', currency: 'INR' },
    now: () => new Date(),
  });
});
afterAll(() => Promise.all([postgres.close(), server.close()]));

const embed = (env: Record<string, string>, ...args: string[]) =>
  ops(['embed', ...args], { DATABASE_URL: postgres.databaseUrl, ...env });

describe('ops embed', () => {
  it('needs a model', async () => {
    const { code, err } = await embed({});
    expect(code).toBe(2);
    expect(err).toContain('HF_ENDPOINT_URL');
  });

  it('embeds every product through the deployed adapter, batch by batch, and does nothing the second time', async () => {
    const env = { HF_ENDPOINT_URL: server.url, HF_MODEL: 'fashion/clip' };
    const { code, out } = await embed(env, '--json');
    expect(JSON.parse(out)).toMatchObject({
      embedded: 70,
      left: 0,
      complete: true,
      space: 'hf:fashion/clip',
    });
    expect([code, server.asked.length]).toEqual([0, 2]);
    expect((await embed(env)).out).toContain('0 products embedded');
    expect(server.asked).toHaveLength(2);
  });

  it('says how it stands where the provider refuses, in words of its own', async () => {
    server.script(() => ({ status: 400, body: { error: 'canary' } }));
    const { code, out, err } = await embed({ HF_ENDPOINT_URL: server.url, HF_MODEL: 'other/clip' });
    expect(code).toBe(1);
    expect(err).toContain('misused; what is embedded is kept');
    expect(out + err).not.toContain('canary');
  });
});
