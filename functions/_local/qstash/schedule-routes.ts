import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Clock } from '../clock.js';
import { readMessage } from './message.js';
import { destinationAfter, shown } from './message-routes.js';
import { nextTime, type Schedule, type Schedules } from './schedules.js';

const view = ({ message, delayMs, ...schedule }: Schedule) => {
  const { url, maxRetries, messageId: _, notBefore: __, retried: ___, ...rest } = shown(message);
  return { ...rest, ...schedule, destination: url, retries: maxRetries, delay: delayMs / 1_000 };
};

/** Messages on a timetable. */
export function scheduleRoutes(schedules: Schedules, clock: Clock): Hono {
  const app = new Hono();
  app.post('/*', async (c) => {
    const now = clock.now();
    const headers = Object.fromEntries(c.req.raw.headers);
    const cron = headers['upstash-cron'] ?? '';
    const nextScheduleTime = nextTime(cron, now);
    if (nextScheduleTime === null) return c.json({ error: `not a cron expression: "${cron}"` }, 400);
    const destination = destinationAfter('/v2/schedules/', c.req.url);
    const body = Buffer.from(await c.req.arrayBuffer());
    const read = readMessage({ destination, headers, body, queueName: headers['upstash-queue-name'] }, now);
    if ('error' in read) return c.json(read, 400);
    const scheduleId = headers['upstash-schedule-id'] ?? `scd_${randomUUID()}`;
    const message = { ...read.message, scheduleId };
    const delayMs = message.notBefore - now;
    schedules.put({ scheduleId, cron, message, delayMs, isPaused: false, nextScheduleTime });
    return c.json({ scheduleId }, 201);
  });
  app.get('/', (c) => c.json(schedules.all().map(view)));
  app.get('/:id', (c) => {
    const schedule = schedules.get(c.req.param('id'));
    return schedule ? c.json(view(schedule)) : c.json({ error: 'schedule not found' }, 404);
  });
  app.delete('/:id', (c) =>
    schedules.delete(c.req.param('id')) ? c.body(null, 202) : c.json({ error: 'schedule not found' }, 404),
  );
  app.patch('/:id/:change{pause|resume}', (c) => {
    const schedule = schedules.get(c.req.param('id'));
    if (!schedule) return c.json({ error: 'schedule not found' }, 404);
    const nextScheduleTime = nextTime(schedule.cron, clock.now()) ?? schedule.nextScheduleTime;
    schedules.put({ ...schedule, isPaused: c.req.param('change') === 'pause', nextScheduleTime });
    return c.body(null, 200);
  });
  return app;
}
