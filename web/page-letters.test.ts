import { expect, it } from 'vitest';
import { anAnswer, anOutfit, aPiece } from './answer-fixture.js';
import { openedPage } from './opened-page.js';
import { settled } from './reader.js';

const { served, open } = await openedPage({ photoSearch: true });

const cases = [100, 130, 150, 200].flatMap((percent) =>
  [360, 412].flatMap((width) =>
    ['/', '/?q=red+dress+for+a+wedding'].map((path) => ({ percent, width, path })),
  ),
);

it.each(cases)(
  'letters of $percent % leave all of $path on a phone of $width pixels',
  async ({ percent, width, path }) => {
    served.script(() => Response.json(anAnswer({ outfits: [anOutfit('o', [aPiece()])] })));
    const page = await open(path, { viewport: { width, height: 740 }, hasTouch: true, isMobile: true });
    await settled(page);
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = `${size}%`;
    }, percent);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const boxOf = async (found: ReturnType<typeof page.locator>) => {
      const box = await found.boundingBox();
      if (box === null) throw new Error('it is not to be seen');
      return { ...box, right: box.x + box.width, bottom: box.y + box.height };
    };
    const name = await boxOf(page.getByRole('link', { name: 'FashionDeck' }));
    const theme = await boxOf(page.getByRole('group', { name: 'Theme' }));
    expect(theme.right).toBeLessThanOrEqual(width);
    expect(theme.x >= name.right || theme.y >= name.bottom).toBe(true);
    // A line of the wish has room for a word or two.
    const box = await boxOf(page.getByLabel('What would you like to wear?'));
    expect(box.width).toBeGreaterThan(Math.min(0.6 * width, 6 * 0.24 * percent));
  },
);
