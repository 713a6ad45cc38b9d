import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { absolutePicture } from './absolute-picture.js';
import { swaggerUi } from './swagger-ui.js';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), tailwindcss(), swaggerUi(), absolutePicture(process.env)],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['chrome123', 'safari17.5', 'firefox120'],
    // Everything is a file of its own origin, so that `script-src 'self'; style-src 'self'` holds.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
});
