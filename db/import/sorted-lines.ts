import { createReadStream } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** So much text waits in memory before it goes to the disk; most files never see it. */
const memoryCharacters = 8 * 1024 * 1024;

/**
 * Takes lines in any order and gives them back sorted by their characters: what does not fit in memory waits in temporary
 * files, each sorted by itself. A line holds no line break. To be closed in any case.
 */
export function sortedLines(keepCharacters = memoryCharacters) {
  let held: string[] = [];
  let characters = 0;
  let folder: Promise<string> | undefined;
  const runs: string[] = [];

  async function spill(): Promise<void> {
    const lines = held;
    held = [];
    characters = 0;
    folder ??= mkdtemp(join(tmpdir(), 'fashiondeck-lines-'));
    const run = join(await folder, String(runs.length));
    runs.push(run);
    await writeFile(run, `${lines.sort().join('\n')}\n`);
  }

  return {
    /** Resolves when there is room for the next. */
    async add(line: string): Promise<void> {
      held.push(line);
      characters += line.length;
      if (characters > keepCharacters) await spill();
    },
    async *read(): AsyncGenerator<string> {
      if (runs.length > 0 && held.length > 0) await spill();
      if (runs.length > 0) yield* merged(runs.map(linesOf));
      else yield* held.sort();
    },
    close: async (): Promise<void> => {
      if (folder) await rm(await folder, { recursive: true, force: true });
    },
  };
}

async function* linesOf(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of createReadStream(path, { encoding: 'utf8' })) {
    const lines = `${rest}${piece}`.split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
}

/** The lines of several sorted runs as one. */
async function* merged(runs: readonly AsyncGenerator<string>[]): AsyncGenerator<string> {
  const heads = new Map<AsyncGenerator<string>, string>();
  const advance = async (run: AsyncGenerator<string>): Promise<void> => {
    const { value, done } = await run.next();
    if (done) heads.delete(run);
    else heads.set(run, value);
  };
  for (const run of runs) await advance(run);
  while (heads.size > 0) {
    const [run, line] = [...heads].reduce((least, head) => (head[1] < least[1] ? head : least));
    yield line;
    await advance(run);
  }
}
