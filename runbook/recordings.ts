import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Tools that are answered from recordings; npm, curl and git work as ever where nothing is recorded and all is local. */
const tools = ['npx', 'gh', 'aws', 'psql', 'npm', 'curl', 'git'];

export type Recordings = {
  /** To go before every other folder of PATH. */
  bin: string;
  /** The recorded command lines that nobody has run. */
  unused(): string[];
};

/**
 * Puts stand-ins of the cloud's tools into `folder`. Each prints what `recorded/*.txt` holds under exactly its command
 * line (`$ npx vercel ls`), its words taken apart as a shell does, and fails on a line that nothing is recorded for.
 */
export async function openRecordings(recorded: string, folder: string): Promise<Recordings> {
  const [bin, outputs] = [join(folder, 'bin'), join(folder, 'outputs')];
  for (const made of [bin, outputs]) await mkdir(made, { recursive: true });
  for (const tool of tools) {
    await writeFile(join(bin, tool), standIn(outputs));
    await chmod(join(bin, tool), 0o755);
  }
  const keys = new Map<string, string>();
  for (const file of (await readdir(recorded)).filter((name) => name.endsWith('.txt'))) {
    const sessions = (await readFile(join(recorded, file), 'utf8')).split(/^\$ /m).slice(1);
    for (const session of sessions) {
      const end = session.indexOf('\n');
      const line = session.slice(0, end);
      const key = createHash('sha256')
        .update(quoted(wordsOf(line)))
        .digest('hex');
      if (keys.has(key)) throw new Error(`${file} records a second time: ${line}`);
      keys.set(key, line);
      const output = session.slice(end + 1).trimEnd();
      await writeFile(join(outputs, key), output && `${output}\n`);
    }
  }
  return {
    bin,
    unused: () => [...keys].flatMap(([key, line]) => (existsSync(join(outputs, `${key}.used`)) ? [] : line)),
  };
}

/** Bash's own `${@@Q}`. */
const quoted = (words: string[]) => words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');

function wordsOf(line: string): string[] {
  const words = line.match(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g) ?? [];
  return words.map((word) => word.replace(/'([^']*)'|"([^"]*)"/g, (_, single, double) => single ?? double));
}

/** Values that differ from run to run are looked up by their variable's name. */
const standIn = (outputs: string) => `#!/usr/bin/env bash
tool="\${0##*/}"
words=("$tool" "$@")
for name in URL DATABASE_URL OPENAI_API_KEY SINCE MOMENT; do
  value="\${!name}"
  if [ -n "$value" ]; then words=("\${words[@]//"$value"/\\$$name}"); fi
done
line="\${words[*]@Q}"
key=$(printf %s "$line" | sha256sum); key="\${key%% *}"
if [ -f '${outputs}'/"$key" ]; then
  if [ -p /dev/stdin ]; then cat >/dev/null; fi
  : >'${outputs}'/"$key.used"
  exec cat '${outputs}'/"$key"
fi
case "$line" in
  "'npm' 'run' '--silent'"* | "'npm' 'run' 'ops'"*) real=yes ;;
  "'curl'"*https:*) real= ;;
  "'curl'"*'$URL'* | "'curl'"*127.0.0.1* | "'git' 'rev-parse'"*) real=yes ;;
esac
if [ -n "$real" ]; then
  PATH="$REAL_PATH" exec "$tool" "$@"
fi
echo "nothing is recorded for: \${words[*]}" >&2
exit 127
`;
