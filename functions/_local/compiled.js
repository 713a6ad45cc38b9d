// @ts-check
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { access, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const outdir = join(root, 'node_modules/.cache/fashiondeck/compiled');
const folders = ['functions', 'db'];

// Packages of many small modules, which load faster as part of the program.
const within = ['zod', 'hono', 'drizzle-orm'];

/**
 * A program of this folder as JavaScript beside the packages that it imports, compiled anew where a source has changed:
 * loading as many modules of TypeScript would take longer than all else that `npm start` does.
 * @param {'start' | 'postgres/main'} program
 * @returns {Promise<string>} the file to run
 */
export async function compiled(program) {
  const file = join(outdir, `${program}.mjs`);
  const madeOf = `${file}.made-of`;
  const sources = stateOfSources();
  if (existsSync(file) && existsSync(madeOf) && readFileSync(madeOf, 'utf8') === sources) return file;
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
  // Looked at before they were read: one that changed meanwhile is found to differ.
  await write(madeOf, Buffer.from(sources));
  return file;
}

// All at one go: while it is waited for, others would begin to load what they need, and Postgres would boot after them.
function stateOfSources() {
  const hash = createHash('sha256');
  /** @param {string} file */
  const add = (file) => {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  };
  for (const name of ['package.json', 'package-lock.json']) add(join(root, name));
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (entry.isFile()) add(join(entry.parentPath, entry.name));
    }
  }
  return hash.digest('hex');
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
      contents: `const sourceUrl = ${JSON.stringify(pathToFileURL(path).href)};${await readFile(path, 'utf8')}`,
      loader: 'ts',
    }));
  },
};
