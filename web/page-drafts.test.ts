import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { anAnswer, anOutfit, aPiece } from './answer-fixture.js';
import { openedPage } from './opened-page.js';
import { complaints, shownLooks } from './reader.js';

const { outfits: _, query, ...rest } = anAnswer();
const shirt = anOutfit('o1', [aPiece({ id: 'shirt' })]);
const dress = anOutfit('o2', [
  aPiece({ id: 'dress', slot: 'onepiece', category: 'dress', title: 'Satin dress' }),
]);
const drafts: Event[] = [
  ['query', query],
  ['outfit', { ...shirt, draft: true }],
  ['outfit', { ...dress, draft: true }],
];
const final: Event[] = [
  ['query', query],
  ['outfit', dress],
  ['outfit', shirt],
  ['done', rest],
];

type Event = [name: string, data: unknown];

const { served, open } = await openedPage();

/** Tells the drafts at once, and the rest when `go` is called. */
async function told(later: Event[], width = 1280): Promise<{ page: Page; go: () => void }> {
  let go = () => {};
  const word = new Promise<void>((resolve) => {
    go = resolve;
  });
  served.script(() => {
    const body = new ReadableStream<Uint8Array>({
      async start(controller) {
        const send = ([name, data]: Event) =>
          controller.enqueue(new TextEncoder().encode(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`));
        drafts.forEach(send);
        await word;
        later.forEach(send);
        controller.close();
      },
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
  });
  const page = await open('/?q=anything', { viewport: { width, height: 900 } });
  await page.getByRole('heading', { name: '2 first drafts' }).waitFor();
  return { page, go };
}

const headings = async (page: Page) =>
  Promise.all(
    (await page.getByRole('article').all()).map(async (article) =>
      (await article.getByRole('heading').textContent())?.replace(/\s+/g, ' '),
    ),
  );

describe('first drafts', () => {
  it.each([1280, 375])(
    'are shown at once as drafts, at %i pixels, and give way to the answer',
    async (width) => {
      const { page, go } = await told(final, width);
      const complained = complaints(page);
      expect(await headings(page)).toEqual(['Draft 1 White shirt', 'Draft 2 White dress']);
      expect(await page.getByRole('status').textContent()).toMatch(/^First drafts/);
      expect(await page.locator('#answer').getAttribute('aria-busy')).toBe('false');
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(await page.getByText('How this answer was made').count()).toBe(0);
      go();
      expect((await shownLooks(page)).map(({ heading }) => heading)).toEqual([
        'Look 1 White dress',
        'Look 2 White shirt',
      ]);
      expect(await page.getByRole('status').textContent()).toBe('2 looks found.');
      expect(complained).toEqual([]);
    },
  );

  it('leave the reader where she is: a look that stays keeps the focus in it', async () => {
    const { page, go } = await told(final);
    const shop = page.getByRole('link', { name: /Boxy poplin shirt/ });
    await shop.focus();
    go();
    await shownLooks(page);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('/api/out/shirt');
  });

  it('leave the look that she is reading where it is in the window, whatever place it ends in', async () => {
    const { page, go } = await told(final, 360);
    const second = page.getByRole('article').nth(1);
    await second.evaluate((look) => scrollTo(0, look.getBoundingClientRect().top + scrollY + 100));
    go();
    const look = page.getByRole('article', { name: /^Look 1\s+White dress/ });
    await look.waitFor();
    expect(await look.evaluate((article) => Math.round(article.getBoundingClientRect().top))).toBe(-100);
  });

  it('leave who has not begun to read at the top', async () => {
    const { page, go } = await told(final, 360);
    go();
    await shownLooks(page);
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  it.each<[string, Event[], string]>([
    ['breaks off', [], 'The answer broke off'],
    [
      'ends in a problem',
      [['error', { status: 503, title: 'The catalogue is out of reach' }]],
      'The catalogue is out of reach',
    ],
  ])('stay to be looked at where the answer %s, which is said first', async (_, events, title) => {
    const { page, go } = await told(events);
    go();
    await page.getByRole('alert').getByRole('heading', { name: title }).waitFor();
    expect(await headings(page)).toEqual(['Draft 1 White shirt', 'Draft 2 White dress']);
    expect(await page.getByText('The stylist may still').count()).toBe(0);
    served.script(() => Response.json({ query, outfits: [dress], ...rest }));
    await page.getByRole('button', { name: 'Try again' }).click();
    expect((await shownLooks(page)).map(({ heading }) => heading)).toEqual(['Look 1 White dress']);
  });
});
