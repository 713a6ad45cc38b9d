import type { Locator, Page } from 'playwright-core';

/** A look as a reader sees it: its heading, the price on each line of its bill, and its total line. */
export interface ShownLook {
  heading: string;
  prices: string[];
  total: string;
}

/** Types a wish into the box and presses Enter, as a reader does. */
export async function wish(page: Page, prompt: string): Promise<void> {
  await page.getByLabel('What would you like to wear?').fill(prompt);
  await page.keyboard.press('Enter');
}

/** Waits until the page has an answer, a failure included, and reads every look on it. */
export async function shownLooks(page: Page): Promise<ShownLook[]> {
  await settled(page);
  const articles = await page.getByRole('article').all();
  return Promise.all(
    articles.map(async (article) => ({
      heading: (await text(article.getByRole('heading'))).replace(/\s+/g, ' '),
      prices: await article.getByTestId('price').allTextContents(),
      total: await text(article.getByTestId('total')),
    })),
  );
}

async function text(found: Locator): Promise<string> {
  return (await found.textContent()) ?? '';
}

/** Waits until the page asks nothing any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('#answer[aria-busy=false]:not(:has([data-draft]))').waitFor();
}

/** Collects what the page complains about in its console, uncaught errors included. */
export function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(String(error)));
  return found;
}
