import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

type Step = {
  id?: string | undefined;
  run?: string | undefined;
  if?: string | undefined;
  env: Record<string, string>;
};
type Words = Record<string, string>;
type World = { vars: Words; secrets: Words; github: object; files?: Words };

/** What a command line that holds the words `to` prints, and whether it fails. Several for the same are taken in turn. */
export type Answer = { to: string; prints?: string; fails?: boolean };

/** The tools of the clouds, and git and npm: each writes down how it was called, and says what it was told to. */
const standIn = `#!/usr/bin/env bash
cat >>told
line="\${0##*/} $*"
echo "$line" >>called
fitting=()
for answer in answers/*; do
  IFS= read -r to <"$answer"
  case "$line" in *"$to"*) fitting+=("$answer") ;; esac
done
[ \${#fitting[@]} -gt 0 ] || exit 0
{ read -r _; read -r code; prints=$(cat); } <"\${fitting[0]}"
[ -z "$prints" ] || echo "$prints"
[ \${#fitting[@]} = 1 ] || rm "\${fitting[0]}"
exit "$code"
`;

/**
 * Runs the steps of a job that are words for a shell, in order, as GitHub does: with outputs, conditions and `.env` of
 * one folder, and stand-ins for everything that would leave this machine. Returns what was called, what
 * was piped to it, and how it ended.
 */
export function runJob(steps: readonly Step[], jobEnv: Words, world: World, answers: readonly Answer[]) {
  const folder = mkdtempSync(join(tmpdir(), 'fashiondeck-job-'));
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  for (const tool of ['npx', 'npm', 'gh', 'git']) {
    writeFileSync(join(bin, tool), standIn);
    chmodSync(join(bin, tool), 0o755);
  }
  for (const [path, text] of Object.entries(world.files ?? {})) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  for (const file of ['called', 'told']) writeFileSync(join(folder, file), '');
  mkdirSync(join(folder, 'answers'));
  for (const [at, { to, prints = '', fails }] of answers.entries())
    writeFileSync(join(folder, 'answers', String(at)), `${to}\n${fails ? 1 : 0}\n${prints}`);
  const known: Record<string, { outcome: string; outputs: Words }> = {};
  for (const { id } of steps) if (id) known[id] = { outcome: 'skipped', outputs: {} };
  let failed = false;
  let log = '';
  const value = (expression: string): unknown =>
    new Function('failure', 'always', 'steps', 'vars', 'secrets', 'github', `return ${expression}`)(
      ...[() => failed, () => true, known, world.vars, world.secrets, world.github],
    );
  const filled = (env: Words): Words =>
    Object.fromEntries(
      Object.entries(env).map(([name, text]) => [
        name,
        text.replace(/\$\{\{ (.*?) \}\}/g, (_, expression: string) => String(value(expression) ?? '')),
      ]),
    );
  for (const step of steps) {
    const condition = step.if ?? 'true';
    const due = (!failed || /failure\(\)|always\(\)/.test(condition)) && value(condition);
    if (step.run === undefined || !due) continue;
    const output = join(folder, 'output');
    writeFileSync(output, '');
    const { PATH = '' } = process.env;
    const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', step.run], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      encoding: 'utf8',
      env: {
        ...{ PATH: `${bin}:${PATH}`, GITHUB_OUTPUT: output, GITHUB_REPOSITORY: 'our/own' },
        ...{ ...filled(jobEnv), ...filled(step.env) },
      },
    });
    log += stdout + stderr;
    failed ||= status !== 0;
    if (!step.id) continue;
    const lines = [...readFileSync(output, 'utf8').matchAll(/^(\w+)=(.*)$/gm)];
    known[step.id] = {
      outcome: status === 0 ? 'success' : 'failure',
      outputs: Object.fromEntries(lines.map(([, name, text]) => [name, text])),
    };
  }
  const called = readFileSync(join(folder, 'called'), 'utf8').trimEnd().split('\n');
  const told = readFileSync(join(folder, 'told'), 'utf8');
  rmSync(folder, { recursive: true });
  return { called, failed, log, told };
}
