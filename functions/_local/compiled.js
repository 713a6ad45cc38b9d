// @ts-check
import { randomUUID } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { access, mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const outdir = join(root, 'node_modules/.cache/fashiondeck/compiled');
const sources = ['functions', 'db'];

// Packages of many small modules, which load faster as part of the program.
const within = ['zod', 'hono', 'drizzle-orm'];

/**
 * A program of this folder as JavaScript beside the packages that it imports, compiled anew where a source is newer:
 * loading as many modules of TypeScript would take longer than all else that `npm start` does.
 * @param {'start' | 'postgres/main'} program
 * @returns {Promise<string>} the file to run
 */
export async function compiled(program) {
  const file = join(outdir, `${program}.mjs`);
  const since = new Date();
  if (changedAt(file) >= newestSource()) return file;
  const { build } = await import('esbuild');
  const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const { outputFiles } = await build({
    entryPoints: [join(here, `${program}.ts`)],
    outbase: here,
    outdir,
    outExtension: { '.js': '.mjs' },
    write: false,
    bundle: true,
    splitting: true,
    external: Object.keys(dependencies).filter((name) => !within.includes(name)),
    platform: 'node',
    target: 'node20',
    format: 'esm',
    define: { 'import.meta.url': 'sourceUrl' },
    plugins: [sourceAddresses],
  });
  // Chunks are named after what they hold: one that runs keeps those that it has yet to load.
  const chunks = outputFiles.filter(({ path }) => path !== file);
  for (const { path, contents } of chunks) await access(path).catch(() => write(path, contents));
  for (const { path, contents } of outputFiles) if (path === file) await write(path, contents);
  // A source that changed meanwhile is newer, whether it was read before or after.
  await utimes(file, since, since);
  return file;
}

/** @param {string} file */
const changedAt = (file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

// All at one go: while it is waited for, others would begin to load what they need, and Postgres would boot after them.
function newestSource() {
  let newest = changedAt(join(root, 'package-lock.json'));
  for (const folder of sources) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) newest = Math.max(newest, changedAt(join(entry.parentPath, entry.name)));
    }
  }
  return newest;
}

/**
 * @param {string} file
 * @param {Uint8Array} contents
 */
async function write(file, contents) {
  const unfinished = `${file}.${randomUUID()}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(unfinished, contents);
  await rename(unfinished, file);
}

/**
 * Gives every source the address that it has itself, in place of the compiled file's.
 * @type {import('esbuild').Plugin}
 */
const sourceAddresses = {
  name: 'source addresses',
  setup({ onLoad }) {
    onLoad({ filter: /\.[jt]s$/ }, async ({ path }) => ({
      contents: `const sourceUrl = '${pathToFileURL(path)}';${await readFile(path, 'utf8')}`,
      loader: 'ts',
    }));
  },
};
