import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { neonBranches } from './branches.js';
import { type ScriptedNeon, startScriptedNeon } from './scripted-neon.fixture.js';

let neon: ScriptedNeon;
let pauses = 0;
beforeAll(async () => {
  neon = await startScriptedNeon();
});
afterAll(() => neon.close());

const branches = (changes: { apiKey?: string; projectId?: string } = {}) =>
  neonBranches({
    ...{
      apiKey: neon.env.NEON_API_KEY,
      projectId: neon.env.NEON_PROJECT_ID,
      baseUrl: neon.env.NEON_API_HOST,
    },
    pause: async () => {
      pauses += 1;
    },
    ...changes,
  });

describe('branches at Neon', () => {
  it('are copied from the default one, and are ready when they can be used', async () => {
    const branch = await branches().create('preview/pr-1');
    expect(branch).toMatchObject({ name: 'preview/pr-1', ready: false, kept: false });
    pauses = 0;
    await branches().untilReady(branch);
    expect(pauses).toBeGreaterThan(0);
    expect(await branches().list('preview/pr-1')).toMatchObject([{ id: branch.id, ready: true }]);
  });

  it('are reached through the pooler and directly, by the role that owns the database', async () => {
    const [branch] = await branches().list('preview/pr-1');
    const { pooled, direct } = await branches().addresses(branch?.id ?? '');
    expect(new URL(pooled).host).toBe(new URL(direct).host.replace('.', '-pooler.'));
    expect(new URL(direct)).toMatchObject({ username: 'fashiondeck_owner', pathname: '/fashiondeck' });
    await expect(branches().addresses(branch?.id ?? '', 'other')).rejects.toThrow('has fashiondeck');
  });

  it('are listed to the last page, by the start of their names only', async () => {
    for (const name of ['preview/pr-2', 'preview/pr-3', 'preview/pr-4', 'of preview/']) neon.put(name);
    const names = (await branches().list('preview/')).map(({ name }) => name);
    expect(names.sort()).toEqual([1, 2, 3, 4].map((n) => `preview/pr-${n}`));
  });

  it('are kept when they are the default one, protected, or no copies', async () => {
    neon.put('preview/safe', { protected: true });
    neon.put('preview/root', { parent_id: undefined });
    const kept = async (name: string) => (await branches().list(name)).map((branch) => branch.kept);
    expect(await Promise.all(['main', 'preview/safe', 'preview/root', 'preview/pr-2'].map(kept))).toEqual([
      ...[[true], [true], [true], [false]],
    ]);
  });

  it('may be removed twice', async () => {
    const [branch] = await branches().list('preview/pr-2');
    for (let again = 0; again < 2; again += 1) await branches().remove(branch?.id ?? '');
    expect(neon.names()).not.toContain('preview/pr-2');
  });

  it('are asked for again while another operation is under way, and not for ever', async () => {
    pauses = 0;
    neon.busyFor(3);
    expect(await branches().list('preview/pr-1')).toHaveLength(1);
    expect(pauses).toBe(3);
    neon.busyFor(1000);
    await expect(branches().list('preview/')).rejects.toThrow('423 project already has running operations');
    neon.busyFor(0);
  });

  it('are refused with what Neon said, and never with the key', async () => {
    const refused = await branches({ apiKey: 'napi_canary' })
      .list('preview/')
      .catch((error: unknown) => error);
    expect(String(refused)).toMatch(/^Error: Neon refuses: 401/);
    expect(String(refused) + JSON.stringify(refused)).not.toContain('canary');
  });

  it('were asked for and answered here as the OpenAPI document in Neon’s own package says', () => {
    const document = createRequire(import.meta.url)
      .resolve('@neondatabase/api-client')
      .replace(/dist.index\.js$/, 'public-v2-for-users.gen.yaml');
    const ajv = new Ajv({ strict: false, validateFormats: false });
    ajv.addSchema(parse(readFileSync(document, 'utf8')), 'neon');
    const wrong = neon.given.flatMap(({ schema, body }) => {
      const $ref = `neon#/components/schemas/${schema}`;
      return ajv.validate({ $ref }, body) ? [] : [{ schema, body, errors: ajv.errors }];
    });
    expect(wrong).toEqual([]);
    const schemas = new Set(neon.given.map(({ schema }) => schema));
    expect(schemas.size).toBe(7);
  });
});
