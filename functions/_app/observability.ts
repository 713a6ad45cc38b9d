import type { ErrorReporter, Tracer } from '../_domain/ports/telemetry.js';
import { errorFacts, logLine } from './log.js';
import { policies } from './policies.js';

/** The error tracker, whose SDK is loaded at the first error: most instances never see one. */
export function errorReporter(dsn: string): ErrorReporter {
  let loaded: Promise<ErrorReporter> | undefined;
  return {
    async report(error, at) {
      loaded ??= import('../_adapters/sentry/reporter.js').then(({ sentryReporter }) =>
        sentryReporter({ dsn, ...policies.observability }),
      );
      try {
        return await (await loaded).report(error, at);
      } catch (lost) {
        logLine('warn', 'error not reported', { requestId: at.requestId, ...errorFacts(lost) });
        return false;
      }
    },
  };
}

/** The tracer, whose SDK is loaded after an instance's first answer; what the collector does not take is logged. */
export function spanTracer(endpoint: string): Tracer {
  let loaded: Promise<Tracer> | undefined;
  return {
    async trace(story) {
      loaded ??= import('../_adapters/otel/tracer.js').then(({ otelTracer }) =>
        otelTracer({ endpoint, ...policies.observability }),
      );
      try {
        await (await loaded).trace(story);
      } catch (error) {
        logLine('warn', 'span lost', { requestId: story.requestId, ...errorFacts(error) });
      }
    },
  };
}
