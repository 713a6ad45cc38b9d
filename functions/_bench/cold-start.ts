import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, writeFiles } from '../_deploy/bundle.js';
import { type FunctionName, functionNames } from '../_deploy/deployed.js';
import { quantile, type Row } from './row.js';
import { stockedServices } from './stocked-services.js';

const starts = 5;

/** What each endpoint is asked first, as a user of it would. */
const firstRequests: Record<FunctionName, string> = {
  search: "new Request('http://localhost/api/search?q=blue+jeans')",
  recommend: `new Request('http://localhost/api/recommend', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"prompt":"blue jeans and a white shirt"}' })`,
  health: "new Request('http://localhost/api/health')",
  'ml-health': "new Request('http://localhost/api/ml/health')",
  out: "new Request('http://localhost/api/out/nothing')",
  ingest: "new Request('http://localhost/api/ingest', { method: 'POST', body: '{}' })",
  docs: "new Request('http://localhost/api/openapi.json')",
};

/** Each deployed bundle: its size, and the time from the start of a process to its first whole answer. */
export async function coldStartRows(): Promise<Row[]> {
  const services = await stockedServices();
  const folder = await mkdtemp(join(tmpdir(), 'fashiondeck-cold-'));
  try {
    const rows: Row[] = [];
    for (const name of functionNames) {
      const file = join(folder, name, 'index.mjs');
      const { files, startBytes, startGzipBytes } = await bundle(
        fileURLToPath(new URL(`../${name}.ts`, import.meta.url)),
      );
      await writeFiles(join(folder, name), files);
      const times: number[] = [];
      for (let start = 0; start < starts; start++) times.push(await firstAnswerMs(file, firstRequests[name]));
      rows.push({
        measure: name,
        value: `${(startBytes / 1024).toFixed(0)} KB, process start to first answer ${quantile(times, 0.5).toFixed(0)} ms`,
        comparedWith: `${(startGzipBytes / 1024).toFixed(0)} KB gzipped; median of ${starts} processes; aim: at most 830 KB`,
      });
    }
    return rows;
  } finally {
    await services.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function firstAnswerMs(file: string, request: string): Promise<number> {
  const script = `
    const { default: endpoint } = await import(${JSON.stringify(file)});
    await (await endpoint.fetch(${request})).arrayBuffer();
    // Counted from the start of the process.
    process.stdout.write('took ' + performance.now());
    process.exit(0);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const chunk of child.stdout) printed += chunk;
  const took = Number(/took ([\d.]+)$/.exec(printed)?.[1]);
  if (!Number.isFinite(took)) throw new Error(`${file} did not answer: ${printed}`);
  return took;
}
