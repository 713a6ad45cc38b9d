import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { deployed, functionNames } from '../_deploy/deployed.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

type Rule = {
  /** Which files it holds for, as the start of a path from the root. */
  files: RegExp;
  /** What of this project they may import, their own folder apart. */
  mayImport: RegExp;
  /** Which packages they may import; every one when absent. */
  packages?: RegExp;
};

/** Whose SDK an adapter is there for; besides it one takes zod and what Node brings. */
const sdks: Record<string, RegExp> = {
  huggingface: /^@huggingface\//,
  neon: /^(@neondatabase|drizzle-orm)\b/,
  openai: /^openai\b/,
  otel: /^@opentelemetry\//,
  qstash: /^@upstash\/qstash\b/,
  redis: /^@upstash\/redis\b/,
  sentry: /^@sentry\//,
  sst: /^sst\b/,
  web: /^ipaddr\.js$/,
};

/** The import table of the house, first match wins. */
const rules: Rule[] = [
  { files: /^functions\/_domain\//, mayImport: /^functions\/_domain\//, packages: /^zod$/ },
  {
    files: /^functions\/_resilience\//,
    mayImport: /^functions\/(_resilience|_domain)\//,
    packages: /^(zod|node:.+)$/,
  },
  {
    files: /^functions\/_http\//,
    mayImport: /^functions\/(_http|_domain)\//,
    packages: /^(zod|hono\b.*|@vercel\/functions)$/,
  },
  {
    files: /^functions\/_adapters\//,
    // The folder of one vendor: another vendor's is another folder, and is not matched by `own`.
    mayImport: /^(functions\/_domain\/|db\/)/,
  },
  { files: /^functions\/(_app|_local|_ops|_deploy|_bench|_eval)\//, mayImport: /./ },
  { files: /^functions\/[^/]+$/, mayImport: /^functions\/(_http|_app|_domain)\//, packages: /^hono\b/ },
  // What tests of the database stand on; where it is deployed is nothing it knows.
  { files: /^db\/testing\//, mayImport: /^(db\/|functions\/_local\/postgres\/)/ },
  { files: /^db\//, mayImport: /^(db|functions\/_domain)\// },
  { files: /^web\//, mayImport: /^(web|functions\/_domain)\// },
];

describe('the house', () => {
  const files = [...sources('functions'), ...sources('db'), ...sources('web')].filter(
    (file) => !/\.(test|fixture)\.tsx?$/.test(file),
  );

  it('lets every folder import only what its place in the table allows', () => {
    expect(files.flatMap(breaches)).toEqual([]);
  });

  it('deploys exactly the endpoints, each with an answer for both clouds', () => {
    const endpoints = readdirSync(join(root, 'functions')).filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
    );
    expect(endpoints).toEqual([
      'docs.ts',
      'health.ts',
      'ingest.ts',
      'ml-health.ts',
      'out.ts',
      'recommend.ts',
      'search.ts',
    ]);
    for (const endpoint of endpoints) {
      const text = readFileSync(join(root, 'functions', endpoint), 'utf8');
      expect(text).toContain('export default { fetch: app.fetch };');
      expect(text).toMatch(/^export const handler = (lambda|streamingLambda)\(app\);$/m);
    }
  });

  it('sends every answer that a person waits for on Lambda before the work after it, and streams where it says so', () => {
    const streaming = functionNames.filter((name) =>
      /= streamingLambda\(/.test(readFileSync(join(root, 'functions', `${name}.ts`), 'utf8')),
    );
    expect(streaming).toEqual(functionNames.filter((name) => deployed[name].streams));
    expect(streaming).toEqual(functionNames.filter((name) => name !== 'ingest'));
  });

  it('takes zod as a namespace, which leaves its locales out of every bundle', () => {
    expect(files.filter((file) => /\{ z \} from 'zod'/.test(readFileSync(join(root, file), 'utf8')))).toEqual(
      [],
    );
  });

  it('uses a vendor’s SDK in its own adapter only, the database folder and the local stand-ins apart', () => {
    expect(files.flatMap(misplacedPackages)).toEqual([]);
  });

  it('has a vendor of its own for every adapter', () => {
    expect(readdirSync(join(root, 'functions/_adapters')).sort()).toEqual(Object.keys(sdks).sort());
  });
});

/** Packages of an adapter that are not its vendor's; and a vendor's SDK where no adapter of it is. */
function misplacedPackages(file: string): string[] {
  const packages = importsOf(file).filter((name) => !name.startsWith('.'));
  const [, adapter] = /^functions\/_adapters\/([^/]+)\//.exec(file) ?? [];
  const own = file.startsWith('db/') ? sdks.neon : sdks[adapter ?? ''];
  const isVendors = (name: string) => Object.values(sdks).some((sdk) => sdk.test(name));
  const isMisplaced = (name: string) =>
    adapter === undefined ? isVendors(name) : !/^(zod|node:.+)$/.test(name);
  return file.startsWith('functions/_local/')
    ? []
    : packages
        .filter((name) => !own?.test(name) && isMisplaced(name))
        .map((name) => `${file} imports ${name}`);
}

function breaches(file: string): string[] {
  const rule = rules.find(({ files: held }) => held.test(file));
  if (!rule) return [`${file} has no place in the table`];
  const own = /^functions\/_adapters\/[^/]+\//.exec(file)?.[0];
  return importsOf(file)
    .filter((name) => {
      if (!name.startsWith('.')) return rule.packages !== undefined && !rule.packages.test(name);
      const target = relative(root, normalize(join(root, dirname(file), name)));
      return !rule.mayImport.test(target) && !(own && target.startsWith(own));
    })
    .map((name) => `${file} imports ${name}`);
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(
    /^(?:import|export)\s[^'";]*?from '([^'\n]+)'|^import '([^'\n]+)'|\bimport\(\s*'([^'\n]+)'/gm,
  );
  return [...found].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '');
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/.test(name) && !name.includes('node_modules') && !name.startsWith('web/dist'));
}
