import type { RefreshMessage } from '../../_domain/queue-message.js';
import { type QstashAccess, qstashClient } from './client.js';
import { labelled, staged, unstaged } from './stage.js';

/** The timetable of a feed: when, as a cron expression, and the next time in ISO 8601 if it is known. */
export type Timetable = { source: string; cron: string; next: string | null };

const prefix = 'feed-';

/** Timetables of feeds, kept by QStash, which has `ingestUrl` told when one is due. */
export function feedSchedules({ ingestUrl, ...access }: QstashAccess & { ingestUrl: string }) {
  const client = qstashClient(access);
  const { stage } = access;
  const idOf = (source: string) => staged(stage, `${prefix}${Buffer.from(source).toString('base64url')}`);
  return {
    /** Sets or replaces the timetable of a feed; `cron` is in UTC unless it names a zone (`CRON_TZ=Asia/Kolkata 0 9 * * *`). */
    async put(source: string, cron: string): Promise<void> {
      const message: RefreshMessage = { kind: 'refresh', source };
      await (await client()).schedules.create({
        destination: ingestUrl,
        scheduleId: idOf(source),
        cron,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(message),
        failureCallback: ingestUrl,
        ...labelled(stage),
      });
    },
    async list(): Promise<Timetable[]> {
      const all = await (await client()).schedules.list();
      return all.flatMap(({ scheduleId, cron, nextScheduleTime }) => {
        const id = unstaged(stage, scheduleId);
        if (!id?.startsWith(prefix)) return [];
        const source = Buffer.from(id.slice(prefix.length), 'base64url').toString();
        const next = nextScheduleTime === undefined ? null : new Date(nextScheduleTime).toISOString();
        return { source, cron, next };
      });
    },
    /** Whether there was one. */
    async remove(source: string): Promise<boolean> {
      const { schedules } = await client();
      const id = idOf(source);
      const there = (await schedules.list()).some(({ scheduleId }) => scheduleId === id);
      if (there) await schedules.delete(id);
      return there;
    },
  };
}
