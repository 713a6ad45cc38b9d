import { once } from '../_domain/once.js';
import type { ErrorReporter, Tracer } from '../_domain/ports/telemetry.js';
import { errorFacts, logLine } from './log.js';
import { policies } from './policies.js';

/** The error tracker, whose SDK is loaded at the first error: most instances never see one. */
export function errorReporter(dsn: string): ErrorReporter {
  const load = once(async () => {
    const { sentryReporter } = await import('../_adapters/sentry/reporter.js');
    return sentryReporter({ dsn, ...policies.observability });
  });
  return {
    async report(error, at) {
      try {
        return await (await load()).report(error, at);
      } catch (lost) {
        logLine('warn', 'error not reported', { requestId: at.requestId, ...errorFacts(lost) });
        return false;
      }
    },
  };
}

/** The tracer, whose SDK is loaded after an instance's first answer; what the collector does not take is logged. */
export function spanTracer(endpoint: string): Tracer {
  const load = once(async () => {
    const { otelTracer } = await import('../_adapters/otel/tracer.js');
    return otelTracer({ endpoint, ...policies.observability });
  });
  return {
    async trace(story) {
      try {
        await (await load()).trace(story);
      } catch (error) {
        logLine('warn', 'span lost', { requestId: story.requestId, ...errorFacts(error) });
      }
    },
  };
}
