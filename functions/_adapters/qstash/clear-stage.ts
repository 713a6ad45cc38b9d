import { type QstashAccess, qstashClient } from './client.js';
import { labelOf, unstaged } from './stage.js';

/** What was taken away of a stage. */
export type Cleared = { timetables: number; queues: number; messages: number; deadLetters: number };

/** Takes away all that a stage has at QStash: first what would send more, then what is sent, then what failed. */
export async function clearStage({ stage, ...access }: QstashAccess & { stage: string }): Promise<Cleared> {
  const client = await qstashClient(access)();
  const filter = { label: labelOf(stage) };
  const isOurs = (name: string) => unstaged(stage, name) !== undefined;

  const timetables = (await client.schedules.list()).filter(({ scheduleId }) => isOurs(scheduleId));
  for (const { scheduleId } of timetables) await client.schedules.delete(scheduleId);

  let messages = 0;
  for (let cancelled = 1; cancelled > 0; messages += cancelled)
    ({ cancelled } = await client.messages.cancel({ filter }));

  const queues = (await client.queue().list()).filter(({ name }) => isOurs(name));
  for (const { name } of queues) await client.queue({ queueName: name }).delete();

  let deadLetters = 0;
  for (let deleted = 1; deleted > 0; deadLetters += deleted)
    ({ deleted } = await client.dlq.delete({ filter }));
  return { timetables: timetables.length, queues: queues.length, messages, deadLetters };
}
