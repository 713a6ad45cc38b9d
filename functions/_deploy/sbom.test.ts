import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { softwareBill } from './sbom.js';

const Bill = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string().regex(/^1\.\d$/),
  serialNumber: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/),
  metadata: z.object({ component: z.object({ version: z.string() }) }),
  components: z.array(
    z.object({
      'bom-ref': z.string(),
      name: z.string(),
      version: z.string(),
      purl: z.string().regex(/^pkg:npm\/\S+@\S+$/),
      hashes: z.array(z.object({ alg: z.string(), content: z.string().regex(/^[0-9a-f]+$/) })).default([]),
      licenses: z.array(z.object({})).default([]),
      properties: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
    }),
  ),
  dependencies: z.array(z.object({ ref: z.string(), dependsOn: z.array(z.string()).default([]) })),
});

const read = (path: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8'));
const { dependencies } = read('package.json');
const locked: Record<string, { version: string; dev?: boolean; optional?: boolean; devOptional?: boolean }> =
  read('package-lock.json').packages;
const shipped = Object.entries(locked).filter(
  ([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional,
);

let bill: z.infer<typeof Bill>;
beforeAll(async () => {
  bill = Bill.parse(JSON.parse(await softwareBill()));
});

describe('the bill of what is locked', () => {
  it('names every package that is shipped in the version that is locked, with its hash and licence', () => {
    const named = new Set(
      bill.components
        .filter(({ hashes, licenses }) => hashes.length > 0 && licenses.length > 0)
        .map(({ name, version }) => `${name}@${version}`),
    );
    const missing = shipped
      .map(([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`)
      .filter((one) => !named.has(one));
    expect(shipped.length).toBeGreaterThan(Object.keys(dependencies).length);
    expect(missing).toEqual([]);
  });

  it('tells tools of development from what is shipped', () => {
    const tools = bill.components
      .filter(({ properties }) => properties.some(({ name }) => name === 'cdx:npm:package:development'))
      .map(({ name, version }) => `${name}@${version}`);
    const inRoot = (name: string) => `${name}@${locked[`node_modules/${name}`]?.version}`;
    expect(tools).toEqual(expect.arrayContaining(['vitest', '@biomejs/biome', 'knip'].map(inRoot)));
    expect(Object.keys(dependencies).filter((name) => tools.includes(inRoot(name)))).toEqual([]);
  });

  it('leads from each package to packages that it names too', () => {
    const refs = new Set(bill.components.map((component) => component['bom-ref']));
    const lost = bill.dependencies.flatMap(({ dependsOn }) => dependsOn.filter((ref) => !refs.has(ref)));
    expect(lost).toEqual([]);
  });
});
