import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import * as z from 'zod';

/** A file of this repository. */
export const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
/** What each file says. */
export const texts = Object.fromEntries(
  readdirSync(root('.github/workflows')).map((name) => [
    name,
    readFileSync(root(`.github/workflows/${name}`), 'utf8'),
  ]),
);

const Permissions = z.record(z.string(), z.enum(['read', 'write']));
const Step = z.object({
  name: z.string().optional(),
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  if: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
  env: z.record(z.string(), z.string()).default({}),
});
const Job = z.object({
  needs: z.string().optional(),
  if: z.string().default(''),
  uses: z.string().optional(),
  permissions: Permissions.optional(),
  environment: z.string().optional(),
  env: z.record(z.string(), z.string()).default({}),
  'timeout-minutes': z.number().optional(),
  steps: z.array(Step).default([]),
});
const Workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: Permissions,
  concurrency: z.object({ group: z.string() }),
  jobs: z.record(z.string(), Job),
});
export const workflows = Object.entries(texts).map(([name, text]) => ({
  name,
  ...Workflow.parse(parse(text)),
}));
/** Every job, by its file and name. */
export const jobs = workflows.flatMap(({ name, jobs, permissions }) =>
  Object.entries(jobs).map(([job, rest]) => ({ at: `${name} ${job}`, inherited: permissions, ...rest })),
);
export const steps = jobs.flatMap(({ at, steps }) => steps.map((step) => ({ at, ...step })));
export const runs = steps.flatMap(({ at, run }) => (run === undefined ? [] : { at, run }));
/** One of them, and where its steps are. */
export const job = (at: string) => {
  const found = jobs.find((one) => one.at === at);
  if (!found) throw new Error(`no job ${at}`);
  return { ...found, position: (name: string) => found.steps.findIndex((step) => step.name === name) };
};
