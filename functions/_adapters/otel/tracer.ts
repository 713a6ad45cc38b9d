import { SpanKind, SpanStatusCode } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { Tracer } from '../../_domain/ports/telemetry.js';

/**
 * Answered requests as OpenTelemetry spans over OTLP/HTTP, written after the response with the times that were taken on
 * the way: tracing costs a request nothing. The exporter itself reads OTEL_EXPORTER_OTLP_HEADERS.
 */
export function otelTracer(options: { endpoint: string; timeoutMs: number }): Tracer {
  const exporter = new OTLPTraceExporter({
    url: `${options.endpoint.replace(/\/$/, '')}/v1/traces`,
    timeoutMillis: options.timeoutMs,
  });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'fashiondeck' }),
    spanProcessors: [new SimpleSpanProcessor({ exporter })],
  });
  const tracer = provider.getTracer('fashiondeck');
  return {
    async trace({ route, status, ms, memoryMb, startedAtMs, requestId, timings = {}, degraded = [] }) {
      const stages = Object.entries(timings).map(([stage, took]) => [`fashiondeck.stage.${stage}`, took]);
      const span = tracer.startSpan(route, {
        kind: SpanKind.SERVER,
        startTime: startedAtMs,
        attributes: {
          'http.route': route,
          'http.response.status_code': status,
          'fashiondeck.request_id': requestId,
          'fashiondeck.memory_mb': memoryMb,
          'fashiondeck.degraded': degraded.map(({ part, reason }) => `${part}:${reason}`),
          ...Object.fromEntries(stages),
        },
      });
      if (status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(startedAtMs + ms);
      await provider.forceFlush();
    },
  };
}
