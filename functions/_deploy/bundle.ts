import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { deployedNode } from './deployed.js';

/** A file of a bundle: its path in the function's folder, and what it holds. */
export type BundleFile = { path: string; contents: Uint8Array };

export type Bundle = {
  /** `index.mjs`, and chunks that it imports at the start or on first use. */
  files: BundleFile[];
  sourceMaps: BundleFile[];
  /** What is loaded at the start, minified: the entry and all that it imports, but not what it loads on first use. */
  startBytes: number;
  startGzipBytes: number;
  /** What is loaded on first use: the SDKs of what is set up. */
  laterBytes: number;
};

const outdir = 'out';

/** Of Vercel's package we call one function, in a file that it does not export: the rest would be 20 KB at every start. */
const waitUntil = fileURLToPath(new URL('./wait-until.js', import.meta.resolve('@vercel/functions')));

/**
 * CommonJS packages that ask for a built-in need `require`, which a module does not have of itself. Names in a banner are
 * not known to the minifier: they must be longer than any that it makes up.
 */
const requiring =
  "import{createRequire as requireFor}from'node:module';const require=requireFor(import.meta.url);";

/** One endpoint as minified ES modules for both clouds, what it loads on first use in chunks, source maps apart. */
export async function bundle(entryPoint: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: { index: entryPoint },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    sourcemap: 'external',
    outdir,
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    format: 'esm',
    target: `node${deployedNode}`,
    legalComments: 'none',
    // Escapes would make the signs of other scripts twice as long.
    charset: 'utf8',
    alias: { '@vercel/functions': waitUntil },
    banner: { js: requiring },
  });
  const all = outputFiles.map(({ path, contents }) => ({
    path: relative(join(process.cwd(), outdir), path),
    contents: path.endsWith('.mjs') ? withoutNeedless(contents) : contents,
  }));
  const files = all.filter(({ path }) => path.endsWith('.mjs'));
  const started = importedAtStart(metafile);
  const atStart = files.filter(({ path }) => started.has(join(outdir, path)));
  const startBytes = sizeOf(atStart);
  return {
    files,
    sourceMaps: all.filter(({ path }) => path.endsWith('.map')),
    startBytes,
    startGzipBytes: atStart.reduce((sum, { contents }) => sum + gzipSync(contents).length, 0),
    laterBytes: sizeOf(files) - startBytes,
  };
}

/** A chunk without the banner where nothing in it requires anything. Its line stays, so that source maps hold. */
function withoutNeedless(contents: Uint8Array): Uint8Array {
  const code = Buffer.from(contents).toString();
  const rest = code.replace(requiring, '');
  return /\brequire\b/.test(rest) ? contents : Buffer.from(rest);
}

/** Writes files of a bundle into a folder. */
export async function writeFiles(folder: string, files: readonly BundleFile[]): Promise<void> {
  for (const { path, contents } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), contents);
  }
}

function importedAtStart({ outputs }: Metafile): Set<string> {
  const seen = new Set<string>();
  const open = [join(outdir, 'index.mjs')];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const { path: imported, kind } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement') open.push(imported);
  }
  return seen;
}

function sizeOf(files: readonly BundleFile[]): number {
  return files.reduce((sum, { contents }) => sum + contents.length, 0);
}
