import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Listening, listen } from '../functions/_local/listen.js';
import { openSite } from '../functions/_local/site.js';
import { builtWeb } from '../functions/_local/web-build.js';
import { launchChromium } from './chromium.js';
import { complaints } from './reader.js';

let server: Listening;
let browser: Browser;
beforeAll(async () => {
  server = await listen(await openSite(await builtWeb(() => undefined)), 0);
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('the page of the API shows every operation, asks no other origin, and breaks no policy of its own', async () => {
  const page = await browser.newPage();
  const found = complaints(page);
  const origin = `http://127.0.0.1:${server.port}`;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${origin}/api/docs#rate_limited`);
  await page.locator('.opblock').first().waitFor();
  expect(await page.locator('.opblock').count()).toBe(7);
  // Opened, an operation shows its schema, and can be tried.
  await page.locator('.opblock-post').first().click();
  await page.getByRole('button', { name: 'Try it out' }).first().waitFor();
  expect(await page.locator('.opblock-post .body-param__example').first().textContent()).toContain(
    'red saree',
  );
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await page.locator('tr#rate_limited').textContent()).toContain('Too many requests');
  expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual([]);
  expect(found).toEqual([]);
});
