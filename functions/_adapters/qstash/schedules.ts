import type { RefreshMessage } from '../../_domain/queue-message.js';
import { type QstashAccess, qstashClient } from './client.js';

/** The timetable of a feed: when, as a cron expression, and the next time in ISO 8601 if it is known. */
export type Timetable = { source: string; cron: string; next: string | null };

const prefix = 'feed-';
const idOf = (source: string) => `${prefix}${Buffer.from(source).toString('base64url')}`;

/** Timetables of feeds, kept by QStash, which has `ingestUrl` told when one is due. */
export function feedSchedules({ ingestUrl, ...access }: QstashAccess & { ingestUrl: string }) {
  const client = qstashClient(access);
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
      });
    },
    async list(): Promise<Timetable[]> {
      const all = await (await client()).schedules.list();
      return all
        .filter(({ scheduleId }) => scheduleId.startsWith(prefix))
        .map(({ scheduleId, cron, nextScheduleTime }) => ({
          source: Buffer.from(scheduleId.slice(prefix.length), 'base64url').toString(),
          cron,
          next: nextScheduleTime === undefined ? null : new Date(nextScheduleTime).toISOString(),
        }));
    },
    async remove(source: string): Promise<void> {
      await (await client()).schedules.delete(idOf(source));
    },
  };
}
