import { Cron } from 'croner';
import * as z from 'zod';
import type { Clock } from '../clock.js';
import { Message } from './message.js';
import type { Records } from './records.js';

/** A message that is sent again and again; `delayMs` after each time that `cron` names. */
export const Schedule = z.object({
  scheduleId: z.string(),
  cron: z.string(),
  message: Message,
  delayMs: z.int().min(0),
  isPaused: z.boolean(),
  nextScheduleTime: z.int(),
  lastScheduleTime: z.int().optional(),
});
export type Schedule = z.infer<typeof Schedule>;

/** When a cron expression (`CRON_TZ=Asia/Kolkata 0 9 * * *`; UTC unless it says so) is due after `afterMs`; null = never or not one. */
export function nextTime(cron: string, afterMs: number): number | null {
  const { timezone = 'UTC', pattern } =
    /^(?:CRON_TZ=(?<timezone>\S+)\s+)?(?<pattern>.*)$/.exec(cron)?.groups ?? {};
  try {
    return new Cron(pattern ?? '', { timezone }).nextRun(new Date(afterMs))?.getTime() ?? null;
  } catch {
    return null;
  }
}

export type Schedules = {
  get(scheduleId: string): Schedule | undefined;
  all(): Schedule[];
  put(schedule: Schedule): void;
  delete(scheduleId: string): boolean;
  close(): void;
};

/** Calls `due` with a schedule at each of its times; times missed while nothing ran are made up for once. */
export function openSchedules(records: Records, clock: Clock, due: (schedule: Schedule) => void): Schedules {
  const schedules = records.table('schedule', Schedule);
  let callOff = () => {};

  function wake(): void {
    callOff();
    const running = schedules.all().filter(({ isPaused }) => !isPaused);
    for (const schedule of running) if (schedule.nextScheduleTime <= clock.now()) run(schedule);
    const times = schedules
      .all()
      .flatMap(({ isPaused, nextScheduleTime }) => (isPaused ? [] : [nextScheduleTime]));
    callOff = times.length > 0 ? clock.at(Math.min(...times), wake) : () => {};
  }

  function run(schedule: Schedule): void {
    const lastScheduleTime = schedule.nextScheduleTime;
    const nextScheduleTime = nextTime(schedule.cron, clock.now());
    if (nextScheduleTime === null) schedules.delete(schedule.scheduleId);
    else schedules.set(schedule.scheduleId, { ...schedule, lastScheduleTime, nextScheduleTime });
    due(schedule);
  }

  wake();
  return {
    get: schedules.get,
    all: schedules.all,
    put: (schedule) => {
      schedules.set(schedule.scheduleId, schedule);
      wake();
    },
    delete: schedules.delete,
    close: () => callOff(),
  };
}
