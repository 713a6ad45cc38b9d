import { type Branch, neonBranches } from '../_adapters/neon/branches.js';
import { type Cleared, clearStage as clearQueue } from '../_adapters/qstash/clear-stage.js';
import { clearStage as clearRedis } from '../_adapters/redis/clear-stage.js';
import { redisClient } from '../_adapters/redis/client.js';
import { Stage } from '../_app/env.js';
import { policies } from '../_app/policies.js';
import { counted } from '../_domain/counted.js';
import { table } from './ink.js';
import { type Verb, WrongInput } from './verb.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Neon's own integrations call a preview's branch so too. */
const start = 'preview/';
/** What is never a preview, whatever a pipeline passes. */
const reserved = ['production', 'prod', 'main', 'master', 'local'];

/** What previews have of their own: a branch of the database, Redis keys, and whatever bears their name at QStash. */
export const preview: Verb = (command, finish) => {
  command.addHelpText(
    'after',
    '\nNEON_API_KEY and NEON_PROJECT_ID name the database; Redis and QStash are those of the variables in force.',
  );
  command
    .command('create')
    .description(
      'a database branch for a preview; prints its variables, passwords among them. Again does no harm',
    )
    .argument('<name>', 'such as pr-12', previewName)
    .option('--database <name>', 'which one, where the branch has several')
    .action((name, { database }) =>
      finish(async ({ env, progress }) => {
        const branches = branchesOf(env);
        const found = await branchOf(branches, name);
        progress.show(found ? 'branch found' : 'branch copied', 0, 1);
        const branch = found ?? (await branches.create(start + name));
        await branches.untilReady(branch);
        const { pooled, direct } = await branches.addresses(branch.id, database);
        const variables = { STAGE: name, DATABASE_URL: pooled, DATABASE_URL_UNPOOLED: direct };
        const lines = Object.entries(variables).map(([variable, value]) => `${variable}=${value}`);
        return { ok: true, text: lines.join('\n'), data: { created: !found, variables } };
      }),
    );
  command
    .command('destroy')
    .description('take away all that a preview has. Again does no harm')
    .argument('<name>', 'such as pr-12', previewName)
    .action((name) =>
      finish(async ({ env }) => {
        const branches = branchesOf(env);
        const branch = await branchOf(branches, name);
        if (branch?.kept)
          throw new WrongInput(`${branch.name} is the default branch, protected, or no copy: it stays.`);
        // The queue first: what it still delivered would write to the others.
        const queue = await clearedQueue(env, name);
        const redisKeys = await clearedRedis(env, name);
        if (branch) await branches.remove(branch.id);
        const parts = [
          branch ? `branch ${branch.name}` : 'no branch',
          redisKeys === null ? 'Redis is not set up' : counted(redisKeys, 'Redis key'),
          ...(queue === null ? ['QStash is not set up'] : countedParts(queue)),
        ];
        const data = { branch: branch?.name ?? null, redisKeys, queue };
        return { ok: true, text: `Gone of ${name}: ${parts.join(', ')}.`, data };
      }),
    );
  command
    .command('list')
    .description('the previews that have a database branch, the oldest first')
    .action(() =>
      finish(async ({ env }) => {
        const found = (await branchesOf(env).list(start)).sort((one, other) =>
          one.createdAt.localeCompare(other.createdAt),
        );
        const previews = found.map(({ name, createdAt }) => ({ name: name.slice(start.length), createdAt }));
        const rows = previews.map(({ name, createdAt }) => [name, createdAt]);
        const text = rows.length === 0 ? 'No previews.' : table([['preview', 'since'], ...rows]);
        return { ok: true, text, data: { previews } };
      }),
    );
};

function previewName(name: string): string {
  if (reserved.includes(name)) throw new WrongInput(`${name} is no preview.`);
  if (Stage.safeParse(name).success) return name;
  throw new WrongInput(`"${name}" must be up to 31 small letters, digits and dashes, such as pr-12.`);
}

function branchesOf(env: Environment) {
  const [apiKey, projectId] = ['NEON_API_KEY', 'NEON_PROJECT_ID'].map((name) => {
    if (env[name]) return env[name];
    throw new WrongInput(`${name} is not set: see .env.example.`);
  });
  return neonBranches({ apiKey: apiKey ?? '', projectId: projectId ?? '', baseUrl: env.NEON_API_HOST });
}

async function branchOf(
  branches: ReturnType<typeof neonBranches>,
  name: string,
): Promise<Branch | undefined> {
  return (await branches.list(start + name)).find((branch) => branch.name === start + name);
}

async function clearedQueue(
  { QSTASH_URL: baseUrl, QSTASH_TOKEN: token }: Environment,
  stage: string,
): Promise<Cleared | null> {
  return baseUrl && token ? clearQueue({ baseUrl, token, stage }) : null;
}

async function clearedRedis(
  { UPSTASH_REDIS_REST_URL: url, UPSTASH_REDIS_REST_TOKEN: token }: Environment,
  stage: string,
): Promise<number | null> {
  const { backgroundMs: timeoutMs } = policies.redis;
  return url && token ? clearRedis(redisClient({ url, token, timeoutMs }), stage) : null;
}

function countedParts({ timetables, queues, messages, deadLetters }: Cleared): string[] {
  return [
    counted(timetables, 'timetable'),
    counted(queues, 'queue'),
    counted(messages, 'message'),
    counted(deadLetters, 'dead letter'),
  ];
}
