import { type DeadLetter, deadLetters } from '../_adapters/qstash/dead-letters.js';
import { ingestUrlAt } from '../_app/ingest-url.js';
import { table } from './ink.js';
import { qstashOf } from './surroundings.js';
import { type Verb, WrongInput } from './verb.js';

/** The dead letters of the queue: listed, replayed once their cause is gone, or dropped. */
export const dlq: Verb = (command, finish) => {
  command
    .command('list')
    .description('what could not be delivered, and the last answer of its address')
    .action(() =>
      finish(async ({ env }) => {
        const letters = await queueOf(env).list();
        return { ok: true, text: listed(letters), data: { letters } };
      }),
    );
  command
    .command('replay')
    .description('send dead letters once more')
    .argument('[ids...]', 'which ones, as `dlq list` names them')
    .option('--all', 'every one', false)
    .action((ids, { all }) =>
      finish(async ({ env }) => {
        if (all === ids.length > 0) throw new WrongInput('name the dead letters to replay, or say --all.');
        const queue = queueOf(env);
        const chosen = all ? (await queue.list()).map(({ id }) => id) : await known(queue, ids);
        await queue.replay(chosen);
        const text = `${chosen.length} dead letters are under way again; see npm run ops -- dlq list.`;
        return { ok: true, text, data: { replayed: chosen } };
      }),
    );
  command
    .command('drop')
    .description('delete dead letters for good: those that are named, never all')
    .argument('<ids...>', 'which ones, as `dlq list` names them')
    .action((ids) =>
      finish(async ({ env }) => {
        const queue = queueOf(env);
        const chosen = await known(queue, ids);
        await queue.drop(chosen);
        return { ok: true, text: `${chosen.length} dead letters are gone.`, data: { dropped: chosen } };
      }),
    );
};

/** The ids, when each is that of a dead letter of this stage: another's is not touched by a slip. */
async function known(queue: ReturnType<typeof queueOf>, ids: string[]): Promise<string[]> {
  const listed = (await queue.list()).map(({ id }) => id);
  const unknown = ids.filter((id) => !listed.includes(id));
  if (unknown.length === 0) return ids;
  throw new WrongInput(`no dead letter is called ${unknown.join(', ')}: see npm run ops -- dlq list.`);
}

function queueOf(env: Readonly<Record<string, string | undefined>>) {
  const { PUBLIC_URL: url } = env;
  return deadLetters({ ...qstashOf(env), ingestUrl: url && ingestUrlAt(url) });
}

function listed(letters: readonly DeadLetter[]): string {
  if (letters.length === 0) return 'No dead letters.';
  const rows = letters.map(({ id, url, createdAt, status, answer }) => [
    id,
    new Date(createdAt).toISOString(),
    url,
    `${status ?? 'no answer'} ${answer.slice(0, 80).replace(/\s+/g, ' ')}`.trim(),
  ]);
  return table([['dead letter', 'published', 'to', 'last answer'], ...rows]);
}
