import { html } from 'hono/html';
import type { openApi } from './openapi.js';
import { problems } from './problems.js';

type Operation = {
  operationId: string;
  summary: string;
  description?: string;
  responses: Record<string, { description: string }>;
};

/** What the page may run and fetch: files of its own origin, and the one style sheet in it. Swagger UI draws icons as data. */
export const docsPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The API's description as one page: Swagger UI, which the web app ships, over a plain list that needs no script. Every
 * error code has the anchor that its `type` points at.
 */
export function docsPage(api: ReturnType<typeof openApi>) {
  const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]: [string, Operation]) => ({ method, path, operation })),
  );
  return html`<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>FashionDeck API</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/docs/swagger-ui.css">
<style>
  :root { color-scheme: light }
  body { font: 16px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 3rem auto; padding: 0 1.25rem }
  code { font-size: .9em; overflow-wrap: anywhere } table { border-collapse: collapse; width: 100% }
  #operations { overflow-x: auto } #operations .information-container { display: none }
  td, th { text-align: left; padding: .4rem .75rem .4rem 0; border-bottom: 1px solid #8884; vertical-align: top }
</style>
<h1>FashionDeck API</h1>
<p>${withCode(api.info.description)} The machine-readable description is at <a href="/api/openapi.json">/api/openapi.json</a>.</p>
<div id="operations">${operations.map(
    ({ method, path, operation }) => html`<section id="${operation.operationId}">
<h2><code>${method.toUpperCase()} ${path}</code></h2>
<p>${operation.summary}. ${withCode(operation.description ?? '')}</p>
<table>${Object.entries(operation.responses).map(
      ([status, { description }]) => html`<tr><td><code>${status}</code><td>${withCode(description)}</tr>`,
    )}</table></section>`,
  )}</div>
<h2>Errors</h2>
<table><tr><th>Code<th>Status<th>Meaning<th>Worth a retry</tr>
${Object.entries(problems).map(
  ([code, { status, title, retryable }]) =>
    html`<tr id="${code}"><td><code>${code}</code><td>${status}<td>${title}<td>${retryable ? 'yes' : 'no'}</tr>`,
)}</table>
<script src="/docs/swagger-ui.js"></script>
<script src="/docs/start.js"></script>
</html>`;
}

/** Text whose `code` is marked as in Markdown, as HTML. */
function withCode(text: string) {
  return text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part));
}
