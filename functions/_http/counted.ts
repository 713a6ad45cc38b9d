import type { Context, MiddlewareHandler } from 'hono';
import type { Metrics, Sample, Story } from '../_domain/ports/telemetry.js';
import { afterResponse } from './after-response.js';
import type { EndpointEnv } from './endpoint.js';

type Watch = {
  route: string;
  callerOf: (c: Context<EndpointEnv>) => string;
  metrics: () => Metrics | undefined;
  onAnswered: (story: Story) => void | Promise<void>;
  onMetricsLost: (error: unknown) => void;
};

/** Logs and counts every answer after it is sent; a counter that cannot be written never fails the answer. */
export function counted(watch: Watch): MiddlewareHandler<EndpointEnv> {
  return async (c, next) => {
    const started = performance.now();
    const startedAtMs = Date.now();
    const passed = () => Math.round(10 * (performance.now() - started)) / 10;
    await next();
    const ms = passed();
    afterResponse(async () => {
      const streamed = c.get('streamed');
      await streamed;
      const sample: Sample = {
        route: watch.route,
        status: c.get('failedLate') ?? c.res.status,
        ms: streamed ? passed() : ms,
        memoryMb: Math.round(process.memoryUsage.rss() / 2 ** 20),
      };
      const caller = watch.callerOf(c);
      await watch.onAnswered({
        ...sample,
        ...c.get('answered'),
        requestId: c.get('requestId'),
        caller,
        startedAtMs,
      });
      try {
        await watch.metrics()?.record(sample);
      } catch (error) {
        watch.onMetricsLost(error);
      }
    });
  };
}
