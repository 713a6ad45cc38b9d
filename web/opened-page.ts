import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach } from 'vitest';
import { launchChromium } from './chromium.js';
import { servePage } from './served-page.js';

/**
 * The page as `served` for all tests of a file, `blank` for a tab of a reader in India, or of one whom the options say,
 * and `open` for one that has gone to a path. Every tab is closed with its test, and what was asked is forgotten.
 */
export async function openedPage(serving: Parameters<typeof servePage>[0] = {}) {
  const [served, browser] = await Promise.all([servePage(serving), launchChromium()]);
  afterAll(async () => {
    await Promise.all([browser.close(), served.close()]);
  });
  afterEach(async () => {
    served.asked.length = 0;
    await Promise.all(browser.contexts().map((context) => context.close()));
  });
  const blank = async (options: BrowserContextOptions = {}): Promise<Page> =>
    (await browser.newContext({ locale: 'en-IN', ...options })).newPage();
  const open = async (path = '/', options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await blank(options);
    await page.goto(served.url + path);
    return page;
  };
  return { served, blank, open };
}
