import { text } from 'node:stream/consumers';
import { Argument } from '@commander-js/extra-typings';
import { errorFacts } from '../_app/log.js';
import { secretNameOf } from '../_app/secret-names.js';
import { type Ink, table } from './ink.js';
import { worksDeployed } from './rotate/deployed.js';
import { type RotatableKey, rotatableKeys } from './rotate/keys.js';
import { type Verb, type World, WrongInput } from './verb.js';
import { webAddress } from './web-address.js';

type Step = { step: string; ok: boolean; seen: string };

/** Guides through a new key: tried before it is set, seen in use before the old one is revoked. No key is printed. */
export const rotate: Verb = (command, finish) => {
  command
    .addArgument(new Argument('<key>', 'which key').choices(Object.keys(rotatableKeys)))
    .option('--deployed <url>', 'after it was set: whether this deployment works with its key', webAddress)
    .addHelpText(
      'after',
      '\nThe new value comes from the variable NEW_ and its name, or from stdin, never from the command line;' +
        '\nQSTASH_SIGNING_KEYS is two lines: the current key and the next. Exit code 1 when it does not work.',
    )
    .action((name, { deployed }) =>
      finish(async (world) => {
        const key = rotatableKeys[name];
        if (!key) throw new WrongInput(`${name} is no key that can be rotated.`);
        if (deployed) return seenDeployed(name, key, deployed, world.ink);
        const values = await newValues(name, key, world.env);
        const steps = [await tried('new', () => key.tryOut(values, world.env))];
        const used = key.variables.flatMap((variable) => world.env[variable] ?? []);
        // Rolled signing keys are the only old ones that QStash does not know any more.
        if (used.length === 1) steps.push(await tried('in force', () => key.tryOut(used, world.env)));
        const ok = steps[0]?.ok ?? false;
        const next = ok ? instructions(name, key) : [`Set nothing: make another at ${key.console}`];
        return {
          ok,
          text: [`${name}, ${key.vendor}`, shown(steps, world.ink), ...next].join('\n'),
          data: { key: name, steps, next },
        };
      }),
    );
};

async function seenDeployed(name: string, key: RotatableKey, site: URL, ink: Ink) {
  const step = { step: 'deployed', ...(await worksDeployed(site, key)) };
  const next = step.ok
    ? `Revoke the old one at ${key.console}, then ask the same again: only then is it proved.`
    : 'Revoke nothing: it is not deployed yet, or not with the new value.';
  return {
    ok: step.ok,
    text: [`${name}, ${key.vendor}`, shown([step], ink), next].join('\n'),
    data: { key: name, steps: [step], next: [next] },
  };
}

/** The new values, checked for what no key is. A message tells which variable is wrong, never what it holds. */
async function newValues(name: string, key: RotatableKey, env: World['env']): Promise<string[]> {
  const given = env[`NEW_${name}`] || (process.stdin.isTTY ? '' : await text(process.stdin));
  const values = given.trim().split(/\r?\n/);
  if (given.trim() === '')
    throw new WrongInput(`no new value: set NEW_${name}, or pipe it in, such as: pbpaste | npm run …`);
  if (values.length !== key.variables.length || values.some((value) => !/^[!-~]+$/.test(value)))
    throw new WrongInput(
      `the new value must be ${key.variables.length === 1 ? 'one line' : 'two lines'} of printable characters.`,
    );
  if (key.variables.every((variable, at) => env[variable] === values[at]))
    throw new WrongInput('the new value is the one in force already.');
  return values;
}

/** The vendors' messages repeat keys: only the kind of an error is told, and what we said ourselves. */
async function tried(step: string, ask: () => Promise<string>): Promise<Step> {
  try {
    return { step, ok: true, seen: await ask() };
  } catch (error) {
    if (error instanceof WrongInput) throw error;
    if (error instanceof Error && error.constructor === Error && !('status' in error) && !error.cause)
      return { step, ok: false, seen: error.message };
    const { error: kind, code } = errorFacts(error);
    const status = error instanceof Error && 'status' in error ? ` ${error.status}` : '';
    return { step, ok: false, seen: `refused or not reached: ${kind}${status}${code ? ` ${code}` : ''}` };
  }
}

function instructions(name: string, { console, variables, pipeline }: RotatableKey): string[] {
  const value = variables.length === 1 ? `"$NEW_${name}"` : '…';
  return [
    'Set it, deploy, see it in use, and only then revoke the old one:',
    ...variables.flatMap((variable) => [
      `  printf %s ${value} | npx vercel env add ${variable} production --force`,
      `  printf %s ${value} | npx sst secret set ${secretNameOf(variable)} --stage production`,
    ]),
    ...(pipeline ? [`  printf %s ${value} | ${pipeline}`] : []),
    `  npm run ops -- rotate ${name} --deployed https://…`,
    `  ${console}`,
  ];
}

const shown = (steps: readonly Step[], ink: Ink) =>
  table(steps.map(({ step, ok, seen }) => [ok ? ink.good('pass') : ink.bad('fail'), step, seen]));
