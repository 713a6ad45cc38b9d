import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const packed = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));

/** What `/api/docs` shows the API with, and the licence that it comes under: files of our own origin, beside the app's. */
const files = {
  'docs/swagger-ui.js': 'swagger-ui-bundle.js',
  'docs/swagger-ui.css': 'swagger-ui.css',
  'docs/LICENSE.txt': 'LICENSE',
  'docs/NOTICE.txt': 'NOTICE',
  'docs/swagger-ui.js.LICENSE.txt': 'swagger-ui-bundle.js.LICENSE.txt',
};

/** Ships Swagger UI with the web app, as it is packed and by plain names: only the page of the API loads it. */
export function swaggerUi(): Plugin {
  return {
    name: 'swagger-ui',
    apply: 'build',
    generateBundle() {
      for (const [fileName, name] of Object.entries(files)) {
        // The maps are not shipped: without the line that names them no browser asks for them.
        const source = readFileSync(join(packed, name), 'utf8').replace(
          /\n\/[/*]# sourceMappingURL=.*\s*$/,
          '\n',
        );
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
  };
}
